package glasshouse.experiment.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.small.SmallWorld;
import glasshouse.experiment.estimate.Estimate.Verdict;
import glasshouse.kernel.random.Seeds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What came after a date less what was before it, in both worlds, beside what the worlds differ in. */
class BeforeAfterTest {
    private static final SmallWorld BASE =
            SmallWorld.everything().with("society.persons", 800).with("horizon.weeks", 40);
    private static final int PAIRS = 3;
    private static final double WEEKS_PER_YEAR = 365.25 / 7;

    private final Twins twins = new Twins(
            new TwinRequest(
                    BASE.load(),
                    BASE.with("institution.cameras.crossings.coverage", 0).load(),
                    LocalDate.of(2018, 5, 21),
                    PAIRS,
                    Seeds.both(1),
                    1),
            (done, all) -> {},
            () -> false);
    private final List<BeforeAfter> changes = twins.beforeAfter().changes();

    private BeforeAfter change(String metric) {
        return changes.stream()
                .filter(change -> change.metric().name().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_nothing_in_the_world_moves_changes_alike_in_both_worlds_and_the_difference_is_nothing() {
        BeforeAfter index = change("economy_index_thousandths");

        assertThat(index.baseline().mean()).isPositive();
        assertThat(index.twin()).isEqualTo(index.baseline());
        assertThat(index.difference().verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void the_two_changes_differ_by_the_difference() {
        assertThat(changes)
                .hasSizeGreaterThan(100)
                .allSatisfy(change -> assertThat(
                                change.twin().mean() - change.baseline().mean())
                        .isCloseTo(change.difference().mean(), within(1e-6 * (1 + Math.abs(change.before())))));
    }

    @Test
    void the_difference_is_that_of_the_twins_a_year_for_flows_and_at_the_end_for_stocks() {
        Effect sightings = effect("sightings_crossings");
        Effect blacklisted = effect("blacklisted");

        assertThat(change("sightings_crossings").difference().mean())
                .isCloseTo(sightings.estimate().mean() * WEEKS_PER_YEAR / 20, within(1e-6));
        assertThat(change("blacklisted").difference().mean())
                .isCloseTo(blacklisted.estimate().mean(), within(1e-9));
        assertThat(sightings.estimate().mean()).isNegative();
    }

    private Effect effect(String metric) {
        return twins.run().effects().stream()
                .filter(effect -> effect.cut().equals("all"))
                .filter(effect -> effect.metric().name().equals(metric))
                .findFirst()
                .orElseThrow();
    }
}
