package glasshouse.results.law;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.results.folder.RunFolder;
import glasshouse.results.law.Verdict.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each law holds in a run that keeps it, and fails in one that breaks it at one place. */
class LawCheckTest {
    @TempDir
    Path folder;

    private static String good() throws IOException {
        try (@Nullable InputStream in = LawCheckTest.class.getResourceAsStream("/law/small-run.txt")) {
            if (in == null) {
                throw new IOException("small-run.txt must be on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<Verdict> verdicts(String text) {
        return LawCheck.of(SmallRun.write(folder.resolve("run"), text));
    }

    private static List<String> names(List<Verdict> verdicts, Finding finding) {
        return verdicts.stream()
                .filter(verdict -> verdict.finding() == finding)
                .map(verdict -> verdict.law().name())
                .toList();
    }

    @Test
    void a_run_that_keeps_every_law_passes_them_all() throws IOException {
        List<Verdict> verdicts = verdicts(good());

        assertThat(verdicts).hasSizeGreaterThan(20).allSatisfy(verdict -> {
            assertThat(verdict.finding())
                    .as(verdict.law().name() + verdict.first())
                    .isEqualTo(Finding.HOLDS);
            assertThat(verdict.rows()).isPositive();
            assertThat(verdict.law().sentence()).endsWith(".");
        });
        assertThat(names(verdicts, Finding.HOLDS)).doesNotHaveDuplicates();
    }

    @Test
    void who_is_wrongly_listed_for_another_needs_no_record_of_his_own() throws IOException {
        String listing = "7 black 10 50 38654713856 wrongful expired own";
        String ground = "7 black 10 38654713856 misidentified true";
        assertThat(good()).contains(listing, ground);

        String text = good().replace(listing, listing.replace("own", "another"))
                .replace(ground, "7 black 10 34359746560 false_alarm true");

        assertThat(names(verdicts(text), Finding.FAILS)).doesNotContain("grounds-have-a-record");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    records-were-sighted; 7 3 3 sighting cam; 7 3 3 sighting books
                    records-were-sighted; 7 cam jaywalk 3 10 misidentified; 7 cam jaywalk 3 10 false_alarm
                    sightings-have-a-truth; 8 9 15 record office - - - - own_act; 8 9 15 record office - - - - -
                    own-acts-were-done; 8 9 9 act help; 8 9 10 acted help
                    own-acts-were-done; misidentified 38654713856; misidentified 30064779264
                    entries-have-a-record; 7 cam jaywalk 3 10; 7 cam jaywalk 3 11
                    points-add-up; entry ticket 1000 990; entry ticket 1000 980
                    points-add-up; entry again 990 985; entry again 995 985
                    listings-have-a-ground; 7 black 10 38654713856 misidentified true; 7 black 11 38654713856 misidentified true
                    grounds-have-a-listing; 7 black 10 50 38654713856 wrongful; 7 black 12 50 38654713856 wrongful
                    grounds-have-a-record; 7 cam jaywalk 3 10 misidentified; 7 cam jaywalk 3 12 misidentified
                    listings-are-told; 7 3 10 listed black; 7 3 11 listed black
                    listings-are-told; 7 3 50 expired black; 7 3 50 released black
                    one-listing-at-a-time; 7 black 10 50 38654713856 wrongful expired; 7 black 10 50 38654713856 wrongful expired ! 7 black 30 60 38654713856 wrongful expired
                    wrongful-rests-on-false; 38654713856 misidentified true; 38654713856 own_act true
                    joint-listings-follow-another; 38654713856 wrongful expired own; 38654713856 wrongful expired joint
                    records-on-their-way; 0 0 0 0 0 2 1 1; 0 0 0 0 0 2 1 0
                    stocks-of-lists; 3 town all all 2 1; 3 town all all 2 0
                    stocks-of-pools; 4 town all all 2 1 0 0 1 1 1; 4 town all all 2 1 0 0 1 1 2
                    strata; 5 town age old 1; 5 town age old 2
                    listings-counted; 7 black 10 50 38654713856 wrongful; 7 black 10 50 38654713856 sound
                    sanctions-trace-to-the-truth; own 38654713856; own 38654713999
                    sanctions-end-with-the-listing; 10 50 52 own; 10 51 52 own
                    days-late-are-counted; 10 50 52 own; 10 50 55 own
                    denials-have-a-sanction; 7 20 train no-train; 7 60 train no-train
                    denials-have-a-sanction; 7 20 train no-train; 7 20 train no-loan
                    denials-are-told; 7 3 20 denied train; 7 3 21 denied train
                    remedies-are-decided-in-order; appeal 20 40; appeal 20 19
                    """)
    void a_run_that_breaks_a_law_fails_it(String law, String kept, String broken) throws IOException {
        String text = good();
        assertThat(text).contains(kept);
        List<Verdict> verdicts = verdicts(text.replaceFirst(kept, broken.replace(" ! ", "\n")));

        assertThat(names(verdicts, Finding.FAILS)).contains(law);
        assertThat(names(verdicts, Finding.SKIPPED)).isEmpty();
        assertThat(verdicts)
                .filteredOn(verdict -> verdict.finding() == Finding.FAILS)
                .allSatisfy(verdict -> assertThat(verdict.first()).isNotEmpty().hasSizeLessThanOrEqualTo(5));
    }

    @Test
    void a_law_without_its_table_is_skipped_and_not_passed() throws IOException {
        String text = good().replaceAll("(?s)table denial.*?(?=table)", "")
                .replace("observe.whole_up_to 100", "observe.whole_up_to 1");
        List<Verdict> verdicts = verdicts(text);

        assertThat(names(verdicts, Finding.SKIPPED))
                .containsExactly("days-late-are-counted", "denials-have-a-sanction", "denials-are-told");
        assertThat(names(verdicts, Finding.FAILS)).isEmpty();
        assertThat(verdicts)
                .filteredOn(verdict -> verdict.finding() == Finding.SKIPPED)
                .extracting(Verdict::why)
                .containsExactly("not everyone is followed", "the run has no denial", "the run has no denial");
    }

    @Test
    void a_run_without_a_digest_or_with_other_rows_than_it_says_fails() throws IOException {
        RunFolder run = SmallRun.write(folder.resolve("run"), good());
        String manifest = run.manifest()
                .json()
                .replaceFirst("\"digest\" ?: ?\"0", "\"digest\" : \"x")
                .replaceFirst("\"rows\" ?: ?1,", "\"rows\" : 9,");
        RunFolder broken = new RunFolder(run.path(), glasshouse.results.manifest.Manifest.of(manifest));

        assertThat(names(LawCheck.of(broken), Finding.FAILS)).contains("digest", "rows");
    }
}
