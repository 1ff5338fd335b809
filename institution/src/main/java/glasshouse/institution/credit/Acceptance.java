package glasshouse.institution.credit;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says whom lenders lend to in a week: of each group and band the share accepted, decided at the barrier before it. */
public final class Acceptance {
    /** [lender][group x bands + band]: thresholds; null where the regime does not have the lender. */
    private final long[] @Nullable [] shares;

    private final int groups;

    private Acceptance(long[] @Nullable [] shares, int groups) {
        this.shares = shares;
        this.groups = groups;
    }

    /** Returns that of a world without lenders. */
    public static Acceptance none() {
        return new Acceptance(new long[0][], 1);
    }

    /** Decides from what lenders have in their books. */
    public static Acceptance of(CreditPlan plan, Books books) {
        long[] @Nullable [] shares = new long[plan.size()][];
        for (int number = 0; number < shares.length; number++) {
            @Nullable Lender lender = plan.lenders[number];
            if (lender != null) {
                shares[number] = thresholds(lender.isEqual() ? EqualRates.of(lender, books) : gains(lender, books));
            }
        }
        return new Acceptance(shares, books.groups());
    }

    /** Accepts, of every group, the bands that are believed to bring a gain. */
    static double[][] gains(Lender lender, Books books) {
        double[] accepted = new double[lender.believes().length];
        for (int band = 0; band < accepted.length; band++) {
            accepted[band] = lender.gain(books.believed(lender, band)) >= 0 ? 1 : 0;
        }
        double[][] byGroup = new double[books.groups()][];
        Arrays.fill(byGroup, accepted);
        return byGroup;
    }

    private static long[] thresholds(double[][] accepted) {
        int bands = accepted[0].length;
        long[] thresholds = new long[accepted.length * bands];
        for (int group = 0; group < accepted.length; group++) {
            for (int band = 0; band < bands; band++) {
                thresholds[group * bands + band] = new Probability(accepted[group][band]).threshold();
            }
        }
        return thresholds;
    }

    /** Says whether a lender accepts somebody of a group and band, by a draw. */
    boolean accepts(int lender, int group, int band, long draw) {
        long[] ofLender = Objects.requireNonNull(shares[lender]);
        return Draws.happens(draw, ofLender[group * (ofLender.length / groups) + band]);
    }

    /** Returns a number that tells this acceptance from others; for comparing twins only. */
    public long hash() {
        return Arrays.deepHashCode(shares);
    }
}
