package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.results.manifest.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One life, from the ledger and computed again; what came of one root event; two lives side by side. */
class StoryCommandTest {
    /**
     * One story as it is told. After a deliberate change of the engine, the catalog or the words, write it anew with
     * {@code -Dglasshouse.update-golden=true}.
     */
    private static final Path GOLDEN = Path.of("src", "test", "resources", "story", "rongcheng-2018.txt");

    /** A small society in which a few wrong tickets are enough for the blacklist. */
    private static final String STRICT = """
            patch: strict
            set:
              institution.lists.city-black.score_below: 990
              institution.cameras.road-cameras.mistaken_identity: 0.3
            """;

    @TempDir
    static Path folder;

    private static Path whole;
    private static Path unseen;

    @BeforeAll
    static void run_twice() throws IOException {
        Path strict = Files.writeString(folder.resolve("strict.yaml"), STRICT);
        Path blind = Files.writeString(
                folder.resolve("blind.yaml"), "patch: blind\nset: {observe.whole_up_to: 0, observe.followed: 0}\n");
        whole = run("whole", "--patch", strict.toString());
        unseen = run("unseen", "--patch", strict.toString(), "--patch", blind.toString());
    }

    private static Path run(String name, String... more) {
        Path out = folder.resolve(name);
        List<String> words = new ArrayList<>(
                List.of("run", "rongcheng-2018", "--persons", "1000", "--weeks", "260", "--out", out.toString()));
        words.addAll(List.of(more));
        Cli.Result result = Cli.run(words.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return out;
    }

    private static Map<?, ?> story(Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "story";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--json";
        Cli.Result result = Cli.run(all);
        assertThat(result.code()).as(result.err()).isZero();
        return Json.read(result.out(), Map.class);
    }

    private static List<Map<?, ?>> rows(Map<?, ?> story, String key) {
        return ((List<?>) Objects.requireNonNull(story.get(key)))
                .stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
    }

    private static List<Map<?, ?>> query(String sql) {
        return rows(Json.read(Cli.run("query", whole, sql, "--json").out(), Map.class), "rows");
    }

    /** Returns a subject and the cause of a false record that a wrongful listing rests on, done by somebody else. */
    private static Map<?, ?> wronged() {
        return query("select subject, record from ground join listing using (subject, list, start_day)"
                        + " where provenance = 'misidentified' and class = 'wrongful' order by all limit 1")
                .getFirst();
    }

    @Test
    void a_life_computed_again_is_line_by_line_that_of_the_ledger() {
        for (int subject : new int[] {0, 77, 500, 999}) {
            Map<?, ?> stored = story(whole, subject);
            Map<?, ?> replayed = story(unseen, subject);

            assertThat(stored.get("computed_again")).isEqualTo(false);
            assertThat(replayed.get("computed_again")).isEqualTo(true);
            assertThat(replayed.get("digest")).isEqualTo(stored.get("digest"));
            assertThat(replayed.get("lines")).isEqualTo(stored.get("lines"));
            assertThat(rows(stored, "lines")).hasSameSizeAs(query("select * from ledger where subject = " + subject));
        }
    }

    @Test
    void every_line_has_a_date_and_a_cause_that_resolves() {
        Map<?, ?> wronged = wronged();
        List<Map<?, ?>> lines = rows(story(whole, wronged.get("subject")), "lines");

        assertThat(lines.size()).isGreaterThan(20);
        for (Map<?, ?> line : lines.subList(0, 20)) {
            assertThat(line.get("date").toString()).matches("20\\d\\d-\\d\\d-\\d\\d");
            assertThat(story(whole, wronged.get("subject"), "--cause", line.get("cause"))
                            .get("cause_id"))
                    .isEqualTo(line.get("cause_id"));
        }
    }

    @Test
    void a_chain_goes_from_the_sighting_to_the_listing_and_names_the_real_doer() {
        Map<?, ?> wronged = wronged();
        Map<?, ?> told = story(whole, wronged.get("subject"), "--cause", wronged.get("record"));
        Map<?, ?> chain = (Map<?, ?>) Objects.requireNonNull(told.get("chain"));
        Cli.Result text = Cli.run("story", whole, wronged.get("subject"), "--cause", told.get("cause"));

        assertThat(told.get("own_act")).isEqualTo(false);
        assertThat(told.get("doer")).isNotEqualTo(wronged.get("subject"));
        assertThat(chain.keySet().stream().map(Object::toString).toList())
                .containsExactly("act", "sighting", "record", "entry", "listing", "first_denial");
        for (String stage : List.of("sighting", "record", "listing")) {
            assertThat(chain.get(stage)).as(stage).isNotNull();
        }
        assertThat(chain.get("act")).isNull();
        assertThat((Integer) told.get("days_listed")).isPositive();
        assertThat(text.out())
                .contains("subject " + told.get("doer") + " did it", "first denial", "cost", "synthetic", "wrongful");
    }

    @Test
    void two_lives_are_one_until_the_date() {
        Map<?, ?> wronged = wronged();
        Map<?, ?> told = story(unseen, wronged.get("subject"), "--patch", "perfect-cameras", "--from", "2014-06-01");
        List<Map<?, ?>> lines = rows(told, "lines");

        assertThat(lines)
                .filteredOn(line -> line.get("date").toString().compareTo("2014-06-01") < 0)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("in").toString()).isEqualTo("both"));
        assertThat((Integer) told.get("only_baseline")).isPositive();
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.get("in").toString()).isEqualTo("baseline"));
        assertThat(Cli.run("story", whole, wronged.get("subject"), "--patch", "perfect-cameras", "--from", "2014-06-01")
                        .out())
                .contains("\n< ", "marks");
    }

    @Test
    void what_cannot_be_told_is_refused_with_one_message() {
        Object[][] commands = {
            {"story", whole, "1000"},
            {"story", whole, "-1"},
            {"story", whole, "0", "--cause", "yesterday"},
            {"story", whole, "0", "--cause", "act-1-1"},
            {"story", whole, "0", "--from", "2014-06-01"},
            {"story", whole, "0", "--patch", "no-such-patch"},
            {"story", whole, "0", "--patch", "no-informants", "--from", "1999-01-01"},
            {"story", folder.resolve("nowhere"), "0"},
        };
        for (Object[] command : commands) {
            Cli.Result result = Cli.run(command);
            assertThat(result.code()).as(List.of(command) + result.err()).isEqualTo(CommandLines.BAD_INPUT);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).isNotBlank().doesNotContain("\tat ");
        }
    }

    @Test
    void one_story_is_told_as_it_was() throws IOException {
        Map<?, ?> wronged = wronged();
        String told = Cli.run("story", whole, wronged.get("subject")).out()
                + "\n"
                + Cli.run("story", whole, wronged.get("subject"), "--cause", wronged.get("record"))
                        .out();
        if (Boolean.getBoolean("glasshouse.update-golden")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, told);
        }

        assertThat(told).isEqualTo(Files.readString(GOLDEN));
        assertThat(told.lines().map(String::length).max(Integer::compare).orElse(0))
                .isLessThan(140);
    }
}
