package glasshouse.experiment.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The points of an experiment that was found, and what was read at each. */
final class PointTable {
    private final List<String[]> points;
    private final List<String[]> effects;

    PointTable(Path found) {
        points = rows(found.resolve("point.csv"));
        effects = rows(found.resolve("effect.csv"));
    }

    private static List<String[]> rows(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int column(List<String[]> rows, String name) {
        int column = List.of(rows.getFirst()).indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException("no such column: " + name);
        }
        return column;
    }

    /** Lists the values of a factor in the order of the design. */
    List<String> levels(String factor) {
        int column = column(points, factor);
        return points.stream().skip(1).map(row -> row[column]).distinct().toList();
    }

    /** Returns the mean of an output at the point where two factors have these values. */
    double mean(String output, String factor, String value, String other, String otherValue) {
        int one = column(points, factor);
        int two = column(points, other);
        String number = first(points, row -> row[one].equals(value) && row[two].equals(otherValue))[0];
        return Double.parseDouble(effect(number, output, "mean"));
    }

    /** Returns what a column says of an output at a point. */
    String effect(String point, String output, String column) {
        int named = column(effects, "output");
        int wanted = column(effects, column);
        return first(effects, row -> row[0].equals(point) && row[named].equals(output))[wanted];
    }

    private static String[] first(List<String[]> rows, Predicate<String[]> wanted) {
        return rows.stream()
                .skip(1)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such point"));
    }
}
