package glasshouse.society.conduct;

import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import java.util.Arrays;

/**
 * Holds the occasions of a stretch of people, one row each: whose and the root event it would become. Room used again for
 * every stretch.
 *
 * <p>Filled without branches that depend on luck: every person's first {@link #FEW} rows are written and the next person
 * writes over those that did not arise. That is twice as quick as asking, because luck cannot be predicted.
 */
final class Occasions {
    /** People in a stretch: its rows fit the first-level cache. */
    static final int STRETCH = 1024;

    /** Occasions of one person-week found without a branch. */
    static final int FEW = 3;

    /** The most occasions of one person-week: what an origin's ordinal and a sum of ceilings allow. */
    private static final int MOST = 1024;

    private int size;
    private int[] person = new int[STRETCH * 2];
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
        int[] people = person;
        long[] roots = root;
        for (int i = from; i < to; i++) {
            long base = Origin.event(Acts.ROOT, first + i, week, 0);
            long event = Mixer.draw(key, base, 0) >>> 2;
            people[n] = i;
            people[n + 1] = i;
            people[n + 2] = i;
            roots[n] = base;
            roots[n + 1] = base + 1;
            roots[n + 2] = base + 2;
            n += below(event, one) + below(event, two) + below(event, three);
            if (event < four) {
                n = more(plan, i, base, n, (to - i) * FEW);
                people = person;
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
    private int more(ConductPlan plan, int i, long base, int from, int room) {
        int n = Math.min(plan.occasions.count(Mixer.draw(plan.occasionKey, base, 0)), MOST);
        ensure(from + n + room);
        int row = from;
        for (int ordinal = FEW; ordinal < n; ordinal++) {
            person[row] = i;
            root[row++] = base + ordinal;
        }
        return row;
    }

    private void ensure(int rows) {
        if (rows > person.length) {
            person = Arrays.copyOf(person, rows + (rows >> 1));
            root = Arrays.copyOf(root, person.length);
        }
    }

    int size() {
        return size;
    }

    int person(int row) {
        return person[row];
    }

    long root(int row) {
        return root[row];
    }
}
