package glasshouse.society.conduct;

import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.random.Origin;

/**
 * Says in which order the people of a stretch stand in arrays that are gone through in vectors: so that a few marks of each, one
 * element a person, are joined by vectors too to words that hold those of {@value #PEOPLE_A_WORD} consecutive people. Going through a
 * word's bits finds the marks in order of person; most people have none.
 */
final class Marks {
    /** Marks of a person. */
    static final int EACH = 4;

    static final int PEOPLE_A_WORD = Long.SIZE / EACH;

    /** People of a stretch. */
    static final int STRETCH = ManyDraws.MOST_SUBJECTS;

    /** Words that hold their marks. */
    static final int WORDS = STRETCH / PEOPLE_A_WORD;

    /** [place]: how far the origin of the person who stands there lies from that of the first person of the stretch. */
    private static final long[] APART = apart();

    private static final int HALF = STRETCH / 2;
    private static final int QUARTER = HALF / 2;
    private static final int EIGHTH = QUARTER / 2;

    private Marks() {}

    private static long[] apart() {
        long[] apart = new long[STRETCH];
        for (int person = 0; person < STRETCH; person++) {
            apart[place(person)] = Origin.of(person, 0);
        }
        return apart;
    }

    /** Returns where a person of the stretch stands: in the order of words, and within a word's people as far apart as there are words. */
    static int place(int person) {
        return person / PEOPLE_A_WORD + person % PEOPLE_A_WORD * WORDS;
    }

    /**
     * Draws under one key for everybody of a stretch.
     *
     * @param first the origin of the first person; those of the others differ from it in the subject alone
     * @param draws receives the draws, by place
     */
    static void draw(long key, long first, long[] draws) {
        ManyDraws.ofApart(key, first, APART, draws);
    }

    /** Joins marks, [place] in the lowest bits, to [word]: the first person's are the lowest. */
    static void join(long[] marks) {
        for (int i = 0; i < HALF; i++) {
            marks[i] |= marks[i + HALF] << Long.SIZE / 2;
        }
        for (int i = 0; i < QUARTER; i++) {
            marks[i] |= marks[i + QUARTER] << Long.SIZE / 4;
        }
        for (int i = 0; i < EIGHTH; i++) {
            marks[i] |= marks[i + EIGHTH] << Long.SIZE / 8;
        }
        for (int i = 0; i < WORDS; i++) {
            marks[i] |= marks[i + WORDS] << EACH;
        }
    }
}
