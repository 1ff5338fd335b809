package glasshouse.engine.lint.ground;

/** Says how many occasions anybody of many can ever have, where occasions come by a Poisson process. */
final class Chances {
    /** Above this mean the number is taken as normal; its table would have no end. */
    private static final double NORMAL_FROM = 500;

    private static final double DEVIATIONS = 6.5;

    private Chances() {}

    /**
     * Returns the highest number of occasions that at least one of many is to be expected to have.
     *
     * @param mean occasions of each, in the mean
     * @param subjects how many there are
     */
    static int most(double mean, double subjects) {
        if (!(mean > 0)) {
            return 0;
        }
        if (mean > NORMAL_FROM) {
            return (int) StrictMath.ceil(mean + DEVIATIONS * StrictMath.sqrt(mean));
        }
        double mass = StrictMath.exp(-mean);
        double beyond = 1 - mass;
        int count = 0;
        while (beyond * subjects >= 1) {
            count++;
            mass *= mean / count;
            beyond = mass < 1e-18 && count > mean ? 0 : beyond - mass;
        }
        return count;
    }
}
