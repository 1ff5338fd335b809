package glasshouse.views.chart;

import glasshouse.views.markup.Element;
import java.util.List;

/**
 * A dot and its interval for each of some groups of people, under headings.
 *
 * @param caption what is told of it
 * @param rows the groups, in order; those of one heading follow each other
 * @param average a value that all are compared with; drawn as a line
 * @param unit what the values are, such as {@code %}
 */
public record Intervals(Caption caption, List<Row> rows, double average, String unit) implements Drawing {
    private static final double ROW = 21;
    private static final double HEADING = 25;
    private static final double NAMES = 118;
    private static final double VALUES = 56;
    private static final double AXIS = 24;
    private static final double TITLE = 18;

    /**
     * A group of people with its value.
     *
     * @param heading what kind of group it is, such as income
     * @param name name of the group
     * @param value value
     * @param low lower end of its interval
     * @param high upper end
     */
    public record Row(String heading, String name, double value, double low, double high) {}

    /** Keeps a copy of the rows. */
    public Intervals {
        rows = List.copyOf(rows);
    }

    @Override
    public Element draw(String id, int width) {
        long headings = rows.stream().map(Row::heading).distinct().count();
        double height = TITLE + rows.size() * ROW + headings * HEADING + AXIS;
        Element svg = Svg.root(id, caption, width, height);
        double most = rows.stream().mapToDouble(Row::high).max().orElse(1);
        double dots = rows.stream().mapToDouble(Row::value).max().orElse(1);
        double shown = Math.max(Math.min(most, 2.5 * Math.max(dots, average)), 1e-9);
        Scale x = new Scale(0, shown, NAMES, width - VALUES);
        for (double tick : Scale.ticks(0, shown, 3)) {
            svg.add(Svg.line(x.at(tick), TITLE + 6, x.at(tick), height - AXIS, "grid"));
            svg.add(Svg.quiet(x.at(tick), height - 7, "middle", Svg.value(tick)));
        }
        svg.add(Svg.line(x.at(average), TITLE + 6, x.at(average), height - AXIS, "mark"));
        svg.add(Svg.label(0, 12, "start", Svg.fit(caption.title(), width)).with("class", "strong"));
        double y = TITLE;
        String heading = "";
        for (Row row : rows) {
            if (!row.heading().equals(heading)) {
                heading = row.heading();
                y += HEADING;
                svg.add(Svg.label(0, y - 6, "start", heading).with("class", "strong"));
            }
            row(svg, x, row, y + ROW / 2, width);
            y += ROW;
        }
        return svg;
    }

    private void row(Element svg, Scale x, Row row, double y, int width) {
        svg.add(Svg.label(0, y + 4, "start", Svg.fit(row.name(), NAMES - 6)));
        double high = Math.min(row.high(), x.to());
        svg.add(Svg.line(x.at(row.low()), y, x.at(high), y, "range"));
        if (row.high() > x.to()) {
            svg.add(Svg.label(x.end() + 1, y + 4, "start", "\u203a").with("class", "strong"));
        }
        svg.add(Element.of("circle")
                .with("cx", x.at(row.value()))
                .with("cy", y)
                .with("r", 4.5)
                .with("class", "dot"));
        svg.add(Svg.label(width, y + 4, "end", Svg.value(rounded(row.value()), unit)));
    }

    private static double rounded(double value) {
        return value >= 10 ? Math.rint(value * 10) / 10 : value;
    }
}
