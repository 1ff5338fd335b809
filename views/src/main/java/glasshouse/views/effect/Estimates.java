package glasshouse.views.effect;

import glasshouse.experiment.estimate.Estimate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes estimates so that many fit a line: the mean, half of the interval, and a mark where it is unresolved. */
final class Estimates {
    private static final int NAME_WIDTH = 36;

    private Estimates() {}

    static String shorten(String name) {
        return name.length() <= NAME_WIDTH ? name : name.substring(0, NAME_WIDTH - 1) + "~";
    }

    static String text(Estimate estimate) {
        if (estimate.verdict() == Estimate.Verdict.NONE) {
            return "0  ";
        }
        String half = Double.isFinite(estimate.high()) ? " +-" + number("", estimate.high() - estimate.mean()) : "";
        String mark = estimate.verdict() == Estimate.Verdict.UNRESOLVED ? " ?" : "  ";
        return number("+", estimate.mean()) + half + mark;
    }

    static String number(String sign, double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%" + sign + ",.0f" : "%" + sign + ",.2f", value);
    }

    static Map<String, Object> tree(Estimate estimate) {
        Map<String, Object> tree = new LinkedHashMap<>();
        boolean interval = Double.isFinite(estimate.low());
        tree.put("mean", estimate.mean());
        tree.put("low", interval ? estimate.low() : null);
        tree.put("high", interval ? estimate.high() : null);
        tree.put("verdict", estimate.verdict().name().toLowerCase(Locale.ROOT));
        return tree;
    }
}
