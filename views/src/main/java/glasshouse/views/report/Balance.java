package glasshouse.views.report;

import glasshouse.experiment.figure.ListFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the regime is for beside what it does: neither is ever shown without the other.
 *
 * @param sums one row with a column for each sum that the run counts
 */
public record Balance(Optional<Asked> sums) {
    /** Asks a run for both sides. */
    public static Balance of(Stored run) {
        Map<String, String> wanted = new LinkedHashMap<>();
        List<String> black = run.blacklists().stream().map(ListFigures::list).toList();
        flow(run, wanted, "released", named(run, "released_", black));
        flow(run, wanted, "performed", List.of("acts_perform_judgment"));
        flow(run, wanted, "recovered_yuan", List.of("recovered_yuan"));
        flow(run, wanted, "prompted", run.metrics("prompted_"));
        flow(run, wanted, "points_gained", List.of("points_gained"));
        flow(run, wanted, "benefits", run.metrics("benefits_"));
        flow(run, wanted, "benefit_yuan", List.of("benefit_yuan"));
        stock(run, wanted, "on_redlists", onRedlists(run));
        flow(run, wanted, "wrongful", classes(run, "_wrongful"));
        flow(run, wanted, "lawful_act", classes(run, "_lawful_act"));
        flow(run, wanted, "points_lost_falsely", List.of("points_lost_falsely"));
        List<String> denials = run.denials();
        flow(run, wanted, "denials", denials);
        flow(run, wanted, "denials_wrongful", List.of("denials_wrongful"));
        flow(run, wanted, "denials_for_kin", List.of("denials_for_kin"));
        flow(run, wanted, "denials_late", List.of("denials_late"));
        flow(run, wanted, "cost_yuan", List.of("cost_yuan"));
        flow(run, wanted, "hours_lost", List.of("hours_lost"));
        flow(run, wanted, "forgone", run.metrics("forgone_"));
        flow(run, wanted, "sanction_days", List.of("sanction_days"));
        flow(run, wanted, "sanction_days_late", List.of("sanction_days_late"));
        flow(run, wanted, "ties_cut", List.of("ties_cut"));
        stock(run, wanted, "kin_under_measure", List.of("kin_under_measure"));
        stock(run, wanted, "children_under_measure", List.of("children_under_measure"));
        flow(run, wanted, "administration_yuan", List.of("administration_yuan"));
        stock(run, wanted, "with_listed_tie", List.of("with_listed_tie"));
        if (wanted.isEmpty()) {
            return new Balance(Optional.empty());
        }
        List<String> columns = new ArrayList<>();
        wanted.forEach((name, sum) -> columns.add(sum + " as " + name));
        return new Balance(Optional.of(
                run.ask("select " + String.join(",\n  ", columns) + "\nfrom tally_wide where " + Stored.EVERYONE)));
    }

    private static void flow(Stored run, Map<String, String> into, String name, List<String> metrics) {
        if (metrics.stream().anyMatch(run::counts)) {
            into.put(name, run.sum(metrics));
        }
    }

    private static void stock(Stored run, Map<String, String> into, String name, List<String> metrics) {
        List<String> counted = metrics.stream().filter(run::counts).toList();
        if (!counted.isEmpty()) {
            into.put(name, "sum(" + String.join(" + ", counted) + ") filter (week = " + run.lastWeek() + ")");
        }
    }

    private static List<String> named(Stored run, String prefix, List<String> names) {
        List<String> metrics = new ArrayList<>();
        for (String name : names) {
            String metric = run.metric(prefix, name, "");
            if (metric != null) {
                metrics.add(metric);
            }
        }
        return metrics;
    }

    private static List<String> classes(Stored run, String suffix) {
        List<String> metrics = new ArrayList<>();
        for (ListFigures list : run.blacklists()) {
            String metric = run.metric("listed_", list.list(), suffix);
            if (metric != null) {
                metrics.add(metric);
            }
        }
        return metrics;
    }

    private static List<String> onRedlists(Stored run) {
        List<String> metrics = new ArrayList<>();
        run.redlists().forEach(list -> metrics.addAll(Classes.metrics(run, "on_", list.list())));
        return metrics;
    }
}
