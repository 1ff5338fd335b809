package glasshouse.views.experiment;

import glasshouse.experiment.finding.Finding;
import glasshouse.views.figure.Say;
import glasshouse.views.markup.Element;
import glasshouse.views.plot.Forest;
import glasshouse.views.plot.Forest.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What differs from the baseline, by how much, and how sure that is. */
final class EffectsSection {
    private EffectsSection() {}

    static Element of(Plates plates, Readings readings) {
        Finding finding = readings.finding();
        boolean compared =
                finding.effects().stream().anyMatch(effect -> !effect.regime().isEmpty());
        boolean many = finding.points() > 1;
        Element section = plates.scope()
                .section("effects", compared ? "What differs, and how sure that is" : "What was read off");
        section.add(Say.paragraph(Say.full(finding.together())));
        Forest forest = new Forest(
                new Forest.Caption(
                        compared ? "Differences from the baseline" : "What was read off",
                        "For every output: its mean under every regime, with a 95 % interval."),
                panels(finding));
        section.add(plates.figure("effects", compared ? "Differences from the baseline" : "Levels", forest)
                .under(under(many))
                .says(
                        many
                                ? "how large the mean over the points of the box is."
                                : "what the change does to these people, beyond what luck could do.",
                        many
                                ? "how probable any value is: the points are spread over ranges that somebody declared."
                                : "what it would do with other assumed numbers: the intervals cover luck alone.")
                .behind(table(finding, many))
                .element());
        return section;
    }

    private static String under(boolean many) {
        return many
                ? "Means over the points, with the 95 % interval of that mean."
                : "Means over pairs, with 95 % intervals. All are looked at together by Holm's procedure.";
    }

    private static List<Forest.Panel> panels(Finding finding) {
        Map<String, List<Finding.Effect>> byOutput = new LinkedHashMap<>();
        finding.effects()
                .forEach(effect -> byOutput.computeIfAbsent(effect.output(), name -> new ArrayList<>())
                        .add(effect));
        List<Forest.Panel> panels = new ArrayList<>();
        byOutput.forEach((output, effects) -> panels.add(new Forest.Panel(
                output,
                effects.getFirst().unit(),
                effects.stream().map(EffectsSection::row).toList())));
        return panels;
    }

    private static Forest.Row row(Finding.Effect effect) {
        return new Forest.Row(
                effect.regime().isEmpty() ? "as it is" : effect.regime(),
                effect.mean(),
                number(effect.low()),
                number(effect.high()),
                standing(effect));
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private static Standing standing(Finding.Effect effect) {
        if (effect.regime().isEmpty()) {
            return Standing.LEVEL;
        }
        return switch (effect.verdict()) {
            case "none" -> Standing.NONE;
            case "resolved" -> effect.resolvedTogether() ? Standing.TOGETHER : Standing.ALONE;
            default -> Standing.UNRESOLVED;
        };
    }

    private static Element table(Finding finding, boolean many) {
        List<String> columns = new ArrayList<>(List.of("output", "regime", "unit", "baseline"));
        columns.addAll(
                List.of(many ? "mean of points" : "difference", "low", "high", many ? "points" : "pairs", "verdict"));
        if (many) {
            columns.addAll(List.of("least", "greatest", "above zero", "below zero", "undecided", "equal"));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Finding.Effect effect : finding.effects()) {
            List<@Nullable Object> cells =
                    new ArrayList<>(List.of(effect.output(), effect.regime(), effect.unit(), effect.baseline()));
            cells.add(effect.mean());
            cells.add(effect.low());
            cells.add(effect.high());
            cells.add((long) effect.n());
            cells.add(words(effect));
            if (many) {
                cells.addAll(List.of(effect.least(), effect.greatest()));
                cells.addAll(List.of((long) effect.above(), (long) effect.below(), (long) effect.undecided(), (long)
                        effect.equal()));
            }
            rows.add(cells);
        }
        return Plates.table("Every effect, as finding.json holds it", columns, rows);
    }

    private static String words(Finding.Effect effect) {
        return switch (standing(effect)) {
            case TOGETHER -> "resolved, also together";
            case ALONE -> "resolved alone";
            case UNRESOLVED -> "unresolved";
            case NONE -> "equal to the bit";
            case LEVEL -> "a level";
        };
    }
}
