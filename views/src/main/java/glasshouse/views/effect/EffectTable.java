package glasshouse.views.effect;

import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.twin.Effect;
import glasshouse.views.text.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out the paired differences of twins as text and as a tree for JSON. */
public final class EffectTable {
    private static final String EVERYONE = "all";
    private static final int NAME_WIDTH = 36;

    private final List<Effect> effects;

    /** Lays out these effects. */
    public EffectTable(List<Effect> effects) {
        this.effects = effects;
    }

    /**
     * Returns lines for a terminal: one metric a line, for everyone. Metrics that no pair differs in are counted, not shown.
     * Several other regimes stand beside each other, a column each.
     */
    public List<String> lines() {
        List<String> variants = effects.stream().map(Effect::variant).distinct().toList();
        return variants.size() < 2
                ? Blocks.lines(effects, Effect::side, EffectTable::lines)
                : Blocks.lines(effects, Effect::side, ofSide -> beside(variants, ofSide));
    }

    private static List<String> beside(List<String> variants, List<Effect> effects) {
        Map<String, List<Effect>> byMetric = effects.stream()
                .filter(effect -> effect.cut().equals(EVERYONE))
                .collect(Collectors.groupingBy(
                        effect -> effect.metric().name(), LinkedHashMap::new, Collectors.toList()));
        List<String> head = new ArrayList<>(List.of("metric", "baseline"));
        head.addAll(variants);
        Grid grid = new Grid(1).row(head.toArray(String[]::new));
        int untouched = 0;
        for (List<Effect> ofMetric : byMetric.values()) {
            if (ofMetric.stream().allMatch(effect -> effect.estimate().verdict() == Estimate.Verdict.NONE)) {
                untouched++;
                continue;
            }
            List<String> cells = new ArrayList<>(List.of(
                    shorten(ofMetric.getFirst().metric().name()),
                    number(ofMetric.getFirst().baseline())));
            ofMetric.forEach(effect -> cells.add(Estimates.text(effect.estimate())));
            grid.row(cells.toArray(String[]::new));
        }
        List<String> lines = new ArrayList<>(grid.size() > 1 ? grid.lines() : List.of());
        lines.add(untouched + " other metrics are equal to the bit in every pair.");
        lines.add("Differences from the baseline; +- is half of the 95 % interval, ? marks what is unresolved.");
        return lines;
    }

    private static List<String> lines(List<Effect> effects) {
        List<Effect> shown = effects.stream()
                .filter(effect -> effect.cut().equals(EVERYONE))
                .filter(effect -> effect.estimate().verdict() != Estimate.Verdict.NONE)
                .toList();
        long untouched = effects.stream()
                .filter(effect -> effect.cut().equals(EVERYONE))
                .filter(effect -> effect.estimate().verdict() == Estimate.Verdict.NONE)
                .count();
        List<String> lines = new ArrayList<>();
        if (!shown.isEmpty()) {
            lines.add("%-36s %13s %13s   %s".formatted("metric", "baseline", "twin", "difference [95 % interval]"));
        }
        for (Effect effect : shown) {
            lines.add("%-36s %13s %13s   %s"
                    .formatted(
                            shorten(effect.metric().name()),
                            number(effect.baseline()),
                            number(effect.twin()),
                            difference(effect.estimate()) + (isAlone(effect) ? "  alone" : "")));
        }
        lines.add(untouched + " other metrics are equal to the bit in every pair.");
        return lines;
    }

    private static boolean isAlone(Effect effect) {
        return effect.estimate().verdict() == Estimate.Verdict.RESOLVED && !effect.together();
    }

    /** Returns how many of all metrics, for everyone, are unresolved, and how many resolved: each alone, and all together. */
    public String counts() {
        List<Effect> looked = effects.stream()
                .filter(effect -> effect.cut().equals(EVERYONE))
                .filter(effect -> effect.estimate().verdict() != Estimate.Verdict.NONE)
                .toList();
        long resolved = looked.stream()
                .filter(effect -> effect.estimate().verdict() == Estimate.Verdict.RESOLVED)
                .count();
        long together = looked.stream().filter(Effect::together).count();
        return "%d metrics differ: %d are unresolved, %d resolved each by itself, %d of those still when all are looked at together"
                .formatted(looked.size(), looked.size() - resolved, resolved, together);
    }

    private static String shorten(String name) {
        return name.length() <= NAME_WIDTH ? name : name.substring(0, NAME_WIDTH - 1) + "~";
    }

    private static String difference(Estimate estimate) {
        if (estimate.pairs() == 1) {
            return signed(estimate.mean()) + "  (one pair: no interval, unresolved)";
        }
        String interval =
                signed(estimate.mean()) + " [" + signed(estimate.low()) + ", " + signed(estimate.high()) + "]";
        return estimate.verdict() == Estimate.Verdict.UNRESOLVED ? interval + "  unresolved" : interval;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%+,.0f" : "%+,.2f", value);
    }

    /** Returns every effect as a tree, strata and untouched metrics included. */
    public List<Map<String, Object>> tree() {
        return effects.stream().map(EffectTable::tree).toList();
    }

    private static Map<String, Object> tree(Effect effect) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("variant", effect.variant());
        tree.put("side", effect.side());
        tree.put("metric", effect.metric().name());
        tree.put("unit", effect.metric().unit());
        tree.put("cut", effect.cut());
        tree.put("stratum", effect.stratum());
        tree.put("baseline", effect.baseline());
        tree.put("twin", effect.twin());
        tree.put("difference", effect.estimate().mean());
        boolean interval = Double.isFinite(effect.estimate().low());
        tree.put("low", interval ? effect.estimate().low() : null);
        tree.put("high", interval ? effect.estimate().high() : null);
        tree.put("pairs", effect.estimate().pairs());
        tree.put("times_fewer_pairs", Double.isFinite(effect.saved()) ? effect.saved() : null);
        tree.put("verdict", effect.estimate().verdict().name().toLowerCase(Locale.ROOT));
        tree.put("resolved_together", effect.cut().equals(EVERYONE) ? effect.together() : null);
        return tree;
    }
}
