package glasshouse.observation.lending;

import glasshouse.institution.Regime;
import glasshouse.institution.Vocabulary;
import glasshouse.institution.credit.CreditEvents;
import glasshouse.institution.credit.CreditState;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.time.Week;
import glasshouse.observation.census.Census;
import glasshouse.observation.log.Log;
import glasshouse.observation.metric.CreditMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.borrowing.StandingMoves;
import glasshouse.society.people.People;
import java.util.List;
import java.util.function.IntPredicate;

/** Counts loans: who asked, who got one, who repaid, and what that made of people. */
public final class Credited {
    /** What the ledger calls each event, by its number. */
    private static final List<String> WHATS =
            List.of("applied", "no_record", "low_band", "refused_listed", "no_cash", "lent", "repaid", "defaulted");

    private final CreditMetrics metrics;
    private final Regime regime;
    private final Tally tally;
    /** [row]: whether a bank can look the person up. */
    private boolean[] hasRecord = new boolean[0];
    /** Room for who has an account. */
    private final long[] draws = new long[ManyDraws.MOST_SUBJECTS];

    /** Creates the counting of a regime. */
    public Credited(CreditMetrics metrics, Regime regime, Tally tally) {
        this.metrics = metrics;
        this.regime = regime;
        this.tally = tally;
    }

    /** Counts the week of a district. */
    public void count(People people, CreditState credit, CreditEvents events, StandingMoves moves, int week) {
        if (!metrics.any()) {
            return;
        }
        for (int row = 0; row < events.size(); row++) {
            tally.of(people, events.subject(row));
            count(events, row);
        }
        for (int row = 0; row < moves.size(); row++) {
            tally.of(people, moves.subject(row)).add(metrics.repaying, moves.extra(row));
        }
        if (Census.QUARTERLY.isTaken(week)) {
            census(people, credit, week * Week.DAYS);
        }
    }

    private void count(CreditEvents events, int row) {
        int otherwise = events.isOtherwise(row) ? 1 : 0;
        switch (events.what(row)) {
            case CreditEvents.APPLIED -> tally.add(metrics.applications, 1);
            case CreditEvents.LENT ->
                tally.add(metrics.granted, 1)
                        .add(metrics.newlyIncluded, otherwise)
                        .add(metrics.owed, 1)
                        .add(metrics.lentYuan, events.extra(row));
            case CreditEvents.REPAID ->
                tally.add(metrics.repaid, 1).add(metrics.owed, -1).add(metrics.gainedYuan, events.extra(row));
            case CreditEvents.DEFAULTED ->
                tally.add(metrics.defaulted, 1).add(metrics.owed, -1).add(metrics.lostYuan, events.extra(row));
            case CreditEvents.NO_CASH -> tally.add(metrics.refused + CreditEvents.NO_CASH - CreditEvents.NO_RECORD, 1);
            default ->
                tally.add(metrics.refused + events.what(row) - CreditEvents.NO_RECORD, 1)
                        .add(metrics.shutOut, otherwise);
        }
    }

    private void census(People people, CreditState credit, int day) {
        if (!regime.credit().plan().lends()) {
            return;
        }
        if (hasRecord.length < people.size()) {
            hasRecord = new boolean[people.size()];
        }
        regime.credit().markRecorded(people, credit, day, hasRecord, draws);
        tally.addMarked(people, hasRecord, metrics.recorded);
    }

    /** Writes, of those followed, what became of their loans. */
    public static void follow(IntPredicate followed, Vocabulary names, Log log, CreditEvents events) {
        for (int row = 0; row < events.size(); row++) {
            if (followed.test(events.subject(row))) {
                String lender = names.lenders().name(events.lender(row));
                log.line(events, row, WHATS.get(events.what(row)), lender, "own_act")
                        .end();
            }
        }
    }
}
