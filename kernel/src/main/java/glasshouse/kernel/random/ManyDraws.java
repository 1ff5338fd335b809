package glasshouse.kernel.random;

/**
 * Makes the draws of {@link Mixer} for many origins at once, in loops without a branch that the compiler turns into vector
 * instructions: half or a quarter of the time of one draw after the other.
 */
public final class ManyDraws {
    /** The most subjects that {@link #ofSubjects} draws for at once: their draws fit the first-level cache. */
    public static final int MOST_SUBJECTS = 1024;

    /** Subjects that are looked at together: to most stretches as short as this a rare event happens to nobody. */
    private static final int FEW_SUBJECTS = 16;

    /** Subjects that are asked together for an event which is rare among them, and not among {@link #MOST_SUBJECTS}. */
    private static final int STRETCH = 128;

    /** An event that so many times as many subjects would make likely is so rare that one is asked for among all of them at once. */
    private static final int RARELY = 8;

    /** How far the origins of subjects 0, 1, ... lie from subject 0's: read from an array, which vectorises better. */
    private static final long[] APART = apart();

    private ManyDraws() {}

    private static long[] apart() {
        long[] apart = new long[MOST_SUBJECTS];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = Origin.of(i, 0);
        }
        return apart;
    }

    /**
     * Draws under one key and ordinal 0 for each origin.
     *
     * @param origins the origins; not changed
     * @param size how many of them
     * @param draws receives the draws, in the same order; another array, or the same for who needs the origins no more
     */
    public static void ofEach(long key, long[] origins, int size, long[] draws) {
        for (int i = 0; i < size; i++) {
            draws[i] = Mixer.draw(key, origins[i], 0);
        }
    }

    /**
     * Draws under one key and ordinal 0 for consecutive subjects.
     *
     * @param first the origin of the first subject; those of the others differ from it in the subject alone
     * @param size how many subjects, at most {@link #MOST_SUBJECTS}
     * @param draws receives the draws
     */
    public static void ofSubjects(long key, long first, int size, long[] draws) {
        drawStretch(key, first, 0, size, draws);
    }

    /**
     * Draws under one key and ordinal 0 for origins as far from one as is said.
     *
     * @param apart how far each lies from {@code first}
     * @param draws receives the draws, as many
     */
    public static void ofApart(long key, long first, long[] apart, long[] draws) {
        for (int i = 0; i < apart.length; i++) {
            draws[i] = Mixer.draw(key, apart[i] + first, 0);
        }
    }

    /**
     * Says whether an event happens to any of consecutive subjects: a third of the time of making their draws and looking at each.
     *
     * @param first the origin of the first subject; those of the others differ from it in the subject alone
     * @param size how many subjects, at most {@link #MOST_SUBJECTS}
     * @param threshold of the event, see {@link Draws#happens}
     */
    public static boolean anyOfSubjects(long key, long first, int size, long threshold) {
        long[] apart = APART;
        long any = 0;
        for (int i = 0; i < size; i++) {
            any |= (Mixer.draw(key, first + apart[i], 0) >>> Draws.EVENT_SHIFT) - threshold;
        }
        return any < 0;
    }

    /**
     * Finds to whom of consecutive subjects an event happens that happens to few of them: half of the time of writing each down, to
     * be written over by the next if it happens to nobody.
     *
     * @param first the origin of the first subject; those of the others differ from it in the subject alone
     * @param size how many subjects, at most {@link #MOST_SUBJECTS}
     * @param threshold of the event, see {@link Draws#happens}
     * @param draws receives the draws of all
     * @param who receives the subjects, counted from 0; it needs one place more than there are subjects
     * @return how many they are
     */
    public static int findSubjects(long key, long first, int size, long threshold, long[] draws, int[] who) {
        boolean isRare = threshold <= (1L << Draws.EVENT_BITS) / size / RARELY;
        boolean isFrequent = threshold > (1L << Draws.EVENT_BITS) / STRETCH;
        int stretch = isRare || isFrequent ? size : STRETCH;
        int found = 0;
        for (int from = 0; from < size; from += stretch) {
            int to = Math.min(size, from + stretch);
            if (isFrequent || anyOfSubjects(key, first + APART[from], to - from, threshold)) {
                drawStretch(key, first, from, to, draws);
                found = look(draws, from, to, threshold, who, found);
            }
        }
        return found;
    }

    /**
     * Finds for which of some origins an event happens that happens for few of them, by a draw of ordinal 0 for each.
     *
     * @param threshold of the event, see {@link Draws#happens}
     * @param draws receives the draws of all
     * @param which receives the numbers of the origins; it needs one place more than there are origins
     * @return how many they are
     */
    public static int findOrigins(long key, long[] origins, int size, long threshold, long[] draws, int[] which) {
        ofEach(key, origins, size, draws);
        return look(draws, 0, size, threshold, which, 0);
    }

    /** Draws for some of consecutive subjects. */
    private static void drawStretch(long key, long first, int from, int to, long[] draws) {
        long[] apart = APART;
        // In two loops: the compiler makes vector instructions of each, and of one loop that does both it does not.
        for (int i = from; i < to; i++) {
            draws[i] = first + apart[i];
        }
        for (int i = from; i < to; i++) {
            draws[i] = Mixer.draw(key, draws[i], 0);
        }
    }

    /** Finds for which of some draws an event happens, and writes them behind those found before; returns how many they are then. */
    private static int look(long[] draws, int first, int end, long threshold, int[] who, int before) {
        int found = before;
        for (int from = first; from < end; from += FEW_SUBJECTS) {
            int to = Math.min(end, from + FEW_SUBJECTS);
            long any = 0;
            for (int i = from; i < to; i++) {
                any |= (draws[i] >>> Draws.EVENT_SHIFT) - threshold;
            }
            for (int i = from; i < to && any < 0; i++) {
                who[found] = i;
                found += Draws.one(draws[i], threshold);
            }
        }
        return found;
    }
}
