package glasshouse.experiment.run;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/**
 * Runs worlds of which nothing is stored but what is read off their counts: in memory, from the start or from the checkpoint of another. So
 * twins and experiments run theirs; a run that is stored, as of a calibration, has {@link Runner}.
 *
 * @param options of the engine
 * @param stop asked before every week whether to give up
 * @param weekDone told of every week
 */
public record Steps(Options options, BooleanSupplier stop, Runnable weekDone) {
    /** Starts a world in which nobody is followed. */
    public Simulation start(World world) {
        return Simulation.start(world, options, Simulation.nobody(world));
    }

    /** Goes on in a world from where another stood, with nobody followed. */
    public Simulation resume(World world, byte[] checkpoint) {
        try {
            return Simulation.resume(world, options, Simulation.nobody(world), new ByteArrayInputStream(checkpoint));
        } catch (IOException e) {
            throw new IllegalStateException("a checkpoint in memory must be readable", e);
        }
    }

    /** Returns how a world stands. */
    public static byte[] checkpoint(Simulation simulation) {
        ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
        try {
            simulation.checkpoint(checkpoint);
        } catch (IOException e) {
            throw new IllegalStateException("a checkpoint in memory must be writable", e);
        }
        return checkpoint.toByteArray();
    }

    /** Runs a world until a week begins; says whether it got there. */
    public boolean until(Simulation simulation, int week) {
        while (simulation.week() < week) {
            if (stop.getAsBoolean()) {
                return false;
            }
            simulation.step();
            simulation.forgetRows();
            weekDone.run();
        }
        return true;
    }

    /** Runs a world to its end; says whether it got there. */
    public boolean toEnd(Simulation simulation) {
        return until(simulation, simulation.world().horizon().weeks());
    }
}
