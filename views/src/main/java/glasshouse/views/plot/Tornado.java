package glasshouse.views.plot;

import glasshouse.views.chart.Drawing;
import glasshouse.views.chart.Svg;
import glasshouse.views.markup.Element;
import glasshouse.views.text.Rounded;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What moving one factor alone does, for each of some factors, the widest first: half a bar to what comes of its lower end, half a bar
 * to what comes of its upper end, and a thin line over all that comes of values between.
 *
 * @param caption what is told of it
 * @param base what comes of the scenario as it is
 * @param unit unit, in words
 * @param rows the factors
 */
public record Tornado(Caption caption, double base, String unit, List<Row> rows) implements Drawing {
    private static final int WIDE = 560;
    private static final double NAMES = 160;
    private static final double ROW = 30;
    private static final double NARROW_ROW = 46;
    private static final double HALF = 9;
    private static final double TOP = 40;
    private static final Key KEY = new Key(List.of(
            new Key.Entry(Key.Form.BAR, Ink.SECOND, "at the lower end of its range"),
            new Key.Entry(Key.Form.BAR, Ink.FIRST, "at the upper end"),
            new Key.Entry(Key.Form.LINE, "#1b1d1f", "anywhere between")));
    private static final double FOOT = 30;
    private static final double ENDS = 62;
    private static final int TICKS = 4;

    /**
     * A factor.
     *
     * @param name name
     * @param lower its lower end, as it is set
     * @param atLower what comes of it
     * @param upper its upper end, as it is set
     * @param atUpper what comes of it
     * @param least least that comes of any of its values
     * @param greatest greatest
     */
    public record Row(
            String name, String lower, double atLower, String upper, double atUpper, double least, double greatest) {
        double width() {
            return greatest - least;
        }
    }

    /** Puts the widest first. */
    public Tornado {
        rows = rows.stream()
                .sorted(Comparator.comparingDouble(Row::width).reversed())
                .toList();
    }

    @Override
    public Element draw(String id, int width) {
        boolean narrow = width < WIDE;
        double row = narrow ? NARROW_ROW : ROW;
        double top = KEY.height(width) + TOP;
        double height = top + rows.size() * row + FOOT;
        Element svg = Svg.root(id, caption, width, height);
        double[] all = DoubleStream.concat(
                        DoubleStream.of(base),
                        rows.stream().flatMapToDouble(one -> DoubleStream.of(one.least(), one.greatest())))
                .toArray();
        KEY.draw(svg, width);
        Axis x = Axis.over(all, (narrow ? 0 : NAMES) + ENDS, width - ENDS);
        for (double tick : x.ticks(TICKS)) {
            svg.add(
                    Svg.line(x.at(tick), top - 4, x.at(tick), height - FOOT, "grid"),
                    Svg.quiet(x.at(tick), height - FOOT + 15, "middle", x.text(tick, TICKS)));
        }
        svg.add(Svg.quiet(0, top - 28, "start", Svg.fit(unit, width)));
        double y = top;
        for (Row one : rows) {
            svg.add(Svg.label(
                    0, narrow ? y + 11 : y + ROW / 2 + 4, "start", Svg.fit(one.name(), narrow ? width : NAMES)));
            row(svg, x, one, narrow ? y + 30 : y + ROW / 2);
            y += row;
        }
        svg.add(
                Svg.line(x.at(base), top - 4, x.at(base), height - FOOT, "axis"),
                Ink.over(x.at(base), top - 9, "middle", "as it is: " + Rounded.alone(base)));
        return svg;
    }

    private void row(Element svg, Axis x, Row row, double y) {
        svg.add(half(x, row.atLower(), y - HALF, Ink.SECOND), half(x, row.atUpper(), y, Ink.FIRST));
        svg.add(Ink.across(x.at(row.least()), x.at(row.greatest()), y, "#1b1d1f", 1));
        double left = x.at(Math.min(base, row.least())) - 5;
        double right = x.at(Math.max(base, row.greatest())) + 5;
        boolean rises = row.atLower() <= row.atUpper();
        svg.add(
                Ink.over(left, y + 4, "end", rises ? row.lower() : row.upper()),
                Ink.over(right, y + 4, "start", rises ? row.upper() : row.lower()));
    }

    private Element half(Axis x, double value, double top, String colour) {
        double from = Math.min(x.at(base), x.at(value));
        return Svg.rect(from, top, Math.abs(x.at(value) - x.at(base)), HALF, colour);
    }
}
