package glasshouse.views.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What points take in money and in time, by fifth of income.
 *
 * @param fifths a row for each: persons, and what was gained, lost and spent
 */
public record Price(Asked fifths) {

    /** Asks a run what points took; empty where there were none. */
    public static Optional<Price> find(Stored run) {
        if (run.points() == null || !run.counts("points_lost") && !run.counts("points_gained")) {
            return Optional.empty();
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("persons", "sum(persons) filter (week = " + run.lastWeek() + ")");
        for (String metric : List.of(
                "points_gained",
                "points_lost",
                "points_for_money",
                "points_cost_yuan",
                "points_for_work",
                "points_cost_hours")) {
            if (run.counts(metric)) {
                wanted.put(metric, "sum(" + metric + ")");
            }
        }
        List<String> columns = new ArrayList<>();
        wanted.forEach((name, sum) -> columns.add(sum + " as " + name));
        return Optional.of(new Price(run.ask("select split_part(stratum, ' ', 1) as fifth,\n  "
                + String.join(",\n  ", columns)
                + "\nfrom tally_wide where cut = 'income-group-residence' group by all order by fifth")));
    }

    /** Returns what a point cost in this, as it was paid; 0 where none was had so. */
    public double each(String cost, String points) {
        boolean counted = fifths.has(cost) && fifths.has(points) && fifths.sum(points) > 0;
        return counted ? (double) fifths.sum(cost) / fifths.sum(points) : 0;
    }

    /** Returns points for each person of a fifth, 0 for the poorest. */
    public double perPerson(int fifth, String metric) {
        return fifths.has(metric) ? fifths.number(fifth, metric) / Math.max(1, fifths.number(fifth, "persons")) : 0;
    }
}
