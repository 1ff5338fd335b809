package glasshouse.experiment.summary;

/**
 * Measures how unequally something is spread over strata, from whole numbers: subjects and amounts by stratum, and, over
 * everybody, the sum of the squared amounts.
 *
 * <p>Formulas for grouped data: Gini as half the mean difference between strata by the mean; Theil's index T and GE(2), with
 * its part between strata, as Shorrocks (1980), "The class of additively decomposable inequality measures", Econometrica 48:613.
 *
 * @param subjects [stratum] how many there are
 * @param amounts [stratum] what they have together, none below 0
 */
record Inequality(long[] subjects, long[] amounts) {

    /** Returns the Gini coefficient between strata; 0 where there is nothing. */
    double gini() {
        double differences = 0;
        for (int one = 0; one < subjects.length; one++) {
            for (int other = 0; other < subjects.length; other++) {
                differences += (double) subjects[one] * subjects[other] * Math.abs(mean(one) - mean(other));
            }
        }
        double all = total(subjects);
        return mean() == 0 ? 0 : differences / (2 * all * all * mean());
    }

    /** Returns Theil's index between strata; 0 where there is nothing. */
    double theil() {
        double theil = 0;
        for (int at = 0; at < subjects.length; at++) {
            double relative = mean() == 0 ? 0 : mean(at) / mean();
            if (relative > 0) {
                theil += subjects[at] / total(subjects) * relative * StrictMath.log(relative);
            }
        }
        return theil;
    }

    /**
     * Returns half the squared coefficient of variation over everybody.
     *
     * @param squares sum of the squared amounts
     */
    double ge(long squares) {
        double all = total(subjects);
        return mean() == 0 ? 0 : (squares / all / (mean() * mean()) - 1) / 2;
    }

    /** Returns the part of it that lies between strata. */
    double geBetween() {
        double sum = 0;
        for (int at = 0; at < subjects.length; at++) {
            double relative = mean() == 0 ? 1 : mean(at) / mean();
            sum += subjects[at] * (relative * relative - 1);
        }
        return total(subjects) == 0 ? 0 : sum / total(subjects) / 2;
    }

    private double mean(int stratum) {
        return subjects[stratum] == 0 ? mean() : (double) amounts[stratum] / subjects[stratum];
    }

    private double mean() {
        double all = total(subjects);
        return all == 0 ? 0 : total(amounts) / all;
    }

    private static double total(long[] of) {
        double total = 0;
        for (long one : of) {
            total += one;
        }
        return total;
    }
}
