package glasshouse.experiment.design;

/**
 * Lists all subsets of a few players, who are in at 1 and out at 0; the number of a subset has a bit for each.
 *
 * @param factors players, at most {@link #MOST}
 */
public record Subsets(int factors) implements Design {
    /** More than these have too many subsets to be run one by one. */
    public static final int MOST = 8;

    /** Checks the number. */
    public Subsets {
        if (factors < 1 || factors > MOST) {
            throw new IllegalArgumentException("players (" + factors + ") must be 1 to " + MOST);
        }
    }

    @Override
    public int size() {
        return 1 << factors;
    }

    @Override
    public double[] point(int number) {
        double[] point = new double[factors];
        for (int player = 0; player < factors; player++) {
            point[player] = number >> player & 1;
        }
        return point;
    }
}
