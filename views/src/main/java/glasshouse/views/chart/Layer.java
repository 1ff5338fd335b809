package glasshouse.views.chart;

import java.util.List;

/**
 * One of the parts that a picture lays beside or upon each other: its name, its colour, and a value for each place.
 *
 * @param name name, as the legend says it
 * @param colour colour, as {@code #rrggbb}
 * @param values one value for each place along the axis
 */
public record Layer(String name, String colour, List<Double> values) {
    /** Keeps a copy of the values. */
    public Layer {
        values = List.copyOf(values);
    }

    /** Says whether there is anything to draw. */
    public boolean isEmpty() {
        return values.stream().allMatch(value -> value == 0);
    }
}
