package glasshouse.institution.sensing.report;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.ManyDraws;

/** Finds whom of consecutive subjects something unlikely befalls, without branches that depend on luck. Room used again. */
final class Befallen {
    private final long[] draw = new long[ManyDraws.MOST_SUBJECTS];
    private final int[] who = new int[ManyDraws.MOST_SUBJECTS + 1];

    /**
     * Finds them.
     *
     * @param first the first subject's origin
     * @param subjects how many, at most {@link ManyDraws#MOST_SUBJECTS}
     * @return how many it befalls
     */
    int find(long key, long first, int subjects, long threshold) {
        ManyDraws.ofSubjects(key, first, subjects, draw);
        int n = 0;
        for (int i = 0; i < subjects; i++) {
            who[n] = i;
            n += Draws.one(draw[i], threshold);
        }
        return n;
    }

    /** Returns one whom it befell, counted from the first subject. */
    int who(int n) {
        return who[n];
    }

    /** Returns the draw of one whom it befell. */
    long draw(int n) {
        return draw[who[n]];
    }
}
