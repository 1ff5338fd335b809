package glasshouse.views.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A way from values to places on the page, straight or by equal ratios, marked at round numbers.
 *
 * @param from the value at the start
 * @param to the value at the end
 * @param start the place of the first, in pixels
 * @param end the place of the last
 * @param log whether equal steps are equal ratios; both values are above zero then
 */
record Axis(double from, double to, double start, double end, boolean log) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int[] IN_A_DECADE = {1, 2, 5};
    private static final double LEAST_OF_PLAIN = 1e-4;
    private static final double ROOM = 0.04;

    /** Makes a straight axis that has room for all values at both ends; if all are 0 it reaches from -1 to 1. */
    static Axis over(double[] values, double start, double end) {
        double from = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
        double to = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
        double room = to > from ? (to - from) * ROOM : to == 0 ? 1 : Math.abs(to) * 0.1;
        return new Axis(from - room, to + room, start, end, false);
    }

    /** Gets the place of a value. */
    double at(double value) {
        double share = log ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
        return start + share * (end - start);
    }

    /** Gets the place of a value, or of the nearer end if it lies outside. */
    double within(double value) {
        return at(Math.clamp(value, from, to));
    }

    /** Says whether a value lies on it. */
    boolean has(double value) {
        return value >= from && value <= to;
    }

    /** Lists round values within, about so many. */
    List<Double> ticks(int about) {
        if (log) {
            return decades(about);
        }
        double step = step(about);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private double step(int about) {
        double raw = (to - from) / about;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        return Arrays.stream(ROUND)
                .map(round -> round * power)
                .filter(step -> step >= raw * 0.999)
                .findFirst()
                .orElse(10 * power);
    }

    private List<Double> decades(int about) {
        List<Double> ticks = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power++) {
            for (int digit : IN_A_DECADE) {
                double tick = Double.parseDouble(digit + "e" + power);
                if (tick >= from * (1 - 1e-9) && tick <= to * (1 + 1e-9)) {
                    ticks.add(tick);
                }
            }
        }
        int every = (ticks.size() + about - 1) / Math.max(1, about);
        List<Double> some = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i += Math.max(1, every)) {
            some.add(ticks.get(i));
        }
        return some;
    }

    /** Writes a round value, with the decimals that its neighbours need. */
    String text(double tick, int about) {
        double size = log ? tick : step(about);
        if (tick != 0 && Math.abs(size) < LEAST_OF_PLAIN) {
            return scientific(tick);
        }
        int decimals = 0;
        for (double scaled = Math.abs(size);
                decimals < 6 && Math.abs(scaled - Math.rint(scaled)) > 1e-6;
                scaled *= 10) {
            decimals++;
        }
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", tick);
        return tick == 0 ? "0" : text.replace('-', '\u2212');
    }

    private static String scientific(double tick) {
        return String.format(Locale.ROOT, "%.0e", tick).replaceAll("e-0?", "e-").replace('-', '\u2212');
    }
}
