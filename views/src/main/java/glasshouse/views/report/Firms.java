package glasshouse.views.report;

import glasshouse.experiment.figure.FirmFigures;
import glasshouse.experiment.figure.InspectionFigures;
import glasshouse.results.store.Sql;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report shows of firms.
 *
 * @param figures the figures stored beside the tables
 * @param side what is asked of them as of persons
 * @param inspections a row for each kind of inspection: those that found nothing, something, and what was not so; empty where
 *     nobody was inspected
 */
public record Firms(FirmFigures figures, Side side, Optional<Asked> inspections) {
    /** Asks a run for its firms; empty if it has none. */
    static Optional<Firms> find(Stored run) {
        return run.findFirms()
                .map(firms -> new Firms(
                        Objects.requireNonNull(run.summary().firms()),
                        Side.of(firms, Totals.of(firms).allListings()),
                        inspections(firms)));
    }

    private static Optional<Asked> inspections(Stored run) {
        List<String> parts = Objects.requireNonNull(run.summary().firms()).inspections().stream()
                .filter(inspection -> inspection.done() > 0)
                .map(InspectionFigures::inspection)
                .map(name ->
                        "{'inspection': " + Sql.text(name) + ", 'clean': sum(" + run.metric("audits_clean_", name, "")
                                + "), 'found': sum(" + run.metric("audits_", name, "") + " - "
                                + run.metric("audits_clean_", name, "") + " - " + run.metric("audits_wrong_", name, "")
                                + "), 'wrong': sum(" + run.metric("audits_wrong_", name, "") + ")}")
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(run.ask(run.rows(parts, "inspection")));
    }
}
