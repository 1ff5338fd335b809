package glasshouse.views.plot;

import glasshouse.views.chart.Drawing;
import glasshouse.views.chart.Svg;
import glasshouse.views.markup.Element;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Factors by how much they change what is read off, and by how unevenly: along the page the mean size of what a factor changes, up the
 * page the spread. Above the broken line the spread is larger than the mean: the factor's effect turns, or hangs on others.
 *
 * @param caption what is told of it
 * @param points the factors
 * @param along what the axis along the page counts
 * @param up what the other counts
 */
public record MorrisPlot(Caption caption, List<Point> points, String along, String up) implements Drawing {
    private static final double HEIGHT = 340;

    /**
     * A factor.
     *
     * @param name name
     * @param size mean size of what it changes
     * @param low lower end of that
     * @param high upper end
     * @param spread spread of what it changes
     */
    public record Point(String name, double size, double low, double high, double spread) {}

    /** Keeps a copy of the points. */
    public MorrisPlot {
        points = List.copyOf(points);
    }

    @Override
    public Element draw(String id, int width) {
        Element svg = Svg.root(id, caption, width, HEIGHT);
        double most = points.stream()
                .flatMapToDouble(point -> DoubleStream.of(point.size(), point.high()))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        double widest = points.stream().mapToDouble(Point::spread).max().orElse(1);
        Axis x = new Axis(0, Math.max(most, 1e-9) * 1.08, Frame.LEFT, width - 12, false);
        Axis y = new Axis(0, Math.max(widest, most * 0.3) * 1.15 + 1e-9, HEIGHT - Frame.BOTTOM, Frame.TOP, false);
        new Frame(x, y).draw(svg, along, up);
        double end = Math.min(x.to(), y.to());
        svg.add(Svg.line(x.at(0), y.at(0), x.at(end), y.at(end), "mark"));
        Labels labels = new Labels(width, Frame.TOP, HEIGHT - Frame.BOTTOM);
        points.forEach(point -> labels.keepOffPoint(x.at(point.size()), y.at(point.spread()), 6));
        for (Point point : points) {
            if (Double.isFinite(point.low())) {
                double from = x.within(point.low());
                double to = x.within(point.high());
                svg.add(Ink.interval(from, to, y.at(point.spread()), "#a9bccb", false));
                labels.keepOff(new Labels.Box(from, y.at(point.spread()) - 3, to, y.at(point.spread()) + 3));
            }
        }
        for (Point point : points) {
            name(svg, labels.place(x.at(point.size()), y.at(point.spread()), point.name()), point, x, y);
        }
        points.forEach(point -> svg.add(Ink.dot(x.at(point.size()), y.at(point.spread()), 5, Ink.FIRST)));
        return svg;
    }

    private static void name(Element svg, Labels.Place place, Point point, Axis x, Axis y) {
        if (place.far()) {
            double[] from = {x.at(point.size()), y.at(point.spread())};
            double[] to = {
                Math.clamp(from[0], place.box().left(), place.box().right()),
                Math.clamp(from[1], place.box().top(), place.box().bottom())
            };
            svg.add(Ink.line(from, to, "#8d959b", 1));
        }
        svg.add(Ink.over(place.x(), place.y(), "start", point.name()));
    }
}
