package glasshouse.experiment.twin;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.small.SmallWorld;
import glasshouse.experiment.estimate.Estimate.Verdict;
import glasshouse.kernel.random.Seeds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The difference of twins, split by the way it came about. */
class SplitTest {
    private static final SmallWorld BASE = SmallWorld.everything()
            .with("society.persons", 800)
            .with("horizon.weeks", 40)
            .with("society.conduct.known_rules", "null");
    private static final SmallWorld NO_TIES = BASE.with("society.response.hears_of_listing", "[]")
            .with("institution.informants", "{}")
            .with("institution.contagion", "{}")
            .with("firms.society.hiring", "null")
            .with("institution.measures.shaming.carried_out.wrong_person", 0)
            .with("institution.measures.no-schools.reaches_household", false)
            .with("society.response.victims", "null");

    private static List<Split> splits(SmallWorld base, SmallWorld changed, int pairs) {
        TwinRequest request =
                new TwinRequest(base.load(), changed.load(), LocalDate.of(2018, 2, 14), pairs, Seeds.both(1), 1);
        Twins.Parts parts =
                new Twins(request, (done, all) -> assertThat(done).isLessThanOrEqualTo(all), () -> false).split();
        assertThat(parts.pairs()).isEqualTo(pairs);
        return parts.splits();
    }

    private static Split everyone(List<Split> splits, String metric) {
        return splits.stream()
                .filter(split -> split.cut().equals("all"))
                .filter(split -> split.metric().name().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    /** Gives every pool more hours than anybody asks for, so that nothing comes through what is shared. */
    private static SmallWorld ample(SmallWorld world) {
        SmallWorld ample = world.with("institution.lenders", "{}");
        for (String pool : List.of("court", "inspection", "police", "review", "joining", "audit")) {
            ample = ample.with("institution.pools." + pool + "-hours.hours", 1_000_000);
        }
        return ample;
    }

    @Test
    void an_empty_patch_splits_into_nothing() {
        assertThat(splits(BASE, BASE, 2)).hasSizeGreaterThan(100).allSatisfy(split -> {
            for (Split.Part part : List.of(split.total(), split.direct(), split.ties(), split.shared())) {
                assertThat(part.sum()).isZero();
                assertThat(part.estimate().verdict()).isEqualTo(Verdict.NONE);
            }
        });
    }

    @Test
    void the_parts_sum_to_the_total_which_is_that_of_the_twins() {
        SmallWorld changed = BASE.with("institution.cameras.crossings.coverage", 0.9)
                .with("institution.pools.court-hours.hours", 40)
                .with("institution.informants.gatherers.report.neighbour", 0.9);
        List<Split> splits = splits(BASE, changed, 2);
        TwinRequest request =
                new TwinRequest(BASE.load(), changed.load(), LocalDate.of(2018, 2, 14), 2, Seeds.both(1), 1);
        List<Effect> effects =
                new Twins(request, (done, all) -> {}, () -> false).run().effects();

        assertThat(splits).hasSameSizeAs(effects);
        for (int i = 0; i < splits.size(); i++) {
            Split split = splits.get(i);
            assertThat(split.direct().sum()
                            + split.ties().sum()
                            + split.shared().sum())
                    .as(split.metric().name())
                    .isEqualTo(split.total().sum());
            assertThat(split.total().estimate()).isEqualTo(effects.get(i).estimate());
        }
        assertThat(everyone(splits, "points_lost").direct().sum()).isPositive();
        assertThat(everyone(splits, "with_listed_tie").ties().sum()).isNotZero();
        assertThat(everyone(splits, "listed_defaulters_sound").shared().sum()).isNegative();
    }

    @Test
    void where_ties_say_nothing_nothing_comes_through_ties() {
        List<Split> splits = splits(NO_TIES, NO_TIES.with("institution.cameras.crossings.coverage", 0.9), 1);

        assertThat(everyone(splits, "points_lost").direct().sum()).isPositive();
        assertThat(splits).allSatisfy(split -> assertThat(split.ties().sum()).isZero());
    }

    @Test
    void where_nobody_is_listed_nothing_comes_through_what_is_shared() {
        SmallWorld free = NO_TIES.with("institution.measures", "{}")
                .with("institution.remedies", "{}")
                .with("institution.agreements", "{}")
                .with("institution.contagion", "{}")
                .with("firms.institution.contagion", "{}")
                .with("institution.cameras.manhunt.watches", "[]")
                .with("institution.exposure.publication", "{}")
                .with("institution.platform.pool", "''")
                .with("institution.audits", "{}")
                .with("institution.lenders", "{}")
                .with("institution.lists", "{}");
        List<Split> splits = splits(free, free.with("institution.cameras.crossings.coverage", 0.9), 1);

        assertThat(everyone(splits, "points_lost").direct().sum()).isPositive();
        assertThat(splits).allSatisfy(split -> assertThat(split.shared().sum()).isZero());
    }

    @Test
    void what_only_publication_changes_comes_through_ties() {
        // Only what is published can be shown to strangers, whose shaming is no tie's doing.
        SmallWorld base =
                ample(BASE).with("institution.exposure.publication", "{}").with("firms.society.hiring", "null");
        List<Split> splits = splits(
                base,
                base.with("institution.lists.untrusted.published", false)
                        .with("institution.lists.defaulters.published", false),
                1);
        Split acts = everyone(splits, "acts_jaywalk");

        assertThat(acts.total().sum()).isNotZero();
        assertThat(acts.ties()).isEqualTo(acts.total());
        assertThat(splits)
                .filteredOn(split -> !split.metric().name().startsWith("messages_"))
                .allSatisfy(split -> assertThat(split.direct().sum())
                        .as(split.metric().name())
                        .isZero());
    }

    @Test
    void what_only_hours_change_comes_through_what_is_shared() {
        SmallWorld base = BASE.with("society.response.hears_of_listing", "[]");
        List<Split> splits = splits(base, base.with("institution.pools.court-hours.hours", 20), 1);
        Split listed = everyone(splits, "listed_defaulters_sound");

        assertThat(listed.total().sum()).isNegative();
        assertThat(listed.shared()).isEqualTo(listed.total());
        assertThat(listed.direct().sum()).isZero();
    }
}
