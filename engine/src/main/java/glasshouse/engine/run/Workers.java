package glasshouse.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Shares numbered pieces of work out among threads; which thread gets which piece changes nothing. */
final class Workers implements AutoCloseable {
    private final int threads;
    private final ExecutorService pool;

    Workers(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "district");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does pieces 0..pieces-1 and returns when all are done. */
    void run(int pieces, Piece piece) {
        AtomicInteger next = new AtomicInteger();
        if (threads == 1) {
            loop(0, next, pieces, piece);
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 1; thread < threads; thread++) {
            int number = thread;
            running.add(pool.submit(() -> loop(number, next, pieces, piece)));
        }
        RuntimeException failed = null;
        try {
            loop(0, next, pieces, piece);
        } catch (RuntimeException e) {
            next.set(pieces);
            failed = e;
        }
        for (Future<?> other : running) {
            failed = await(other, failed);
        }
        if (failed != null) {
            throw failed;
        }
    }

    private static void loop(int thread, AtomicInteger next, int pieces, Piece piece) {
        for (int number = next.getAndIncrement(); number < pieces; number = next.getAndIncrement()) {
            piece.run(thread, number);
        }
    }

    private static @Nullable RuntimeException await(Future<?> other, @Nullable RuntimeException failed) {
        try {
            other.get();
            return failed;
        } catch (ExecutionException e) {
            return failed != null ? failed : new IllegalStateException("a district failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new IllegalStateException("interrupted between districts", e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    /** Does one piece of work. */
    @FunctionalInterface
    interface Piece {
        /** Does the piece with this number on this thread. */
        void run(int thread, int number);
    }
}
