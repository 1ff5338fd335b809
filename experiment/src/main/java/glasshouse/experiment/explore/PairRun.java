package glasshouse.experiment.explore;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.World;
import glasshouse.experiment.run.Steps;
import glasshouse.observation.metric.TallySeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Runs those worlds of one pair that are asked for: the baseline only as far as it is needed, every regime from the checkpoint at which it leaves.
 */
final class PairRun {
    private final Worlds worlds;
    private final World first;
    private final long luck;
    private final List<Output> outputs;
    private final Steps steps;

    PairRun(Worlds worlds, World first, long luck, List<Output> outputs, BooleanSupplier stop) {
        this.worlds = worlds;
        this.first = first;
        this.luck = luck;
        this.outputs = outputs;
        this.steps = new Steps(Options.threads(1), stop, () -> {});
    }

    /** Returns what was read off each world asked for; none if it was stopped. */
    Optional<Map<Integer, double[]>> run(TreeSet<Integer> asked) {
        Map<Integer, double[]> read = new TreeMap<>();
        Map<Integer, byte[]> forks = new TreeMap<>();
        if (!baseline(asked, forks, read)) {
            return Optional.empty();
        }
        for (int world : asked.tailSet(1)) {
            byte[] fork = forks.get(worlds.forkWeek(world));
            World made = worlds.world(first, world, luck);
            try (Simulation simulation = fork == null ? steps.start(made) : steps.resume(made, fork)) {
                if (!steps.toEnd(simulation)) {
                    return Optional.empty();
                }
                read.put(world, read(simulation));
            }
        }
        return Optional.of(read);
    }

    /** Runs the baseline to the last week for which it is needed; says whether it got there. */
    private boolean baseline(TreeSet<Integer> asked, Map<Integer, byte[]> forks, Map<Integer, double[]> read) {
        TreeSet<Integer> weeks = new TreeSet<>();
        asked.tailSet(1).forEach(world -> weeks.add(worlds.forkWeek(world)));
        weeks.remove(0);
        boolean whole = asked.contains(0);
        if (weeks.isEmpty() && !whole) {
            return true;
        }
        try (Simulation simulation = steps.start(worlds.world(first, 0, luck))) {
            for (int week : weeks) {
                if (!steps.until(simulation, week)) {
                    return false;
                }
                forks.put(week, Steps.checkpoint(simulation));
            }
            if (whole) {
                if (!steps.toEnd(simulation)) {
                    return false;
                }
                read.put(0, read(simulation));
            }
            return true;
        }
    }

    private double[] read(Simulation simulation) {
        List<TallySeries> sides = new ArrayList<>();
        for (Side side : simulation.sides()) {
            sides.add(side.series());
        }
        return outputs.stream().mapToDouble(output -> output.read(sides)).toArray();
    }
}
