package glasshouse.engine.between;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.FirmSettings;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.society.firms.Staff;
import org.junit.jupiter.api.Test;

/** Harm and hiring: what passes from firms to persons, and from persons to firms and back. */
class BetweenTest {
    private static final SmallWorld BASE = SmallWorld.everything().with("society.conduct.requests.job.ceiling", 8);

    private static Simulation run(SmallWorld world) {
        return world.run();
    }

    /** Every act of a week but the last harms as many as the settings say, and each loses what they say. */
    @Test
    void every_act_harms_as_many_as_it_says_and_nobody_is_harmed_without_one() {
        SmallWorld world = BASE.with("firms.society.conduct.acts.owe-wages.harms", "null");
        Simulation simulation = run(world);
        Side firms = simulation.sides().getLast();
        long acts = SmallWorld.totalButLastWeek(firms, "acts_sell_fakes");

        assertThat(acts).isGreaterThan(500);
        assertThat(SmallWorld.total(simulation, "harmed")).isEqualTo(3 * acts);
        assertThat(SmallWorld.total(simulation, "harm_yuan")).isEqualTo(600 * acts);

        Simulation harmless = run(world.with("firms.society.conduct.acts.sell-fakes.harms", "null"));
        assertThat(SmallWorld.total(harmless, "harmed")).isZero();
        assertThat(SmallWorld.total(harmless.sides().getLast(), "acts_sell_fakes"))
                .isEqualTo(SmallWorld.total(firms, "acts_sell_fakes"));
    }

    @Test
    void wages_not_paid_harm_those_who_work_for_the_firm() {
        Simulation simulation = run(BASE.with("firms.society.conduct.acts.sell-fakes.harms", "null"));
        FirmSettings settings = simulation.world().scenario().firms().orElseThrow();
        Side firms = simulation.sides().getLast();
        Staff staff = Staff.of(
                Seeds.both(1),
                simulation.world().population().size(),
                firms.world().population(),
                settings.society().population().staffBySize(),
                settings.executives());
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        int harmed = 0;
        for (int row = 0; row < ledger.size(); row++) {
            if ("harmed".equals(ledger.text(row, 3))) {
                long origin = ledger.integer(row, 10);
                assertThat(ledger.text(row, 4)).isEqualTo("owe-wages");
                assertThat(Origin.isAcross(origin)).isTrue();
                assertThat(staff.firmOf((int) ledger.integer(row, 0))).isEqualTo(Origin.subject(origin));
                harmed++;
            }
        }
        assertThat(harmed).isGreaterThan(500);
    }

    /**
     * With every firm looking, refusals are a binomial share of listed candidates: within 5 standard errors, one false alarm in 1.7
     * million.
     */
    @Test
    void firms_that_look_refuse_their_share_of_those_on_a_published_list_and_nobody_else() {
        SmallWorld looking = BASE.with("firms.society.hiring.looks_up", "[1, 1, 1, 1]");
        Side firms = run(looking).sides().getLast();
        long listed = SmallWorld.total(firms, "applied_listed");
        long refused = SmallWorld.total(firms, "not_hired");

        assertThat(listed).isGreaterThan(300);
        assertThat((double) refused).isCloseTo(0.8 * listed, within(5 * Math.sqrt(listed * 0.8 * 0.2)));

        Side blind = run(BASE.with("firms.society.hiring.looks_up", "[0, 0, 0, 0]"))
                .sides()
                .getLast();
        assertThat(SmallWorld.total(blind, "not_hired")).isZero();
        assertThat(SmallWorld.total(blind, "applied_for_work")).isEqualTo(SmallWorld.total(firms, "applied_for_work"));
    }

    @Test
    void who_looks_nobody_up_refuses_nobody_and_more_who_look_refuse_more() {
        long some = SmallWorld.total(run(BASE).sides().getLast(), "not_hired");
        long all = SmallWorld.total(
                run(BASE.with("firms.society.hiring.looks_up", "[1, 1, 1, 1]"))
                        .sides()
                        .getLast(),
                "not_hired");

        assertThat(some).isPositive().isLessThan(all);
    }

    private static org.assertj.core.data.Offset<Double> within(double most) {
        return org.assertj.core.data.Offset.offset(most);
    }
}
