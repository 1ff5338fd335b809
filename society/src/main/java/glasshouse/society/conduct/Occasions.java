package glasshouse.society.conduct;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.ManyDraws;
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
 * <p>Filled without branches that depend on luck, because luck cannot be predicted. Thinned in the same way, by {@link #keep}:
 * rows are written whether or not they stay, and the next ones write over those that do not.
 */
final class Occasions {
    /** People in a stretch: what is known of them fits the caches that are near. */
    static final int STRETCH = Marks.STRETCH;

    /** Occasions of one person-week drawn for everybody, at most: one less than there are marks. */
    static final int FEW = Marks.EACH - 1;

    /** The most occasions of one person-week: what an origin's ordinal and a sum of ceilings allow. */
    private static final int MOST = 1024;

    /** Elements of an array: a few more than are used, as arrays that lie whole pages apart get into each other's way in the nearest cache. */
    private static final int ROOM = STRETCH + 64;

    private static final long LOW_HALF = 0xffff_ffffL;
    private static final int SIGN = Long.SIZE - 1;

    private int size;
    private int[] kind = new int[STRETCH * Marks.EACH];
    private long[] root = new long[STRETCH * Marks.EACH];
    private long[] drawn = new long[STRETCH * Marks.EACH];

    private int actRows;
    private int requestRows;
    private int[] actRow = new int[STRETCH * Marks.EACH];
    private int[] requestRow = new int[STRETCH * Marks.EACH];

    /** [place]: what says how many occasions there are, as {@link Draws#event} of its draw; of a place where nobody stands more than any threshold. */
    private final long[] howMany = new long[ROOM];
    /** [place]: the draw of the occasion in hand, whether or not there is that occasion. */
    private final long[] acts = new long[ROOM];
    /** [place]: what the uniform of an act, and that of a request, is not above. */
    private final long[] bounds = new long[ROOM];
    /** [place]: a bit for each of the first occasions that there is and that may be taken; joined to [word] by {@link Marks#join}. */
    private final long[] marks = new long[ROOM];
    /** [place]: a bit for having more occasions than these; joined likewise. */
    private final long[] beyond = new long[ROOM];

    private final Trended trended = new Trended();
    private float[] byDisposition = {};
    /** What {@link #withinReach} was made from. */
    private @Nullable Reach reach;

    private long unit;
    /** [class and step of disposition]: what the uniform of an act, and that of a request, is not above. */
    private final long[] withinReach = Reach.room();

    private long occasions;

    /** Takes up a week: what propensities have come to by then. */
    void enter(ConductPlan plan, Announced says, int week) {
        @Nullable Multiples multiples = plan.multiples(says);
        float[] factors = trended.of(plan.byDisposition, plan.kinds(), multiples, week);
        if (factors != byDisposition) {
            byDisposition = factors;
            enter(plan.reach, plan.reach.unit(multiples, week));
        }
        occasions = 0;
    }

    private void enter(Reach of, long unitOfWeek) {
        if (reach != of || unit != unitOfWeek) {
            reach = of;
            unit = unitOfWeek;
            of.bounds(unit, withinReach);
        }
    }

    /** Returns, by [kind x 256 + disposition], the factors of the week. */
    float[] byDisposition() {
        return byDisposition;
    }

    /** Draws the occasions of the people from..to-1 of a district, and writes those that they may take. */
    void draw(ConductPlan plan, People people, int from, int to, int week) {
        int n = to - from;
        long origin = Origin.event(Acts.ROOT, people.from() + from, week, 0);
        Marks.draw(plan.occasionKey, origin, howMany);
        markLast(plan.atLeast, n);
        if (plan.few > 0) {
            Reach.bound(withinReach, people, from, n, bounds);
        }
        for (int ordinal = 0; ordinal < plan.few; ordinal++) {
            Marks.draw(plan.actKey, origin + ordinal, acts);
            markWithinReach(ordinal, plan.atLeast[ordinal], plan.ofActs);
        }
        for (int ordinal = plan.few; ordinal < FEW; ordinal++) {
            markArising(ordinal, plan.atLeast[ordinal]);
        }
        Marks.join(marks);
        Marks.join(beyond);
        spread(plan, origin);
        drawEach(plan.actKey);
    }

    /** Marks whose last of the first occasions arises, and who has more than these; clears all other marks. */
    private void markLast(long[] atLeast, int people) {
        long last = atLeast[FEW];
        long more = atLeast[FEW + 1];
        long[] many = howMany;
        long[] marked = marks;
        long[] further = beyond;
        for (int i = 0; i < STRETCH; i++) {
            many[i] = Draws.event(many[i]);
        }
        for (int person = people; person < STRETCH; person++) {
            many[Marks.place(person)] = Long.MAX_VALUE;
        }
        long sum = 0;
        for (int i = 0; i < STRETCH; i++) {
            long arises = many[i] - last >>> SIGN;
            sum += arises;
            marked[i] = arises << FEW;
            further[i] = many[i] - more >>> SIGN;
        }
        occasions += sum;
    }

    /** Marks whose occasion of this ordinal arises. */
    private void markArising(int ordinal, long atLeast) {
        long[] many = howMany;
        long[] marked = marks;
        long sum = 0;
        for (int i = 0; i < STRETCH; i++) {
            long arises = many[i] - atLeast >>> SIGN;
            sum += arises;
            marked[i] |= arises << ordinal;
        }
        occasions += sum;
    }

    /** Marks whose occasion of this ordinal arises and has a uniform within what the person may do, or may ask for. */
    private void markWithinReach(int ordinal, long atLeast, long ofActs) {
        long[] draws = acts;
        long[] many = howMany;
        long[] most = bounds;
        long[] marked = marks;
        long mark = 1L << ordinal;
        long sum = 0;
        for (int i = 0; i < STRETCH; i++) {
            long draw = draws[i];
            long isAct = Draws.sign(draw, ofActs);
            long uniform = draw & LOW_HALF;
            long beyondReach = Reach.ofAct(most[i]) - uniform & isAct | Reach.ofRequest(most[i]) - uniform & ~isAct;
            long arises = many[i] - atLeast;
            sum += arises >>> SIGN;
            marked[i] |= (arises & ~beyondReach) >>> SIGN - ordinal & mark;
        }
        occasions += sum;
    }

    /** Writes a row for every mark, and for every occasion beyond the first. */
    private void spread(ConductPlan plan, long origin) {
        long[] marked = marks;
        long[] roots = root;
        int n = 0;
        for (int word = 0; word < Marks.WORDS; word++) {
            long base = origin + Origin.of(word * Marks.PEOPLE_A_WORD, 0);
            if (beyond[word] != 0) {
                n = spreadAll(plan, base, word, n);
                roots = root;
                continue;
            }
            for (long left = marked[word]; left != 0; left &= left - 1) {
                roots[n++] = base + apart(Long.numberOfTrailingZeros(left));
            }
        }
        size = n;
    }

    /** Returns how far the root event of a bit of a word lies from that of the first. */
    private static long apart(int bit) {
        return (long) (bit / Marks.EACH) << Integer.SIZE | bit % Marks.EACH;
    }

    /** Appends a row for every mark of a word, and for every occasion of its people beyond the first; returns the new size. */
    private int spreadAll(ConductPlan plan, long base, int word, int from) {
        int n = from;
        long left = marks[word];
        for (long further = beyond[word]; further != 0; further &= further - 1) {
            int first = Long.numberOfTrailingZeros(further);
            long before = left & (2L << first + FEW) - 1;
            n = spread(base, before, n);
            left ^= before;
            n = more(plan, base + apart(first), howMany[word + first / Marks.EACH * Marks.WORDS], n);
        }
        return spread(base, left, n);
    }

    /** Appends a row for every mark; returns the new size. */
    private int spread(long base, long marks, int from) {
        long[] roots = root;
        int n = from;
        for (long left = marks; left != 0; left &= left - 1) {
            roots[n++] = base + apart(Long.numberOfTrailingZeros(left));
        }
        return n;
    }

    /** Appends a person's occasions beyond the first, leaving room for the people to come; returns the new size. */
    private int more(ConductPlan plan, long base, long event, int from) {
        int n = Math.min(plan.occasions.countOf(event), MOST);
        ensure(from + n + STRETCH * Marks.EACH);
        int row = from;
        for (int ordinal = Marks.EACH; ordinal < n; ordinal++) {
            root[row++] = base + ordinal;
        }
        occasions += n - Marks.EACH;
        return row;
    }

    private void ensure(int rows) {
        if (rows > root.length) {
            root = Arrays.copyOf(root, rows + (rows >> 1));
            kind = Arrays.copyOf(kind, root.length);
            drawn = Arrays.copyOf(drawn, root.length);
            actRow = new int[root.length];
            requestRow = new int[root.length];
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

    /** Tells rows that are left apart into those of acts and of requests. */
    void tellApart(int kindsOfAct) {
        int done = 0;
        int asked = 0;
        for (int row = 0; row < size; row++) {
            int isAct = kind[row] - kindsOfAct >>> Integer.SIZE - 1;
            actRow[done] = row;
            requestRow[asked] = row;
            done += isAct;
            asked += 1 - isAct;
        }
        actRows = done;
        requestRows = asked;
    }

    /** Returns how many rows are of acts. */
    int acts() {
        return actRows;
    }

    /** Returns a row of an act, in their order. */
    int act(int at) {
        return actRow[at];
    }

    /** Returns how many rows are of requests. */
    int requests() {
        return requestRows;
    }

    /** Returns a row of a request, in their order. */
    int request(int at) {
        return requestRow[at];
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
