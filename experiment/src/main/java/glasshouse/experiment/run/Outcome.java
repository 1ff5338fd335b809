package glasshouse.experiment.run;

import glasshouse.experiment.summary.Summary;
import glasshouse.results.folder.RunFolder;
import java.nio.file.Path;

/** What became of a run. */
public sealed interface Outcome {
    /**
     * The run is stored.
     *
     * @param folder where
     * @param summary its figures, as stored
     */
    record Done(RunFolder folder, Summary summary) implements Outcome {}

    /**
     * The same run was stored already; nothing was computed.
     *
     * @param folder where
     */
    record Stored(RunFolder folder) implements Outcome {}

    /**
     * The run was stopped; it can be resumed.
     *
     * @param folder the folder it will have
     * @param week weeks done and kept
     * @param weeks weeks of the horizon
     */
    record Interrupted(Path folder, int week, int weeks) implements Outcome {}
}
