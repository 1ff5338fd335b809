package glasshouse.experiment.twin;

import glasshouse.engine.exchange.Pool;
import glasshouse.engine.hold.Bearing;
import glasshouse.engine.hold.Held;
import glasshouse.engine.hold.Tape;
import glasshouse.engine.run.Options;
import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.World;
import glasshouse.observation.metric.TallySeries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
    private final Options options;
    private final Runnable weekDone;
    private final BooleanSupplier stop;

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
        this.options = Options.threads(threads);
        this.weekDone = weekDone;
        this.stop = stop;
    }

    /** Returns how many weeks a pair takes with so many twins. */
    static long weeks(int weeks, int forkWeek, int twins) {
        return weeks + (long) twins * (weeks - forkWeek);
    }

    /** Returns the counts of the baseline and of each twin, by side; none if it was stopped. */
    List<List<TallySeries>> run(List<Twin> twins) {
        try (Simulation simulation = Simulation.start(baseline, options, Simulation.nobody(baseline))) {
            ByteArrayOutputStream fork = new ByteArrayOutputStream();
            step(simulation, forkWeek);
            simulation.checkpoint(fork);
            boolean taped = twins.stream().anyMatch(twin -> !twin.held().isEmpty());
            List<Tape> tapes = taped ? tapes(simulation) : List.of();
            step(simulation, baseline.horizon().weeks());
            List<List<TallySeries>> series = new ArrayList<>(List.of(series(simulation)));
            boolean whole = simulation.isDone();
            for (Twin twin : twins) {
                try (Simulation other = Simulation.resume(
                        twin.world(),
                        options,
                        Simulation.nobody(twin.world()),
                        new ByteArrayInputStream(fork.toByteArray()))) {
                    if (!twin.held().isEmpty()) {
                        hold(other, tapes, twin.held());
                    }
                    step(other, baseline.horizon().weeks());
                    series.add(series(other));
                    whole &= other.isDone();
                }
            }
            return whole ? series : List.of();
        } catch (IOException e) {
            throw new IllegalStateException("a checkpoint in memory must be readable", e);
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

    private void step(Simulation simulation, int untilWeek) {
        while (simulation.week() < untilWeek && !stop.getAsBoolean()) {
            simulation.step();
            simulation.forgetRows();
            weekDone.run();
        }
    }
}
