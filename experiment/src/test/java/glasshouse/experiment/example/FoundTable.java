package glasshouse.experiment.example;

import glasshouse.experiment.finding.Finding;
import glasshouse.results.manifest.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of an article, as what was found has it. */
final class FoundTable {
    private final Article.Table table;
    private final Finding finding;
    private final Path found;

    FoundTable(Path example, Article.Table table) {
        this.table = table;
        this.found = example.resolve("found").resolve(table.experiment());
        this.finding = read(found);
    }

    static Finding read(Path found) {
        try {
            return Json.read(Files.readString(found.resolve("finding.json")), Finding.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns its lines in Markdown. */
    String lines() {
        return switch (table.kind()) {
            case "effects" -> effects();
            case "hangs" -> hangs();
            case "claims" -> claims();
            case "grid" -> grid(false);
            case "precision" -> grid(true);
            default -> throw new IllegalArgumentException("no such kind of table: " + table.kind());
        };
    }

    private String effects() {
        SequencedMap<String, String> columns = table.named("columns");
        List<List<String>> rows = new ArrayList<>();
        table.named("rows").forEach((regime, words) -> {
            List<String> row = new ArrayList<>(List.of(words));
            columns.keySet().forEach(output -> row.add(effect(regime, output)));
            rows.add(row);
        });
        return markdown(columns, rows);
    }

    private String effect(String regime, String output) {
        if (regime.equals("baseline")) {
            return number(finding.effects().stream()
                    .filter(effect -> effect.output().equals(output))
                    .max(Comparator.comparingInt(Finding.Effect::n))
                    .orElseThrow(() -> missing(regime, output))
                    .baseline());
        }
        Finding.Effect effect = find(regime.equals("-") ? "" : regime, output);
        if (effect.verdict().equals("none")) {
            return "none";
        }
        return estimate(effect.mean(), effect.low(), effect.high())
                + (effect.verdict().equals("unresolved") ? " ?" : "");
    }

    private Finding.Effect find(String regime, String output) {
        return finding.effects().stream()
                .filter(effect ->
                        effect.regime().equals(regime) && effect.output().equals(output))
                .findFirst()
                .orElseThrow(() -> missing(regime, output));
    }

    /** Returns what outputs hang on: a row for each factor, by the measure that the design allows. */
    private String hangs() {
        SequencedMap<String, String> columns = table.named("columns");
        String regime = table.asked().getOrDefault("regime", "");
        List<List<String>> rows = new ArrayList<>();
        table.named("rows").forEach((factor, words) -> {
            List<String> row = new ArrayList<>(List.of(words));
            columns.keySet()
                    .forEach(output -> row.add(find(regime, output).restsOn().stream()
                            .filter(influence -> influence.factor().equals(factor))
                            .findFirst()
                            .map(one -> estimate(one.value(), one.low(), one.high()))
                            .orElseThrow(() -> missing(factor, output))));
            rows.add(row);
        });
        return markdown(columns, rows);
    }

    private String claims() {
        List<List<String>> rows = new ArrayList<>();
        table.named("rows").forEach((name, words) -> {
            Finding.Claim claim = finding.claims().stream()
                    .filter(one -> one.claim().equals(name))
                    .findFirst()
                    .orElseThrow(() -> missing(name, ""));
            rows.add(List.of(
                    words, "" + claim.holds(), "" + claim.reversed(), "" + claim.undecided(), where(claim.box())));
        });
        return markdown(
                List.of("", "holds at", "the opposite at", "undecided at", "where it most often does not hold"), rows);
    }

    private static String where(Finding.@Nullable SubBox box) {
        return box == null
                ? "-"
                : (box.holds() ? "it holds: " : "")
                        + box.sides().stream()
                                .map(side -> "%s %s to %s".formatted(side.factor(), side.low(), side.high()))
                                .collect(Collectors.joining(", "))
                        + " (%d of %d points)".formatted(box.hits(), box.points());
    }

    /** Returns one output over two factors; beside each number the closed form, if asked. */
    private String grid(boolean closed) {
        PointTable points = new PointTable(found);
        String down = table.asked().getOrDefault("down", "");
        String across = table.asked().getOrDefault("across", "");
        String output = table.asked().getOrDefault("output", "");
        List<String> columns = new ArrayList<>(List.of(table.asked().getOrDefault("corner", "")));
        columns.addAll(points.levels(across));
        List<List<String>> rows = new ArrayList<>();
        for (String level : points.levels(down)) {
            List<String> row = new ArrayList<>(List.of(level));
            for (String other : points.levels(across)) {
                double mean = points.mean(output, down, level, across, other);
                row.add(number(mean) + (closed ? " (" + number(Station.precision(level, other)) + ")" : ""));
            }
            rows.add(row);
        }
        return markdown(columns, rows);
    }

    private static String markdown(SequencedMap<String, String> columns, List<List<String>> rows) {
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(columns.values());
        return markdown(head, rows);
    }

    private static String markdown(List<String> head, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        text.append("| ").append(String.join(" | ", head)).append(" |\n");
        text.append("|---".repeat(head.size())).append("|\n");
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.toString();
    }

    private static String estimate(double mean, @Nullable Double low, @Nullable Double high) {
        return low == null || high == null
                ? number(mean)
                : "%s (%s to %s)".formatted(number(mean), number(low), number(high));
    }

    /** Returns a number with three digits at least. */
    static String number(double value) {
        double size = Math.abs(value);
        String form = size == 0 ? "%.0f" : size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        if (size > 0 && size < 0.1) {
            form = size < 0.001 ? "%.1e" : "%.4f";
        }
        return String.format(Locale.ROOT, form, value);
    }

    private static IllegalArgumentException missing(String row, String column) {
        return new IllegalArgumentException("nothing was found of " + row + " " + column);
    }
}
