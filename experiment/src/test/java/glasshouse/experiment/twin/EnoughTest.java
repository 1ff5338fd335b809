package glasshouse.experiment.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.engine.small.SmallWorld;
import glasshouse.experiment.estimate.Estimate.Verdict;
import glasshouse.kernel.random.Seeds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pairs are run until a difference is known well enough, and what many differences together allow one to say. */
class EnoughTest {
    private static final SmallWorld BASE =
            SmallWorld.everything().with("society.persons", 120).with("horizon.weeks", 40);
    private static final SmallWorld HARSH = BASE.with("institution.rulebook.rules.jaywalking.points", -40);

    private static Twins twins(int replicates) {
        TwinRequest request =
                new TwinRequest(BASE.load(), HARSH.load(), LocalDate.of(2018, 1, 1), replicates, Seeds.both(1), 1);
        return new Twins(request, (done, all) -> {}, () -> false);
    }

    private static Enough asked(double halfWidth, boolean isShare, int budget) {
        return new Enough("persons", "points_lost", halfWidth, isShare, budget);
    }

    @Test
    void a_wide_interval_is_enough_at_the_first_look() {
        Twins.Result result = twins(1).run(asked(1e6, false, 40));

        assertThat(result.pairs()).isEqualTo(20);
        assertThat(result.looked().orElseThrow().isNarrow()).isTrue();
        assertThat(result.looked().orElseThrow().reached()).isPositive().isLessThan(1e6);
        assertThat(result.effects()).isEqualTo(twins(20).run().effects());
    }

    @Test
    void where_it_is_never_enough_the_budget_is_spent_and_that_is_said() {
        Twins.Result result = twins(1).run(asked(1e-9, true, 25));

        assertThat(result.pairs()).isEqualTo(25);
        assertThat(result.looked().orElseThrow().isNarrow()).isFalse();
        assertThat(result.looked().orElseThrow().reached())
                .isGreaterThan(result.looked().orElseThrow().halfWidth());
    }

    @Test
    void what_is_resolved_together_is_resolved_alone_and_is_never_of_a_stratum() {
        List<Effect> effects = twins(20).run().effects();

        assertThat(effects).filteredOn(Effect::together).isNotEmpty().allSatisfy(effect -> {
            assertThat(effect.estimate().verdict()).isEqualTo(Verdict.RESOLVED);
            assertThat(effect.cut()).isEqualTo("all");
        });
        long alone = effects.stream()
                .filter(effect -> effect.cut().equals("all"))
                .filter(effect -> effect.estimate().verdict() == Verdict.RESOLVED)
                .count();
        assertThat(effects.stream().filter(Effect::together).count()).isLessThanOrEqualTo(alone);
    }

    @Test
    void fewer_pairs_than_the_first_look_takes_are_refused() {
        assertThatThrownBy(() -> asked(1, false, 19)).hasMessageContaining("at least 20");
        assertThatThrownBy(() -> asked(0, false, 30)).hasMessageContaining("above 0");
    }
}
