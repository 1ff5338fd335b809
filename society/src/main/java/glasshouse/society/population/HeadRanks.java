package glasshouse.society.population;

/**
 * The age rank of a household's first adult, given its adults and whether children live in it. A lone adult or a couple
 * with children is of parents' age as far as there are enough such people; those without children take up the rest, so
 * that the rank is uniform over both. In households of three or more adults one generation is always in the younger half,
 * and the rank is uniform whatever the children.
 */
final class HeadRanks {
    private static final int HOUSEHOLDS_TILTED = 2;

    private final double from;
    private final double to;
    /** By adults (1, 2), then without or with children: probability of a rank in the parents' window. */
    private final double[] within = new double[(HOUSEHOLDS_TILTED + 1) * 2];

    /**
     * Make the ranks from the window of parents' ranks.
     *
     * @param from rank of the youngest parent
     * @param to rank of the oldest parent
     */
    HeadRanks(HouseholdTable table, double from, double to) {
        this.from = from;
        this.to = to;
        double width = to - from;
        for (int adults = 1; adults <= HOUSEHOLDS_TILTED; adults++) {
            double parents = table.withChildren(adults);
            boolean room = parents <= width;
            within[adults * 2] = room ? (width - parents) / (1 - parents) : 0;
            within[adults * 2 + 1] = room ? 1 : width / parents;
        }
    }

    /** Returns the rank for a uniform fraction. */
    double rank(int adults, boolean children, double uniform) {
        if (adults > HOUSEHOLDS_TILTED) {
            return uniform;
        }
        double chance = within[adults * 2 + (children ? 1 : 0)];
        double width = to - from;
        if (uniform < chance) {
            return from + width * (uniform / chance);
        }
        double outside = (1 - width) * ((uniform - chance) / (1 - chance));
        return outside < from ? outside : outside + width;
    }
}
