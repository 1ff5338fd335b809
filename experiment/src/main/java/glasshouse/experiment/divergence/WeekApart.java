package glasshouse.experiment.divergence;

/**
 * Counts, at the end of a week, how far two worlds are apart.
 *
 * @param week the week
 * @param own subjects that have parted by a decision about themselves, before anything different had reached them
 * @param reached subjects that a message reached first, which only one of the worlds has
 * @param changed subjects whose own ledger has differed
 */
public record WeekApart(int week, long own, long reached, long changed) {}
