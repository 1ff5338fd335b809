package glasshouse.observation.schemes;

import glasshouse.institution.Vocabulary;
import glasshouse.institution.companies.PrivateScores;
import glasshouse.institution.measures.membership.Perks;
import glasshouse.kernel.time.Week;
import glasshouse.observation.census.Census;
import glasshouse.observation.log.Log;
import glasshouse.observation.metric.SchemeMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.people.People;
import glasshouse.society.schemes.Joins;
import glasshouse.society.schemes.Schemes;
import java.util.List;
import java.util.function.IntPredicate;

/** Counts members of private schemes: why they joined, how they are scored, what they get, and what others are refused. */
public final class Enrolled {
    /** What the ledger calls each event, by its number. */
    private static final List<String> WHATS =
            List.of("", "joined_for_benefit", "joined_for_peers", "joined_under_pressure", "left_scheme");

    private final SchemeMetrics metrics;
    private final Schemes schemes;
    private final long[] costYuan;
    private final Tally tally;

    /**
     * Creates the counting of a regime.
     *
     * @param costYuan [request] what being refused costs
     */
    public Enrolled(SchemeMetrics metrics, Schemes schemes, long[] costYuan, Tally tally) {
        this.metrics = metrics;
        this.schemes = schemes;
        this.costYuan = costYuan;
        this.tally = tally;
    }

    /** Counts the week of a district. */
    public void count(People people, PrivateScores scores, Joins joins, Perks perks, int week) {
        if (!metrics.any()) {
            return;
        }
        countJoins(people, joins);
        countPerks(people, perks);
        if (Census.QUARTERLY.isTaken(week)) {
            for (int scheme = 0; scheme < scores.companies(); scheme++) {
                census(scheme, people, scores, week * Week.DAYS);
            }
        }
    }

    private void countJoins(People people, Joins joins) {
        for (int row = 0; row < joins.size(); row++) {
            int scheme = joins.scheme(row);
            int why = switch (joins.what(row)) {
                case Joins.BY_BENEFIT -> metrics.byBenefit;
                case Joins.BY_PEERS -> metrics.byPeers;
                case Joins.BY_PRESSURE -> metrics.byPressure;
                default -> metrics.left;
            };
            tally.of(people, joins.subject(row))
                    .add(why + scheme, 1)
                    .add(metrics.members + scheme, joins.what(row) == Joins.LEFT ? -1 : 1);
        }
    }

    private void countPerks(People people, Perks perks) {
        for (int row = 0; row < perks.size(); row++) {
            tally.of(people, perks.subject(row));
            if (perks.isRefused(row)) {
                tally.add(metrics.refused + perks.scheme(row), 1)
                        .add(metrics.refusedYuan, costYuan[perks.request(row)]);
            } else {
                tally.add(metrics.benefits + perks.benefit(row), 1).add(metrics.benefitYuan, perks.extra(row));
            }
        }
    }

    private void census(int scheme, People people, PrivateScores scores, int day) {
        for (int row = 0; row < people.size(); row++) {
            int subject = people.from() + row;
            if (people.memberships().has(row, scheme) || schemes.canJoin(scheme, people, subject, day)) {
                tally.of(people, subject).add(metrics.couldJoin + scheme, 1);
            }
            int score = scores.at(scheme, row);
            if (score > 0) {
                tally.of(people, subject).add(metrics.scored + scheme, 1).add(metrics.score + scheme, score);
            }
        }
    }

    /** Writes, of those followed, what they joined and left, what they got as members and were refused as others. */
    public static void follow(IntPredicate followed, Vocabulary names, Log log, Joins joins, Perks perks) {
        for (int row = 0; row < joins.size(); row++) {
            if (followed.test(joins.subject(row))) {
                String scheme = names.schemes().name(joins.scheme(row));
                log.line(joins, row, WHATS.get(joins.what(row)), scheme, "own_act")
                        .end();
            }
        }
        for (int row = 0; row < perks.size(); row++) {
            if (followed.test(perks.subject(row))) {
                boolean isRefused = perks.isRefused(row);
                String what = isRefused ? "refused_to_others" : "member_benefit";
                String rule = isRefused
                        ? names.schemes().name(perks.scheme(row))
                        : names.benefits().name(perks.benefit(row));
                log.line(perks, row, what, rule, "own_act").end();
            }
        }
    }
}
