package glasshouse.views.experiment;

import glasshouse.experiment.finding.Finding;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.experiment.finding.StoredTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an experiment's tables: what was read at every point, where the points lie, and how much hangs on what. */
final class Readings {
    private static final double ON = 1;

    private final StoredFinding stored;
    private final Map<List<String>, List<At>> byReading = new LinkedHashMap<>();

    /**
     * An effect at one point.
     *
     * @param point number of the point
     * @param mean mean over its pairs
     * @param low lower end of its interval; not a number if there is none
     * @param high upper end
     * @param verdict resolved, unresolved or none
     */
    record At(int point, double mean, double low, double high, String verdict) {}

    /**
     * How much an effect hangs on a factor.
     *
     * @param factor name of the factor
     * @param value the measure
     * @param low lower end of its interval; not a number if there is none
     * @param high upper end
     */
    record Index(String factor, double value, double low, double high) {}

    Readings(StoredFinding stored) {
        this.stored = stored;
        StoredTable effects = stored.effects();
        List<Integer> places = Stream.of("regime", "output", "point", "mean", "low", "high", "verdict")
                .map(effects::place)
                .toList();
        for (int row = 0; row < effects.size(); row++) {
            List<String> all = effects.row(row);
            List<String> cells = places.stream().map(all::get).toList();
            byReading
                    .computeIfAbsent(List.copyOf(cells.subList(0, 2)), key -> new ArrayList<>())
                    .add(new At(
                            Integer.parseInt(cells.get(2)),
                            StoredTable.number(cells.get(3)),
                            StoredTable.number(cells.get(4)),
                            StoredTable.number(cells.get(5)),
                            cells.get(6).intern()));
        }
    }

    Finding finding() {
        return stored.finding();
    }

    /** Writes what an effect is of, in words. */
    static String name(Finding.Effect effect) {
        return effect.regime().isEmpty() ? effect.output() : effect.output() + " under " + effect.regime();
    }

    /** Writes a name for a file or a part of the page. */
    static String plain(String name) {
        return name.replaceAll("[^a-zA-Z0-9]+", "-");
    }

    /** Lists the effect at every point at which there is one. */
    List<At> at(String regime, String output) {
        return byReading.getOrDefault(List.of(regime, output), List.of());
    }

    /** Lists an effect at every point at which there is one. */
    List<At> at(Finding.Effect effect) {
        return at(effect.regime(), effect.output());
    }

    /** Returns what a point sets, as it is written. */
    String text(int point, String factor) {
        return stored.points().text(point, factor);
    }

    /** Returns what a point sets, as a number; 1 for a patch that is on. */
    double value(int point, String factor) {
        return number(text(point, factor));
    }

    /** Reads a number, or on and off. */
    static double number(String text) {
        return switch (text) {
            case "on" -> ON;
            case "off" -> 0;
            default -> Double.parseDouble(text);
        };
    }

    /** Lists a measure of an effect in the order of its table. */
    List<Index> indices(Finding.Effect effect, String measure) {
        StoredTable table = stored.indices();
        List<Index> found = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            boolean asked = table.text(row, "regime").equals(effect.regime())
                    && table.text(row, "output").equals(effect.output())
                    && table.text(row, "measure").equals(measure);
            if (asked && Double.isFinite(table.number(row, "value"))) {
                found.add(new Index(
                        table.text(row, "factor"),
                        table.number(row, "value"),
                        table.number(row, "low"),
                        table.number(row, "high")));
            }
        }
        return found;
    }

    /** Finds a factor by its name. */
    Optional<Finding.Side> factor(String name) {
        return finding().factors().stream()
                .filter(factor -> factor.factor().equals(name))
                .findFirst();
    }

    /** Writes a factor's name with its unit. */
    static String named(Finding.Side factor) {
        return factor.unit().isEmpty() ? factor.factor() : factor.factor() + ", " + factor.unit();
    }

    /** Says whether anything differs between the points. */
    boolean moves(Finding.Effect effect) {
        return at(effect).stream().mapToDouble(At::mean).distinct().count() > 1;
    }
}
