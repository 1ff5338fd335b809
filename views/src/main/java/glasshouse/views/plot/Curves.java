package glasshouse.views.plot;

import glasshouse.views.chart.Drawing;
import glasshouse.views.chart.Svg;
import glasshouse.views.markup.Element;
import java.util.Arrays;
import java.util.List;

/**
 * Counts by week, a line for each of some things, named at its end; lines differ in how they are drawn as well as in colour.
 *
 * @param caption what is told of it
 * @param weeks the weeks, in order
 * @param lines the things counted
 * @param up what is counted
 */
public record Curves(Caption caption, List<Integer> weeks, List<Line> lines, String up) implements Drawing {
    private static final int WIDE = 560;
    private static final double HEIGHT = 280;
    private static final double NAMES = 196;
    private static final List<String> COLOURS = List.of(Ink.FIRST, Ink.SECOND, Ink.THIRD);
    private static final List<String> DASHES = List.of("none", "7 4", "2 3");

    /**
     * One of the things counted.
     *
     * @param name name
     * @param values one for each week
     */
    public record Line(String name, List<Double> values) {
        /** Keeps a copy of the values. */
        public Line {
            values = List.copyOf(values);
        }
    }

    /** Keeps copies of the lists. */
    public Curves {
        weeks = List.copyOf(weeks);
        lines = List.copyOf(lines);
    }

    @Override
    public Element draw(String id, int width) {
        boolean narrow = width < WIDE;
        double foot = narrow ? Frame.BOTTOM + lines.size() * Svg.LINE : Frame.BOTTOM;
        Element svg = Svg.root(id, caption, width, HEIGHT);
        double most = lines.stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        int first = weeks.getFirst();
        int last = Math.max(weeks.getLast(), first + 1);
        Axis x = new Axis(first, last, Frame.LEFT, width - (narrow ? 8 : NAMES), false);
        Axis y = new Axis(0, Math.max(1, most) * 1.06, HEIGHT - foot, Frame.TOP, false);
        new Frame(x, y).draw(svg, "week", up);
        double[] ends = ends(y);
        for (int i = 0; i < lines.size(); i++) {
            String colour = COLOURS.get(i % COLOURS.size());
            svg.add(Ink.curve(places(lines.get(i), x, y), colour, 2.2)
                    .with("stroke-dasharray", DASHES.get(i % DASHES.size())));
            double from = narrow ? 0 : x.end() + 6;
            double at = narrow ? HEIGHT - (lines.size() - i) * Svg.LINE + 8 : ends[i];
            svg.add(
                    Ink.across(from, from + 22, at, colour, 2.2)
                            .with("stroke-dasharray", DASHES.get(i % DASHES.size())),
                    Svg.label(from + 28, at + 4, "start", lines.get(i).name()));
        }
        return svg;
    }

    /** Finds heights for the names at the lines' ends, a line of letters apart. */
    private double[] ends(Axis y) {
        Integer[] order = new Integer[lines.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(last(a, y), last(b, y)));
        double[] ends = new double[lines.size()];
        double free = Frame.TOP;
        for (int i : order) {
            ends[i] = Math.max(free, last(i, y));
            free = ends[i] + Svg.LINE;
        }
        double over = Math.max(0, free - Svg.LINE - y.start() + 4);
        return Arrays.stream(ends).map(end -> end - over).toArray();
    }

    private double last(int line, Axis y) {
        return y.at(lines.get(line).values().getLast());
    }

    private double[][] places(Line line, Axis x, Axis y) {
        double[][] places = new double[weeks.size()][];
        for (int i = 0; i < places.length; i++) {
            places[i] = new double[] {x.at(weeks.get(i)), y.at(line.values().get(i))};
        }
        return places;
    }
}
