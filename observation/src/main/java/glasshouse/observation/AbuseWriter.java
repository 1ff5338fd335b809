package glasshouse.observation;

import glasshouse.institution.Vocabulary;
import glasshouse.institution.exposure.Exposures;
import glasshouse.institution.insiders.Dealings;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.TruthReader;
import glasshouse.observation.log.Log;
import glasshouse.observation.table.Rows;

/** Writes, of those followed, the lines about what insiders did to their records, and what strangers came to know. */
final class AbuseWriter {
    private static final String OWN = "own_act";

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
        exposed(events.abuse().exposures());
        Dealings dealings = events.abuse().dealings();
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

    private void exposed(Exposures exposures) {
        for (int row = 0; row < exposures.size(); row++) {
            if (!followed.has(exposures.subject(row))) {
                continue;
            }
            int about = exposures.about(row);
            switch (exposures.what(row)) {
                case Exposures.PUBLISHED -> shown(exposures, row, exposures.day(row), "published");
                case Exposures.TAKEN_DOWN -> shown(exposures, row, exposures.occurred(row), "published_until");
                case Exposures.SHAMED -> shown(exposures, row, exposures.day(row), "shamed");
                case Exposures.BREACHED, Exposures.SOLD ->
                    log.line(exposures, row, what(exposures, row), names.ways().name(about), OWN)
                            .end();
                case Exposures.DEFRAUDED ->
                    log.line(exposures, row, "defrauded", "fraud", OWN)
                            .set(7, exposures.extra(row))
                            .end();
                default -> {}
            }
        }
    }

    private static String what(Exposures exposures, int row) {
        return exposures.what(row) == Exposures.SOLD ? "sold" : "exposed";
    }

    private void shown(Exposures exposures, int row, int occurred, String what) {
        String list = names.lists().name(exposures.about(row));
        log.line(exposures, row, what, list, LogWriter.provenance(exposures.tags(), row))
                .set(1, occurred)
                .end();
    }

    private void altered(EventBatch records) {
        for (int row = followed.next(records, 0); row < records.size(); row = followed.next(records, row + 1)) {
            if (TruthReader.read(records.tags(), row) == Provenance.ALTERED) {
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
