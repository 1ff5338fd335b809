package glasshouse.views.plot;

import glasshouse.views.chart.Drawing;
import glasshouse.views.chart.Svg;
import glasshouse.views.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in the box a claim holds: every point by two of its factors, a dot where it holds, a square where luck decides, a cross where
 * the opposite holds, and the part of the box in which it most often does not.
 *
 * @param caption what is told of it
 * @param points the points
 * @param x factor along the page
 * @param y factor up the page
 * @param part what the part of the box is, in a few words
 */
public record ClaimPlot(Caption caption, List<Point> points, Side x, Side y, String part) implements Drawing {
    private static final int WIDE = 560;
    private static final double HEIGHT = 400;

    /** What a point says of the claim. */
    public enum Verdict {
        /** It holds, beyond luck. */
        HOLDS,
        /** Neither can be said. */
        UNDECIDED,
        /** The opposite holds, beyond luck. */
        REVERSED
    }

    /**
     * A point.
     *
     * @param x its value along the page
     * @param y its value up the page
     * @param verdict what it says
     */
    public record Point(double x, double y, Verdict verdict) {}

    /**
     * One of the two factors.
     *
     * @param name name, with its unit
     * @param low lower end
     * @param high upper end
     * @param log whether equal steps are equal ratios
     * @param from where the part of the box begins; the lower end if it is not bounded there
     * @param to where it ends
     */
    public record Side(String name, double low, double high, boolean log, double from, double to) {
        private Axis axis(double start, double end) {
            double room = log ? Math.pow(high / low, 0.03) : (high - low) * 0.03;
            return log
                    ? new Axis(low / room, high * room, start, end, true)
                    : new Axis(low - room, high + room, start, end, false);
        }

        private boolean isBounded() {
            return from > low || to < high;
        }
    }

    /** Keeps a copy of the points. */
    public ClaimPlot {
        points = List.copyOf(points);
    }

    @Override
    public Element draw(String id, int width) {
        double top = key().height(width) + Frame.TOP;
        double height = top + (width < WIDE ? HEIGHT * 0.75 : HEIGHT);
        Element svg = Svg.root(id, caption, width, height);
        Axis across = x.axis(Frame.LEFT, width - 12);
        Axis up = y.axis(height - Frame.BOTTOM, top);
        key().draw(svg, width);
        if (x.isBounded() || y.isBounded()) {
            svg.add(part(across, up));
        }
        new Frame(across, up).draw(svg, x.name(), y.name());
        for (Point point : Sparse.of(points)) {
            svg.add(mark(point, across.at(point.x()), up.at(point.y())));
        }
        return svg;
    }

    private Key key() {
        List<Key.Entry> entries = new ArrayList<>(List.of(
                new Key.Entry(Key.Form.DOT, Ink.FIRST, Sparse.name("holds, beyond luck", points.size())),
                new Key.Entry(Key.Form.SQUARE, Ink.THIRD, "luck decides")));
        if (points.stream().anyMatch(point -> point.verdict() == Verdict.REVERSED)) {
            entries.add(new Key.Entry(Key.Form.CROSS, Ink.SECOND, "the opposite holds, beyond luck"));
        }
        if (x.isBounded() || y.isBounded()) {
            entries.add(new Key.Entry(Key.Form.PART, Ink.SECOND, part));
        }
        return new Key(entries);
    }

    private Element part(Axis across, Axis up) {
        double left = across.at(x.from());
        double right = across.at(x.to());
        double top = up.at(y.to());
        double bottom = up.at(y.from());
        return Svg.rect(left, top, right - left, bottom - top, "#fbeee6")
                .with("stroke", Ink.SECOND)
                .with("stroke-width", 1.5)
                .with("stroke-dasharray", "6 4");
    }

    private static Element mark(Point point, double x, double y) {
        return switch (point.verdict()) {
            case HOLDS -> Ink.dot(x, y, 4, Ink.FIRST);
            case UNDECIDED -> Ink.square(x, y, 3.6, Ink.THIRD);
            case REVERSED -> Ink.cross(x, y, 4.2, Ink.SECOND);
        };
    }
}
