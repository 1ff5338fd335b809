package glasshouse.kernel.column;

import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.truth.TagColumn;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Holds events as columns: subject, day, code, extra, day occurred, origin and the tag of the truth behind each. What
 * code and extra mean is said by the batch that extends this one; there is one kind of batch per arrow of the week's plan.
 *
 * <p>Canonical order is (subject, day, code, origin, extra, occurred). It depends on the rows alone, so a sorted batch is the same
 * whoever filled it. Rows that are equal in all six are interchangeable.
 */
public non-sealed class EventBatch extends EventRows {
    private static final long LOW_HALF = 0xffff_ffffL;
    /** Rows of a new batch: many stay empty. */
    private static final int FIRST_CAPACITY = 16;
    /** Rows of a batch that outgrew it: it will grow further, and each step copies all. */
    private static final int SECOND_CAPACITY = 64;
    /** Rows of a batch from which on what is in reserve weighs more than copies. */
    private static final int MANY_ROWS = 1024;

    private int size;
    /** Subject in the high half, day in the low, its sign turned: in order of the first two of the canonical order. */
    private long[] when;
    /** Code in the high half, extra in the low. */
    private long[] what;

    private int[] occurred;
    private long[] origin;
    private TagColumn tags;
    private @Nullable KeySort keySort;

    /** Creates an empty batch. */
    public EventBatch() {
        int capacity = FIRST_CAPACITY;
        when = new long[capacity];
        what = new long[capacity];
        occurred = new int[capacity];
        origin = new long[capacity];
        tags = new TagColumn(capacity);
    }

    @Override
    public final int add(
            int subjectIndex, int dayIndex, int codeValue, int extraValue, int occurredDay, long originId) {
        int row = size;
        if (row == when.length) {
            grow(row + 1);
        }
        when[row] = when(subjectIndex, dayIndex);
        what[row] = what(codeValue, extraValue);
        occurred[row] = occurredDay;
        origin[row] = originId;
        size = row + 1;
        return row;
    }

    private static long when(int subject, int day) {
        return (long) subject << Integer.SIZE | (day ^ Integer.MIN_VALUE) & LOW_HALF;
    }

    private static long what(int code, int extra) {
        return (long) code << Integer.SIZE | extra & LOW_HALF;
    }

    /** Appends a copy of another batch's row, tag included; returns the new row. */
    public final int addFrom(EventBatch from, int row) {
        int added = size;
        resize(added + 1);
        set(added, from, row);
        return added;
    }

    /** Appends a copy of any row, tag included; returns the new row. */
    public final int addFrom(EventRows from, int row) {
        // Asked once which of the two it is: so the compiler need not ask for each column.
        if (from instanceof EventBatch batch) {
            return addFrom(batch, row);
        }
        KeptCopy.append((KeptRows) from, row, 1, this);
        return size - 1;
    }

    /** Appends copies of another batch's rows first..last-1, tags included. */
    public final void addAll(EventBatch from, int first, int last) {
        int added = size;
        int rows = last - first;
        resize(added + rows);
        System.arraycopy(from.when, first, when, added, rows);
        System.arraycopy(from.what, first, what, added, rows);
        System.arraycopy(from.occurred, first, occurred, added, rows);
        System.arraycopy(from.origin, first, origin, added, rows);
        tags.copy(added, from.tags, first, rows);
    }

    /** Replaces all rows by those of two other batches, both in canonical order, in that order. */
    public final void merge(EventBatch one, EventBatch other) {
        resize(one.size + other.size);
        int a = 0;
        int b = 0;
        for (int row = 0; row < size; row++) {
            boolean first = b == other.size || a < one.size && one.compare(a, other, b) <= 0;
            if (first) {
                set(row, one, a++);
            } else {
                set(row, other, b++);
            }
        }
    }

    /** Copies another batch's row, tag included, over a row of this one. */
    public final void set(int row, EventBatch from, int fromRow) {
        when[row] = from.when[fromRow];
        what[row] = from.what[fromRow];
        occurred[row] = from.occurred[fromRow];
        origin[row] = from.origin[fromRow];
        tags.copy(row, from.tags, fromRow);
    }

    /** Makes the batch this many rows long; new rows hold zeros until set. */
    public final void resize(int rows) {
        if (rows > when.length) {
            grow(rows);
        }
        size = rows;
    }

    /** Forgets all rows, keeping the room. */
    public final void clear() {
        size = 0;
    }

    @Override
    public final int size() {
        return size;
    }

    @Override
    public final int subject(int row) {
        return (int) (when[row] >>> Integer.SIZE);
    }

    @Override
    public final int day(int row) {
        return (int) when[row] ^ Integer.MIN_VALUE;
    }

    @Override
    public final int code(int row) {
        return (int) (what[row] >>> Integer.SIZE);
    }

    @Override
    public final int extra(int row) {
        return (int) what[row];
    }

    @Override
    public final int occurred(int row) {
        return occurred[row];
    }

    @Override
    public final long origin(int row) {
        return origin[row];
    }

    /** Makes one draw a row, keyed by its origin; {@code draws} must have room. */
    public final void drawEach(long key, long[] draws) {
        ManyDraws.ofEach(key, origin, size, draws);
    }

    @Override
    public final TagColumn tags() {
        return tags;
    }

    /** Replaces a row's day. */
    public final void setDay(int row, int value) {
        when[row] = when(subject(row), value);
    }

    /** Replaces a row's code. */
    public final void setCode(int row, int value) {
        what[row] = what(value, extra(row));
    }

    /** Replaces a row's extra. */
    public final void setExtra(int row, int value) {
        what[row] = what(code(row), value);
    }

    /** Replaces the day on which a row's root event happened. */
    public final void setOccurred(int row, int value) {
        occurred[row] = value;
    }

    /** Replaces a row's origin: what follows from the row belongs to another root event from then on. */
    public final void setOrigin(int row, long value) {
        origin[row] = value;
    }

    @Override
    public final int firstOf(int subjectIndex) {
        return BatchSearch.below(when, size, (long) subjectIndex << Integer.SIZE);
    }

    @Override
    public final int find(int subjectIndex, int codeValue) {
        return BatchSearch.find(this, subjectIndex, codeValue);
    }

    /** Removes a row, moving the later rows down by one. */
    public final void remove(int row) {
        move(row + 1, row, size - row - 1);
        size--;
    }

    /** Removes the rows of which something holds, keeping the order of the others. */
    public final void removeIf(IntPredicate goes) {
        int kept = 0;
        int first = 0;
        for (int row = 0; row < size; row++) {
            if (goes.test(row)) {
                move(first, kept, row - first);
                kept += row - first;
                first = row + 1;
            }
        }
        move(first, kept, size - first);
        size = kept + size - first;
    }

    /** Takes in the rows of another batch; both must be in canonical order, and this one is afterwards. */
    public final void takeIn(EventBatch other) {
        int left = size;
        if (left == 0) {
            addAll(other, 0, other.size);
            return;
        }
        resize(size + other.size);
        for (int row = other.size - 1; row >= 0; row--) {
            int place = BatchSearch.below(when, left, other.when[row]);
            while (place < left && compare(place, other, row) <= 0) {
                place++;
            }
            move(place, place + row + 1, left - place);
            set(place + row, other, row);
            left = place;
        }
    }

    /** Copies so many rows of this batch over others. */
    private void move(int from, int to, int rows) {
        if (from == to || rows == 0) {
            return;
        }
        System.arraycopy(when, from, when, to, rows);
        System.arraycopy(what, from, what, to, rows);
        System.arraycopy(occurred, from, occurred, to, rows);
        System.arraycopy(origin, from, origin, to, rows);
        tags.move(from, to, rows);
    }

    /** Inserts an empty row at a place, moving the later rows up by one. */
    public final void insert(int row) {
        int moved = size - row;
        resize(size + 1);
        move(row, row + 1, moved);
    }

    /** Inserts a row at a place, moving the later rows up by one; stamp or copy its tag. */
    public final void insert(
            int row, int subjectIndex, int dayIndex, int codeValue, int extraValue, int occurredDay, long originId) {
        insert(row);
        when[row] = when(subjectIndex, dayIndex);
        what[row] = what(codeValue, extraValue);
        occurred[row] = occurredDay;
        origin[row] = originId;
    }

    /** Sorts all rows into canonical order, with room of the batch's own: quicker than {@link #sort(int, int)}. */
    public final void sort() {
        if (size <= KeySort.LEAST || BatchSort.isSorted(this, 0, size)) {
            BatchSort.sort(this, 0, size);
            return;
        }
        if (keySort == null) {
            keySort = new KeySort();
        }
        if (keySort.order(this)) {
            gather(keySort);
            sortWithinSubjects();
        } else {
            BatchSort.sort(this, 0, size);
        }
    }

    /** Sorts rows that are in order of subject into canonical order: one pass over one column where subjects have one row. */
    public final void sortWithinSubjects() {
        for (int row = 1; row < size; row++) {
            if (when[row] <= when[row - 1]) {
                BatchSort.insert(this, 0, row);
            }
        }
    }

    /** Sorts the rows of [from, to) into canonical order in place; ranges apart may be sorted by different threads. */
    public final void sort(int from, int to) {
        BatchSort.sort(this, from, to);
    }

    /** Compares two rows in canonical order. */
    public final int compare(int a, int b) {
        return compare(a, this, b);
    }

    /** Compares a row with another batch's in canonical order. */
    final int compare(int a, EventBatch other, int b) {
        if (when[a] != other.when[b]) {
            return Long.compare(when[a], other.when[b]);
        }
        if (code(a) != other.code(b)) {
            return Integer.compare(code(a), other.code(b));
        }
        if (origin[a] != other.origin[b]) {
            return Long.compare(origin[a], other.origin[b]);
        }
        if (extra(a) != other.extra(b)) {
            return Integer.compare(extra(a), other.extra(b));
        }
        return Integer.compare(occurred[a], other.occurred[b]);
    }

    /** Exchanges two rows. */
    final void swap(int a, int b) {
        long first = when[a];
        when[a] = when[b];
        when[b] = first;
        long second = what[a];
        what[a] = what[b];
        what[b] = second;
        int h = occurred[a];
        occurred[a] = occurred[b];
        occurred[b] = h;
        long o = origin[a];
        origin[a] = origin[b];
        origin[b] = o;
        tags.swap(a, b);
    }

    private void gather(KeySort sort) {
        int[] order = sort.rows();
        when = sort.gather(when, order, size);
        what = sort.gather(what, order, size);
        occurred = sort.gather(occurred, order, size);
        origin = sort.gather(origin, order, size);
        tags = sort.gather(tags, order, size);
        tags.ensure(when.length);
    }

    /** Makes room: twice as much, since over a run each step's copies cost more than what is in reserve; of many rows a quarter more. */
    private void grow(int needed) {
        int more = when.length < MANY_ROWS ? when.length : when.length >> 2;
        int capacity = Math.max(Math.max(needed, SECOND_CAPACITY), when.length + more);
        when = Arrays.copyOf(when, capacity);
        what = Arrays.copyOf(what, capacity);
        occurred = Arrays.copyOf(occurred, capacity);
        origin = Arrays.copyOf(origin, capacity);
        tags.ensure(capacity);
    }
}
