package glasshouse.observation;

import glasshouse.institution.Vocabulary;
import glasshouse.institution.insiders.Dealings;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.TruthReader;
import glasshouse.observation.log.Log;
import glasshouse.observation.table.Rows;

/** Writes, of those followed, the lines about what insiders did to their records and took from them. */
final class AbuseWriter {
    private final Followed followed;
    private final Vocabulary names;
    private final Log log;

    AbuseWriter(Followed followed, Vocabulary names, Log log) {
        this.followed = followed;
        this.names = names;
        this.log = log;
    }

    void follow(WeekEvents events) {
        altered(events.registry().records());
        Dealings dealings = events.dealings();
        for (int row = 0; row < dealings.size(); row++) {
            if (!followed.has(dealings.subject(row))) {
                continue;
            }
            String list =
                    dealings.what(row) == Dealings.PLANTED ? "" : names.lists().name(dealings.about(row));
            switch (dealings.what(row)) {
                case Dealings.PLANTED ->
                    line(dealings, row, "planted", names.acts().name(dealings.about(row)), 0);
                case Dealings.OFFERED -> line(dealings, row, "offered", list, 0);
                case Dealings.BOUGHT -> line(dealings, row, "bribed", list, dealings.extra(row));
                default -> line(dealings, row, "cheated", list, dealings.extra(row));
            }
        }
    }

    private void altered(EventBatch records) {
        for (int row = 0; row < records.size(); row++) {
            if (followed.has(records.subject(row)) && TruthReader.read(records.tags(), row) == Provenance.ALTERED) {
                line(records, row, "altered", names.acts().name(Sightings.act(records.code(row))), 0);
            }
        }
    }

    private void line(EventBatch batch, int row, String what, String rule, int yuan) {
        Rows line = log.line(batch, row, what, rule, LogWriter.provenance(batch.tags(), row))
                .set(1, batch.day(row));
        if (yuan > 0) {
            line.set(7, yuan);
        }
        line.end();
    }
}
