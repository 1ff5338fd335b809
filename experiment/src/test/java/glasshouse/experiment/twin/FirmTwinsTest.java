package glasshouse.experiment.twin;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.small.SmallWorld;
import glasshouse.experiment.estimate.Estimate.Verdict;
import glasshouse.kernel.random.Seeds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twins of worlds with firms: effects on both sides, each apart, and split. */
class FirmTwinsTest {
    private static final SmallWorld BASE =
            SmallWorld.everything().with("society.persons", 800).with("horizon.weeks", 40);
    private static final SmallWorld FEWER_INSPECTORS = BASE.with("firms.institution.pools.inspectors.hours", 60)
            .with("firms.institution.audits.random-checks.finds.sell-fakes", 0.9);

    private static Twins twins(SmallWorld changed) {
        TwinRequest request =
                new TwinRequest(BASE.load(), changed.load(), LocalDate.of(2018, 2, 14), 2, Seeds.both(1), 1);
        return new Twins(request, (done, all) -> {}, () -> false);
    }

    private static Effect everyone(List<Effect> effects, String side, String metric) {
        return effects.stream()
                .filter(effect -> effect.side().equals(side))
                .filter(effect -> effect.cut().equals("all"))
                .filter(effect -> effect.metric().name().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_done_to_firms_shows_among_the_firms_metrics() {
        List<Effect> effects =
                twins(BASE.with("firms.institution.audits", "{}")).run().effects();
        Effect audits = everyone(effects, "firms", "audits_random_checks");

        assertThat(audits.baseline()).isPositive();
        assertThat(audits.twin()).isLessThan(audits.baseline());
        assertThat(everyone(effects, "persons", "persons").estimate().verdict()).isEqualTo(Verdict.NONE);
        assertThat(effects).extracting(Effect::side).containsOnly("persons", "firms");
        assertThat(effects).filteredOn(effect -> effect.cut().equals("sector")).isNotEmpty();
    }

    @Test
    void an_empty_patch_leaves_firms_as_they_are() {
        assertThat(twins(BASE).run().effects())
                .filteredOn(effect -> effect.side().equals("firms"))
                .isNotEmpty()
                .allSatisfy(effect -> assertThat(effect.estimate().verdict()).isEqualTo(Verdict.NONE));
    }

    @Test
    void what_only_the_inspectors_hours_change_comes_through_what_is_shared() {
        Twins.Parts parts = twins(BASE.with("firms.institution.pools.inspectors.hours", 0.5))
                .split();
        List<Split> firms = parts.splits().stream()
                .filter(split -> split.side().equals("firms"))
                .toList();
        Split audits = firms.stream()
                .filter(split -> split.cut().equals("all"))
                .filter(split -> split.metric().name().equals("audits_random_checks"))
                .findFirst()
                .orElseThrow();

        assertThat(audits.total().sum()).isNegative();
        assertThat(audits.shared()).isEqualTo(audits.total());
        assertThat(audits.direct().sum()).isZero();
    }

    @Test
    void the_parts_of_the_firms_effects_sum_to_their_total() {
        Twins.Parts parts = twins(FEWER_INSPECTORS).split();
        List<Effect> effects = twins(FEWER_INSPECTORS).run().effects();

        assertThat(parts.splits()).hasSameSizeAs(effects);
        for (int i = 0; i < effects.size(); i++) {
            Split split = parts.splits().get(i);
            assertThat(split.side()).isEqualTo(effects.get(i).side());
            assertThat(split.total().estimate()).isEqualTo(effects.get(i).estimate());
            assertThat(split.direct().sum()
                            + split.ties().sum()
                            + split.shared().sum())
                    .as(split.metric().name())
                    .isEqualTo(split.total().sum());
        }
    }
}
