package glasshouse.society.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.random.Mixer;
import org.junit.jupiter.api.Test;

final class HouseholdTableTest {
    private final HouseholdSettings households = China.settings().households();
    private final HouseholdTable table = HouseholdTable.of(households);

    @Test
    void sizes_and_children_have_their_published_shares_and_every_household_an_adult() {
        var choice = table.choice();
        int draws = 1_000_000;
        double[] sizes = new double[7];
        double[] children = new double[4];
        for (int i = 0; i < draws; i++) {
            int cell = choice.index(Mixer.draw(1, i, 0));
            if (HouseholdTable.adults(cell) < 1 || HouseholdTable.adults(cell) > 7) {
                fail("a household of %d adults", HouseholdTable.adults(cell));
            }
            sizes[HouseholdTable.adults(cell) + HouseholdTable.children(cell) - 1] += 1.0 / draws;
            children[HouseholdTable.children(cell)] += 1.0 / draws;
        }
        // Six standard errors are at most 0.003: a false alarm in fewer than one of ten million seeds.
        assertThat(sizes).containsExactly(households.sizes(), within(0.003));
        assertThat(children).containsExactly(households.children(), within(0.003));
        assertThat(table.fits()).isTrue();
    }

    @Test
    void the_child_share_of_all_persons_comes_out() {
        double children = 0;
        double[] shares = households.children();
        for (int c = 1; c < shares.length; c++) {
            children += c * shares[c];
        }
        assertThat(children / households.meanSize())
                .isCloseTo(households.childShare().value(), within(1e-12));
    }

    @Test
    void parents_and_others_together_have_every_age_rank_equally_often() {
        HeadRanks ranks = new HeadRanks(table, 0.05, 0.55);
        for (int adults = 1; adults <= 2; adults++) {
            double share = table.withChildren(adults);
            int steps = 100_000;
            double[] tenths = new double[10];
            for (int i = 0; i < steps; i++) {
                double uniform = (i + 0.5) / steps;
                tenths[(int) (10 * ranks.rank(adults, true, uniform))] += share / steps;
                tenths[(int) (10 * ranks.rank(adults, false, uniform))] += (1 - share) / steps;
            }
            for (double tenth : tenths) {
                assertThat(tenth).isCloseTo(0.1, within(1e-4));
            }
        }
    }
}
