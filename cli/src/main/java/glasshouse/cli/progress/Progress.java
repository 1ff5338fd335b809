package glasshouse.cli.progress;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Shows a bar with the time left on a terminal, and nothing elsewhere; nothing in the first two seconds either. Drawn from
 * a thread of its own, so that what takes long without saying how far it is still shows that it goes on.
 */
public final class Progress implements AutoCloseable {
    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final long BETWEEN_MILLIS = 200;
    private static final int BAR = 30;
    private static final double SECOND = 1e9;

    private final PrintStream to;
    private final long start = System.nanoTime();
    private final Thread drawing = Thread.ofPlatform().daemon().name("progress").unstarted(this::draw);
    private String doing;
    private long done;
    private long all;
    private long counting;
    private boolean drawn;
    private boolean closed;

    private Progress(PrintStream to, String doing) {
        this.to = to;
        this.doing = doing;
    }

    /** Starts to show how far something is. */
    public static Progress start(String doing) {
        Console console = System.console();
        boolean shown = console != null && console.isTerminal();
        Progress progress = new Progress(System.err, doing);
        if (shown) {
            progress.drawing.start();
        }
        return progress;
    }

    /** Says what is being done now. */
    public synchronized void stage(String what) {
        doing = what;
    }

    /** Shows that so much of all is done. */
    public synchronized void show(long soMuch, long ofAll) {
        if (counting == 0) {
            counting = System.nanoTime();
        }
        done = soMuch;
        all = ofAll;
    }

    private void draw() {
        try {
            Thread.sleep(PATIENCE_NANOS / 1_000_000);
            while (drawOnce()) {
                Thread.sleep(BETWEEN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean drawOnce() {
        if (closed) {
            return false;
        }
        to.print("\r" + line(System.nanoTime()) + "\u001b[K");
        to.flush();
        drawn = true;
        return true;
    }

    /** Writes the line as it stands at a time. */
    public synchronized String line(long now) {
        if (all == 0 || done == 0) {
            return "  " + doing + ", " + time((now - start) / SECOND) + " so far";
        }
        double share = (double) done / all;
        double left = (now - counting) / SECOND * (1 - share) / share;
        int full = (int) (share * BAR);
        return String.format(
                Locale.ROOT,
                "  [%s%s] %3.0f %%  %s left  %s",
                "=".repeat(full),
                " ".repeat(BAR - full),
                share * 100,
                time(left),
                doing);
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (drawn) {
            to.print("\r\u001b[K");
            to.flush();
            drawn = false;
        }
    }
}
