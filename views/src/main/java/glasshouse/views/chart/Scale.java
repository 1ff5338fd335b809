package glasshouse.views.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight way from values to places on the page, with round numbers to write beside it.
 *
 * @param from the value at the start
 * @param to the value at the end
 * @param start the place of the first, in pixels
 * @param end the place of the last
 */
public record Scale(double from, double to, double start, double end) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** Gets the place of a value. */
    public double at(double value) {
        return to == from ? start : start + (value - from) / (to - from) * (end - start);
    }

    /** Finds a round step so that about so many fit between two values. */
    public static double step(double span, int about) {
        if (span <= 0) {
            return 1;
        }
        double raw = span / about;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double round : ROUND) {
            if (round * power >= raw * 0.999) {
                return round * power;
            }
        }
        return 10 * power;
    }

    /** Finds the round value that a scale may end with, so that what is highest lies below it. */
    public static double ceiling(double value, double span, int about) {
        double step = step(span, about);
        return Math.ceil(value / step - 1e-9) * step;
    }

    /** Lists the round values from one to another, both within. */
    public static List<Double> ticks(double from, double to, int about) {
        double step = step(to - from, about);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
