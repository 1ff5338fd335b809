package glasshouse.results.folder;

/** What one gets on starting or resuming a run: a folder to write to, or the same run already stored. */
public sealed interface Start permits PartialRun, Start.Existing {
    /**
     * The same run, already stored whole; there is nothing to do.
     *
     * @param folder where it is
     */
    record Existing(RunFolder folder) implements Start {}
}
