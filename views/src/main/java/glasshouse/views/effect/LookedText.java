package glasshouse.views.effect;

import glasshouse.experiment.twin.Enough.Looked;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says why no more pairs were run. */
public final class LookedText {
    private LookedText() {}

    /** Returns it as a sentence. */
    public static String line(Looked looked, int pairs) {
        String asked = Estimates.number("", looked.halfWidth());
        String reached = Estimates.number("", looked.reached());
        String metric = looked.asked().metric();
        return looked.isNarrow()
                ? "Enough after %d pairs: half of the interval of %s is %s, at most %s was asked for; first look after 20 pairs."
                        .formatted(pairs, metric, reached, asked)
                : "Not enough after %d pairs, of at most %d: half of the interval of %s is %s, and %s was asked for."
                        .formatted(pairs, looked.asked().budget(), metric, reached, asked);
    }

    /** Returns it as a tree. */
    public static Map<String, Object> tree(Looked looked) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("side", looked.asked().side());
        tree.put("metric", looked.asked().metric());
        tree.put("half_width_asked", looked.halfWidth());
        tree.put("half_width_reached", Double.isFinite(looked.reached()) ? looked.reached() : null);
        tree.put("budget", looked.asked().budget());
        tree.put("narrow", looked.isNarrow());
        return tree;
    }
}
