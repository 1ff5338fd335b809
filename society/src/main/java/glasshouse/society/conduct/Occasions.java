package glasshouse.society.conduct;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.random.Origin;
import glasshouse.society.known.Announced;
import glasshouse.society.trend.Trended;
import java.util.Arrays;

/**
 * Holds the occasions of a stretch of people, one row each: the root event it would become, its draw, and its kind once
 * that is known. Room used again for every stretch.
 *
 * <p>Filled without branches that depend on luck: rows are written whether or not they arose, and the next ones write over
 * those that did not. That is twice as quick as asking, because luck cannot be predicted. Thinned in the same way, by
 * {@link #keep}.
 */
final class Occasions {
    /** People in a stretch: its rows fit the first-level cache. */
    static final int STRETCH = ManyDraws.MOST_SUBJECTS;

    /** Occasions of one person-week found without a branch. */
    static final int FEW = 3;

    /** The most occasions of one person-week: what an origin's ordinal and a sum of ceilings allow. */
    private static final int MOST = 1024;

    private int size;
    private int[] kind = new int[STRETCH * 2];
    private long[] root = new long[STRETCH * 2];
    private long[] drawn = new long[STRETCH * 2];

    private final Trended trended = new Trended();
    private float[] byDisposition = {};

    /** Takes up a week: what propensities have come to by then. */
    void enter(ConductPlan plan, Announced says, int week) {
        byDisposition = trended.of(plan.byDisposition, plan.kinds(), plan.multiples(says), week);
    }

    /** Returns, by [kind x 256 + disposition], the factors of the week. */
    float[] byDisposition() {
        return byDisposition;
    }

    /** Draws the occasions of the people from..to-1 of a district that begins with subject {@code first}. */
    void draw(ConductPlan plan, int first, int from, int to, int week) {
        int people = to - from;
        long origin = Origin.event(Acts.ROOT, first + from, week, 0);
        ensure((people + 1) * FEW);
        long[] draws = drawn;
        ManyDraws.ofSubjects(plan.occasionKey, origin, people, draws);
        spread(plan, origin, people);
    }

    /** Writes the occasions of people whose draws are made. */
    private void spread(ConductPlan plan, long origin, int people) {
        long one = plan.atLeast[0];
        long two = plan.atLeast[1];
        long three = plan.atLeast[2];
        long four = plan.atLeast[FEW];
        long[] draws = drawn;
        long[] roots = root;
        int n = 0;
        for (int i = 0; i < people; i++) {
            long draw = draws[i];
            long base = origin + Origin.of(i, 0);
            roots[n] = base;
            roots[n + 1] = base + 1;
            roots[n + 2] = base + 2;
            n += Draws.one(draw, one) + Draws.one(draw, two) + Draws.one(draw, three);
            if (Draws.happens(draw, four)) {
                n = more(plan, draw, base, n, (people - i) * FEW);
                roots = root;
                draws = drawn;
            }
        }
        size = n;
    }

    /** Appends a person's occasions beyond the first few, leaving room for the people to come; returns the new size. */
    private int more(ConductPlan plan, long draw, long base, int from, int room) {
        int n = Math.min(plan.occasions.count(draw), MOST);
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
            drawn = Arrays.copyOf(drawn, root.length);
        }
    }

    /** Makes one draw a row, keyed by the root event; see {@link #drawn(int)}. */
    void drawEach(long key) {
        ManyDraws.ofEach(key, root, size, drawn);
    }

    /** Returns a row's last draw. */
    long drawn(int row) {
        return drawn[row];
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
