package glasshouse.observation;

import glasshouse.institution.Vocabulary;
import glasshouse.institution.measures.Denials;
import glasshouse.institution.measures.MeasuresPlan;
import glasshouse.institution.measures.SanctionEvents;
import glasshouse.institution.measures.Sanctions;
import glasshouse.institution.recourse.Rulings;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.EventRows;
import glasshouse.kernel.column.KeptRows;
import glasshouse.observation.log.Log;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.metric.RedressMetrics;
import glasshouse.observation.table.Rows;
import glasshouse.observation.truth.Classifier;
import glasshouse.society.conduct.Requests;
import glasshouse.society.response.Felt;
import glasshouse.society.ties.TieKind;
import java.util.Locale;

/** Writes, of those followed, the lines and rows about what followed from their listings. */
final class LifeWriter {
    private static final String OWN = "own_act";
    private static final int OPEN = Integer.MAX_VALUE;

    private final Followed followed;
    private final Vocabulary names;
    private final Stakes stakes;
    private final MeasuresPlan measures;
    private final Log log;

    LifeWriter(Followed followed, Vocabulary names, Stakes stakes, MeasuresPlan measures, Log log) {
        this.followed = followed;
        this.names = names;
        this.stakes = stakes;
        this.measures = measures;
        this.log = log;
    }

    void follow(WeekEvents events) {
        Requests requests = events.conduct().requests();
        for (int row = followed.next(requests, 0); row < requests.size(); row = followed.next(requests, row + 1)) {
            String request = names.requests().name(requests.kind(row));
            log.line(requests, row, "request", request, OWN).end();
        }
        sanctions(events.measures().sanctions());
        denials(events.measures().denials());
        rulings(events.measures().rulings());
        felt(events.felt());
    }

    private void denials(Denials denials) {
        for (int row = 0; row < denials.size(); row++) {
            if (!followed.has(denials.subject(row))) {
                continue;
            }
            int request = denials.request(row);
            String name = names.requests().name(request);
            if (denials.isFavoured(row)) {
                log.line(denials, row, "favoured", name, provenance(denials, row))
                        .end();
                continue;
            }
            long cost = stakes.costYuan()[request];
            long hours = stakes.hours()[request];
            log.line(denials, row, "denied", name, provenance(denials, row))
                    .set(1, denials.day(row))
                    .set(7, cost)
                    .set(8, hours)
                    .end();
            Rows rows = log.of(LogTables.DENIAL)
                    .set(0, denials.subject(row))
                    .set(1, denials.day(row))
                    .set(2, name)
                    .set(3, names.measures().name(denials.measure(row)));
            if (!denials.isByGrade(row)) {
                rows.set(4, names.lists().name(denials.list(row)));
            }
            rows.set(5, cost).set(6, hours).set(7, denials.isLate(row)).set(8, denials.origin(row));
            rows.end();
        }
    }

    private String begun(int measure) {
        return measures.isOfYearlyBenefit(measure) ? "benefits" : "sanctioned";
    }

    private void sanctions(SanctionEvents events) {
        for (int row = 0; row < events.size(); row++) {
            if (!followed.has(events.subject(row))) {
                continue;
            }
            String measure = names.measures().name(Sanctions.measure(events.sanction(row)));
            String what = switch (events.what(row)) {
                case SanctionEvents.ORDERED -> "ordered";
                case SanctionEvents.LET_OFF -> "let_off";
                case SanctionEvents.BOUGHT_OFF -> "bought_off";
                case SanctionEvents.MISCARRIED -> "miscarried";
                case SanctionEvents.BEGAN -> begun(Sanctions.measure(events.sanction(row)));
                case SanctionEvents.SUSPENDED -> "suspended";
                case SanctionEvents.RESUMED -> "resumed";
                default -> "unsanctioned";
            };
            int occurred = events.what(row) == SanctionEvents.ENDED ? events.occurred(row) : events.day(row);
            if (events.what(row) == SanctionEvents.BOUGHT_OFF) {
                log.line(events, row, what, measure, provenance(events, row))
                        .set(1, occurred)
                        .set(7, events.extra(row))
                        .end();
                continue;
            }
            line(events, row, occurred, what, measure);
            if (events.what(row) == SanctionEvents.ENDED) {
                Rows rows = sanction(events, row, events.sanction(row)).set(4, events.occurred(row));
                rows.set(5, events.day(row)).end();
            }
        }
    }

    private Rows sanction(EventRows batch, int row, int sanction) {
        return log.of(LogTables.SANCTION)
                .set(0, batch.subject(row))
                .set(1, names.lists().name(Sanctions.list(sanction)))
                .set(2, names.measures().name(Sanctions.measure(sanction)))
                .set(3, batch.extra(row))
                .set(6, reached(sanction))
                .set(7, batch.origin(row));
    }

    private static String reached(int sanction) {
        return Sanctions.isMistaken(sanction) ? "mistaken" : Sanctions.isReached(sanction) ? "household" : "own";
    }

    /** Writes the measures that are still in force on a day. */
    void open(Sanctions sanctions, int day) {
        KeptRows inForce = sanctions.inForce();
        for (int row = 0; row < inForce.size(); row++) {
            if (followed.has(inForce.subject(row)) && inForce.extra(row) < day) {
                Rows rows = sanction(inForce, row, inForce.code(row));
                if (inForce.occurred(row) != OPEN) {
                    rows.set(4, inForce.occurred(row));
                }
                rows.end();
            }
        }
    }

    private void rulings(Rulings rulings) {
        for (int row = 0; row < rulings.size(); row++) {
            if (!followed.has(rulings.subject(row))) {
                continue;
            }
            String list = names.lists().name(rulings.list(row));
            String stage = RedressMetrics.STAGES.get(rulings.stage(row));
            String outcome = outcome(rulings.outcome(row), stage);
            line(rulings, row, rulings.extra(row), outcome, list);
            if (rulings.isEnd(row)) {
                log.of(LogTables.REMEDY)
                        .set(0, rulings.subject(row))
                        .set(1, list)
                        .set(2, stage)
                        .set(3, rulings.extra(row))
                        .set(4, rulings.day(row))
                        .set(5, outcome)
                        .set(6, Classifier.isOwnAct(rulings.tags(), row))
                        .set(7, rulings.origin(row))
                        .end();
            }
        }
    }

    private static String outcome(int outcome, String stage) {
        return switch (outcome) {
            case Rulings.FILED -> stage;
            case Rulings.UPHELD -> "upheld";
            case Rulings.REJECTED -> "rejected";
            case Rulings.MOOT -> "moot";
            case Rulings.LAPSED -> "lapsed";
            case Rulings.DELETED -> "deleted";
            default -> "barred";
        };
    }

    private void felt(Felt felt) {
        for (int row = 0; row < felt.size(); row++) {
            if (!followed.has(felt.subject(row))) {
                continue;
            }
            if (felt.what(row) == Felt.LEARNED) {
                line(felt, row, felt.day(row), "learned", names.lists().name(felt.about(row)));
            } else if (felt.what(row) == Felt.CUT_TIE) {
                String tie = TieKind.values()[felt.about(row)].name().toLowerCase(Locale.ROOT);
                line(felt, row, felt.day(row), "tie_cut", tie);
            } else if (felt.what(row) == Felt.SUFFERED) {
                line(felt, row, felt.day(row), "suffered", names.acts().name(felt.about(row)));
            } else if (felt.what(row) == Felt.HARMED) {
                String act = stakes.actsBeside().name(felt.about(row));
                log.line(felt, row, "harmed", act, provenance(felt, row))
                        .set(7, felt.extra(row))
                        .end();
            }
        }
    }

    private void line(EventBatch batch, int row, int occurred, String what, String rule) {
        log.line(batch, row, what, rule, provenance(batch, row))
                .set(1, occurred)
                .end();
    }

    private static String provenance(EventBatch batch, int row) {
        return LogWriter.provenance(batch.tags(), row);
    }
}
