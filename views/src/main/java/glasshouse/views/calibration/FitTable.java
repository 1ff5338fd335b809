package glasshouse.views.calibration;

import glasshouse.experiment.fit.Fitted;
import glasshouse.experiment.fit.FreeNumber;
import glasshouse.views.text.Grid;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays out what a fit moved and how near it came, as text and as a tree for JSON. */
public final class FitTable {
    /** A number this near an end of its range, as a share of it, would have gone on. */
    private static final double AT_THE_END = 0.01;

    private static final MathContext DIGITS = new MathContext(4);

    private final Fitted fitted;

    /** Lays out a fit. */
    public FitTable(Fitted fitted) {
        this.fitted = fitted;
    }

    /** Returns lines for a terminal: a number each, then the misses before and after. */
    public List<String> lines() {
        Grid grid = new Grid(1).row("number", "was", "fitted", "from", "to", "");
        for (FreeNumber number : fitted.numbers()) {
            grid.row(
                    number.name(),
                    plain(number.start()),
                    plain(fitted.value(number)),
                    plain(number.low()),
                    plain(number.high()),
                    isAtAnEnd(number) ? "at the end of its range" : "");
        }
        List<String> lines = new ArrayList<>(grid.lines());
        lines.add("");
        Grid misses = new Grid(1).row("miss, in tolerances", "was", "fitted");
        fitted.start()
                .misses()
                .forEach((name, miss) ->
                        misses.row(name, miss(miss), miss(fitted.best().misses().getOrDefault(name, miss))));
        misses.row(
                "sum of squares",
                miss(fitted.start().squares()),
                miss(fitted.best().squares()));
        lines.addAll(misses.lines());
        lines.add("");
        lines.add("%d evaluations; the best was number %d. Stopped because %s."
                .formatted(
                        fitted.evaluations(),
                        fitted.best().number(),
                        fitted.why().words()));
        return lines;
    }

    private boolean isAtAnEnd(FreeNumber number) {
        double share = number.share(fitted.value(number));
        return share < AT_THE_END || share > 1 - AT_THE_END;
    }

    private static String plain(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String miss(double miss) {
        return String.format(Locale.ROOT, "%.2f", miss);
    }

    /** Returns the fit as a tree. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("folder", fitted.folder().toString());
        tree.put("evaluations", fitted.evaluations());
        tree.put("whole", fitted.isWhole());
        tree.put("at_rest", fitted.why().isAtRest());
        tree.put("stopped_because", fitted.why().words());
        tree.put("best", fitted.best().number());
        tree.put("squares_at_start", fitted.start().squares());
        tree.put("squares", fitted.best().squares());
        List<Map<String, Object>> numbers = new ArrayList<>();
        for (FreeNumber number : fitted.numbers()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("number", number.name());
            row.put("world", number.world());
            row.put("path", number.path());
            row.put("unit", number.unit());
            row.put("was", number.start());
            row.put("fitted", fitted.value(number));
            row.put("low", number.low());
            row.put("high", number.high());
            row.put("at_an_end", isAtAnEnd(number));
            numbers.add(row);
        }
        tree.put("numbers", numbers);
        tree.put("misses", fitted.best().misses());
        return tree;
    }
}
