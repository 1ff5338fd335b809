package glasshouse.society.conduct;

import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import java.util.Arrays;

/**
 * Holds the occasions of a stretch of people, one row each: the root event it would become, and its kind once that is
 * known. Room used again for every stretch.
 *
 * <p>Filled without branches that depend on luck: every person's first {@link #FEW} rows are written and the next person
 * writes over those that did not arise. That is twice as quick as asking, because luck cannot be predicted. Thinned in the
 * same way, by {@link #keep}.
 */
final class Occasions {
    /** People in a stretch: its rows fit the first-level cache. */
    static final int STRETCH = 1024;

    /** Occasions of one person-week found without a branch. */
    static final int FEW = 3;

    /** The most occasions of one person-week: what an origin's ordinal and a sum of ceilings allow. */
    private static final int MOST = 1024;

    private int size;
    private int[] kind = new int[STRETCH * 2];
    private long[] root = new long[STRETCH * 2];

    /** Draws the occasions of the people from..to-1 of a district that begins with subject {@code first}. */
    void draw(ConductPlan plan, int first, int from, int to, int week) {
        long key = plan.occasionKey;
        long one = plan.atLeast[0];
        long two = plan.atLeast[1];
        long three = plan.atLeast[2];
        long four = plan.atLeast[FEW];
        int n = 0;
        ensure((to - from + 1) * FEW);
        long[] roots = root;
        for (int i = from; i < to; i++) {
            long base = Origin.event(Acts.ROOT, first + i, week, 0);
            long event = Mixer.draw(key, base, 0) >>> 2;
            roots[n] = base;
            roots[n + 1] = base + 1;
            roots[n + 2] = base + 2;
            n += below(event, one) + below(event, two) + below(event, three);
            if (event < four) {
                n = more(plan, base, n, (to - i) * FEW);
                roots = root;
            }
        }
        size = n;
    }

    /** Returns 1 if a is below b, both not negative, and 0 otherwise. */
    private static int below(long a, long b) {
        return (int) ((a - b) >>> 63);
    }

    /** Appends a person's occasions beyond the first few, leaving room for the people to come; returns the new size. */
    private int more(ConductPlan plan, long base, int from, int room) {
        int n = Math.min(plan.occasions.count(Mixer.draw(plan.occasionKey, base, 0)), MOST);
        ensure(from + n + room);
        int row = from;
        for (int ordinal = FEW; ordinal < n; ordinal++) {
            root[row++] = base + ordinal;
        }
        return row;
    }

    private void ensure(int rows) {
        if (rows > root.length) {
            root = Arrays.copyOf(root, rows + (rows >> 1));
            kind = Arrays.copyOf(kind, root.length);
        }
    }

    /**
     * Keeps a row or drops it, without asking which: writes it after those kept so far, where the next one will write over
     * it if it is not to stay.
     *
     * @param kept rows kept so far, at most {@code row}
     * @param stays 1 to keep the row, 0 to drop it
     * @return rows kept
     */
    int keep(int kept, int row, int kindOfRow, int stays) {
        root[kept] = root[row];
        kind[kept] = kindOfRow;
        return kept + stays;
    }

    /** Forgets all but the first rows. */
    void cut(int rows) {
        size = rows;
    }

    int size() {
        return size;
    }

    /** Returns whose occasion a row is. */
    int subject(int row) {
        return Origin.subject(root[row]);
    }

    /** Returns the kind of a row that was kept. */
    int kind(int row) {
        return kind[row];
    }

    long root(int row) {
        return root[row];
    }
}
