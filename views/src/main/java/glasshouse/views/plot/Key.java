package glasshouse.views.plot;

import glasshouse.views.chart.Svg;
import glasshouse.views.markup.Element;
import java.util.List;

/**
 * Says in a picture what its marks mean, each beside its mark, in as many lines as it takes.
 *
 * @param entries the marks
 */
record Key(List<Entry> entries) {
    private static final double LINE = 18;
    private static final double MARK = 20;
    private static final double BETWEEN = 18;
    private static final double BELOW = 8;

    /** The form of a mark. */
    enum Form {
        BAR,
        DOT,
        RING,
        DIAMOND,
        SQUARE,
        CROSS,
        STROKE,
        LINE,
        PART
    }

    /**
     * A mark.
     *
     * @param form its form
     * @param colour its colour
     * @param text what it means
     */
    record Entry(Form form, String colour, String text) {
        private double room() {
            return MARK + Ink.room(text) + BETWEEN;
        }
    }

    /** Keeps a copy of the entries. */
    Key {
        entries = List.copyOf(entries);
    }

    /** Returns the height that it takes at a width. */
    double height(double width) {
        return entries.isEmpty() ? 0 : lines(width) * LINE + BELOW;
    }

    private int lines(double width) {
        int lines = 1;
        double x = 0;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.room() - BETWEEN > width) {
                lines++;
                x = 0;
            }
            x += entry.room();
        }
        return lines;
    }

    /** Draws it at the top of a picture. */
    void draw(Element svg, double width) {
        double x = 0;
        double y = LINE / 2;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.room() - BETWEEN > width) {
                x = 0;
                y += LINE;
            }
            svg.add(mark(entry, x + 7, y), Svg.label(x + MARK, y + 4, "start", Svg.fit(entry.text(), width - MARK)));
            x += entry.room();
        }
    }

    private static Element mark(Entry entry, double x, double y) {
        String colour = entry.colour();
        return switch (entry.form()) {
            case BAR -> Svg.rect(x - 6, y - 6, 12, 12, colour);
            case DOT -> Ink.dot(x, y, 5, colour);
            case RING -> Ink.ring(x, y, 4.5, colour);
            case DIAMOND -> Ink.diamond(x, y, 6, colour);
            case SQUARE -> Ink.square(x, y, 4, colour);
            case CROSS -> Ink.cross(x, y, 4.2, colour);
            case STROKE -> Ink.upright(x, y - 6, y + 6, colour, 2.5);
            case LINE -> Ink.across(x - 7, x + 7, y, colour, 2.5);
            case PART ->
                Svg.rect(x - 7, y - 5, 14, 10, "#fbeee6")
                        .with("stroke", colour)
                        .with("stroke-width", 1.5)
                        .with("stroke-dasharray", "4 2");
        };
    }
}
