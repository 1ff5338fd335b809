package glasshouse.experiment.twin;

import glasshouse.engine.exchange.Pool;
import glasshouse.engine.hold.Bearing;
import glasshouse.engine.hold.Held;
import glasshouse.engine.hold.Tape;
import glasshouse.engine.run.Options;
import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.World;
import glasshouse.experiment.run.Steps;
import glasshouse.observation.metric.TallySeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Runs one pair: a baseline, and from a fork on its twins. All leave from one checkpoint, so weeks before it are computed once.
 */
final class Pair {
    private final World baseline;
    private final int forkWeek;
    private final Steps steps;

    /**
     * One twin.
     *
     * @param world whose regime is another from the fork on
     * @param held which of the baseline's answers and messages it is given
     */
    record Twin(World world, Set<Bearing> held) {}

    Pair(World baseline, int forkWeek, int threads, Runnable weekDone, BooleanSupplier stop) {
        this.baseline = baseline;
        this.forkWeek = forkWeek;
        this.steps = new Steps(Options.threads(threads), stop, weekDone);
    }

    /** Returns how many weeks a pair takes with so many twins. */
    static long weeks(int weeks, int forkWeek, int twins) {
        return weeks + (long) twins * (weeks - forkWeek);
    }

    /** Returns the counts of the baseline and of each twin, by side; none if it was stopped. */
    List<List<TallySeries>> run(List<Twin> twins) {
        try (Simulation simulation = steps.start(baseline)) {
            if (!steps.until(simulation, forkWeek)) {
                return List.of();
            }
            byte[] fork = Steps.checkpoint(simulation);
            boolean taped = twins.stream().anyMatch(twin -> !twin.held().isEmpty());
            List<Tape> tapes = taped ? tapes(simulation) : List.of();
            boolean whole = steps.toEnd(simulation);
            List<List<TallySeries>> series = new ArrayList<>(List.of(series(simulation)));
            for (Twin twin : twins) {
                try (Simulation other = steps.resume(twin.world(), fork)) {
                    if (!twin.held().isEmpty()) {
                        hold(other, tapes, twin.held());
                    }
                    whole &= steps.toEnd(other);
                    series.add(series(other));
                }
            }
            return whole ? series : List.of();
        }
    }

    /** Has each side's crossing kept on a tape of its own, from now on. */
    private List<Tape> tapes(Simulation simulation) {
        List<Tape> tapes = new ArrayList<>();
        for (Side side : simulation.sides()) {
            Tape tape =
                    new Tape(forkWeek, side.pools().stream().map(Pool::inOrder).toList());
            side.crossing(tape);
            tapes.add(tape);
        }
        return tapes;
    }

    private static void hold(Simulation simulation, List<Tape> tapes, Set<Bearing> held) {
        for (int side = 0; side < tapes.size(); side++) {
            simulation.sides().get(side).crossing(new Held(tapes.get(side), held));
        }
    }

    private static List<TallySeries> series(Simulation simulation) {
        return simulation.sides().stream().map(Side::series).toList();
    }
}
