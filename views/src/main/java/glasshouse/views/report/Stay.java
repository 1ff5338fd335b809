package glasshouse.views.report;

import glasshouse.experiment.figure.ListFigures;
import glasshouse.results.store.Sql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long people stay on each blacklist, and how they get off.
 *
 * @param quarters for each list, a row for each length of stay in quarters of a year and way of ending
 */
public record Stay(Map<String, Asked> quarters) {
    /** How a stay can end, as the table says it, in the order of reports; the last has not ended. */
    public static final List<String> ENDS = List.of("expired", "released", "corrected", "repaired", "still on it");

    /** Days in a quarter of a year, as the question counts them. */
    public static final int QUARTER = 91;

    /** Asks a run how long people stay. */
    public static Stay of(Stored run) {
        Map<String, Asked> quarters = new LinkedHashMap<>();
        if (!run.has("listing")) {
            return new Stay(quarters);
        }
        int days = (run.lastWeek() + 1) * 7;
        for (ListFigures list : run.blacklists()) {
            Asked asked = run.ask("select (coalesce(end_day, " + days + ") - start_day) // " + QUARTER
                    + " as quarters,\n  coalesce(ended, 'still on it') as ended, count(*) as listings\n"
                    + "from listing where list = " + Sql.text(list.list()) + "\ngroup by all order by all");
            if (!asked.isEmpty()) {
                quarters.put(list.list(), asked);
            }
        }
        return new Stay(quarters);
    }
}
