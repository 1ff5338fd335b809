package glasshouse.observation;

import glasshouse.institution.Vocabulary;
import glasshouse.institution.sensing.AuditEvents;
import glasshouse.institution.sensing.Sensing;
import glasshouse.institution.sensing.Targets;
import glasshouse.observation.census.Census;
import glasshouse.observation.log.Log;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.PredictionMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.observation.truth.Classifier;
import glasshouse.society.people.People;

/** Counts audits, what they found, what they cost those audited, and, once a quarter, who is of high risk. */
final class Audited {
    private final PredictionMetrics metrics;
    private final int costYuan;
    private final int hoursLost;
    private final Sensing sensing;
    private final Tally tally;

    Audited(Metrics metrics, Sensing sensing, Tally tally) {
        this.metrics = metrics.prediction;
        this.costYuan = metrics.lives.costYuan;
        this.hoursLost = metrics.lives.hoursLost;
        this.sensing = sensing;
        this.tally = tally;
    }

    void count(People people, WeekEvents.Inspection inspection, int week) {
        AuditEvents audits = inspection.audits();
        for (int row = 0; row < audits.size(); row++) {
            int audit = metrics.audit(audits.code(row));
            boolean wrong = !Classifier.isTrue(audits.tags(), row);
            tally.of(people, audits.subject(row))
                    .add(metrics.audits + audit, 1)
                    .add(metrics.auditsClean + audit, audits.extra(row) == 0 && !wrong ? 1 : 0)
                    .add(metrics.auditsWrong + audit, wrong ? 1 : 0)
                    .add(costYuan, sensing.auditYuan(audits.code(row)))
                    .add(hoursLost, sensing.auditHours(audits.code(row)));
        }
        if (Census.QUARTERLY.begins(week)) {
            census(people, inspection.targets());
        }
    }

    /** Writes, of those followed, that they were audited. */
    static void follow(Followed followed, Vocabulary names, Sensing sensing, Log log, AuditEvents audits) {
        for (int row = 0; row < audits.size(); row++) {
            if (followed.has(audits.subject(row))) {
                String channel = names.channels().name(audits.code(row));
                String provenance = LogWriter.provenance(audits.tags(), row);
                log.line(audits, row, audits.extra(row) > 0 ? "audited_found" : "audited", channel, provenance)
                        .set(1, audits.day(row))
                        .set(7, sensing.auditYuan(audits.code(row)))
                        .set(8, sensing.auditHours(audits.code(row)))
                        .end();
            }
        }
    }

    private void census(People people, Targets targets) {
        for (int prediction = 0; prediction < targets.size(); prediction++) {
            if (!targets.anyHigh(prediction)) {
                continue;
            }
            for (int row = 0; row < people.size(); row++) {
                if (targets.isHigh(prediction, people.from() + row, people.traits(row))) {
                    tally.of(people, people.from() + row).add(metrics.highRisk + prediction, 1);
                }
            }
        }
    }
}
