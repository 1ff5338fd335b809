package glasshouse.views.report;

import glasshouse.experiment.figure.ListFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sums of a run over all weeks, and how many different people they fell on.
 *
 * @param sums one row with a column for each sum; what a run does not count has no column
 * @param ever one row: people ever on a blacklist, and ever wrongly on one, as far as table listing holds them
 * @param allListings whether table listing holds every listing and not only those of followed people
 */
public record Totals(Asked sums, Asked ever, boolean allListings) {
    /** Asks a run for its sums. */
    public static Totals of(Stored run) {
        List<String> black = run.blacklists().stream().map(ListFigures::list).toList();
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        for (String name : Classes.ALL) {
            wanted.put(name, each(run, "listed_", black, "_" + name));
        }
        for (String how : List.of("notified", "learned_at_denial", "expired", "released", "corrected", "repaired")) {
            wanted.put(how, each(run, how + "_", black, ""));
        }
        List<String> denials = run.denials();
        wanted.put("requests", run.metrics("requests_"));
        wanted.put("denials", denials);
        for (String alone :
                List.of("denials_wrongful", "cost_yuan", "hours_lost", "points_lost", "points_lost_falsely")) {
            wanted.put(alone, List.of(alone));
        }
        for (String stage : List.of("hearing", "objection", "appeal", "repair")) {
            for (String what : List.of("filed_", "upheld_", "rejected_")) {
                wanted.put(what + stage, List.of(what + stage));
            }
            wanted.put("rejected_" + stage + "_innocent", List.of("rejected_" + stage + "_innocent"));
            wanted.put("upheld_" + stage + "_innocent", List.of("upheld_" + stage + "_innocent"));
        }
        Asked sums = run.ask("select " + columns(run, wanted) + "\nfrom " + run.wide() + " where " + Stored.EVERYONE);
        Asked ever = ever(run, black);
        long listings = Classes.ALL.stream().mapToLong(sums::sum).sum();
        return new Totals(sums, ever, ever.sum("listings") == listings);
    }

    private static List<String> each(Stored run, String prefix, List<String> names, String suffix) {
        List<String> metrics = new ArrayList<>();
        for (String name : names) {
            String metric = run.metric(prefix, name, suffix);
            if (metric != null) {
                metrics.add(metric);
            }
        }
        return metrics;
    }

    private static String columns(Stored run, Map<String, List<String>> wanted) {
        List<String> columns = new ArrayList<>();
        wanted.forEach((name, metrics) -> {
            List<String> counted = metrics.stream().filter(run::counts).toList();
            if (!counted.isEmpty()) {
                columns.add(run.sum(counted) + " as " + name);
            }
        });
        return columns.isEmpty() ? "count(*) as weeks" : String.join(",\n  ", columns);
    }

    private static Asked ever(Stored run, List<String> black) {
        if (black.isEmpty()) {
            return new Asked("", List.of(), List.of());
        }
        return run.ask("select count(*) as listings, count(distinct subject) as people,\n"
                + "  count(distinct case when class = 'wrongful' then subject end) as wrongly\n"
                + "from " + run.from("listing") + " where list in (" + Stored.texts(black) + ")");
    }

    /** Counts the blacklistings begun, of all classes. */
    public long listings() {
        return Classes.ALL.stream().mapToLong(sums::sum).sum();
    }

    /** Counts the people ever on a blacklist, as far as the table holds them. */
    public long everListed() {
        return ever.sum("people");
    }
}
