package glasshouse.experiment.example;

/** The closed forms of the scenario in examples/false-matches: numbers as its file has them. */
final class Station {
    static final double DAYS = 104 * 7;
    private static final double DAYS_OF_A_YEAR = 365.25;

    /** Occasions a year. */
    private static final double CEILING = 2;

    private static final double COVERAGE = 0.3;
    private static final double SENSITIVITY = 0.6;

    /** Comparisons of one name with passing faces in a day: adults of the city, faces of each, places with a camera. */
    private static final double COMPARED = 1_000_000 * 1.0 * COVERAGE;

    /** Times the majority's false-match rate, over all people: 91.11 % once, 6 % five times, 2.89 % three times. */
    private static final double TIMES = 0.9111 + 0.06 * 5 + 0.0289 * 3;

    private Station() {}

    /** Returns the share of sightings that are right, of a false-match rate and a propensity as they are written. */
    static double precision(String falseMatchRate, String propensity) {
        double right = CEILING * Double.parseDouble(propensity) * COVERAGE * SENSITIVITY * DAYS / DAYS_OF_A_YEAR;
        double wrong = falseAlarms(Double.parseDouble(falseMatchRate)) * TIMES;
        return right / (right + wrong);
    }

    /** Returns the false alarms that one of the majority has in the whole run. */
    static double falseAlarms(double falseMatchRate) {
        return COMPARED * DAYS * falseMatchRate;
    }

    /** Returns the probability that a Poisson number is at least so large. */
    static double tail(double mean, int atLeast) {
        double term = StrictMath.exp(-mean);
        double below = 0;
        for (int k = 0; k < atLeast; k++) {
            below += term;
            term *= mean / (k + 1);
        }
        return 1 - below;
    }
}
