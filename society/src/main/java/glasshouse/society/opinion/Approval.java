package glasshouse.society.opinion;

/**
 * Computes private approval: from benefits, burdens, fear, trust, and what is known, and from nothing else. It is handed levels and
 * no person, so that there is nothing of a person that it could look at.
 *
 * <p>With levels from 0 to 1, a = outlook + leaning + b benefits - d burdens - f fear + h (1 - (neighbours + firms) / 2) + s state +
 * k knows + news, cut off at 0 and 1.
 */
final class Approval {
    /** The number that stands for full approval. */
    static final int FULL = 10_000;

    /** The level that stands for full benefits, burdens, fear or trust. */
    static final int FULL_LEVEL = 255;

    /** What news adds is kept in hundredths. */
    static final double NEWS_UNIT = 0.01;

    private final ApprovalSettings settings;
    private final double knowing;

    Approval(ApprovalSettings settings, double knowing) {
        this.settings = settings;
        this.knowing = knowing;
    }

    /**
     * Holds what a person has met with, as levels of 0 to 255.
     *
     * @param leaning what the person brings along, in ten-thousandths
     * @param benefits what is left of them
     * @param burdens what is left of them
     * @param fear of the authorities
     * @param neighbours trust in them
     * @param firms trust in them
     * @param state trust in it
     * @param knows whether the person knows what the system does
     * @param news what news added, in hundredths
     */
    record Met(
            int leaning,
            int benefits,
            int burdens,
            int fear,
            int neighbours,
            int firms,
            int state,
            boolean knows,
            int news) {
        /** Returns the same with knowledge of what the system does. */
        Met informed() {
            return new Met(leaning, benefits, burdens, fear, neighbours, firms, state, true, news);
        }
    }

    /** Returns approval in ten-thousandths, 0 to {@link #FULL}. */
    int of(Met met) {
        double order = settings.hope() * (1 - (met.neighbours() + met.firms()) / (2.0 * FULL_LEVEL))
                + settings.faith() * share(met.state());
        double felt = settings.benefits() * share(met.benefits())
                - settings.burdens() * share(met.burdens())
                - settings.fear() * share(met.fear());
        double known = (met.knows() ? knowing : 0) + NEWS_UNIT * met.news();
        double approval = settings.outlook() + met.leaning() / (double) FULL + felt + order + known;
        return (int) StrictMath.round(StrictMath.clamp(approval, 0, 1) * FULL);
    }

    private static double share(int level) {
        return level / (double) FULL_LEVEL;
    }
}
