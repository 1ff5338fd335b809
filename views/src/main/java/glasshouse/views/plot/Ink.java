package glasshouse.views.plot;

import glasshouse.views.chart.Svg;
import glasshouse.views.markup.Element;
import java.util.Locale;

/** Makes the marks that pictures of experiments are made of, each told apart by its form as well as by its colour. */
final class Ink {
    /** What is shown first of all. */
    static final String FIRST = "#1f6fa8";

    /** What stands beside it. */
    static final String SECOND = "#b4501e";

    /** What is there to compare with. */
    static final String THIRD = "#5b6770";

    /** A pale ground. */
    static final String GROUND = "#dbe8f2";

    private Ink() {}

    static Element line(double[] from, double[] to, String colour, double width) {
        return Element.of("line")
                .with("x1", from[0])
                .with("y1", from[1])
                .with("x2", to[0])
                .with("y2", to[1])
                .with("stroke", colour)
                .with("stroke-width", width);
    }

    /** Draws a line along the page. */
    static Element across(double from, double to, double y, String colour, double width) {
        return line(new double[] {from, y}, new double[] {to, y}, colour, width);
    }

    /** Draws a line up and down the page. */
    static Element upright(double x, double from, double to, String colour, double width) {
        return line(new double[] {x, from}, new double[] {x, to}, colour, width);
    }

    /** Draws an interval, with a stroke at each end. */
    static Element interval(double from, double to, double y, String colour, boolean broken) {
        Element line = across(from, to, y, colour, 2);
        if (broken) {
            line.with("stroke-dasharray", "3 3");
        }
        return Element.of("g")
                .add(line, upright(from, y - 4, y + 4, colour, 1.5), upright(to, y - 4, y + 4, colour, 1.5));
    }

    static Element dot(double x, double y, double radius, String colour) {
        return Element.of("circle")
                .with("cx", x)
                .with("cy", y)
                .with("r", radius)
                .with("fill", colour);
    }

    static Element ring(double x, double y, double radius, String colour) {
        return dot(x, y, radius, "#ffffff").with("stroke", colour).with("stroke-width", 1.8);
    }

    static Element diamond(double x, double y, double radius, String colour) {
        return shape(new double[][] {{x, y - radius}, {x + radius, y}, {x, y + radius}, {x - radius, y}}, colour);
    }

    static Element square(double x, double y, double radius, String colour) {
        return Element.of("rect")
                .with("x", x - radius)
                .with("y", y - radius)
                .with("width", 2 * radius)
                .with("height", 2 * radius)
                .with("fill", "#ffffff")
                .with("stroke", colour)
                .with("stroke-width", 1.5);
    }

    static Element cross(double x, double y, double radius, String colour) {
        return Element.of("g")
                .add(
                        line(new double[] {x - radius, y - radius}, new double[] {x + radius, y + radius}, colour, 2.2),
                        line(
                                new double[] {x - radius, y + radius},
                                new double[] {x + radius, y - radius},
                                colour,
                                2.2));
    }

    /** Fills the shape with these corners. */
    static Element shape(double[][] corners, String colour) {
        return Element.of("polygon").with("points", points(corners)).with("fill", colour);
    }

    /** Draws a line through places. */
    static Element curve(double[][] places, String colour, double width) {
        return Element.of("polyline")
                .with("points", points(places))
                .with("fill", "none")
                .with("stroke", colour)
                .with("stroke-width", width)
                .with("stroke-linejoin", "round");
    }

    private static String points(double[][] places) {
        StringBuilder points = new StringBuilder();
        for (double[] place : places) {
            points.append(points.isEmpty() ? "" : " ")
                    .append(Element.number(place[0]))
                    .append(',')
                    .append(Element.number(place[1]));
        }
        return points.toString();
    }

    /** Writes a label that stays readable over what is drawn below it. */
    static Element over(double x, double y, String anchor, String text) {
        return Svg.label(x, y, anchor, text).with("class", "halo");
    }

    /** Returns the room that a text takes, in pixels, about. */
    static double room(String text) {
        return text.length() * Svg.LETTER;
    }

    /** Begins a sentence. */
    static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
