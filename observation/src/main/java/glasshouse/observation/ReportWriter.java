package glasshouse.observation;

import glasshouse.institution.Vocabulary;
import glasshouse.institution.sensing.Sightings;
import glasshouse.institution.sensing.report.Reports;
import glasshouse.institution.sensing.report.TieNames;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.TruthReader;
import glasshouse.observation.log.Log;
import glasshouse.observation.log.LogTables;
import glasshouse.society.response.Felt;

/** Writes, of those followed, the lines about reports by ties: handed in, paid for, thrown out, found out, paid back. */
final class ReportWriter {
    private static final int RECORDED = LogTables.LEDGER.index("recorded");

    private final Followed followed;
    private final Vocabulary names;
    private final Log log;
    private int firstDay;

    ReportWriter(Followed followed, Vocabulary names, Log log) {
        this.followed = followed;
        this.names = names;
        this.log = log;
    }

    /** Writes a week's lines: what a message of the week before brought about is recorded on the first day at the earliest. */
    void follow(WeekEvents events, int week) {
        firstDay = week * Week.DAYS;
        Reports reports = events.reports();
        for (int row = 0; row < reports.size(); row++) {
            if (followed.has(reports.subject(row))) {
                report(reports, row);
            }
        }
        Felt felt = events.felt();
        for (int row = 0; row < felt.size(); row++) {
            if (followed.has(felt.subject(row))) {
                felt(felt, row);
            }
        }
    }

    private void report(Reports reports, int row) {
        String channel = names.channels().name(Sightings.channel(reports.what(row)));
        switch (reports.happened(row)) {
            case Reports.HANDED_IN -> {
                boolean madeUp = TruthReader.read(reports.tags(), row) == Provenance.FABRICATED;
                String act = names.acts().name(Sightings.act(reports.what(row)));
                line(reports, row, madeUp ? "made_up" : "reports", act);
            }
            case Reports.REWARDED -> line(reports, row, "rewarded", channel);
            case Reports.ARRIVED -> line(reports, row, "reported", TieNames.of(reports.tie(row)));
            default -> line(reports, row, "thrown_out", channel);
        }
    }

    private void felt(Felt felt, int row) {
        String what = switch (felt.what(row)) {
            case Felt.FOUND_OUT -> "found_out";
            case Felt.CUT_REPORTER -> "cut_reporter";
            case Felt.SHUNNED -> "shunned";
            default -> "";
        };
        if (!what.isEmpty()) {
            line(felt, row, what, TieNames.of(felt.about(row)));
        }
    }

    private void line(EventBatch batch, int row, String what, String rule) {
        log.line(batch, row, what, rule, LogWriter.provenance(batch.tags(), row))
                .set(RECORDED, Math.max(firstDay, batch.day(row)))
                .end();
    }
}
