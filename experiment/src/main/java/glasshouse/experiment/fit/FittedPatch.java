package glasshouse.experiment.fit;

import java.util.List;
import java.util.Locale;

/** Writes fitted numbers as a patch: each still assumed, with the range it had. */
final class FittedPatch {
    private FittedPatch() {}

    /** Writes the patch of one world. */
    static String of(String scenario, List<FreeNumber> numbers, Evaluation best) {
        StringBuilder text = new StringBuilder();
        text.append(
                "# Numbers fitted to published figures, within their ranges. They are no measurements: others fit as well.\n");
        text.append("# The sum of squared misses, in tolerances, of ")
                .append(best.misses().size());
        text.append(" figures is ")
                .append(String.format(Locale.ROOT, "%.1f", best.squares()))
                .append(".\n");
        text.append("patch: ").append(scenario).append("-fitted\n");
        text.append("title: \"").append(scenario).append(" with assumed numbers fitted to published figures\"\n");
        text.append("source: \"calibrated\"\n");
        text.append("confidence: assumed\n");
        text.append("set:\n");
        for (FreeNumber number : numbers) {
            double value = best.values().getOrDefault(number.name(), number.start());
            text.append("  ")
                    .append(number.path())
                    .append(": ")
                    .append(number.yaml(value))
                    .append('\n');
        }
        return text.toString();
    }
}
