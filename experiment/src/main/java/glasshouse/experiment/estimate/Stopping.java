package glasshouse.experiment.estimate;

/**
 * Says when enough pairs have been run: when no end of the interval is further from the mean than asked for, or when the budget is spent.
 * Looking again and again and stopping at a lucky look makes intervals too short; so the first look comes after at least 20
 * pairs, looks are {@link #BETWEEN} pairs apart, and what is compared is the reach times the root of 1 + 8 / n, which goes to 1 as
 * pairs grow (after Y. Chow and H. Robbins, "On the asymptotic theory of fixed-width sequential confidence intervals",
 * Annals of Mathematical Statistics 36, 1965, who add a term that vanishes likewise).
 *
 * @param atLeast pairs before the first look, at least {@link #FIRST_LOOK}
 * @param atMost pairs that are run at most
 * @param halfWidth how far an end may be from the mean
 */
public record Stopping(int atLeast, int atMost, double halfWidth) {
    /** Fewer pairs say too little of their own spread. */
    public static final int FIRST_LOOK = 20;

    /** Pairs from one look to the next. */
    public static final int BETWEEN = 10;

    private static final double SLACK = 8;

    /** Checks the numbers. */
    public Stopping {
        if (atLeast < FIRST_LOOK || atMost < atLeast || !(halfWidth > 0)) {
            throw new IllegalArgumentException("stopping (" + atLeast + ", " + atMost + ", " + halfWidth
                    + ") must have at least " + FIRST_LOOK + " pairs, no fewer at most, and a width above 0");
        }
    }

    /** Says whether one may look after so many pairs. */
    public boolean isLook(int pairs) {
        return pairs >= atLeast && (pairs - atLeast) % BETWEEN == 0;
    }

    /** Says whether no more pairs are to be run; asked after every pair. */
    public boolean isEnough(Estimate estimate) {
        int pairs = estimate.pairs();
        if (pairs >= atMost) {
            return true;
        }
        return isLook(pairs) && isNarrow(estimate, halfWidth);
    }

    /** Says whether no end of an interval is further from the mean than asked for, after what looking again and again takes. */
    public static boolean isNarrow(Estimate estimate, double halfWidth) {
        double reach = Math.max(estimate.high() - estimate.mean(), estimate.mean() - estimate.low());
        return reach * Math.sqrt(1 + SLACK / estimate.pairs()) <= halfWidth;
    }
}
