package glasshouse.views.report;

import glasshouse.results.store.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What goes on behind lists and scores: who reports whom, whose records are joined to whom, where inspectors are sent, what
 * insiders do, who sees what is held. Only what the regime has, and what happened.
 *
 * @param parts a table for each mechanism
 * @param inspections a row for each area: its shares of inspections, of records counted and of acts done
 */
public record Behind(List<Part> parts, Optional<Asked> inspections) {
    private static final String INSPECTED = "inspections_";

    /** The mechanisms, and how the names of what is counted of each begin. */
    private static final List<Topic> TOPICS = List.of(
            new Topic(
                    "Neighbours, colleagues, kin: reports",
                    "reports_",
                    "thrown_out_",
                    "reward_yuan",
                    "reporters_found_out",
                    "ties_cut_for_reports"),
            new Topic(
                    "Records joined in one database",
                    "joining_",
                    "joined",
                    "mislinked",
                    "days_to_join",
                    "persons_outside",
                    "points_undone"),
            new Topic("Offices with somebody to bribe", "records_planted", "records_altered", "bribes_", "bought_off"),
            new Topic(
                    "Shown, leaked, sold",
                    "persons_exposed",
                    "redlisted_exposed",
                    "exposed_by_",
                    "shown",
                    "published_days",
                    "strangers_reached",
                    "shamed",
                    "sale_yuan",
                    "fraud"),
            new Topic("Credit", "loan_", "loans_", "lent_yuan", "cash_", "repaying_"),
            new Topic(
                    "What a right costs and takes",
                    "lapsed_objection",
                    "lapsed_appeal",
                    "lapsed_repair",
                    "fees_",
                    "legal_aid_",
                    "filing_hours",
                    "deleted_"));

    /** A mechanism and the beginnings of its metrics' names. */
    private record Topic(String title, List<String> prefixes) {
        Topic(String title, String... prefixes) {
            this(title, List.of(prefixes));
        }
    }

    /**
     * One mechanism.
     *
     * @param title what it is
     * @param asked a row for each thing counted: what, unit, total
     */
    public record Part(String title, Asked asked) {}

    /** Keeps a copy of the list. */
    public Behind {
        parts = List.copyOf(parts);
    }

    /** Asks a run what went on. */
    public static Behind of(Stored run) {
        if (!run.has("metric")) {
            return new Behind(List.of(), inspections(run));
        }
        Asked metrics = run.ask("select name, unit, meaning, stock from metric");
        List<Part> parts = new ArrayList<>();
        for (Topic topic : TOPICS) {
            List<String> rows = new ArrayList<>();
            for (int row = 0; row < metrics.size(); row++) {
                String name = metrics.text(row, "name");
                if (run.counts(name) && topic.prefixes().stream().anyMatch(name::startsWith)) {
                    rows.add(row(run, metrics, row, rows.size()));
                }
            }
            if (rows.isEmpty()) {
                continue;
            }
            Asked asked = run.ask(run.rows(rows, "place"));
            if (asked.sum("total") != 0) {
                parts.add(new Part(topic.title(), asked));
            }
        }
        return new Behind(parts, inspections(run));
    }

    private static String row(Stored run, Asked metrics, int row, int place) {
        String name = metrics.text(row, "name");
        String sum = metrics.text(row, "stock").equals("true")
                ? "sum(" + name + ") filter (week = " + run.lastWeek() + ")"
                : "sum(" + name + ")";
        return "{'place': " + place + ", 'what': " + Sql.text(metrics.text(row, "meaning")) + ", 'unit': "
                + Sql.text(metrics.text(row, "unit")) + ", 'total': coalesce(" + sum + ", 0)}";
    }

    private static Optional<Asked> inspections(Stored run) {
        List<String> rows = new ArrayList<>();
        for (String metric : run.metrics(INSPECTED)) {
            String area = metric.substring(INSPECTED.length());
            if (run.counts("recorded_" + area) && run.counts("committed_" + area)) {
                rows.add("{'area': " + Sql.text(area.replace('_', '-')) + ", 'inspections': sum(" + metric
                        + "), 'recorded': sum(recorded_" + area + "), 'committed': sum(committed_" + area + ")}");
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(run.ask(run.rows(rows, "area")));
    }

    /** Says whether there is anything to tell. */
    public boolean isEmpty() {
        return parts.isEmpty() && inspections.isEmpty();
    }
}
