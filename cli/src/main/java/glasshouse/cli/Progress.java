package glasshouse.cli;

import java.io.Console;
import java.util.Locale;

/** Shows a bar with the time left on a terminal, and nothing elsewhere; nothing in the first two seconds either. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final long BETWEEN_NANOS = 200_000_000L;
    private static final int BAR = 30;

    private final boolean shown;
    private final long start = System.nanoTime();
    private long last;
    private boolean drawn;
    private String doing;

    private Progress(boolean shown, String doing) {
        this.shown = shown;
        this.doing = doing;
    }

    /** Starts to show how far something is. */
    static Progress start(String doing) {
        Console console = System.console();
        return new Progress(console != null && console.isTerminal(), doing);
    }

    /** Says what is being done now. */
    void stage(String what) {
        doing = what;
    }

    /** Shows that so much of all is done. */
    void show(long done, long all) {
        long now = System.nanoTime();
        if (!shown || now - start < PATIENCE_NANOS || (now - last < BETWEEN_NANOS && done < all)) {
            return;
        }
        last = now;
        drawn = true;
        double share = all == 0 ? 1 : (double) done / all;
        double left = share == 0 ? 0 : (now - start) / 1e9 * (1 - share) / share;
        int full = (int) (share * BAR);
        System.err.print(String.format(
                Locale.ROOT,
                "\r  [%s%s] %3.0f %%  %s left  %s\u001b[K",
                "=".repeat(full),
                " ".repeat(BAR - full),
                share * 100,
                time(left),
                doing));
        System.err.flush();
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }

    @Override
    public void close() {
        if (drawn) {
            System.err.print("\r\u001b[K");
            System.err.flush();
            drawn = false;
        }
    }
}
