package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Joint sanctions: one listing reaches others who did nothing, and those who watch their partners drop mostly them. One seed, 5,000
 * firms; five standard errors where a number is held to another.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JointSanctionsTest {
    private static final Catalog CATALOG = Catalog.shipped();

    private Simulation told;
    private Simulation alone;
    private Simulation watched;

    @BeforeAll
    void run_the_scenario_and_its_patches() {
        told = run();
        alone = run(Patch.read("without-contagion", CATALOG));
        watched = run(Patch.read("monitoring-partners", CATALOG));
    }

    private static Simulation run(Patch... patches) {
        List<Patch> all = new ArrayList<>(List.of(patches));
        all.add(Patch.inline("society.persons", "20000", "test"));
        var loaded = Loader.of(Scenario.class, CATALOG).load("joint-sanctions", "scenarios", all);
        return SmallWorld.run(World.of(loaded, Seeds.both(1), 2), Options.threads(2));
    }

    private static long total(Simulation run, String metric) {
        return SmallWorld.total(run.sides().getLast(), metric);
    }

    private static long own(Simulation run) {
        return total(run, "listed_court_defaulters_sound")
                + total(run, "listed_dishonest_traders_sound")
                + total(run, "listed_dishonest_traders_wrongful");
    }

    @Test
    void one_listing_reaches_about_one_more_firm_and_none_where_each_stands_alone() {
        double reach = (double) total(told, "listed_for_another") / own(told);

        assertThat(reach).isBetween(0.5, 2.0);
        assertThat(total(alone, "listed_for_another")).isZero();
        assertThat(SmallWorld.total(alone, "listed_for_another")).isZero();
        assertThat((double) own(alone)).isCloseTo(own(told), within(5 * StrictMath.sqrt(own(told))));
    }

    @Test
    void an_executive_is_listed_for_the_firm_and_a_firm_for_its_executive() {
        double heads = SmallWorld.total(told, "listed_heads_of_defaulters_derivative");
        double firms = total(told, "listed_court_defaulters_sound");

        // Two executives of each firm, each reached with a probability of one half.
        assertThat(heads).isCloseTo(firms, within(5 * StrictMath.sqrt(firms / 2)));
        assertThat(total(told, "listed_linked_to_persons_derivative")).isPositive();
    }

    @Test
    void most_of_those_whom_partners_drop_did_nothing() {
        long sound = total(watched, "ties_lost_sound");
        long innocent = total(watched, "ties_lost_derivative") + total(watched, "ties_lost_wrongful");

        assertThat(sound).isGreaterThan(500);
        assertThat(innocent).isGreaterThan(sound);
        assertThat(total(watched, "ties_cut")).isGreaterThan(5 * total(told, "ties_cut"));
    }

    @Test
    void links_that_firms_cut_survive_less_often() {
        assertThat(survival(alone)).isLessThan(0.96 + 0.005);
        assertThat(survival(told)).isLessThan(survival(alone));
        assertThat(survival(watched)).isLessThan(survival(told) - 0.02);
    }

    private static double survival(Simulation run) {
        return (double) total(run, "links_surviving") / total(run, "links_before");
    }

    @Test
    void more_than_a_fifth_of_the_firms_on_blacklists_did_nothing_and_hardly_any_without_contagion() {
        assertThat(5 * atTheEnd(told, "blacklisted_innocent")).isGreaterThan(atTheEnd(told, "blacklisted"));
        assertThat(10 * atTheEnd(alone, "blacklisted_innocent")).isLessThan(atTheEnd(alone, "blacklisted"));
    }

    private static long atTheEnd(Simulation run, String metric) {
        Side firms = run.sides().getLast();
        return firms.series().total(firms.world().metrics().number(metric));
    }
}
