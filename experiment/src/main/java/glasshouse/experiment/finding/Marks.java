package glasshouse.experiment.finding;

import glasshouse.results.folder.OpenFolder;

/** Writes down how far an experiment is, about once a second, for those who look at its folder before it has ended. */
public final class Marks {
    private static final long APART_NANOS = 1_000_000_000L;

    private final OpenFolder folder;
    private final String command;
    private final long of;
    private long most;
    private long written;

    /**
     * Begins, with nothing done.
     *
     * @param folder the experiment's
     * @param command what goes on with it
     * @param of points asked for
     */
    public Marks(OpenFolder folder, String command, long of) {
        this.folder = folder;
        this.command = command;
        this.of = of;
        write();
    }

    /** Notes that so many points are done. */
    public synchronized void done(long points) {
        most = Math.max(most, points);
        if (System.nanoTime() - written >= APART_NANOS) {
            write();
        }
    }

    /** Writes down what is done. */
    public synchronized void write() {
        folder.write(PointsDone.FILE, new PointsDone(most, of, command).json());
        written = System.nanoTime();
    }

    /** Says that all is done and written. */
    public synchronized void end() {
        folder.delete(PointsDone.FILE);
    }
}
