package glasshouse.observation.census;

/** Says in which weeks everybody is counted, as what stands does not change enough to be counted every week. */
public enum Census {
    /** Four times a year. */
    QUARTERLY(13),
    /** Once a year. */
    YEARLY(52);

    private final int weeks;

    Census(int weeks) {
        this.weeks = weeks;
    }

    /** Says whether a census is taken at the end of a week: it is the last of its quarter or year. */
    public boolean isTaken(int week) {
        return week % weeks == weeks - 1;
    }

    /** Says whether a week is the first of its quarter or year. */
    public boolean begins(int week) {
        return week % weeks == 0;
    }

    /** Returns the week of the last census of a run of so many weeks; -1 if none is taken. */
    public int last(int ofWeeks) {
        return ofWeeks / weeks * weeks - 1;
    }
}
