package glasshouse.experiment.design;

/**
 * Starts from one point and moves one factor at a time: first the start, then every factor to each of its levels, from end to end.
 *
 * @param start where the other factors stay
 * @param levels of each factor, at least 2
 */
public record OneAtATime(double[] start, int levels) implements Design {
    /** Keeps a copy. */
    public OneAtATime {
        start = start.clone();
        if (levels < 2) {
            throw new IllegalArgumentException("levels (" + levels + ") must be at least 2");
        }
    }

    /** Returns the start. */
    @Override
    public double[] start() {
        return start.clone();
    }

    @Override
    public int size() {
        return 1 + start.length * levels;
    }

    @Override
    public int factors() {
        return start.length;
    }

    @Override
    public double[] point(int number) {
        double[] point = start.clone();
        if (number > 0) {
            point[factorOf(number)] = (number - 1) % levels / (levels - 1.0);
        }
        return point;
    }

    /** Returns the factor that a point moves; the start moves none and must not be asked for. */
    public int factorOf(int number) {
        return (number - 1) / levels;
    }
}
