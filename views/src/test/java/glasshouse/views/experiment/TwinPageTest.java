package glasshouse.views.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.experiment.finding.StoredTwin;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of twins made by hand. */
class TwinPageTest {
    private static StoredTwin.Row row(String metric, String cut, String stratum, double difference, double half) {
        String verdict = half == 0 ? "none" : Math.abs(difference) > half ? "resolved" : "unresolved";
        return new StoredTwin.Row(
                "told-before",
                "persons",
                metric,
                "people",
                cut,
                stratum,
                200,
                200 + difference,
                difference,
                difference - half,
                difference + half,
                10,
                verdict,
                cut.equals("all") ? Math.abs(difference) > 3 * half : null);
    }

    private static StoredTwin twin() {
        return new StoredTwin(
                StoredTwin.FORMAT,
                "A town",
                "synthetic; a model with an invented rulebook, of no real city; hangs on 7 assumed of 10 parameters",
                "glasshouse twin town --patch told-before --out twins",
                "0.1",
                "town",
                List.of("told-before"),
                List.of(),
                "2014-01-06",
                1,
                1000,
                0,
                104,
                10,
                7,
                Map.of("denials", "requests denied"),
                List.of(
                        row("denials", "all", "all", -50, 10),
                        row("trust_lost", "all", "all", 3, 2.9),
                        row("listed", "all", "all", 4, 9),
                        row("acts", "all", "all", 0, 0),
                        row("denials", "age", "18-29", -30, 9),
                        row("denials", "age", "30-", -20, 25)));
    }

    @Test
    void the_surest_difference_stands_first_and_its_parts_are_shown() {
        Paper paper = TwinPage.of(twin());

        assertThat(paper.pictures().keySet())
                .containsExactly("effects-persons-told-before", "strata-denials-told-before");
        assertThat(paper.html())
                .contains(
                        "4 differences were looked at. 1 of them",
                        "Of the 3 others 2 are resolved when looked at alone, and 1 when all")
                .containsSubsequence(">denials<", "\u221250 [\u221260, \u221240]", ">trust lost<", ">listed<")
                .contains(
                        "by age",
                        "Requests denied.",
                        "6 Jan 2014",
                        "glasshouse twin town --patch told-before --out twins")
                .doesNotContain("NaN", "Infinity", "null");
    }
}
