package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.metric.Metric;
import glasshouse.observation.metric.TallySeries;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written down and switched off changes nothing; what is switched on, all at once, happens. */
class SwitchedOffTest {
    private static final Catalog CATALOG = Catalog.shipped();

    private static TallySeries run(int persons, String... patches) {
        List<Patch> all = new ArrayList<>();
        for (String patch : patches) {
            all.add(Patch.read(patch, CATALOG));
        }
        all.add(Patch.inline("society.persons", Integer.toString(persons), "test"));
        all.add(Patch.inline("horizon.weeks", "104", "test"));
        World world =
                World.of(Loader.of(Scenario.class, CATALOG).load("rongcheng-2018", "scenarios", all), Seeds.both(3), 2);
        try (Simulation simulation = Simulation.start(world, Options.threads(2))) {
            while (!simulation.isDone()) {
                simulation.step();
            }
            return simulation.series();
        }
    }

    @Test
    void mechanisms_that_are_written_down_and_switched_off_change_no_count() {
        TallySeries plain = run(4_000);
        TallySeries off = run(4_000, "switched-off");

        assertThat(off.metrics().size()).isGreaterThan(plain.metrics().size());
        List<Metric> metrics = plain.metrics().all();
        long counted = 0;
        for (int metric = 0; metric < metrics.size(); metric++) {
            int same = off.metrics().number(metrics.get(metric).name());
            assertThat(off.series(0, same)).as(metrics.get(metric).name()).isEqualTo(plain.series(0, metric));
            counted += plain.total(metric) != 0 ? 1 : 0;
        }
        assertThat(counted).isGreaterThan(100);
        assertThat(off.total(off.metrics().number("requests_loan"))).isPositive();
        assertThat(off.total(off.metrics().number("loan_applications"))).isZero();
    }

    @Test
    void with_the_full_institution_every_mechanism_happens() {
        TallySeries counts = run(40_000, "full-institution");

        for (String metric : new String[] {
            "joined",
            "joining_missed",
            "mislinked",
            "claims_joining_hours",
            "reports_fabricated_malice",
            "reports_fabricated_quota",
            "reward_yuan",
            "reporters_found_out",
            "records_altered",
            "bribes_offered",
            "exposed_by_publication",
            "frauds",
            "filed_hearing",
            "loans_granted",
            "loans_newly_included",
            "loans_defaulted"
        }) {
            assertThat(counts.total(counts.metrics().number(metric))).as(metric).isPositive();
        }
    }
}
