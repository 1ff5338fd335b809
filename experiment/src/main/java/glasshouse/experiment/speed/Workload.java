package glasshouse.experiment.speed;

import com.sun.management.ThreadMXBean;
import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.metric.Metric;
import glasshouse.observation.metric.TallySeries;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.tree.Source;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs a catalog scenario at some size and measures it. */
final class Workload {
    private static final List<String> COUNTED =
            List.of("occasions", "acts_", "sightings_", "records_", "entries_", "messages_");

    private final World world;

    private Workload(World world) {
        this.world = world;
    }

    /** Loads a scenario of the catalog at a size. */
    static Workload of(String scenario, long persons, int weeks, int threads) {
        return of(new Model("", scenario, List.of()), persons, weeks, threads);
    }

    /** Loads a model at a size. */
    static Workload of(Model model, long persons, int weeks, int threads) {
        return of(model, List.of(), persons, weeks, threads);
    }

    /** Loads a model at a size, with more patches after its own. */
    static Workload of(Model model, List<Patch> more, long persons, int weeks, int threads) {
        String origin = "bench";
        Catalog catalog = Catalog.shipped();
        List<Patch> patches = new ArrayList<>();
        for (String patch : model.patches()) {
            patches.add(Patch.read(patch, catalog));
        }
        patches.addAll(more);
        patches.add(Patch.inline("society.persons", Long.toString(persons), origin));
        patches.add(Patch.inline("horizon.weeks", Integer.toString(weeks), origin));
        Loaded<Scenario> loaded = Loader.of(Scenario.class, catalog).load(model.scenario(), "scenarios", patches);
        return new Workload(World.of(loaded, Seeds.both(1), threads));
    }

    /** Reads a scenario from its text. */
    static Workload read(String yaml) {
        Loaded<Scenario> loaded =
                Loader.of(Scenario.class, Catalog.shipped()).load(Source.given("bench.yaml", yaml), List.of());
        return new Workload(World.of(loaded, Seeds.both(1), 1));
    }

    /**
     * Names a scenario of the catalog and what is changed in it.
     *
     * @param label how rows begin
     * @param scenario of the catalog
     * @param patches of the catalog, in order
     */
    record Model(String label, String scenario, List<String> patches) {}

    /** Starts a run on one thread, of which each week is to be measured. */
    Simulation start() {
        return Simulation.start(world, Options.threads(1));
    }

    /** Computes a week, and forgets the rows about single subjects. */
    static void step(Simulation simulation) {
        simulation.step();
        simulation.forgetRows();
    }

    /** Runs all weeks and measures them; to the summary's totals. */
    Measured run(int threads) {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (Simulation simulation = Simulation.start(world, Options.threads(threads))) {
            long before = memory.getTotalThreadAllocatedBytes();
            long start = System.nanoTime();
            while (!simulation.isDone()) {
                step(simulation);
            }
            Map<String, Double> counts = counts(simulation.series());
            double seconds = (System.nanoTime() - start) / 1e9;
            long allocated = memory.getTotalThreadAllocatedBytes() - before;
            return new Measured(world.population().size(), world.horizon().weeks(), seconds, allocated, counts);
        }
    }

    private Map<String, Double> counts(TallySeries series) {
        long[] sums = series.sums(0);
        double personWeeks =
                (double) world.population().size() * world.horizon().weeks();
        Map<String, Double> counts = new LinkedHashMap<>();
        List<Metric> metrics = world.metrics().all();
        for (int metric = 0; metric < metrics.size(); metric++) {
            for (String prefix : COUNTED) {
                if (metrics.get(metric).name().startsWith(prefix)) {
                    counts.merge(prefix.replace("_", ""), sums[metric] / personWeeks, Double::sum);
                }
            }
        }
        return counts;
    }

    /** Returns the live heap, in bytes, of the world in the middle of its run. */
    long liveBytesAtHalf(int threads) {
        try (Simulation simulation = Simulation.start(world, Options.threads(threads))) {
            while (simulation.week() < world.horizon().weeks() / 2) {
                step(simulation);
            }
            System.gc();
            System.gc();
            long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            if (simulation.week() < 0) {
                throw new IllegalStateException("the simulation must be alive while it is weighed");
            }
            return live;
        }
    }
}
