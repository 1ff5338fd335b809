package glasshouse.views.experiment;

import glasshouse.experiment.finding.StoredTwin;
import glasshouse.views.plot.Forest;
import glasshouse.views.plot.Forest.Standing;
import glasshouse.views.text.Rounded;
import java.util.Comparator;
import java.util.List;

/** Reads what twins came to: which differences there are, how sure they are when all are looked at together, and the surest first. */
final class TwinReadings {
    private static final String EVERYONE = "all";
    private static final double PERCENT = 100;

    private final StoredTwin twin;

    TwinReadings(StoredTwin twin) {
        this.twin = twin;
    }

    /** Lists every metric, for everyone. */
    List<StoredTwin.Row> everyone() {
        return twin.effects().stream().filter(row -> row.cut().equals(EVERYONE)).toList();
    }

    /** Lists the other regimes. */
    List<String> variants() {
        return everyone().stream().map(StoredTwin.Row::variant).distinct().toList();
    }

    /** Lists what differs under a regime, the surest first, of one side. */
    List<StoredTwin.Row> differing(String variant, String side) {
        return everyone().stream()
                .filter(row -> row.variant().equals(variant) && row.side().equals(side))
                .filter(row -> standing(row) != Standing.NONE)
                .sorted(Comparator.comparingDouble(row -> -Math.abs(row.difference()) / Math.max(1e-9, half(row))))
                .toList();
    }

    private static double half(StoredTwin.Row row) {
        Double end = row.difference() > 0 ? row.low() : row.high();
        return end == null ? Double.MAX_VALUE : Math.abs(row.difference() - end);
    }

    /** Says how sure a difference is; of a part of the people, when looked at alone. */
    Standing standing(StoredTwin.Row row) {
        return switch (row.verdict()) {
            case "none" -> Standing.NONE;
            case "resolved" -> Boolean.TRUE.equals(row.resolvedTogether()) ? Standing.TOGETHER : Standing.ALONE;
            default -> Standing.UNRESOLVED;
        };
    }

    /** Says whether a difference can be shown as a share of the baseline. */
    static boolean hasShare(StoredTwin.Row row) {
        return row.baseline() > 0 && Math.abs(row.difference()) <= 4 * row.baseline();
    }

    /** Draws a difference as a share of the baseline, in percent, with the difference itself beside it. */
    Forest.Row share(StoredTwin.Row row, String name) {
        double low = row.low() == null ? Double.NaN : row.low();
        double high = row.high() == null ? Double.NaN : row.high();
        Rounded rounded = Rounded.of(row.difference(), low, high);
        String said = row.verdict().equals("none")
                ? ""
                : rounded.signed(row.difference())
                        + (Double.isFinite(low) ? " " + rounded.interval(low, high) : " (no interval)");
        double whole = row.baseline() / PERCENT;
        return new Forest.Row(name, row.difference() / whole, low / whole, high / whole, standing(row), said);
    }
}
