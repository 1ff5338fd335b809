package glasshouse.society.conduct;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.society.known.Announced;
import glasshouse.society.people.People;
import glasshouse.society.trend.Multiples;
import glasshouse.society.trend.Trended;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Holds the occasions of a stretch of people, one row each: the root event it would become, its draw, and its kind once
 * that is known. Room used again for every stretch.
 *
 * <p>The first few occasions are drawn for everybody, whether or not they arise, in vectors; those that do not arise, and most
 * of those that nobody would take (see {@link Reach}), never become rows.
 *
 * <p>Filled without branches that depend on luck: rows are written whether or not they arose, and the next ones write over
 * those that did not. That is twice as quick as asking, because luck cannot be predicted. Thinned in the same way, by
 * {@link #keep}.
 */
final class Occasions {
    /** People in a stretch: its rows fit the first-level cache. */
    static final int STRETCH = ManyDraws.MOST_SUBJECTS;

    /** Occasions of one person-week found without a branch, at most. */
    static final int FEW = 3;

    /** The most occasions of one person-week: what an origin's ordinal and a sum of ceilings allow. */
    private static final int MOST = 1024;

    private static final long LOW_HALF = 0xffff_ffffL;
    /** Marks of a person, and all of them set. */
    private static final int MARKS = FEW + 1;

    private static final int ALL_MARKS = (1 << MARKS) - 1;
    private static final int SIGN = Long.SIZE - 1;

    private int size;
    private int[] kind = new int[STRETCH * 2];
    private long[] root = new long[STRETCH * 2];
    private long[] drawn = new long[STRETCH * 2];

    /** [person of the stretch]: the draw that says how many occasions there are. */
    private final long[] howMany = new long[STRETCH];
    /** [occasion of a person][person]: its draw, whether or not there is that occasion. */
    private final long[][] few = new long[FEW][STRETCH];
    /** [person]: what the uniform of an act is below. */
    private final long[] bounds = new long[STRETCH];
    /** [person]: a bit for each of the few occasions that may be taken, and one for having more of them. */
    private final long[] marks = new long[STRETCH];
    /** The people who have a mark. */
    private final int[] whose = new int[STRETCH + 1];

    private final Trended trended = new Trended();
    private float[] byDisposition = {};
    private long unit;
    private long occasions;

    /** Takes up a week: what propensities have come to by then. */
    void enter(ConductPlan plan, Announced says, int week) {
        @Nullable Multiples multiples = plan.multiples(says);
        float[] factors = trended.of(plan.byDisposition, plan.kinds(), multiples, week);
        if (factors != byDisposition) {
            byDisposition = factors;
            unit = plan.reach.unit(multiples, week);
        }
        occasions = 0;
    }

    /** Returns, by [kind x 256 + disposition], the factors of the week. */
    float[] byDisposition() {
        return byDisposition;
    }

    /** Draws the occasions of the people from..to-1 of a district, and writes those that they may take. */
    void draw(ConductPlan plan, People people, int from, int to, int week) {
        int n = to - from;
        long origin = Origin.event(Acts.ROOT, people.from() + from, week, 0);
        ManyDraws.ofSubjects(plan.occasionKey, origin, n, howMany);
        if (plan.isBounded) {
            plan.reach.bound(people, from, n, unit, bounds);
        }
        markMany(n, plan.atLeast[plan.few]);
        for (int ordinal = 0; ordinal < plan.few; ordinal++) {
            ManyDraws.ofSubjects(plan.actKey, origin + ordinal, n, few[ordinal]);
            mark(n, ordinal, plan.atLeast[ordinal], plan.ofActs);
        }
        spread(plan, origin, n);
    }

    /** Marks who has more than a few occasions, and clears all other marks. */
    private void markMany(int people, long atLeast) {
        long[] many = howMany;
        long[] marked = marks;
        for (int i = 0; i < people; i++) {
            marked[i] = Draws.sign(many[i], atLeast) >>> SIGN << FEW;
        }
    }

    /** Marks whose occasion of this ordinal arises and is one of a request, or has a uniform within what the person may do. */
    private void mark(int people, int ordinal, long atLeast, long ofActs) {
        long[] draws = few[ordinal];
        long[] many = howMany;
        long[] most = bounds;
        long[] marked = marks;
        long sum = 0;
        for (int i = 0; i < people; i++) {
            long draw = draws[i];
            long arises = Draws.sign(many[i], atLeast);
            long maybe = (draw & LOW_HALF) - most[i] | ~Draws.sign(draw, ofActs);
            sum += arises >>> SIGN;
            marked[i] |= (arises & maybe) >>> SIGN << ordinal;
        }
        occasions += sum;
    }

    /** Writes a row for every mark, and for every occasion beyond the first few. */
    private void spread(ConductPlan plan, long origin, int people) {
        long[] marked = marks;
        int[] who = whose;
        int found = 0;
        for (int i = 0; i < people; i++) {
            who[found] = i;
            found += (int) (marked[i] + ALL_MARKS) >>> MARKS;
        }
        ensure((found + 1) * FEW);
        long[] draws = drawn;
        long[] roots = root;
        long[] first = few[0];
        long[] second = few[1];
        long[] third = few[2];
        int n = 0;
        for (int one = 0; one < found; one++) {
            int i = who[one];
            int some = (int) marked[i];
            long base = origin + Origin.of(i, 0);
            // Of an ordinal that was not drawn there is no mark.
            roots[n] = base;
            draws[n] = first[i];
            n += some & 1;
            roots[n] = base + 1;
            draws[n] = second[i];
            n += some >>> 1 & 1;
            roots[n] = base + 2;
            draws[n] = third[i];
            n += some >>> 2 & 1;
            if (some >>> FEW != 0) {
                n = more(plan, howMany[i], base, n, (found - one) * FEW);
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
        for (int ordinal = plan.few; ordinal < n; ordinal++) {
            root[row] = base + ordinal;
            drawn[row++] = Mixer.draw(plan.actKey, base + ordinal, 0);
        }
        occasions += n - plan.few;
        return row;
    }

    private void ensure(int rows) {
        if (rows > root.length) {
            root = Arrays.copyOf(root, rows + (rows >> 1));
            kind = Arrays.copyOf(kind, root.length);
            drawn = Arrays.copyOf(drawn, root.length);
        }
    }

    /** Returns how many occasions there were since the week was entered. */
    long occasions() {
        return occasions;
    }

    /** Makes another draw a row, keyed by the root event; see {@link #drawn(int)}. */
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
