package glasshouse.institution.credit;

/**
 * Accepts the same share of those who would repay in every group, at the share that is believed to bring most (Hardt, Price and
 * Srebro 2016; D'Amour and others 2020). In each group bands are accepted from the highest down; where the share is reached within a
 * band, part of that band is accepted by lot. What is gained is linear between the shares at which a band of some group is used up, so
 * that the best is one of these.
 */
final class EqualRates {
    private final Lender lender;
    private final int groups;
    private final int bands;
    /** [group][band]: people, and those of them who are believed to repay. */
    private final double[][] people;

    private final double[][] repaying;
    /** [group]. */
    private final double[] allRepaying;

    private EqualRates(Lender lender, Books books) {
        this.lender = lender;
        this.groups = books.groups();
        this.bands = lender.believes().length;
        this.people = new double[groups][bands];
        this.repaying = new double[groups][bands];
        this.allRepaying = new double[groups];
        for (int group = 0; group < groups; group++) {
            for (int band = 0; band < bands; band++) {
                people[group][band] = books.people(lender.number(), group, band);
                repaying[group][band] = people[group][band] * books.believed(lender, band);
                allRepaying[group] += repaying[group][band];
            }
        }
    }

    /** Returns the share accepted, [group][band]; where nobody has been counted yet, whoever is believed to bring a gain. */
    static double[][] of(Lender lender, Books books) {
        EqualRates equal = new EqualRates(lender, books);
        double[][] best = equal.at(0);
        double most = 0;
        boolean any = false;
        for (int group = 0; group < equal.groups; group++) {
            double reached = 0;
            for (int band = equal.bands - 1; band >= 0 && equal.allRepaying[group] > 0; band--) {
                any = true;
                reached += equal.repaying[group][band];
                double[][] accepted = equal.at(StrictMath.min(1, reached / equal.allRepaying[group]));
                double gain = equal.gain(accepted);
                if (gain > most) {
                    most = gain;
                    best = accepted;
                }
            }
        }
        return any ? best : Acceptance.gains(lender, books);
    }

    /** Accepts a share of those who would repay in every group. */
    private double[][] at(double share) {
        double[][] accepted = new double[groups][bands];
        for (int group = 0; group < groups; group++) {
            double left = share * allRepaying[group];
            for (int band = bands - 1; band >= 0 && left > 0; band--) {
                double here = repaying[group][band];
                accepted[group][band] = here <= left ? 1 : left / here;
                left -= here;
            }
        }
        return accepted;
    }

    private double gain(double[][] accepted) {
        double gain = 0;
        for (int group = 0; group < groups; group++) {
            for (int band = 0; band < bands; band++) {
                if (people[group][band] > 0) {
                    double repaid = repaying[group][band] / people[group][band];
                    gain += accepted[group][band] * people[group][band] * lender.gain(repaid);
                }
            }
        }
        return gain;
    }
}
