package glasshouse.views.page;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.results.folder.RunFolder;
import glasshouse.views.figure.Command;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Life;
import glasshouse.views.report.Report;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a run made by hand, in which requests are denied and listings contested. */
class ReportPageTest {
    @TempDir
    private Path folder;

    private Report report() {
        RunFolder run = StoredSample.write(folder.resolve("run"), "Town <b>of</b> trains");
        return Report.of(run);
    }

    @Test
    void the_way_of_followed_listings_goes_from_class_to_its_end() {
        Asked ways = report().ways().denied().orElseThrow();

        assertThat(ways.columns()).containsExactly("class", "learned", "denied", "objected", "ended", "listings");
        assertThat(ways.rows())
                .containsExactlyInAnyOrder(
                        List.of("wrongful", "learned at a denial", "was denied", "objected", "corrected", 1L),
                        List.of("sound", "was told", "not denied", "did not object", "still on it", 1L),
                        List.of("sound", "never knew", "not denied", "did not object", "still on it", 1L));
    }

    @Test
    void the_life_told_is_the_wrongfully_listed_one_with_the_most_lines() {
        Life life = report().life().orElseThrow();

        assertThat(life.subject()).isEqualTo(1);
        assertThat(life.why()).isEqualTo(Life.Why.WRONGFULLY_LISTED);
        assertThat(life.lines().texts("what"))
                .containsExactly("sighting", "record", "listed", "denied", "learned", "objection", "corrected");
    }

    @Test
    void what_follows_from_a_listing_is_shown_where_a_run_holds_it() {
        String html = ReportPage.html(List.of(report()));

        assertThat(html)
                .contains("Town &lt;b&gt;of&lt;/b&gt; trains", "id=\"fig-denials\"", "id=\"fig-denied\"")
                .contains("14,000</p>", "requests were denied", "of objections and appeals filed succeeded")
                .contains("of hearings before a listing kept the person off the list", "had not done it: 40")
                .containsPattern("S?[Hh]e is denied this: to book a flight; it costs 300 yuan and 6 hours\\.")
                .contains("The crossings confuse", "with somebody wanted. Nobody does it.", "nobody did it")
                .containsPattern("in truth it is wrongful.*50 days on the list, 1 denial, 300 yuan, 6 hours\\.")
                .contains("glasshouse story RUN 1")
                .doesNotContain("id=\"fig-grades\"", "NaN", "Infinity");
    }

    @Test
    void no_benefit_is_shown_without_the_harm_beside_it() {
        String html = ReportPage.html(List.of(report()));

        assertThat(html)
                .containsSubsequence("What it is for</h3>", "What it does besides</h3>", "wrongful blacklistings");
    }

    @Test
    void a_command_hands_its_question_over_as_it_was_put() {
        Asked asked = new Asked("select \"a\" from b where c = '$x`y\\'", List.of(), List.of());

        assertThat(Command.of(asked))
                .isEqualTo("glasshouse query RUN \"select \\\"a\\\" from b where c = '\\$x\\`y\\\\'\"");
    }
}
