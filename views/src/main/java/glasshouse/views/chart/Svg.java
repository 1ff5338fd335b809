package glasshouse.views.chart;

import glasshouse.views.markup.Element;
import glasshouse.views.text.Numbers;
import java.util.Locale;

/** Makes the elements that all pictures are made of. */
public final class Svg {
    /** Pixels that a letter of a label takes, about. */
    public static final double LETTER = 6.4;

    /** Height of a line of labels. */
    public static final double LINE = 15;

    private Svg() {}

    /** Makes a picture with what is told of it to those who do not see it. */
    public static Element root(String id, Drawing.Caption caption, double width, double height) {
        return Element.of("svg")
                .with("viewBox", "0 0 " + Element.number(width) + " " + Element.number(height))
                .with("width", width)
                .with("height", height)
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .add(
                        Element.of("title", caption.title()).with("id", id + "-title"),
                        Element.of("desc", caption.description()).with("id", id + "-desc"));
    }

    public static Element rect(double x, double y, double width, double height, String colour) {
        return Element.of("rect")
                .with("x", x)
                .with("y", y)
                .with("width", Math.max(0, width))
                .with("height", Math.max(0, height))
                .with("fill", colour);
    }

    public static Element line(double x1, double y1, double x2, double y2, String kind) {
        return Element.of("line")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .with("class", kind);
    }

    /** Makes a label; anchor is start, middle or end. */
    public static Element label(double x, double y, String anchor, String text) {
        return Element.of("text", text).with("x", x).with("y", y).with("text-anchor", anchor);
    }

    public static Element quiet(double x, double y, String anchor, String text) {
        return label(x, y, anchor, text).with("class", "quiet");
    }

    /** Writes a value for an axis or a bar: no decimals where there is nothing behind them. */
    public static String value(double value) {
        if (value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,d", (long) value);
        }
        return Numbers.number(value);
    }

    /** Writes a value with its unit: a percent sign takes a narrow space, a word a whole one. */
    public static String value(double value, String unit) {
        return unit.isEmpty() ? value(value) : value(value) + "\u00a0" + unit;
    }

    /** Cuts a text to so many pixels. */
    public static String fit(String text, double width) {
        int most = Math.max(3, (int) (width / LETTER));
        return text.length() <= most ? text : text.substring(0, most - 1) + "\u2026";
    }
}
