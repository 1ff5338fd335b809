package glasshouse.views.text;

import java.util.Locale;

/**
 * Writes a measured number and what it lies between with as many decimals as the spread allows: two digits of half the spread.
 *
 * @param decimals digits behind the point
 */
public record Rounded(int decimals) {
    private static final int MOST = 12;
    private static final char MINUS = '\u2212';

    /** Chooses the decimals for a spread; without one, four digits of the number itself are shown. */
    public static Rounded of(double value, double low, double high) {
        double half = (high - low) / 2;
        boolean known = Double.isFinite(half) && half > 0;
        double size = known ? half : Math.abs(value);
        int digits = known ? 2 : 4;
        if (size == 0 || !Double.isFinite(size)) {
            return new Rounded(0);
        }
        int before = (int) Math.floor(Math.log10(size)) + 1;
        return new Rounded(Math.clamp(digits - before, 0, MOST));
    }

    /** Writes a number; a minus is one and no hyphen. */
    public String text(double value) {
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        boolean nothing = text.chars().noneMatch(letter -> letter >= '1' && letter <= '9');
        return nothing ? text.replace("-", "") : text.replace('-', MINUS);
    }

    /** Writes a number with its sign, also where it is above zero. */
    public String signed(double value) {
        String text = text(value);
        boolean above = value > 0 && text.chars().anyMatch(letter -> letter >= '1' && letter <= '9');
        return above ? "+" + text : text;
    }

    /** Writes the ends of an interval in brackets. */
    public String interval(double low, double high) {
        return "[" + text(low) + ", " + text(high) + "]";
    }

    /** Writes a number by itself: four digits, or whole where it is large. */
    public static String alone(double value) {
        if (value != 0 && Math.abs(value) < 1e-4) {
            return String.format(Locale.ROOT, "%.3g", value).replace('-', MINUS);
        }
        return of(value, Double.NaN, Double.NaN).trimmed(value);
    }

    private String trimmed(double value) {
        String text = text(value);
        return text.indexOf('.') < 0 ? text : text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
