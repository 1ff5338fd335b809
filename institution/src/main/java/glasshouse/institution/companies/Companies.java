package glasshouse.institution.companies;

import glasshouse.society.people.Memberships;
import glasshouse.society.people.People;
import glasshouse.society.schemes.Offer;
import org.jspecify.annotations.Nullable;

/** Companies at work: score their members once in four weeks, a quarter of the people each week, and new members at once. */
public final class Companies {
    /** Weeks between two scores of a member: a month. */
    public static final int MONTH = 4;

    private static final int[][] NOTHING = {};

    private final CompaniesPlan plan;
    private final Offer offer;

    /** Creates the companies of a regime. */
    public Companies(CompaniesPlan plan) {
        this.plan = plan;
        int[][][] worth = new int[plan.size()][][];
        double[][] refuses = new double[plan.size()][];
        for (int scheme = 0; scheme < worth.length; scheme++) {
            @Nullable Company company = plan.at(scheme);
            worth[scheme] = company == null ? NOTHING : company.worthYuan();
            refuses[scheme] = company == null ? new double[0] : company.refuses();
        }
        this.offer = new Offer(worth, refuses);
    }

    /** Says what banks know of a person's credit history, as companies hear of it. */
    @FunctionalInterface
    public interface Histories {
        /** Returns a subject's standing in the banks' record, 0 to 1, or {@link PrivateScore#NO_HISTORY}. */
        double of(int subject);
    }

    /** Returns the plan. */
    public CompaniesPlan plan() {
        return plan;
    }

    /** Returns what companies offer. */
    public Offer offer() {
        return offer;
    }

    /** Returns which band companies would put people in. */
    public Offer.Bands bands(People people, Histories histories) {
        return (scheme, subject) -> {
            @Nullable Company company = plan.at(scheme);
            return company == null ? 0 : company.band(score(company, people, subject, histories));
        };
    }

    /** Scores the members of a district whose turn it is, and those who have joined since last week. */
    public void score(People people, PrivateScores scores, Histories histories, int week) {
        for (int scheme = 0; scheme < plan.size(); scheme++) {
            score(scheme, people, scores, histories, week);
        }
    }

    private void score(int scheme, People people, PrivateScores scores, Histories histories, int week) {
        @Nullable Company company = plan.at(scheme);
        Memberships memberships = people.memberships();
        for (int row = 0; row < people.size(); row++) {
            int before = scores.at(scheme, row);
            if (company == null || !memberships.has(row, scheme)) {
                if (before != 0) {
                    scores.set(scheme, row, 0);
                }
            } else if (before == 0 || (people.from() + row) % MONTH == week % MONTH) {
                scores.set(scheme, row, score(company, people, people.from() + row, histories));
            }
        }
    }

    private static int score(Company company, People people, int subject, Histories histories) {
        double points = company.score().of(people, subject, histories.of(subject));
        return StrictMath.max(1, (int) StrictMath.round(points));
    }
}
