package glasshouse.experiment.explore;

import java.nio.file.Path;
import java.util.List;

/**
 * Says where and how an experiment is run; no result depends on it.
 *
 * @param folder its folder
 * @param threads how many runs at a time, at least 1
 * @param shard the part of the points that is run
 * @param merged folders whose runs are taken over first
 * @param command what makes it again, as typed but for where and how
 */
public record ExploreRequest(Path folder, int threads, Shard shard, List<Path> merged, String command) {
    /** Checks the threads. */
    public ExploreRequest {
        merged = List.copyOf(merged);
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") must be at least 1");
        }
    }

    /**
     * One of several parts of all points.
     *
     * @param number from 1
     * @param of how many parts
     */
    public record Shard(int number, int of) {
        /** All points. */
        public static final Shard WHOLE = new Shard(1, 1);

        /** Checks the numbers. */
        public Shard {
            if (number < 1 || number > of) {
                throw new IllegalArgumentException("shard (" + number + "/" + of + ") must be one of its parts");
            }
        }

        /** Says whether a point belongs to it. */
        boolean has(int point) {
            return point % of == number - 1;
        }
    }
}
