package glasshouse.kernel.column;

/**
 * Keeps rows of events between weeks, in no more room than they take: columns are as wide as their widest value (see
 * {@link RowShape}), and rows stand in pages that do not move as rows are added. Written and read row by row, it costs more than an
 * {@link EventBatch}, to which rows are copied that much is to be done with.
 *
 * <p>A value that does not fit makes a column wider for all rows, which are then copied; it happens a few times at most.
 */
public final class KeptRows extends PagedRows {
    private static final int HIGH_HALF = 0xffff_0000;
    private static final int NOBODY = Integer.MIN_VALUE;

    private int base;
    private long shape = RowShape.NARROWEST;
    /** The subject last searched for, whose rows are often searched for again, and its first row; nobody if that may have changed. */
    private int sought = NOBODY;

    private int soughtFirst;
    /** Rows that are to move to a place, see {@link #keep}. */
    private int keptFrom;

    private int keptTo;
    private int keptPlace;

    /** Keeps no rows yet. */
    public KeptRows() {
        this(true);
    }

    private KeptRows(boolean isMoved) {
        super(RowShape.width(RowShape.NARROWEST), isMoved);
    }

    /** Keeps no rows yet, before which none will be inserted. */
    public static KeptRows appended() {
        return new KeptRows(false);
    }

    @Override
    public int subject(int row) {
        return base + value(row, RowShape.SUBJECT);
    }

    @Override
    public int day(int row) {
        return value(row, RowShape.DAY);
    }

    @Override
    public int code(int row) {
        return value(row, RowShape.CODE);
    }

    @Override
    public int extra(int row) {
        return value(row, RowShape.EXTRA);
    }

    @Override
    public int occurred(int row) {
        return value(row, RowShape.OCCURRED);
    }

    @Override
    public long origin(int row) {
        boolean isOwn = RowShape.width(shape, RowShape.ORIGIN_SUBJECT) == 0;
        int upper = isOwn ? subject(row) : value(row, RowShape.ORIGIN_SUBJECT);
        return RowShape.origin(upper, value(row, RowShape.ORIGIN));
    }

    long shape() {
        return shape;
    }

    private int value(int row, int column) {
        return RowShape.width(shape, column) == 0 ? 0 : RowShape.read(page(row), at(row), shape, column);
    }

    /** Writes a value into a column that is wide enough for it. */
    private void put(int row, int column, int value) {
        RowShape.write(page(row), at(row), shape, column, value);
    }

    private void set(int row, int column, int value) {
        take(RowShape.widened(shape, column, RowShape.needed(value)));
        put(row, column, value);
    }

    /** Replaces a row's day. */
    public void setDay(int row, int value) {
        set(row, RowShape.DAY, value);
    }

    /** Replaces a row's code. */
    public void setCode(int row, int value) {
        set(row, RowShape.CODE, value);
    }

    /** Replaces a row's extra. */
    public void setExtra(int row, int value) {
        set(row, RowShape.EXTRA, value);
    }

    /** Replaces the day on which a row's root event happened. */
    public void setOccurred(int row, int value) {
        set(row, RowShape.OCCURRED, value);
    }

    /** Keeps the upper half of every origin, as one of them is not of its row's subject, or has room for another. */
    private void takeForeign(int upper) {
        int needed = RowShape.neededUpper(upper);
        if (RowShape.width(shape, RowShape.ORIGIN_SUBJECT) > 0) {
            take(RowShape.widened(shape, RowShape.ORIGIN_SUBJECT, needed));
            return;
        }
        for (int row = 0; row < size(); row++) {
            needed = Math.max(needed, RowShape.neededUpper(subject(row)));
        }
        take(RowShape.widened(shape, RowShape.ORIGIN_SUBJECT, needed));
        for (int row = 0; row < size(); row++) {
            put(row, RowShape.ORIGIN_SUBJECT, subject(row));
        }
    }

    /** Takes another shape, in which no column is narrower; a column that was not there holds zeros. */
    private void take(long wider) {
        if (wider == shape) {
            return;
        }
        close();
        long narrower = shape;
        int narrow = width();
        shape = wider;
        char[][] before = widen(RowShape.width(wider));
        for (int row = 0; row < size(); row++) {
            char[] page = before[row >>> pageBits()];
            int from = at(row) / width() * narrow;
            for (int column = RowShape.SUBJECT; column <= RowShape.OCCURRED; column += RowShape.ORIGIN) {
                put(row, column, RowShape.read(page, from, narrower, column));
            }
        }
    }

    @Override
    public int add(int subjectIndex, int dayIndex, int codeValue, int extraValue, int occurredDay, long originId) {
        int row = size();
        resize(row + 1);
        set(row, subjectIndex, dayIndex, codeValue, extraValue, occurredDay, originId);
        return row;
    }

    /** Replaces all of a row but its tag. */
    public void set(int row, int subject, int day, int code, int extra, int occurred, long origin) {
        base = size() == 1 ? subject & HIGH_HALF : base;
        sought = row < soughtFirst || subject < sought ? NOBODY : sought;
        int distance = subject - base;
        int upper = (int) (origin >>> Integer.SIZE);
        take(RowShape.widened(shape, RowShape.needed(distance, (int) origin, day, code, extra, occurred)));
        if (upper != subject || RowShape.width(shape, RowShape.ORIGIN_SUBJECT) > 0) {
            takeForeign(upper);
        }
        char[] page = page(row);
        int at = at(row);
        RowShape.write(page, at, shape, RowShape.SUBJECT, distance);
        RowShape.write(page, at, shape, RowShape.ORIGIN, (int) origin);
        RowShape.write(page, at, shape, RowShape.ORIGIN_SUBJECT, upper);
        RowShape.write(page, at, shape, RowShape.DAY, day);
        RowShape.write(page, at, shape, RowShape.CODE, code);
        RowShape.write(page, at, shape, RowShape.EXTRA, extra);
        RowShape.write(page, at, shape, RowShape.OCCURRED, occurred);
    }

    /** Appends a copy of a row, tag included; returns the new row. */
    public int addFrom(EventRows from, int row) {
        return addFrom(from, row, from.day(row), from.code(row), from.extra(row));
    }

    /** Appends a copy of a row, tag included, with another day, code and extra; returns the new row. */
    public int addFrom(EventRows from, int row, int day, int code, int extra) {
        resize(size() + 1);
        set(size() - 1, from, row, day, code, extra);
        return size() - 1;
    }

    /** Inserts a row at a place, moving the later rows up by one; it holds anything until it is set, and till then no row can be sought. */
    public void insert(int row) {
        openAt(row);
        sought = row < soughtFirst ? NOBODY : sought;
    }

    /** Inserts a copy of a row at a place, tag included, with another day, code and extra, moving the later rows up by one. */
    public void insertFrom(int place, EventRows from, int row, int day, int code, int extra) {
        insert(place);
        set(place, from, row, day, code, extra);
    }

    /** Inserts a row at a place, moving the later rows up by one, of which nothing but the subject and the tag is copied from another. */
    public void insertBare(int place, EventRows from, int row, int day, int code, int extra) {
        insert(place);
        setBare(place, from, row, day, code, extra);
    }

    /** Replaces a row by another, of which nothing but the subject and the tag is copied from one. */
    public void setBare(int place, EventRows from, int row, int day, int code, int extra) {
        int subject = from.subject(row);
        set(place, subject, day, code, extra, 0, RowShape.origin(subject, 0));
        tags().copy(place, from.tags(), row);
    }

    /** Returns how many bytes the rows take, without the room in reserve. */
    public int bytes() {
        return size() * (width() * Character.BYTES + 1);
    }

    /** Forgets all rows, keeping the room. */
    public void clear() {
        resize(0);
        sought = NOBODY;
    }

    @Override
    public int firstOf(int subjectIndex) {
        if (subjectIndex != sought) {
            int from = sought < subjectIndex && sought != NOBODY ? soughtFirst : 0;
            soughtFirst = KeptOrder.firstOf(this, subjectIndex, from);
            sought = subjectIndex;
        }
        return soughtFirst;
    }

    /** Returns how far a subject is from the one that distances are kept from. */
    int distance(int subjectIndex) {
        return subjectIndex - base;
    }

    @Override
    public int find(int subjectIndex, int codeValue) {
        return KeptOrder.find(this, subjectIndex, codeValue);
    }

    /** Replaces a row by a copy of another, tag included, with another day, code and extra. */
    public void set(int row, EventRows from, int fromRow, int day, int code, int extra) {
        // Asked once which of the two it is: so the compiler need not ask for each column.
        if (from instanceof EventBatch batch) {
            set(row, batch.subject(fromRow), day, code, extra, batch.occurred(fromRow), batch.origin(fromRow));
        } else {
            KeptRows kept = (KeptRows) from;
            set(row, kept.subject(fromRow), day, code, extra, kept.occurred(fromRow), kept.origin(fromRow));
        }
        tags().copy(row, from.tags(), fromRow);
    }

    /**
     * Moves a row over one before it, or leaves it where it is: for who looks through all rows once and lets some go. It is done, many rows
     * at once, by the time of {@link #shorten}.
     */
    public void keep(int row, int place) {
        if (row != keptTo || place - row != keptPlace - keptFrom) {
            moveKept();
            keptFrom = row;
            keptPlace = place;
        }
        keptTo = row + 1;
    }

    private void moveKept() {
        move(keptFrom, keptPlace, keptTo - keptFrom);
        keptFrom = 0;
        keptTo = 0;
        keptPlace = 0;
    }

    /** Forgets all but the first so many rows. */
    public void shorten(int rows) {
        moveKept();
        resize(rows);
        sought = rows < soughtFirst ? NOBODY : sought;
    }

    /** Moves the rows whose day is before a day to a batch, keeping the order of both. */
    public void moveDue(int beforeDay, EventBatch into) {
        KeptDue.move(this, beforeDay, into);
    }

    /** Returns the first row from one on whose day is from a day on and before another, the number of rows if there is none. */
    public int nextDue(int first, int fromDay, int beforeDay) {
        return KeptDue.next(this, first, fromDay, beforeDay);
    }

    /** Returns the first row from one on whose extra is from a day on and before another, the number of rows if there is none. */
    public int nextByExtra(int first, int fromDay, int beforeDay) {
        return KeptDue.next(this, RowShape.EXTRA, first, fromDay, beforeDay);
    }

    /** Returns the first row from one on whose subject is not below one, of rows in order of subject: for who goes through them step by step. */
    public int nextSubject(int first, int subjectIndex) {
        return KeptDue.next(this, RowShape.SUBJECT, first, distance(subjectIndex), Integer.MAX_VALUE);
    }

    /** Removes a row, moving the later rows down by one. */
    public void remove(int row) {
        closeAt(row);
        sought = row < soughtFirst ? NOBODY : sought;
    }

    /** Forgets the rows whose day is before a day, keeping the order of the others. */
    public void forgetBefore(int day) {
        KeptDue.move(this, day, null);
    }

    /** Takes in other rows; both must be in canonical order, and these are afterwards. */
    public void takeIn(EventRows other) {
        int left = size();
        int more = other.size();
        if (more == 0) {
            return;
        }
        base = size() == 0 ? other.subject(0) & HIGH_HALF : base;
        resize(size() + more);
        for (int row = more - 1; row >= 0; row--) {
            int place = KeptOrder.placeOf(this, left, other, row);
            move(place, place + row + 1, left - place);
            left = place;
            set(place + row, other, row, other.day(row), other.code(row), other.extra(row));
        }
    }

    /** Compares two rows in canonical order. */
    public int compare(int a, int b) {
        return compare(this, a, this, b);
    }

    /** Sorts all rows into canonical order. */
    public void sort() {
        KeptOrder.sort(this);
    }

    /** Sorts the rows of a subject into canonical order, where rows are in order of subject. */
    public void sortWithin(int subjectIndex) {
        KeptOrder.sortWithin(this, subjectIndex);
    }

    /** Moves so many rows over others, which they may overlap. */
    void move(int from, int to, int rows) {
        if (from == to || rows == 0) {
            return;
        }
        sought = Math.min(from, to) < soughtFirst ? NOBODY : sought;
        moveRows(from, to, rows);
    }
}
