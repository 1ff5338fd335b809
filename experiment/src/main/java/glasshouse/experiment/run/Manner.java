package glasshouse.experiment.run;

import java.util.List;

/**
 * Says how a run is made; no result depends on it.
 *
 * @param threads threads of the engine, at least 1
 * @param cadence when checkpoints are written
 * @param kept which tables are written
 * @param command the command as typed, one word each
 */
public record Manner(int threads, Cadence cadence, Kept kept, List<String> command) {
    /** Keeps a copy of the command. */
    public Manner {
        command = List.copyOf(command);
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") must be at least 1");
        }
    }

    /** Says how a run is made of which all is kept. */
    public Manner(int threads, Cadence cadence, List<String> command) {
        this(threads, cadence, Kept.ALL, command);
    }
}
