package glasshouse.views.finding;

import glasshouse.experiment.finding.Finding;
import glasshouse.views.text.Grid;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a finding: what every output came to, what it hangs on, and where claims hold. */
public final class FindingText {
    private static final int SHOWN = 4;
    private static final double LARGE = 100;

    private final Finding finding;

    /** Writes this finding. */
    public FindingText(Finding finding) {
        this.finding = finding;
    }

    /** Returns the lines that say what was run. */
    public List<String> head() {
        List<String> lines = new ArrayList<>();
        lines.addAll(Wrap.of("", "", finding.title() + ": " + finding.synthetic() + "."));
        lines.add("%,d persons, %,d weeks, %,d points (%s), %,d pairs%s"
                .formatted(
                        finding.persons(),
                        finding.weeks(),
                        finding.points(),
                        finding.design(),
                        finding.pairs(),
                        finding.failedPoints() == 0 ? "" : ", " + finding.failedPoints() + " POINTS FAILED"));
        return lines;
    }

    /** Returns its lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(head());
        lines.add("");
        lines.addAll(effects());
        lines.add("");
        lines.addAll(Wrap.of(
                "",
                "",
                finding.together() + ". An interval covers "
                        + (finding.points() == 1
                                ? "luck alone."
                                : "the mean over the points, not the assumed numbers left as they are.")));
        for (Finding.Effect effect : finding.effects()) {
            if (!effect.restsOn().isEmpty()) {
                lines.addAll(Wrap.of("  ", "    ", name(effect) + " hangs on " + influences(effect)));
            }
        }
        for (Finding.Claim claim : finding.claims()) {
            lines.add("");
            lines.addAll(Wrap.of("", "  ", claim.claim() + ": " + claim.sentence()));
        }
        return lines;
    }

    private List<String> effects() {
        boolean many = finding.points() > 1;
        Grid grid = new Grid(2);
        grid.row(
                "regime",
                "output",
                "baseline",
                many ? "mean of points" : "difference",
                "95 % interval",
                many ? "least, greatest" : "",
                many ? "above/below/?/=" : "");
        for (Finding.Effect effect : finding.effects()) {
            grid.row(
                    effect.regime().isEmpty() ? "-" : effect.regime(),
                    effect.output(),
                    number(effect.baseline()),
                    number(effect.mean()) + (effect.verdict().equals("unresolved") ? " ?" : "  "),
                    interval(effect),
                    many ? number(effect.least()) + ", " + number(effect.greatest()) : "",
                    many
                            ? effect.above() + "/" + effect.below() + "/" + effect.undecided() + "/" + effect.equal()
                            : "");
        }
        return grid.lines();
    }

    private static String interval(Finding.Effect effect) {
        Double low = effect.low();
        Double high = effect.high();
        return low == null || high == null ? "none" : "[" + number(low) + ", " + number(high) + "]";
    }

    private static String name(Finding.Effect effect) {
        return effect.regime().isEmpty() ? effect.output() : effect.output() + " under " + effect.regime();
    }

    private static String influences(Finding.Effect effect) {
        String measure = effect.restsOn().getFirst().measure().replace('_', ' ');
        return effect.restsOn().stream()
                .limit(SHOWN)
                .map(one -> one.factor() + " (" + number(one.value()) + ")")
                .collect(Collectors.joining(", ", "", " by " + measure));
    }

    /** Writes a number with four digits, or whole where it is large. */
    private static String number(double value) {
        if (value == 0) {
            return "0";
        }
        return Math.abs(value) >= LARGE
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.4g", value);
    }
}
