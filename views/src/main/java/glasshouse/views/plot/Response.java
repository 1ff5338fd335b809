package glasshouse.views.plot;

import glasshouse.views.chart.Drawing;
import glasshouse.views.chart.Svg;
import glasshouse.views.markup.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What is read off over one factor, whatever the others are: a ring for every point, and the mean of points whose values lie together,
 * with the band in which half of these points lie.
 *
 * @param caption what is told of it
 * @param points one for each point of the design
 * @param log whether equal steps along the page are equal ratios
 * @param now what the scenario has; not a number where nothing is to be marked
 * @param along what the axis along the page counts
 * @param up what the other counts
 */
public record Response(Caption caption, List<Point> points, boolean log, double now, String along, String up)
        implements Drawing {
    private static final int WIDE = 560;
    private static final double HEIGHT = 290;
    private static final int LEAST_TOGETHER = 4;
    private static final int MOST_STEPS = 8;
    private static final double NEAR = 0.25;

    /**
     * A point.
     *
     * @param x value of the factor
     * @param y what was read off
     */
    public record Point(double x, double y) {}

    /**
     * The points whose values lie together.
     *
     * @param x middle of their values
     * @param mean mean of what was read off
     * @param low a quarter lies below this
     * @param high a quarter lies above this
     */
    record Step(double x, double mean, double low, double high) {}

    /** Keeps a copy of the points. */
    public Response {
        points = List.copyOf(points);
    }

    /** Puts points together whose values lie together: by value where there are few, else in stretches of as many points. */
    List<Step> steps() {
        List<Point> sorted =
                points.stream().sorted((a, b) -> Double.compare(a.x(), b.x())).toList();
        List<Double> values = sorted.stream().map(Point::x).distinct().toList();
        List<Step> steps = new ArrayList<>();
        if (values.size() <= MOST_STEPS) {
            values.forEach(value -> steps.add(
                    step(sorted.stream().filter(point -> point.x() == value).toList())));
            return steps;
        }
        int many = Math.clamp(sorted.size() / LEAST_TOGETHER, 1, MOST_STEPS);
        for (int i = 0; i < many; i++) {
            steps.add(step(sorted.subList(i * sorted.size() / many, (i + 1) * sorted.size() / many)));
        }
        return steps;
    }

    private static Step step(List<Point> together) {
        List<Double> read = new ArrayList<>(together.stream().map(Point::y).toList());
        Collections.sort(read);
        List<Double> at = together.stream().map(Point::x).sorted().toList();
        double mean = read.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return new Step(
                (at.get((at.size() - 1) / 2) + at.get(at.size() / 2)) / 2, mean, part(read, 0.25), part(read, 0.75));
    }

    private static double part(List<Double> sorted, double share) {
        double at = share * (sorted.size() - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
    }

    @Override
    public Element draw(String id, int width) {
        Key key = key();
        double top = key.height(width) + Frame.TOP;
        double height = top + (width < WIDE ? HEIGHT * 0.75 : HEIGHT);
        Element svg = Svg.root(id, caption, width, height);
        double[] xs = points.stream().mapToDouble(Point::x).toArray();
        double[] ys = points.stream().mapToDouble(Point::y).toArray();
        Axis x = x(xs, width);
        key.draw(svg, width);
        Axis y = Axis.over(withZero(ys), height - Frame.BOTTOM, top);
        new Frame(x, y).draw(svg, along, up);
        List<Step> steps = steps();
        if (steps.size() > 1) {
            svg.add(band(steps, x, y));
        }
        for (Point point : Sparse.of(points)) {
            svg.add(Ink.ring(x.at(point.x()), y.at(point.y()), points.size() > 200 ? 1.6 : 2.6, "#7c97ab")
                    .with("stroke-width", 1));
        }
        if (steps.size() > 1) {
            svg.add(Ink.curve(
                    steps.stream()
                            .map(step -> new double[] {x.at(step.x()), y.at(step.mean())})
                            .toArray(double[][]::new),
                    Ink.FIRST,
                    2.5));
        }
        if (Double.isFinite(now) && x.has(now)) {
            boolean left = x.at(now) < (x.start() + x.end()) / 2;
            svg.add(
                    Svg.line(x.at(now), y.end(), x.at(now), y.start(), "mark"),
                    Ink.over(x.at(now) + (left ? 4 : -4), y.end() + 10, left ? "start" : "end", "as it is"));
        }
        return svg;
    }

    private Key key() {
        return new Key(List.of(
                new Key.Entry(Key.Form.RING, "#7c97ab", Sparse.name("a point of the box", points.size())),
                new Key.Entry(Key.Form.LINE, Ink.FIRST, "mean of points that lie together"),
                new Key.Entry(Key.Form.BAR, Ink.GROUND, "half of these")));
    }

    private Axis x(double[] xs, int width) {
        Axis straight = Axis.over(xs, Frame.LEFT, width - 12);
        double least = DoubleStream.of(xs).min().orElse(1);
        double most = DoubleStream.of(xs).max().orElse(1);
        return log && least > 0 && most > least
                ? new Axis(least * 0.95, most * 1.05, Frame.LEFT, width - 12, true)
                : straight;
    }

    /** Takes zero in where it lies near the values. */
    private static double[] withZero(double[] values) {
        double least = DoubleStream.of(values).min().orElse(0);
        double most = DoubleStream.of(values).max().orElse(0);
        double off = least > 0 ? least : most < 0 ? -most : 0;
        return off > (most - least) * NEAR
                ? values
                : DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(values))
                        .toArray();
    }

    private static Element band(List<Step> steps, Axis x, Axis y) {
        double[][] corners = new double[2 * steps.size()][];
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            corners[i] = new double[] {x.at(step.x()), y.at(step.low())};
            corners[corners.length - 1 - i] = new double[] {x.at(step.x()), y.at(step.high())};
        }
        return Ink.shape(corners, Ink.GROUND);
    }
}
