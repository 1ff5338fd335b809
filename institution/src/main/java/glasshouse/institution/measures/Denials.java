package glasshouse.institution.measures;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds what measures did to requests this week. Code packs the request (8 bits), the measure (8 bits), the list (8 bits),
 * and whether the request was favoured and not refused; extra is the day on which the sanction began, or the grade's
 * number where it follows from a grade; origin and tag are those of the listing.
 */
public final class Denials extends EventBatch {
    private static final int FAVOURED = 1 << 24;
    private static final int BY_GRADE = 1 << 25;
    private static final int LATE = 1 << 26;
    private static final int FOR_KIN = 1 << 27;
    private static final int EIGHT_BITS = 0xff;

    static int code(int request, int measure, int list) {
        return list << 16 | measure << 8 | request;
    }

    static int favoured(int code) {
        return code | FAVOURED;
    }

    static int byGrade(int code) {
        return code | BY_GRADE;
    }

    static int late(int code) {
        return code | LATE;
    }

    static int forKin(int code) {
        return code | FOR_KIN;
    }

    /** Returns the kind of request. */
    public int request(int row) {
        return code(row) & EIGHT_BITS;
    }

    /** Returns the measure. */
    public int measure(int row) {
        return code(row) >>> 8 & EIGHT_BITS;
    }

    /** Returns the list; of no meaning where it follows from a grade. */
    public int list(int row) {
        return code(row) >>> 16 & EIGHT_BITS;
    }

    /** Says whether the request was granted on better terms. */
    public boolean isFavoured(int row) {
        return (code(row) & FAVOURED) != 0;
    }

    /** Says whether the measure follows from a grade and not from a listing. */
    public boolean isByGrade(int row) {
        return (code(row) & BY_GRADE) != 0;
    }

    /** Says whether the listing was over, and only a copy of it left. */
    public boolean isLate(int row) {
        return (code(row) & LATE) != 0;
    }

    /** Says whether the listing is that of another adult of the household. */
    public boolean isForKin(int row) {
        return (code(row) & FOR_KIN) != 0;
    }
}
