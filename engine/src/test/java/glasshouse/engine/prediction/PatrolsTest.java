package glasshouse.engine.prediction;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Predictive inspections of the catalog, naive and corrected, by what they must show: one seed; a guard against slips. */
class PatrolsTest {
    private static final double SIGMAS = 5;
    private static final List<String> QUARTERS =
            List.of("quarters_harbour", "quarters_hill", "quarters_market", "quarters_station");
    private static final List<String> PRECINCTS = List.of("precincts_large", "precincts_small");

    private static Simulation run(String name) {
        var loaded = Loader.of(Scenario.class, Catalog.shipped()).load(name, "scenarios", List.of());
        return SmallWorld.run(World.of(loaded, Seeds.both(1), 2), Options.threads(2));
    }

    @Test
    void patrols_go_where_records_were_and_corrected_ones_where_acts_are() {
        Simulation naive = run("predictive-inspections");
        Simulation corrected = run("predictive-inspections-corrected");

        for (Simulation each : List.of(naive, corrected)) {
            done(each, QUARTERS, 0.25);
            done(each, PRECINCTS, 0.61);
        }
        assertThat(share(naive, "inspections_", QUARTERS)).isGreaterThan(0.5);
        assertThat(share(corrected, "inspections_", QUARTERS)).isBetween(0.2, 0.35);
        assertThat(share(naive, "inspections_", PRECINCTS)).isGreaterThan(0.75);
        assertThat(share(corrected, "inspections_", PRECINCTS)).isBetween(0.55, 0.68);
    }

    /** Holds the share of acts in the first of some areas to its share of the people. */
    private static void done(Simulation run, List<String> areas, double people) {
        double acts = areas.stream()
                .mapToLong(area -> total(run, "committed_" + area))
                .sum();
        // Acts of one person come together: about ten each, with a spread of half their mean between persons, so that
        // the
        // variance is about four times a binomial's.
        assertThat(share(run, "committed_", areas))
                .isCloseTo(people, within(2 * SIGMAS * Math.sqrt(people * (1 - people) / acts)));
    }

    private static double share(Simulation run, String metric, List<String> areas) {
        double all = areas.stream().mapToLong(area -> total(run, metric + area)).sum();
        return total(run, metric + areas.getFirst()) / all;
    }
}
