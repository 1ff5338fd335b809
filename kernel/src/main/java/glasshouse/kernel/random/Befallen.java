package glasshouse.kernel.random;

/**
 * Finds whom of consecutive subjects something unlikely befalls, without branches that depend on luck. Room used again.
 *
 * <p>First all of a stretch are asked at once whether there is anybody, which keeps no draws and so costs a third; only where there
 * is are the draws made again and looked at one by one.
 */
public final class Befallen {
    private final long[] draw = new long[ManyDraws.MOST_SUBJECTS];
    private final int[] who = new int[ManyDraws.MOST_SUBJECTS + 1];

    /**
     * Finds them.
     *
     * @param first the first subject's origin
     * @param subjects how many, at most {@link ManyDraws#MOST_SUBJECTS}
     * @return how many it befalls
     */
    public int find(long key, long first, int subjects, long threshold) {
        return ManyDraws.findSubjects(key, first, subjects, threshold, draw, who);
    }

    /** Returns one whom it befell, counted from the first subject. */
    public int who(int n) {
        return who[n];
    }

    /** Returns the draw of one whom it befell. */
    public long draw(int n) {
        return draw[who[n]];
    }
}
