package glasshouse.observation.metric;

import glasshouse.institution.Vocabulary;
import java.util.List;

/** Numbers what is counted of private schemes; nothing where the society has none. */
public final class SchemeMetrics {
    /** First of the members, by scheme. */
    public final int members;
    /** First of those who joined and would have for the benefits alone, by scheme. */
    public final int byBenefit;
    /** First of those who would not have but for peers, by scheme. */
    public final int byPeers;
    /** First of those who would not have but for what staying out costs, by scheme. */
    public final int byPressure;
    /** First of those who left, by scheme. */
    public final int left;
    /** First of those who are members or could be, by scheme. */
    public final int couldJoin;
    /** First of the members with a score, by scheme. */
    public final int scored;
    /** First of the sums of their scores, by scheme. */
    public final int score;
    /** First of the requests of others refused, by scheme. */
    public final int refused;
    /** What that cost. */
    public final int refusedYuan;
    /** First of the requests on better terms, by benefit. */
    public final int benefits;
    /** What that was worth. */
    public final int benefitYuan;

    private final boolean any;

    SchemeMetrics(Metrics all, Vocabulary names) {
        List<String> schemes = names.schemes().sorted();
        any = !schemes.isEmpty();
        members = all.addStocks("members_", schemes, "persons", "members of the private scheme %s");
        byBenefit = all.addEach(
                "joined_by_benefit_",
                schemes,
                "persons",
                "persons who joined %s and would have for its benefits alone");
        byPeers = all.addEach(
                "joined_by_peers_", schemes, "persons", "persons who joined %s and would not have but for their peers");
        byPressure = all.addEach(
                "joined_by_pressure_",
                schemes,
                "persons",
                "persons who joined %s and would not have but for what staying out costs");
        left = all.addEach("left_", schemes, "persons", "persons who left %s");
        couldJoin = all.addEach(
                "census_could_join_",
                schemes,
                "persons",
                "persons online and with an account, who are members of %s or could be, once a quarter");
        scored = all.addEach("census_scored_", schemes, "persons", "members of %s with a score, once a quarter");
        score = all.addEach(
                "census_private_score_", schemes, "points", "scores of the members of %s, summed, once a quarter");
        refused =
                all.addEach("refused_to_others_", schemes, "requests", "requests refused for not being a member of %s");
        refusedYuan = flow(all, "refused_to_others_yuan", "yuan", "what these refusals cost");
        benefits = all.addEach(
                "member_benefits_", names.benefits().sorted(), "requests", "requests on better terms for members: %s");
        benefitYuan = flow(all, "member_benefit_yuan", "yuan", "what requests on better terms were worth to members");
    }

    private int flow(Metrics all, String name, String unit, String meaning) {
        return any ? all.add(Metric.flow(name, unit, meaning)) : -1;
    }

    /** Says whether anything is counted. */
    public boolean any() {
        return any;
    }
}
