package glasshouse.institution.scoring;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what changed scores: code is the rule, {@link #RESET}, {@link #CORRECTED} or {@link #UNDONE}; extra packs the score before and after (16 bits each);
 * day is the day of the entry, occurred the day of the act.
 */
public final class Entries extends EventBatch {
    /** Code of an entry that is no rule's: the score was set back to the start at the end of a listing. */
    public static final int RESET = 0xffff;

    /** Code of an entry that is no rule's: points given back because what they were taken for was struck. */
    public static final int CORRECTED = 0xfffe;

    /** Code of an entry that is no rule's: what a record took or gave is undone, since the record is deleted. */
    public static final int UNDONE = 0xfffd;

    private final EventBatch repeats = new EventBatch();
    private final EventBatch booked = new EventBatch();

    /** Forgets all entries of the week before. */
    void start() {
        clear();
        repeats.clear();
        booked.clear();
    }

    /** Notes that what an entry gave is to be remembered: points, less than 0 if taken. */
    void book(EventBatch from, int row, int points) {
        booked.add(from.subject(row), 0, 0, points, 0, from.origin(row));
    }

    /** Has all remembered that was noted since it was last done. */
    void remember(Lasting lasting) {
        lasting.bookAll(booked);
        booked.clear();
    }

    /** Notes that an entry is a further one of a record: what the record took before, and what it takes now. */
    void repeat(EventBatch from, int row, int earlier, int taken) {
        int repeat = repeats.addFrom(from, row);
        repeats.setExtra(repeat, earlier);
        repeats.setOccurred(repeat, taken);
    }

    /**
     * Returns the entries of records that count every month, but for each record's first, in order of subject: extra is the
     * points that the record took before, occurred what it takes now.
     */
    public EventBatch repeats() {
        return repeats;
    }

    /** Says whether a row is an entry under a rule. */
    public boolean isByRule(int row) {
        return code(row) < UNDONE;
    }

    /** Packs the score before and after. */
    static int scores(int before, int after) {
        return before << 16 | after & 0xffff;
    }

    /** Returns the score before a row's entry. */
    public int before(int row) {
        return extra(row) >> 16;
    }

    /** Returns the score after a row's entry. */
    public int after(int row) {
        return (short) extra(row);
    }

    /**
     * Returns a subject's score at the end of a day of the week whose entries these are, in their order.
     *
     * @param scores at the end of the week
     */
    public int scoreOn(int subject, int day, Scores scores) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean upTo = subject(middle) < subject || subject(middle) == subject && day(middle) <= day;
            low = upTo ? middle + 1 : low;
            high = upTo ? high : middle;
        }
        if (low > 0 && subject(low - 1) == subject) {
            return after(low - 1);
        }
        return low < size() && subject(low) == subject ? before(low) : scores.of(subject);
    }

    /**
     * Returns the points that the entries of one record took from a subject this week, and, of a record that counts every
     * month, before; 0 if none.
     */
    public int takenBy(int subject, long origin) {
        int taken = 0;
        for (int row = firstOf(subject); row < size() && subject(row) == subject; row++) {
            if (origin(row) == origin && isByRule(row)) {
                taken += before(row) - after(row);
            }
        }
        for (int row = repeats.firstOf(subject); row < repeats.size() && repeats.subject(row) == subject; row++) {
            taken += repeats.origin(row) == origin ? repeats.extra(row) : 0;
        }
        return taken;
    }
}
