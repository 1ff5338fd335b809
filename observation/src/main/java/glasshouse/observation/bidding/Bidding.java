package glasshouse.observation.bidding;

import glasshouse.institution.Vocabulary;
import glasshouse.institution.procurement.Awards;
import glasshouse.institution.procurement.ProcurementPlan;
import glasshouse.observation.log.Log;
import glasshouse.observation.metric.ProcurementMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.people.People;
import java.util.function.IntPredicate;

/** Counts bids and what became of them, and writes it out for those followed. */
public final class Bidding {
    private static final String OWN = "own_act";

    private final ProcurementMetrics metrics;
    private final ProcurementPlan plan;
    private final Tally tally;

    /** Counts what comes of bids for these contracts. */
    public Bidding(ProcurementMetrics metrics, ProcurementPlan plan, Tally tally) {
        this.metrics = metrics;
        this.plan = plan;
        this.tally = tally;
    }

    /** Counts the bids of a week. */
    public void count(People people, Awards awards) {
        for (int row = 0; row < awards.size(); row++) {
            int contract = awards.contract(row);
            tally.of(people, awards.subject(row));
            switch (awards.what(row)) {
                case Awards.BID -> {
                    tally.add(metrics.bids + contract, 1);
                    tally.add(metrics.preferred + contract, awards.preference(row) > 0 ? 1 : 0);
                }
                case Awards.WON -> {
                    tally.add(metrics.won + contract, 1);
                    tally.add(metrics.byPreference + contract, awards.isByPreference(row) ? 1 : 0);
                    tally.add(metrics.marks + contract, awards.marks(row));
                    tally.add(metrics.yuan + contract, plan.worthYuan(contract));
                    tally.add(metrics.profit + contract, plan.profitYuan(contract));
                }
                default -> tally.add(metrics.lost + contract, 1);
            }
        }
    }

    /** Writes the lines of those followed. */
    public static void follow(IntPredicate followed, Vocabulary names, Log log, Awards awards) {
        for (int row = 0; row < awards.size(); row++) {
            if (followed.test(awards.subject(row))) {
                String contract = names.contracts().name(awards.contract(row));
                log.line(awards, row, what(awards, row), contract, OWN).end();
            }
        }
    }

    private static String what(Awards awards, int row) {
        return switch (awards.what(row)) {
            case Awards.BID -> awards.preference(row) > 0 ? "bid_preferred" : "bid";
            case Awards.WON -> awards.isByPreference(row) ? "won_by_preference" : "won";
            default -> "lost_bid";
        };
    }
}
