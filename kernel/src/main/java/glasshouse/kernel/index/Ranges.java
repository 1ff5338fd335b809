package glasshouse.kernel.index;

/** Shares a range of indices out among threads, each a part in a row; who fills which changes nothing. */
public final class Ranges {
    private Ranges() {}

    /** Fills one thread's part of the range. */
    @FunctionalInterface
    public interface Part {
        /** Fills the indices from..to-1. */
        void fill(int from, int to);
    }

    /**
     * Fills 0..size-1 and returns when all of it is done; the calling thread takes the first part.
     *
     * @param threads how many, at least 1
     */
    public static void fill(int size, int threads, Part part) {
        Thread[] helpers = new Thread[threads - 1];
        for (int t = 0; t < helpers.length; t++) {
            int from = share(size, t + 1, threads);
            int to = share(size, t + 2, threads);
            helpers[t] = Thread.ofPlatform().start(() -> part.fill(from, to));
        }
        part.fill(0, share(size, 1, threads));
        for (Thread helper : helpers) {
            join(helper);
        }
    }

    private static int share(int size, int part, int parts) {
        return (int) ((long) size * part / parts);
    }

    private static void join(Thread helper) {
        try {
            helper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while threads fill their parts", e);
        }
    }
}
