package glasshouse.views.experiment;

import glasshouse.experiment.finding.Finding;
import glasshouse.views.markup.Element;
import glasshouse.views.plot.Forest;
import glasshouse.views.plot.Forest.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What patches bring about together, where an experiment's points are their subsets: none of them, and all. */
final class WholeSection {
    private final Readings readings;

    private WholeSection(Readings readings) {
        this.readings = readings;
    }

    static Element of(Plates plates, Readings readings) {
        WholeSection reads = new WholeSection(readings);
        boolean compared = readings.finding().effects().stream()
                .noneMatch(effect -> effect.regime().isEmpty());
        String title = compared ? "What all of the patches change" : "With none and with all of the patches";
        Element section = plates.scope().section("effects", "What they bring about together");
        List<Forest.Panel> panels =
                readings.finding().effects().stream().map(reads::panel).toList();
        Forest forest = new Forest(
                new Forest.Caption(
                        title,
                        compared
                                ? "For every output by how much it differs from the baseline with all."
                                : "For every output its level with none and with all."),
                panels);
        section.add(plates.figure("effects", title, forest)
                .under(
                        compared
                                ? "Mean differences from the baseline over pairs of the same luck, with 95 % intervals. Their parts are below."
                                : "Means over pairs of the same luck, with 95 % intervals of the level. The difference is surer than the levels:"
                                        + " its parts are below.")
                .behind(reads.table())
                .element());
        return section;
    }

    private Forest.Panel panel(Finding.Effect effect) {
        List<Forest.Row> rows = new ArrayList<>();
        boolean compared = !effect.regime().isEmpty();
        if (!compared) {
            find(effect, value -> value.equals("off")).ifPresent(at -> rows.add(row("with none", at, Standing.LEVEL)));
        }
        find(effect, value -> value.equals("on"))
                .ifPresent(at -> rows.add(row("with all", at, compared ? standing(at) : Standing.LEVEL)));
        return new Forest.Panel(effect.output(), effect.unit(), rows);
    }

    private static Standing standing(Readings.At at) {
        return switch (at.verdict()) {
            case "none" -> Standing.NONE;
            case "resolved" -> Standing.ALONE;
            default -> Standing.UNRESOLVED;
        };
    }

    private static Forest.Row row(String name, Readings.At at, Standing standing) {
        return new Forest.Row(name, at.mean(), at.low(), at.high(), standing);
    }

    private Optional<Readings.At> find(Finding.Effect effect, Predicate<String> all) {
        return readings.at(effect).stream()
                .filter(at -> readings.finding().factors().stream()
                        .allMatch(factor -> all.test(readings.text(at.point(), factor.factor()))))
                .findFirst();
    }

    private Element table() {
        List<String> columns = new ArrayList<>(List.of("output"));
        readings.finding().factors().forEach(factor -> columns.add(factor.factor()));
        columns.addAll(List.of("mean", "low", "high"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Finding.Effect effect : readings.finding().effects()) {
            for (Readings.At at : readings.at(effect)) {
                List<@Nullable Object> cells = new ArrayList<>(List.of(effect.output()));
                readings.finding().factors().forEach(factor -> cells.add(readings.text(at.point(), factor.factor())));
                cells.add(at.mean());
                cells.add(Plates.cell(at.low()));
                cells.add(Plates.cell(at.high()));
                rows.add(cells);
            }
        }
        return Plates.table("Every subset, as effect.csv and point.csv hold it", columns, rows);
    }
}
