package glasshouse.views.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.experiment.finding.StoredDivergence;
import glasshouse.experiment.finding.StoredDivergence.Parting;
import glasshouse.experiment.finding.StoredDivergence.Step;
import glasshouse.experiment.finding.StoredDivergence.WeekApart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page of two worlds that part, made by hand. */
class DivergencePageTest {
    private static StoredDivergence divergence(@Nullable Parting first) {
        return new StoredDivergence(
                StoredDivergence.FORMAT,
                "A town",
                "synthetic; a model with an invented rulebook, of no real city; hangs on 7 assumed of 10 parameters",
                "glasshouse diverge runs/town --patch told-before --out apart",
                "0.1",
                "runs/town",
                "told-before",
                52,
                1000,
                first,
                first == null ? List.of() : List.of(first),
                first == null
                        ? List.of()
                        : List.of(
                                new Step(4, "person 9", "word of a listing", "person 7", "act-3-7", 6, 1),
                                new Step(8, "person 2", "hours granted", "person 9", "act-3-7", null, 2)),
                first == null ? new LinkedHashMap<>() : new LinkedHashMap<>(Map.of("word of a listing", 12L)),
                first == null ? List.of() : List.of(new WeekApart(3, 1, 0, 1), new WeekApart(4, 1, 12, 5)));
    }

    @Test
    void the_chain_and_how_far_it_goes_are_drawn() {
        Parting first = new Parting(
                3,
                "2014-01-20",
                "person 7",
                List.of(Map.of("what", "listed", "rule", "defaulters")),
                List.of(Map.of("what", "announced")));
        Paper paper = DivergencePage.of(divergence(first));

        assertThat(paper.pictures().keySet()).containsExactly("chain", "apart", "kinds");
        assertThat(paper.html())
                .contains(
                        "In week 3, on 2014-01-20: person 7.",
                        "listed (defaulters).",
                        "The other alone has: announced.")
                .containsSubsequence("person 7", "word of a listing; differs from week 6", "hours granted")
                .doesNotContain("NaN", "null");
    }

    @Test
    void worlds_that_are_equal_have_no_picture() {
        Paper paper = DivergencePage.of(divergence(null));

        assertThat(paper.pictures()).isEmpty();
        assertThat(paper.html()).contains("They are equal: nobody", "any of 52 weeks");
    }
}
