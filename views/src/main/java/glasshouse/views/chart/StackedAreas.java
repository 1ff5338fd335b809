package glasshouse.views.chart;

import glasshouse.views.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Layers over time: some stacked upward from a line, some downward, as where the grades above the first and those below it
 * grow on the two sides of the many who stay in it.
 *
 * @param caption what is told of it
 * @param times the time of each value, in years of the calendar, such as 2014.25
 * @param up layers above the line, from the line outwards
 * @param down layers below it, from the line outwards
 * @param unit what the values are, such as persons or %
 * @param height height of the picture in pixels
 */
public record StackedAreas(
        Caption caption, List<Double> times, List<Layer> up, List<Layer> down, String unit, int height)
        implements Drawing {
    private static final int TICKS = 4;
    private static final double SHORT = 1.7;
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final double LEFT = 46;
    private static final double RIGHT = 10;
    private static final double TOP = 20;
    private static final double BOTTOM = 22;
    private static final double ROOM_OF_A_YEAR = 42;

    /** Keeps copies of the lists. */
    public StackedAreas {
        times = List.copyOf(times);
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    @Override
    public Element draw(String id, int width) {
        Element svg = Svg.root(id, caption, width, height);
        double most = highest(up);
        double least = -highest(down);
        if (most == 0 && least == 0) {
            most = 1;
        }
        double span = most - least;
        most = Scale.ceiling(most, span, TICKS);
        least = -Scale.ceiling(-least, span, TICKS);
        Scale y = new Scale(least, most, height - BOTTOM, TOP);
        Scale x = new Scale(times.getFirst(), times.getLast(), LEFT, width - RIGHT);
        svg.add(Svg.quiet(0, 11, "start", unit));
        for (double tick : Scale.ticks(least, most, TICKS + 1)) {
            svg.add(Svg.line(LEFT, y.at(tick), width - RIGHT, y.at(tick), "grid"));
            svg.add(Svg.quiet(LEFT - 6, y.at(tick) + 4, "end", Svg.value(Math.abs(tick))));
        }
        areas(svg, x, y, up, 1);
        areas(svg, x, y, down, -1);
        svg.add(Svg.line(LEFT, y.at(0), width - RIGHT, y.at(0), "axis"));
        return years(svg, x);
    }

    private Element years(Element svg, Scale x) {
        double years = x.to() - x.from();
        if (years < SHORT) {
            return months(svg, x);
        }
        int every = (int) Math.max(1, Math.ceil(years * ROOM_OF_A_YEAR / (x.end() - x.start())));
        for (int year = (int) Math.ceil(x.from() - 0.05); year <= x.to() + 0.001; year++) {
            double at = Math.max(x.start(), x.at(year));
            svg.add(Svg.line(at, height - BOTTOM, at, height - BOTTOM + 4, "axis"));
            if (year % every == 0) {
                String anchor = at > x.end() - 14 ? "end" : at < x.start() + 14 ? "start" : "middle";
                svg.add(Svg.quiet(at, height - 5, anchor, Integer.toString(year)));
            }
        }
        return svg;
    }

    private Element months(Element svg, Scale x) {
        int first = (int) Math.ceil(x.from() * MONTHS.size() - 0.01);
        int every = Math.max(
                1, (int) Math.ceil((x.to() - x.from()) * MONTHS.size() * ROOM_OF_A_YEAR / (x.end() - x.start())));
        for (int month = first; month <= x.to() * MONTHS.size(); month++) {
            int of = month % MONTHS.size();
            double at = x.at((double) month / MONTHS.size());
            svg.add(Svg.line(at, height - BOTTOM, at, height - BOTTOM + 4, "axis"));
            if (of % every == 0) {
                String text = of == 0 ? Integer.toString(month / MONTHS.size()) : MONTHS.get(of);
                svg.add(Svg.quiet(at, height - 5, at > x.end() - 14 ? "end" : "middle", text));
            }
        }
        return svg;
    }

    private double highest(List<Layer> layers) {
        double most = 0;
        for (int i = 0; i < times.size(); i++) {
            double sum = 0;
            for (Layer layer : layers) {
                sum += layer.values().get(i);
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    private void areas(Element svg, Scale x, Scale y, List<Layer> layers, int sign) {
        double[] below = new double[times.size()];
        List<Element> drawn = new ArrayList<>();
        for (Layer layer : layers) {
            StringBuilder there = new StringBuilder();
            StringBuilder back = new StringBuilder();
            for (int i = 0; i < below.length; i++) {
                String place = Element.number(x.at(times.get(i))) + " ";
                back.insert(0, "L" + place + Element.number(y.at(sign * below[i])));
                below[i] += layer.values().get(i);
                there.append(i == 0 ? "M" : "L").append(place).append(Element.number(y.at(sign * below[i])));
            }
            drawn.add(Element.of("path")
                    .with("d", there.append(back).append("Z").toString())
                    .with("fill", layer.colour())
                    .with("class", "area"));
        }
        svg.addAll(drawn);
    }
}
