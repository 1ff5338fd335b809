package glasshouse.society.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.tree.Source;
import glasshouse.society.population.China;
import glasshouse.society.population.Population;
import glasshouse.society.population.PopulationSettings;
import glasshouse.society.population.Traits;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongToIntFunction;
import org.junit.jupiter.api.Test;

final class TiesTest {
    private static final Seeds SEEDS = Seeds.both(11);
    private static final TieSettings SETTINGS = new TieSettings(true, 30, 10, 60, 8);
    /** Odd, and no multiple of a block: one person is left over in every way. */
    private static final int SIZE = 6_011;

    private final Population population = Population.of(China.settings(), SEEDS, SIZE);
    private final Ties ties = Ties.of(SETTINGS, SEEDS, population);

    @Test
    void every_kind_of_tie_is_symmetric_and_nobody_is_tied_to_themselves() {
        for (TieKind kind : TieKind.values()) {
            int[] mine = new int[ties.mostOf(kind)];
            int[] theirs = new int[ties.mostOf(kind)];
            for (int i = 0; i < SIZE; i++) {
                int count = ties.list(i, kind, mine);
                assertThat(count).isEqualTo(ties.degree(i, kind));
                for (int t = 0; t < count; t++) {
                    int back = ties.list(mine[t], kind, theirs);
                    if (mine[t] == i || times(theirs, back, i) != times(mine, count, mine[t])) {
                        fail("%s of %d: %d", kind, i, mine[t]);
                    }
                }
            }
        }
    }

    @Test
    void an_acquaintance_is_mutual_in_its_round() {
        for (int k = 0; k < ties.acquaintanceRounds(); k++) {
            int alone = 0;
            for (int i = 0; i < SIZE; i++) {
                int partner = ties.acquaintance(i, k);
                alone += partner == Ties.NOBODY ? 1 : 0;
                if (partner != Ties.NOBODY && ties.acquaintance(partner, k) != i) {
                    fail("acquaintance of %d in round %d: %d", i, k, partner);
                }
            }
            assertThat(alone).as("an odd number leaves one").isEqualTo(1);
        }
    }

    @Test
    void degrees_have_their_closed_form() {
        int[] traits = population.traits();
        long working = Arrays.stream(traits).filter(t -> Traits.age(t) < 60).count();
        double colleagues = 0;
        for (int i = 0; i < SIZE; i++) {
            assertThat(ties.degree(i, TieKind.HOUSEHOLD)).isEqualTo(Traits.householdAdults(traits[i]) - 1);
            boolean inner = i < SIZE / 30 * 30;
            if (inner && Traits.householdAdults(traits[i]) == 1) {
                assertThat(ties.degree(i, TieKind.NEIGHBOUR)).isEqualTo(29);
            }
            if (Traits.age(traits[i]) >= 60) {
                assertThat(ties.degree(i, TieKind.COLLEAGUE)).isZero();
            }
            colleagues += ties.degree(i, TieKind.COLLEAGUE);
        }
        // Nine other places, each taken by chance working / size; the standard error is 0.012, so eight of them: 1e-15.
        double expected = 9.0 * working / SIZE;
        assertThat(colleagues / working).isBetween(expected - 0.1, expected + 0.1);
    }

    /**
     * Chi-square for each person tried: the statistic exceeds its mean by eight standard deviations and 24 in fewer than
     * 1e-6 of cases (B. Laurent and P. Massart, Annals of Statistics 28, 2000, lemma 1), and 160 are tried: a false alarm
     * in fewer than one of 6,000 seeds.
     */
    @Test
    void picks_are_uniform_among_those_listed() {
        for (int i = 0; i < 40; i++) {
            int subject = i * 150;
            for (TieKind kind : TieKind.values()) {
                expectUniform(subject, kind, draw -> ties.pick(subject, kind, draw));
            }
        }
    }

    @Test
    void ties_that_are_switched_off_are_nobody() {
        Ties none = Ties.of(new TieSettings(false, 0, 0, 60, 0), SEEDS, population);
        for (int i = 0; i < 100; i++) {
            assertThat(none.householdMember(i, 1)).isEqualTo(Ties.NOBODY);
            assertThat(none.neighbour(i, 1)).isEqualTo(Ties.NOBODY);
            assertThat(none.colleague(i, 1)).isEqualTo(Ties.NOBODY);
            assertThat(none.degree(i, TieKind.ACQUAINTANCE)).isZero();
        }
    }

    @Test
    void tiny_societies_have_ties_too() {
        PopulationSettings china = China.settings();
        for (int size = 1; size < 40; size++) {
            Population few = Population.of(china, SEEDS, size);
            Ties tiny = Ties.of(SETTINGS, SEEDS, few);
            for (int i = 0; i < size; i++) {
                assertThat(tiny.colleague(i, 5))
                        .isBetween(Ties.NOBODY, size - 1)
                        .isNotEqualTo(i);
                assertThat(tiny.neighbour(i, 5))
                        .isBetween(Ties.NOBODY, size - 1)
                        .isNotEqualTo(i);
                assertThat(tiny.acquaintance(i, 0))
                        .isBetween(Ties.NOBODY, size - 1)
                        .isNotEqualTo(i);
            }
        }
    }

    @Test
    void groups_and_their_labels_change_no_tie() {
        int[] regrouped = population.traits().clone();
        for (int i = 0; i < SIZE; i++) {
            regrouped[i] = Traits.withGroup(regrouped[i], 2 - Traits.group(regrouped[i]));
        }
        Ties other = Ties.of(SETTINGS, SEEDS, Population.from(regrouped, China.settings()));
        for (TieKind kind : TieKind.values()) {
            int[] mine = new int[ties.mostOf(kind)];
            int[] theirs = new int[ties.mostOf(kind)];
            for (int i = 0; i < SIZE; i += 7) {
                ties.list(i, kind, mine);
                other.list(i, kind, theirs);
                assertThat(theirs).isEqualTo(mine);
            }
        }
    }

    @Test
    void every_number_left_out_is_assumed_and_has_a_range() {
        var loaded = Loader.of(TieSettings.class, Catalog.shipped()).load(Source.given("test", "{}"), List.of());
        assertThat(loaded.value()).isEqualTo(SETTINGS);
        assertThat(loaded.parameters()).hasSize(4).allSatisfy(parameter -> {
            assertThat(parameter.confidence()).isEqualTo("assumed");
            assertThat(Double.parseDouble(parameter.low())).isLessThan(parameter.value());
            assertThat(Double.parseDouble(parameter.high())).isGreaterThan(parameter.value());
        });
    }

    private void expectUniform(int subject, TieKind kind, LongToIntFunction pick) {
        int[] listed = new int[ties.mostOf(kind)];
        int count = ties.list(subject, kind, listed);
        int[] hits = new int[count];
        int draws = 2_000 * StrictMath.max(count, 1);
        for (int d = 0; d < draws; d++) {
            int picked = pick.applyAsInt(Mixer.draw(3, subject, d));
            if (count == 0) {
                assertThat(picked).isEqualTo(Ties.NOBODY);
            } else {
                hits[indexOf(listed, count, picked)]++;
            }
        }
        double statistic = 0;
        for (int hit : hits) {
            statistic += (hit - 2_000.0) * (hit - 2_000.0) / 2_000;
        }
        double freedom = StrictMath.max(count - 1, 0);
        assertThat(statistic).isLessThan(freedom + 8 * StrictMath.sqrt(2 * freedom) + 24);
    }

    private static int indexOf(int[] values, int count, int value) {
        for (int i = 0; i < count; i++) {
            if (values[i] == value) {
                return i;
            }
        }
        throw new AssertionError("picked " + value + ", who is not listed");
    }

    private static int times(int[] values, int count, int value) {
        int times = 0;
        for (int i = 0; i < count; i++) {
            times += values[i] == value ? 1 : 0;
        }
        return times;
    }
}
