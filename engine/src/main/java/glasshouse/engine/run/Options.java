package glasshouse.engine.run;

import glasshouse.kernel.truth.Stamp;

/**
 * Says how to compute a run; nothing here changes what comes out.
 *
 * @param threads how many compute, at least 1
 * @param districtSize subjects of a district, at least 1
 * @param stamp writes the truth behind evidence; honest but in the law that permutes it
 * @param invariants which invariants are checked
 */
public record Options(int threads, int districtSize, Stamp stamp, Invariants.Level invariants) {
    /** Subjects of a district unless said otherwise: what a week reads of them, persons or firms, fits a core's second-level cache. */
    public static final int DISTRICT_SIZE = 8_192;

    /** Checks the numbers. */
    public Options {
        if (threads < 1 || districtSize < 1) {
            throw new IllegalArgumentException(
                    "threads (" + threads + ") and district size (" + districtSize + ") must be at least 1");
        }
    }

    /** Computes on this many threads, in districts of the usual size. */
    public static Options threads(int threads) {
        return new Options(threads, DISTRICT_SIZE, Stamp.honest(), Invariants.Level.OFF);
    }

    /** Returns the same with another district size. */
    public Options withDistrictSize(int size) {
        return new Options(threads, size, stamp, invariants);
    }

    /** Returns the same with another stamp. */
    public Options withStamp(Stamp other) {
        return new Options(threads, districtSize, other, invariants);
    }

    /** Returns the same with other invariants. */
    public Options withInvariants(Invariants.Level level) {
        return new Options(threads, districtSize, stamp, level);
    }
}
