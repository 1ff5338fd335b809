package glasshouse.views.chart;

import glasshouse.views.markup.Element;
import java.util.List;

/**
 * A bar for each of some things, made of the same layers in the same order, with the sum written at its end.
 *
 * @param caption what is told of it
 * @param names what each bar is about
 * @param layers the parts of the bars, with a value for each bar
 * @param unit what the values are; empty for plain counts
 */
public record StackedBars(Caption caption, List<String> names, List<Layer> layers, String unit) implements Drawing {
    /** What stands between a name and words about it that a narrow page leaves out. */
    public static final String GLOSS = " \u2013 ";

    private static final double BAR = 20;
    private static final double ROW = 46;
    private static final double ROOM_FOR_SUM = 84;

    /** Keeps copies of the lists. */
    public StackedBars {
        names = List.copyOf(names);
        layers = List.copyOf(layers);
    }

    @Override
    public Element draw(String id, int width) {
        Element svg = Svg.root(id, caption, width, names.size() * ROW + 2);
        double most = 0;
        for (int i = 0; i < names.size(); i++) {
            most = Math.max(most, sum(i));
        }
        Scale x = new Scale(0, Math.max(most, 1e-9), 0, width - ROOM_FOR_SUM);
        for (int i = 0; i < names.size(); i++) {
            double top = i * ROW + 17;
            svg.add(Svg.label(0, top - 4, "start", name(names.get(i), width)));
            double from = 0;
            for (Layer layer : layers) {
                double value = layer.values().get(i);
                if (value > 0) {
                    double wide = Math.max(1.5, x.at(from + value) - x.at(from));
                    svg.add(Svg.rect(x.at(from), top, wide, BAR, layer.colour()).with("class", "bar"));
                }
                from += value;
            }
            svg.add(Svg.label(x.at(from) + 6, top + 15, "start", Svg.value(from, unit)));
        }
        return svg;
    }

    private static String name(String name, int width) {
        int gloss = name.indexOf(GLOSS);
        return gloss < 0 || width >= Flow.WIDE || name.length() * Svg.LETTER <= width
                ? Svg.fit(name, width)
                : name.substring(0, gloss);
    }

    private double sum(int row) {
        return layers.stream().mapToDouble(layer -> layer.values().get(row)).sum();
    }
}
