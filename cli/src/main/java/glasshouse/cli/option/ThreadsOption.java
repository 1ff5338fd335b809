package glasshouse.cli.option;

import picocli.CommandLine.Option;

/** The option that says on how many threads a command computes. */
public final class ThreadsOption {
    @Option(names = "--threads", paramLabel = "N", description = "threads (default: all cores); changes no result")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Returns how many, at least 1; refuses fewer. */
    public int count() {
        if (threads < 1) {
            throw CommandLines.badOption("--threads", "" + threads, "must be at least 1");
        }
        return threads;
    }
}
