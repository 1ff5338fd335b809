package glasshouse.observation;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Permutation;
import glasshouse.kernel.random.Purpose;
import java.util.BitSet;

/** Says who is followed: everyone in a small run, a keyed sample in a large one. */
public final class Followed {
    private static final int WORD_BITS = 6;
    /** Of many rows few are of those followed. */
    private static final int ROWS_A_STEP = 8;
    /** Where one in so many subjects is followed, or more, rows are looked at one by one: there are few to pass over. */
    private static final int FEW = 64;

    private final BitSet subjects;
    /** The same, a bit each, for asking row by row. */
    private final long[] bits;

    private final boolean everyListing;
    private final boolean many;

    private Followed(BitSet subjects, boolean everyListing) {
        this.subjects = subjects;
        this.bits = subjects.toLongArray();
        this.everyListing = everyListing;
        this.many = (long) subjects.cardinality() * FEW >= subjects.length();
    }

    /** Chooses whom to follow among this many persons, by the people seed. */
    public static Followed of(ObserveSettings settings, int persons, long peopleSeed) {
        BitSet subjects = new BitSet(persons);
        if (persons <= settings.wholeUpTo()) {
            subjects.set(0, persons);
        } else {
            Permutation order = Permutation.of(Key.of(peopleSeed, new Purpose("observation.followed")), persons);
            for (int i = 0; i < Math.min(settings.followed(), persons); i++) {
                subjects.set(order.at(i));
            }
        }
        return new Followed(subjects, persons <= settings.listingsUpTo());
    }

    /** Chooses these subjects and nobody else, listings and grounds included. */
    public static Followed only(int... chosen) {
        BitSet subjects = new BitSet();
        for (int subject : chosen) {
            subjects.set(subject);
        }
        return new Followed(subjects, false);
    }

    boolean isNobody() {
        return subjects.isEmpty();
    }

    /** Says whether a subject is followed. */
    public boolean has(int subject) {
        int word = subject >>> WORD_BITS;
        return word < bits.length && (bits[word] >>> subject & 1) != 0;
    }

    /**
     * Returns the first row from one on whose subject is followed, and how many rows there are if there is none. Rows must be in order
     * of subject: where few are followed, those of subjects up to the next who is are passed over several at a time.
     */
    int next(EventBatch rows, int from) {
        return many ? nextOfMany(rows, from) : nextOfFew(rows, from);
    }

    private int nextOfMany(EventBatch rows, int from) {
        int row = from;
        while (row < rows.size() && !has(rows.subject(row))) {
            row++;
        }
        return row;
    }

    private int nextOfFew(EventBatch rows, int from) {
        int row = from;
        while (row < rows.size()) {
            int wanted = subjects.nextSetBit(rows.subject(row));
            if (wanted < 0) {
                return rows.size();
            }
            row = firstOf(rows, row, wanted);
            if (row < rows.size() && rows.subject(row) == wanted) {
                return row;
            }
        }
        return row;
    }

    private static int firstOf(EventBatch rows, int from, int subject) {
        int row = from;
        while (row + ROWS_A_STEP < rows.size() && rows.subject(row + ROWS_A_STEP) < subject) {
            row += ROWS_A_STEP;
        }
        while (row < rows.size() && rows.subject(row) < subject) {
            row++;
        }
        return row;
    }

    boolean keepsListing(int subject) {
        return everyListing || has(subject);
    }

    /** Returns how many subjects are followed. */
    public int size() {
        return subjects.cardinality();
    }
}
