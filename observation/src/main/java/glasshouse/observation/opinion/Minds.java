package glasshouse.observation.opinion;

import glasshouse.observation.census.Census;
import glasshouse.observation.log.Log;
import glasshouse.observation.metric.OpinionMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.opinion.OpinionState;
import glasshouse.society.people.People;
import glasshouse.society.response.Felt;
import java.util.function.IntPredicate;

/** Counts changes of mind and, once a quarter, what everybody thinks; and writes the lines of those followed. */
public final class Minds {
    private static final int TENTHS = 10;

    private final OpinionMetrics metrics;
    private final Tally tally;

    /** Creates the counting. */
    public Minds(OpinionMetrics metrics, Tally tally) {
        this.metrics = metrics;
        this.tally = tally;
    }

    /** Counts those who know from the start. */
    public static void countBeginnings(OpinionMetrics metrics, Tally tally, People people, OpinionState state) {
        for (int row = 0; row < people.size() && state.areKept(); row++) {
            if (state.knows(row)) {
                tally.of(people, people.from() + row).add(metrics.informed, 1);
            }
        }
    }

    /** Counts the week of a district. */
    public void count(People people, OpinionState state, Felt felt, int week) {
        if (!state.areKept()) {
            return;
        }
        for (int row = 0; row < felt.size(); row++) {
            if (felt.what(row) == Felt.CAME_TO_KNOW) {
                tally.of(people, felt.subject(row)).add(metrics.informed, 1);
            } else if (felt.what(row) == Felt.JOINED_OPPOSITION) {
                tally.of(people, felt.subject(row)).add(metrics.opposing, 1);
            }
        }
        if (Census.QUARTERLY.isTaken(week)) {
            census(people, state);
        }
    }

    private void census(People people, OpinionState state) {
        for (int row = 0; row < people.size(); row++) {
            tally.of(people, people.from() + row)
                    .add(metrics.censusApproval, state.approval(people, row) / TENTHS)
                    .add(metrics.censusDistrustOfFirms, state.trustInFirmsLost(row))
                    .add(metrics.censusBenefits, state.benefits(row))
                    .add(metrics.censusBurdens, state.burdens(row));
        }
    }

    /** Writes, of those followed, that they came to know what the system does, and that they oppose it openly. */
    public static void follow(IntPredicate followed, Log log, Felt felt) {
        for (int row = 0; row < felt.size(); row++) {
            if (felt.what(row) == Felt.CAME_TO_KNOW && followed.test(felt.subject(row))) {
                String from = felt.about(row) == Felt.FROM_NEWS ? "news" : "experience";
                log.line(felt, row, "came_to_know", from, "own_act").end();
            } else if (felt.what(row) == Felt.JOINED_OPPOSITION && followed.test(felt.subject(row))) {
                log.line(felt, row, "joined_opposition", "open opposition", "own_act")
                        .end();
            }
        }
    }
}
