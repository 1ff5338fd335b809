package glasshouse.engine.between;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.kernel.random.Origin;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.society.ties.TieKind;
import org.junit.jupiter.api.Test;

/** What people suffer from one another's acts: how many, who, and what it does to trust. */
class VictimsTest {
    private static final SmallWorld BASE =
            SmallWorld.everything().with("society.response.victims", "{of: {jaywalk: {share: 1}}, trust_lost: 0.05}");

    /** Of those with neighbours each act of a week but the last has one victim, a neighbour. */
    @Test
    void with_a_share_of_one_every_act_falls_on_a_neighbour_a_week_later() {
        Simulation simulation = BASE.run();
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        int[] neighbours = new int[simulation.world().ties().mostOf(TieKind.NEIGHBOUR)];
        int suffered = 0;
        for (int row = 0; row < ledger.size(); row++) {
            if ("suffered".equals(ledger.text(row, 3))) {
                int doer = Origin.subject(ledger.integer(row, 10));
                int n = simulation.world().ties().list(doer, TieKind.NEIGHBOUR, neighbours);
                assertThat(neighbours).contains((int) ledger.integer(row, 0));
                assertThat(n).isPositive();
                assertThat(ledger.text(row, 4)).isEqualTo("jaywalk");
                suffered++;
            }
        }
        long acts = SmallWorld.totalButLastWeek(simulation.sides().getFirst(), "acts_jaywalk");
        assertThat(acts).isGreaterThan(1_000);
        assertThat(suffered).isEqualTo((int) acts);
        assertThat(SmallWorld.total(simulation, "suffered")).isEqualTo(acts);
    }

    /** Within 5 standard errors of the binomial: one false alarm in 1.7 million. */
    @Test
    void a_share_of_acts_falls_on_anybody() {
        Simulation simulation = BASE.with("society.response.victims.of.jaywalk", "{share: 0.3, whom: anybody}")
                .run();
        double acts = SmallWorld.totalButLastWeek(simulation.sides().getFirst(), "acts_jaywalk");
        long suffered = SmallWorld.total(simulation, "suffered");
        assertThat((double) suffered).isCloseTo(0.3 * acts, within(5 * StrictMath.sqrt(acts * 0.3 * 0.7)));
    }

    @Test
    void suffering_costs_trust_in_the_authorities_and_not_in_neighbours_unless_it_is_said() {
        long without =
                SmallWorld.total(BASE.with("society.response.victims", "null").run(), "census_distrust");
        Simulation simulation = BASE.run();
        assertThat(SmallWorld.total(simulation, "census_distrust")).isGreaterThan(without);

        long silent = SmallWorld.total(simulation, "census_distrust_of_neighbours");
        Simulation both = BASE.with("society.response.victims.trust_in_neighbours_lost", "0.1")
                .run();
        assertThat(SmallWorld.total(both, "census_distrust_of_neighbours")).isGreaterThan(silent);
    }
}
