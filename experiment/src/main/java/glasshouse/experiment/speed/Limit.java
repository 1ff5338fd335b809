package glasshouse.experiment.speed;

import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;

/**
 * Measures what the machine can do at most: a loop that, for every person and week, reads and writes 12 bytes and makes one
 * keyed draw, on the same number of threads as the engine.
 */
final class Limit {
    private final int threads;
    private final int persons;
    private final long[][] eight;
    private final int[][] four;

    Limit(int threads, int persons) {
        this.threads = threads;
        this.persons = persons / threads;
        this.eight = new long[threads][this.persons];
        this.four = new int[threads][this.persons];
    }

    /** Returns person-weeks a second over this many weeks. */
    double personWeeksPerSecond(int weeks) {
        Thread[] others = new Thread[threads - 1];
        long start = System.nanoTime();
        for (int thread = 0; thread < others.length; thread++) {
            int number = thread + 1;
            others[thread] = Thread.ofPlatform().start(() -> loop(number, weeks));
        }
        loop(0, weeks);
        for (Thread other : others) {
            join(other);
        }
        return (double) persons * threads * weeks / ((System.nanoTime() - start) / 1e9);
    }

    private void loop(int thread, int weeks) {
        long key = Key.of(1, new Purpose("speed.limit"));
        for (int week = 0; week < weeks; week++) {
            pass(eight[thread], four[thread], key, week);
        }
    }

    private static void pass(long[] eight, int[] four, long key, int week) {
        for (int i = 0; i < eight.length; i++) {
            long draw = Mixer.draw(key, Origin.of(i, week), 0);
            eight[i] += draw;
            four[i] ^= (int) draw;
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }
}
