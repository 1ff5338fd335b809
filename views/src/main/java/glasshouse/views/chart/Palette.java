package glasshouse.views.chart;

import java.util.List;

/**
 * The colours of all pictures. They differ in lightness as well as in hue, so that colour-blind readers and grey prints tell
 * them apart, and each stands out from white paper by at least 3 to 1.
 */
public final class Palette {
    /** What is as it should be, or the plain part of a whole. */
    public static final String PLAIN = "#5b6770";

    /** What is wrong. */
    public static final String WRONG = "#c8401a";

    /** The rest, of which there is nothing to say. */
    public static final String REST = "#8d959b";

    /** The good side: what was gained, given or repaired. */
    public static final String GOOD = "#1f6fa8";

    private static final List<String> SERIES =
            List.of("#1f6fa8", "#b8730a", "#2f8f6b", "#8a4a8f", "#c2578b", "#1b2f5e", "#6d7f16", "#8d959b");
    private static final List<String> WORSE = List.of("#d07a22", "#b4501e", "#7a1f0f");
    private static final List<String> BETTER = List.of("#4f9bd0", "#1f6fa8", "#123f66");

    private Palette() {}

    /** Gets the colour of a series by its number; they repeat after eight. */
    public static String series(int number) {
        return SERIES.get(number % SERIES.size());
    }

    /** Gets the colour of a grade below the first one, by how far it is below: 1, 2 or more. */
    public static String worse(int steps) {
        return WORSE.get(Math.min(steps, WORSE.size()) - 1);
    }

    /** Gets the colour of a grade above the first one, by how far it is above: 1, 2 or more. */
    public static String better(int steps) {
        return BETTER.get(Math.min(steps, BETTER.size()) - 1);
    }

    /** Gets the colour of a class of listing. */
    public static String listingClass(String name) {
        return switch (name) {
            case "wrongful" -> WRONG;
            case "derivative" -> "#8a4a8f";
            case "lawful_act" -> "#1f6fa8";
            case "irregular" -> "#b8730a";
            default -> PLAIN;
        };
    }
}
