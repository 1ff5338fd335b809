package glasshouse.views.plot;

import glasshouse.views.chart.Drawing;
import glasshouse.views.chart.Svg;
import glasshouse.views.markup.Element;
import glasshouse.views.text.Rounded;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Effects with their intervals below each other, a panel with an axis of its own for everything that is measured. Whether an effect is
 * resolved is told by the form of its mark.
 *
 * @param caption what is told of it
 * @param panels what is measured, in order
 */
public record Forest(Caption caption, List<Panel> panels) implements Drawing {
    private static final int WIDE = 560;
    private static final double LEAST_OF_NAMES = 130;
    private static final double MOST_OF_NAMES = 240;
    private static final double VALUES = 186;
    private static final double ROW = 24;
    private static final double NARROW_ROW = 40;
    private static final double HEAD = 38;
    private static final double FOOT = 34;
    private static final int TICKS = 6;

    /** How sure an effect is. */
    public enum Standing {
        /** Resolved, also when all are looked at together. */
        TOGETHER,
        /** Resolved when looked at alone. */
        ALONE,
        /** The interval holds zero. */
        UNRESOLVED,
        /** Equal to the bit. */
        NONE,
        /** A level and no difference. */
        LEVEL
    }

    /**
     * What is measured.
     *
     * @param title title
     * @param unit unit, in words
     * @param rows effects on it
     */
    public record Panel(String title, String unit, List<Row> rows) {
        /** Keeps a copy of the rows. */
        public Panel {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An effect.
     *
     * @param name name
     * @param mean mean
     * @param low lower end of its interval; not a number if there is none
     * @param high upper end
     * @param standing how sure it is
     * @param said what is written beside it; empty for the mean and its interval
     */
    public record Row(String name, double mean, double low, double high, Standing standing, String said) {
        /** Makes an effect beside which its mean and its interval are written. */
        public Row(String name, double mean, double low, double high, Standing standing) {
            this(name, mean, low, high, standing, "");
        }

        private String text() {
            if (!said.isEmpty()) {
                return said;
            }
            if (standing == Standing.NONE) {
                return "equal to the bit";
            }
            Rounded rounded = Rounded.of(mean, low, high);
            String number = standing == Standing.LEVEL ? rounded.text(mean) : rounded.signed(mean);
            return Double.isFinite(low) ? number + " " + rounded.interval(low, high) : number + " (no interval)";
        }
    }

    /** Keeps a copy of the panels. */
    public Forest {
        panels = List.copyOf(panels);
    }

    @Override
    public Element draw(String id, int width) {
        double row = width < WIDE ? NARROW_ROW : ROW;
        double top = key().height(width);
        double height = top
                + panels.stream()
                        .mapToDouble(panel -> HEAD + panel.rows().size() * row + FOOT)
                        .sum();
        Element svg = Svg.root(id, caption, width, height);
        key().draw(svg, width);
        for (Panel panel : panels) {
            panel(svg, panel, top, width);
            top += HEAD + panel.rows().size() * row + FOOT;
        }
        return svg;
    }

    /** Says what the marks that are there mean. */
    private Key key() {
        return new Key(EnumSet.copyOf(Stream.concat(
                                Stream.of(Standing.LEVEL),
                                panels.stream()
                                        .flatMap(panel -> panel.rows().stream())
                                        .map(Row::standing))
                        .toList())
                .stream()
                .flatMap(Forest::meaning)
                .toList());
    }

    private static Stream<Key.Entry> meaning(Standing standing) {
        return switch (standing) {
            case TOGETHER -> Stream.of(new Key.Entry(Key.Form.DOT, Ink.FIRST, "resolved, all looked at together"));
            case ALONE -> Stream.of(new Key.Entry(Key.Form.DIAMOND, Ink.FIRST, "resolved alone"));
            case UNRESOLVED ->
                Stream.of(new Key.Entry(Key.Form.RING, Ink.THIRD, "unresolved: the interval holds zero"));
            case NONE -> Stream.of(new Key.Entry(Key.Form.STROKE, Ink.THIRD, "equal to the bit"));
            case LEVEL -> Stream.empty();
        };
    }

    private static void panel(Element svg, Panel panel, double top, int width) {
        boolean narrow = width < WIDE;
        double row = narrow ? NARROW_ROW : ROW;
        double end = top + HEAD + panel.rows().size() * row;
        Axis x = axis(panel, narrow ? 8 : names(panel), width - (narrow ? 8 : VALUES));
        svg.add(Svg.label(0, top + 13, "start", Svg.fit(panel.title(), width)).with("class", "strong"));
        svg.add(Svg.quiet(0, top + 29, "start", Svg.fit(panel.unit(), width)));
        for (double tick : x.ticks(TICKS)) {
            svg.add(
                    Svg.line(x.at(tick), top + HEAD, x.at(tick), end, "grid"),
                    Svg.quiet(x.at(tick), end + 14, "middle", x.text(tick, TICKS)));
        }
        if (x.has(0)) {
            svg.add(Svg.line(x.at(0), top + HEAD, x.at(0), end + 2, "axis"));
        }
        double y = top + HEAD;
        for (Row one : panel.rows()) {
            String name = Svg.fit(one.name(), narrow ? width - Ink.room(one.text()) - 10 : names(panel) - 10);
            svg.add(Ink.over(0, narrow ? y + 13 : y + row / 2 + 4, "start", name));
            svg.add(Ink.over(width, narrow ? y + 13 : y + row / 2 + 4, "end", one.text()));
            mark(svg, x, one, narrow ? y + 26 : y + row / 2);
            y += row;
        }
    }

    private static double names(Panel panel) {
        double longest = panel.rows().stream()
                .mapToDouble(row -> Ink.room(row.name()))
                .max()
                .orElse(0);
        return Math.clamp(longest + 16, LEAST_OF_NAMES, MOST_OF_NAMES);
    }

    private static Axis axis(Panel panel, double start, double end) {
        boolean level = panel.rows().stream().allMatch(row -> row.standing() == Standing.LEVEL);
        DoubleStream zero = level ? DoubleStream.empty() : DoubleStream.of(0);
        DoubleStream values =
                panel.rows().stream().flatMapToDouble(row -> DoubleStream.of(row.mean(), row.low(), row.high()));
        return Axis.over(DoubleStream.concat(zero, values).toArray(), start, end);
    }

    private static void mark(Element svg, Axis x, Row row, double y) {
        double at = x.at(row.mean());
        boolean known = Double.isFinite(row.low()) && row.standing() != Standing.NONE;
        if (known) {
            boolean broken = row.standing() == Standing.UNRESOLVED;
            svg.add(Ink.interval(x.at(row.low()), x.at(row.high()), y, broken ? Ink.THIRD : Ink.FIRST, broken));
        }
        svg.add(
                switch (row.standing()) {
                    case TOGETHER, LEVEL -> Ink.dot(at, y, 5, Ink.FIRST);
                    case ALONE -> Ink.diamond(at, y, 6, Ink.FIRST);
                    case UNRESOLVED -> Ink.ring(at, y, 4.5, Ink.THIRD);
                    case NONE -> Ink.upright(at, y - 6, y + 6, Ink.THIRD, 2.5);
                });
    }
}
