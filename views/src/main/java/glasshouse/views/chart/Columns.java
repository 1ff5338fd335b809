package glasshouse.views.chart;

import glasshouse.views.markup.Element;
import java.util.List;

/**
 * Columns side by side along an axis of equal steps, as for how many lasted how long.
 *
 * @param caption what is told of it
 * @param steps what each column begins with, such as {@code 0}, {@code 3}, {@code 6}
 * @param layers parts of the columns, with a value for each column
 * @param along what the axis counts, such as months
 * @param unit what the values are, such as listings
 * @param height height of the picture in pixels
 */
public record Columns(Caption caption, List<String> steps, List<Layer> layers, String along, String unit, int height)
        implements Drawing {
    private static final double LEFT = 40;
    private static final double TOP = 20;
    private static final double BOTTOM = 36;
    private static final double ROOM_OF_A_STEP = 38;

    /** Keeps copies of the lists. */
    public Columns {
        steps = List.copyOf(steps);
        layers = List.copyOf(layers);
    }

    @Override
    public Element draw(String id, int width) {
        Element svg = Svg.root(id, caption, width, height);
        double most = 0;
        for (int i = 0; i < steps.size(); i++) {
            int column = i;
            most = Math.max(
                    most,
                    layers.stream()
                            .mapToDouble(layer -> layer.values().get(column))
                            .sum());
        }
        Scale y = new Scale(0, Scale.ceiling(Math.max(most, 1), Math.max(most, 1), 3), height - BOTTOM, TOP);
        svg.add(Svg.quiet(0, 11, "start", unit));
        for (double tick : Scale.ticks(0, y.to(), 3)) {
            svg.add(Svg.line(LEFT, y.at(tick), width, y.at(tick), "grid"));
            svg.add(Svg.quiet(LEFT - 6, y.at(tick) + 4, "end", Svg.value(tick)));
        }
        double wide = (width - LEFT) / steps.size();
        double free = 0;
        for (int i = 0; i < steps.size(); i++) {
            double from = 0;
            double x = LEFT + i * wide;
            for (Layer layer : layers) {
                double value = layer.values().get(i);
                if (value > 0) {
                    double top = y.at(from + value);
                    svg.add(Svg.rect(x + 1, top, wide - 2, Math.max(1.5, y.at(from) - top), layer.colour())
                            .with("class", "bar"));
                }
                from += value;
            }
            if (!steps.get(i).isEmpty() && x >= free && x + steps.get(i).length() * Svg.LETTER <= width) {
                svg.add(Svg.quiet(x + 1, height - BOTTOM + 14, "start", steps.get(i)));
                free = x + ROOM_OF_A_STEP;
            }
        }
        svg.add(Svg.line(LEFT, y.at(0), width, y.at(0), "axis"));
        return svg.add(Svg.quiet(width, height - 4, "end", along));
    }
}
