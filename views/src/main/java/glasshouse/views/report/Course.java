package glasshouse.views.report;

import glasshouse.experiment.figure.ListFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How things went over time, at so many steps that a picture can show them.
 *
 * @param step weeks between two values of grades and lists
 * @param grades subjects by grade, a row for each step, a column for each grade; empty without a score
 * @param lists for each list, subjects on it by class
 * @param denials requests denied by kind, summed over each step; empty where nothing was denied
 */
public record Course(int step, Optional<Asked> grades, Map<String, Asked> lists, Optional<Asked> denials) {
    private static final int MOST_STEPS = 100;
    private static final int MOST_COLUMNS = 26;

    /** Asks a run how things went. */
    public static Course of(Stored run) {
        int step = Math.max(1, Math.ceilDiv(run.summary().cohort().weeks(), MOST_STEPS));
        return new Course(step, grades(run, step), lists(run, step), denials(run));
    }

    private static String atSteps(Stored run, int step) {
        return "from " + run.wide() + " where " + Stored.EVERYONE
                + (step == 1 ? "" : " and (week + 1) % " + step + " = 0") + "\norder by week";
    }

    private static Optional<Asked> grades(Stored run, int step) {
        List<String> metrics = run.grades().stream()
                .map(grade -> run.metric("grade_", grade, ""))
                .filter(metric -> metric != null)
                .toList();
        if (metrics.isEmpty()) {
            return Optional.empty();
        }
        return some(run.ask("select week, " + String.join(", ", metrics) + "\n" + atSteps(run, step)));
    }

    private static Map<String, Asked> lists(Stored run, int step) {
        Map<String, Asked> lists = new LinkedHashMap<>();
        for (ListFigures list : run.lists()) {
            List<String> columns = new ArrayList<>();
            for (String name : Classes.ALL) {
                String metric = run.metric("on_", list.list(), "_" + name);
                if (metric != null) {
                    columns.add(metric + " as " + name);
                }
            }
            if (!columns.isEmpty() && list.begun() > 0) {
                some(run.ask("select week, " + String.join(", ", columns) + "\n" + atSteps(run, step)))
                        .ifPresent(asked -> lists.put(list.list(), asked));
            }
        }
        return lists;
    }

    private static Optional<Asked> denials(Stored run) {
        int step = Math.max(1, Math.ceilDiv(run.summary().cohort().weeks(), MOST_COLUMNS));
        List<String> metrics = run.denials();
        if (metrics.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = metrics.stream()
                .map(metric -> "sum(" + metric + ") as " + metric)
                .toList();
        Asked asked = run.ask("select min(week) as week, " + String.join(",\n  ", columns) + "\nfrom " + run.wide()
                + " where " + Stored.EVERYONE + "\ngroup by week // " + step + " order by 1");
        return metrics.stream().allMatch(metric -> asked.sum(metric) == 0) ? Optional.empty() : Optional.of(asked);
    }

    private static Optional<Asked> some(Asked asked) {
        return asked.size() < 2 ? Optional.empty() : Optional.of(asked);
    }
}
