package glasshouse.observation;

import glasshouse.institution.sensing.report.Report;
import glasshouse.institution.sensing.report.Reports;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.TruthReader;
import glasshouse.observation.census.Census;
import glasshouse.observation.metric.ReportMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.observation.truth.Classifier;
import glasshouse.society.people.People;
import glasshouse.society.response.Felt;

/** Counts reports by ties: right, mistaken and made up, thrown out and paid for, and what they did to ties. */
final class ReportCount {
    private final ReportMetrics metrics;
    private final Tally tally;

    ReportCount(ReportMetrics metrics, Tally tally) {
        this.metrics = metrics;
        this.tally = tally;
    }

    /** Counts a week of a district. */
    void count(People people, WeekEvents events, int week) {
        Reports reports = events.reports();
        for (int row = 0; row < reports.size(); row++) {
            tally.of(people, reports.subject(row));
            switch (reports.happened(row)) {
                case Reports.ARRIVED -> tally.add(arrived(reports, row), 1);
                case Reports.REWARDED -> tally.add(metrics.rewardYuan, reports.extra(row));
                case Reports.THROWN_OUT -> {
                    boolean right = Classifier.isOwnAct(reports.tags(), row);
                    tally.add(right ? metrics.thrownOutRight : metrics.thrownOutFalse, 1);
                }
                default -> {}
            }
        }
        Felt felt = events.felt();
        for (int row = 0; row < felt.size(); row++) {
            if (felt.what(row) == Felt.FOUND_OUT) {
                tally.of(people, felt.subject(row)).add(metrics.foundOut, 1);
            } else if (felt.what(row) == Felt.CUT_REPORTER) {
                tally.of(people, felt.subject(row)).add(metrics.tiesCut, 1);
            }
        }
        if (Census.QUARTERLY.isTaken(week) && people.distrustful() > 0) {
            census(people);
        }
    }

    private int arrived(Reports reports, int row) {
        if (Classifier.isOwnAct(reports.tags(), row)) {
            return metrics.right;
        }
        return TruthReader.read(reports.tags(), row) == Provenance.FABRICATED
                ? metrics.fabricated + Origin.kind(reports.origin(row)) - Report.MALICE
                : metrics.mistaken;
    }

    private void census(People people) {
        for (int row = 0; row < people.size(); row++) {
            int lost = people.trustInNeighboursLost(row);
            if (lost > 0) {
                tally.of(people, people.from() + row).add(metrics.censusDistrust, lost);
            }
        }
    }
}
