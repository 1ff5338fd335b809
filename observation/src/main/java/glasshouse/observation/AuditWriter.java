package glasshouse.observation;

import glasshouse.institution.Vocabulary;
import glasshouse.institution.sensing.AuditEvents;
import glasshouse.institution.sensing.Sensing;
import glasshouse.observation.log.Log;

/** Writes, of those followed, that they were audited. */
final class AuditWriter {
    private final Followed followed;
    private final Vocabulary names;
    private final Sensing sensing;
    private final Log log;

    AuditWriter(Followed followed, Vocabulary names, Sensing sensing, Log log) {
        this.followed = followed;
        this.names = names;
        this.sensing = sensing;
        this.log = log;
    }

    void follow(AuditEvents audits) {
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
}
