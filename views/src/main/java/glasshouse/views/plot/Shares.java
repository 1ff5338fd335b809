package glasshouse.views.plot;

import glasshouse.views.chart.Drawing;
import glasshouse.views.chart.Svg;
import glasshouse.views.markup.Element;
import glasshouse.views.text.Rounded;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Bars with intervals, one below the other: shares of an effect or of a variance by factor, for one measure or for several beside each
 * other. What is beyond the page ends in an arrowhead.
 *
 * @param caption what is told of it
 * @param rows the factors, in order
 * @param measures names of the measures, in the order of each row's bars
 */
public record Shares(Caption caption, List<Row> rows, List<String> measures) implements Drawing {
    private static final int WIDE = 560;
    private static final double LEAST_OF_NAMES = 120;
    private static final double MOST_OF_NAMES = 300;
    private static final double VALUES = 150;
    private static final double BAR = 15;
    private static final double GAP = 13;
    private static final double TITLE = 16;
    private static final double TOP = 8;
    private static final double FOOT = 26;
    private static final double MOST_BEYOND = 2.2;
    private static final int TICKS = 4;
    private static final List<String> COLOURS = List.of("#8fb7d8", Ink.FIRST);

    /**
     * A factor with its bars.
     *
     * @param name name
     * @param bars one for each measure
     */
    public record Row(String name, List<Bar> bars) {
        /** Keeps a copy of the bars. */
        public Row {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A share.
     *
     * @param value the share
     * @param low lower end of its interval; not a number if there is none
     * @param high upper end
     */
    public record Bar(double value, double low, double high) {
        private String text() {
            Rounded rounded = Rounded.of(value, low, high);
            return Double.isFinite(low)
                    ? rounded.text(value) + " " + rounded.interval(low, high)
                    : Rounded.alone(value);
        }
    }

    /** Keeps copies of the lists. */
    public Shares {
        rows = List.copyOf(rows);
        measures = List.copyOf(measures);
    }

    private static String colour(int measure, int of) {
        return COLOURS.get(of == 1 ? 1 : measure % COLOURS.size());
    }

    @Override
    public Element draw(String id, int width) {
        boolean narrow = width < WIDE;
        double row = measures.size() * BAR + GAP + (narrow ? TITLE : 0);
        double top = key().height(width) + TOP;
        double height = top + rows.size() * row + FOOT;
        Element svg = Svg.root(id, caption, width, height);
        key().draw(svg, width);
        double names = names();
        Axis x = axis(narrow ? 8 : names, width - (narrow ? 8 : VALUES));
        for (double tick : x.ticks(TICKS)) {
            svg.add(
                    Svg.line(x.at(tick), top, x.at(tick), height - FOOT, "grid"),
                    Svg.quiet(x.at(tick), height - FOOT + 15, "middle", x.text(tick, TICKS)));
        }
        double y = top;
        for (Row one : rows) {
            double middle = y + measures.size() * BAR / 2 + 4;
            svg.add(Ink.over(
                    0, narrow ? y + 12 : middle, "start", Svg.fit(one.name(), narrow ? width * 0.55 : names - 8)));
            if (narrow) {
                svg.add(Ink.over(width, y + 12, "end", one.bars().getLast().text()));
            }
            bars(svg, x, one, narrow ? y + TITLE : y, narrow ? -1 : width);
            y += row;
        }
        return svg.add(Svg.line(x.at(0), top, x.at(0), height - FOOT, "axis"));
    }

    private double names() {
        double longest =
                rows.stream().mapToDouble(row -> Ink.room(row.name())).max().orElse(0);
        return Math.clamp(longest + 16, LEAST_OF_NAMES, MOST_OF_NAMES);
    }

    /** Names the measures where there are several. */
    private Key key() {
        return new Key(IntStream.range(0, measures.size() == 1 ? 0 : measures.size())
                .mapToObj(i -> new Key.Entry(Key.Form.BAR, colour(i, measures.size()), measures.get(i)))
                .toList());
    }

    private Axis axis(double start, double end) {
        double[] values = rows.stream()
                .flatMap(row -> row.bars().stream())
                .mapToDouble(Bar::value)
                .filter(Double::isFinite)
                .toArray();
        double least = Math.min(0, DoubleStream.of(values).min().orElse(0));
        double most = Math.max(0, DoubleStream.of(values).max().orElse(1));
        double span = Math.max(most - least, 1e-9);
        double[] ends = rows.stream()
                .flatMap(row -> row.bars().stream())
                .flatMapToDouble(bar -> DoubleStream.of(bar.low(), bar.high()))
                .filter(Double::isFinite)
                .map(end1 -> Math.clamp(end1, most - MOST_BEYOND * span, least + MOST_BEYOND * span))
                .toArray();
        return Axis.over(
                DoubleStream.concat(DoubleStream.of(least, most), DoubleStream.of(ends))
                        .toArray(),
                start,
                end);
    }

    private void bars(Element svg, Axis x, Row row, double top, int width) {
        for (int i = 0; i < row.bars().size(); i++) {
            Bar bar = row.bars().get(i);
            double y = top + i * BAR;
            double from = Math.min(x.at(0), x.at(bar.value()));
            svg.add(Svg.rect(from, y, Math.abs(x.at(bar.value()) - x.at(0)), BAR - 3, colour(i, measures.size())));
            if (Double.isFinite(bar.low())) {
                whisker(svg, x, bar, y + (BAR - 3) / 2);
            }
            if (width > 0) {
                svg.add(Ink.over(width, y + 10, "end", bar.text()));
            }
        }
    }

    private static void whisker(Element svg, Axis x, Bar bar, double y) {
        svg.add(Ink.across(x.within(bar.low()), x.within(bar.high()), y, "#1b1d1f", 1.5));
        end(svg, x, bar.low(), y, -1);
        end(svg, x, bar.high(), y, 1);
    }

    private static void end(Element svg, Axis x, double value, double y, int way) {
        double at = x.within(value);
        svg.add(
                x.has(value)
                        ? Ink.upright(at, y - 4, y + 4, "#1b1d1f", 1.5)
                        : Ink.shape(new double[][] {{at + way * 6, y}, {at, y - 4}, {at, y + 4}}, "#1b1d1f"));
    }
}
