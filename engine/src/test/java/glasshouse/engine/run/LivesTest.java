package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.small.SmallWorld;
import glasshouse.kernel.random.Normal;
import glasshouse.observation.metric.Metric;
import org.junit.jupiter.api.Test;

/**
 * What listings do to lives, against closed forms. Seeds are fixed. Each bound is five standard errors of the statistic, a
 * false-alarm rate of 6e-7 for each of the eight comparisons, unless it says otherwise.
 */
class LivesTest {
    private static final double SIGMAS = 5;

    /** Faults are listed at once and for good; cameras take others for the doer, so that half of the listings are wrong. */
    private static final SmallWorld LISTED = SmallWorld.of("""
            scenario: lives
            title: what a listing does
            horizon: {start: 2018-01-01, weeks: 104}
            society:
              persons: 40000
              represented: 40000
              population: china-2020
              ties: {}
              conduct:
                means: {}
                acts: {fault: {what: a fault, nature: unlawful, ceiling: 0.2, propensity: 1}}
                requests: {flight: {what: a flight, ceiling: 6, propensity: 0.5, cost_of_denial: 400, hours_of_denial: 9}}
              response:
                fear_of_listing: 0
                fear_of_denial: 0
                fear_of_ties_listing: 0
                cuts_tie: {}
                redress: {objects_if_innocent: 1, objects_if_guilty: 1, appeals: 0, seeks_repair: 0, delay: 3, evidence: 1.6, by_income: [1, 1, 1, 1, 1], by_education: [1, 1, 1, 1, 1]}
            institution:
              agencies: {office: {what: office}}
              cameras: {eyes: {agency: office, acts: [fault], coverage: 1, sensitivity: 1, mistaken_identity: 0.5}}
              lists: {faulty: {what: the faulty, colour: black, agency: office, acts: [fault], term: {value: 100, unit: years}, published: false, notice: {when: after, days: 3}}}
              measures: {no-flights: {what: no flights, lists: [faulty], denies: {flight: 0.7}}}
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
            """);

    private static double share(long part, long whole) {
        return part / (double) whole;
    }

    private static void assertShare(String what, long part, long whole, double expected) {
        double deviation = Math.sqrt(expected * (1 - expected) / whole);
        assertThat(whole).as(what).isGreaterThan(300);
        assertThat(share(part, whole)).as(what).isCloseTo(expected, within(SIGMAS * deviation));
    }

    /** The probability that evidence, rounded to quarters, passes a threshold, for a mean of d' times so much. */
    private static double passes(double dPrime, double side, double threshold) {
        double least = Math.floor(threshold * 4) / 4 + 0.125;
        return 1 - Normal.cdf((least - side * dPrime * dPrime / 2) / dPrime);
    }

    @Test
    void how_many_objections_are_upheld_follows_from_evidence_proof_and_independence_alone() {
        SmallWorld world = LISTED.with(
                "institution.remedies",
                "{objections: {what: objection, lists: [faulty], stage: objection, belief: 0.7, standard_of_proof: 0.6, independence: 0.8}}");
        Simulation simulation = world.run();
        double threshold = Math.log(0.7 / 0.3) - Math.log(0.6 / 0.4);
        long upheldInnocent = SmallWorld.total(simulation, "upheld_objection_innocent");
        long innocent = upheldInnocent + SmallWorld.total(simulation, "rejected_objection_innocent");
        long upheldGuilty = SmallWorld.total(simulation, "upheld_objection") - upheldInnocent;
        long guilty = upheldGuilty
                + SmallWorld.total(simulation, "rejected_objection")
                - SmallWorld.total(simulation, "rejected_objection_innocent");

        assertShare("innocent", upheldInnocent, innocent, 0.8 * passes(1.6, 1, threshold));
        assertShare("guilty", upheldGuilty, guilty, 0.8 * passes(1.6, -1, threshold));
        assertThat(SmallWorld.total(simulation, "corrected_faulty")).isGreaterThan(innocent / 4);
    }

    @Test
    void a_remedy_on_paper_that_nobody_weighs_upholds_nothing() {
        String paper =
                "{objections: {what: objection, lists: [faulty], stage: objection, belief: 0.7, standard_of_proof: 0.6, independence: %s}}";
        Simulation none = LISTED.run();
        Simulation onPaper =
                LISTED.with("institution.remedies", paper.formatted("0")).run();
        Simulation inFact =
                LISTED.with("institution.remedies", paper.formatted("1")).run();

        assertThat(SmallWorld.total(onPaper, "filed_objection")).isEqualTo(SmallWorld.total(none, "filed_objection"));
        assertThat(SmallWorld.total(onPaper, "upheld_objection")).isZero();
        assertThat(SmallWorld.total(onPaper, "on_faulty_wrongful"))
                .isEqualTo(SmallWorld.total(none, "on_faulty_wrongful"));
        assertThat(SmallWorld.total(inFact, "on_faulty_wrongful"))
                .isLessThan(SmallWorld.total(none, "on_faulty_wrongful") / 2);
    }

    @Test
    void requests_of_the_listed_are_refused_at_the_share_that_is_set_and_nobody_elses() {
        Simulation simulation = LISTED.run();
        Simulation free = LISTED.with("institution.measures", "{}").run();
        long refused = SmallWorld.total(simulation, "denials_flight");

        assertThat(SmallWorld.total(simulation, "requests_flight"))
                .isEqualTo(SmallWorld.total(free, "requests_flight"));
        // Requests of the listed: those refused where every request is.
        long asked = SmallWorld.total(
                LISTED.with("institution.measures.no-flights.denies", "{flight: 1}")
                        .run(),
                "denials_flight");
        assertShare("refused", refused, asked, 0.7);
        assertThat(SmallWorld.total(simulation, "cost_yuan")).isEqualTo(400 * refused);
        assertThat(SmallWorld.total(simulation, "hours_lost")).isEqualTo(9 * refused);
        assertThat(SmallWorld.total(free, "denials_flight")).isZero();
    }

    @Test
    void stale_copies_last_as_long_as_their_lag_and_are_counted_as_such() {
        // Listings of 60 days; the floor of an exponential of mean 12 has mean 1 / (e^(1/12) - 1) and that plus 1
        // squared
        // times e^(-1/12) as variance.
        Simulation simulation = LISTED.with("institution.lists.faulty.term", 60)
                .with("institution.measures.no-flights.copy_lag", 12)
                .run();
        long late = SmallWorld.total(simulation, "sanction_days_late");
        // Those that ended ten lags before the end have left all their stale days; the others are few.
        long ended = SmallWorld.total(simulation, "expired_faulty");
        double q = Math.exp(-1.0 / 12);
        double mean = q / (1 - q);
        double deviation = Math.sqrt(q) / (1 - q) / Math.sqrt(ended);
        double open = ended * 24.0 / (104 * 7 - 60);

        assertThat(late / (double) ended)
                .isBetween((mean - SIGMAS * deviation) * (1 - open / ended), mean + SIGMAS * deviation);
        assertThat(SmallWorld.total(
                        LISTED.with("institution.lists.faulty.term", 60).run(), "sanction_days_late"))
                .isZero();
    }

    @Test
    void notice_reaches_the_share_that_is_set_and_the_others_learn_at_a_refusal() {
        Simulation simulation =
                LISTED.with("institution.lists.faulty.notice.delivered", 0.4).run();
        long told = SmallWorld.total(simulation, "notified_faulty");
        long listed = SmallWorld.total(simulation, "listed_faulty_irregular")
                + SmallWorld.total(simulation, "listed_faulty_sound")
                + SmallWorld.total(simulation, "listed_faulty_wrongful");
        long own = SmallWorld.total(simulation, "listed_faulty_irregular")
                + SmallWorld.total(simulation, "listed_faulty_sound");

        assertShare("told", told, listed, 0.4);
        assertShare("irregular", SmallWorld.total(simulation, "listed_faulty_irregular"), own, 0.6);
        assertThat(SmallWorld.total(simulation, "learned_at_denial_faulty")).isBetween(listed / 4, listed - told);
    }

    @Test
    void what_treatment_made_people_do_and_leave_undone_is_the_difference_to_untreated_people() {
        // Exact: occasions are exogenous and their uniforms the same, whatever is done to people. Loans are not: who is
        // lent to defaults.
        SmallWorld treated = SmallWorld.everything().with("institution.lenders", "{}");
        SmallWorld untreated = treated.with("society.conduct.acts.jaywalk.while_listed", 1)
                .with("society.conduct.acts.jaywalk.with_listed_tie", 1)
                .with("society.conduct.acts.jaywalk.at_full_fear", 1)
                .with("society.conduct.acts.post.at_full_fear", 1)
                .with("society.conduct.acts.perform.while_listed", 1)
                .with("society.conduct.acts.perform.at_full_fear", 1)
                .with("society.conduct.requests.flight.while_listed", 1);
        Simulation a = treated.run();
        Simulation b = untreated.run();
        for (Metric metric : a.world().metrics().all()) {
            if (metric.name().startsWith("acts_")) {
                String act = metric.name().substring("acts_".length());
                long swayed = SmallWorld.total(a, "prompted_" + act) - SmallWorld.total(a, "forgone_" + act);
                assertThat(SmallWorld.total(a, metric.name()) - SmallWorld.total(b, metric.name()))
                        .as(act)
                        .isEqualTo(swayed);
            }
        }
        assertThat(SmallWorld.total(a, "forgone_jaywalk")).isPositive();
        assertThat(SmallWorld.total(b, "forgone_jaywalk")).isZero();
    }

    @Test
    void a_struck_record_gives_back_the_points_it_took() {
        // One fault costs 30 points and lists at once; whoever objects wins, so nobody stays below the start for long.
        String book =
                "{what: one rule, start: 1000, least: 0, most: 1300, grades: {all: {from: 0}}, rules: {fault: {what: a fault, acts: [fault], points: -30}}}";
        SmallWorld world = LISTED.with("institution.rulebook", book)
                .with("institution.lists.faulty.notice.days", 0)
                .with("society.response.redress.delay", 0)
                .with(
                        "institution.remedies",
                        "{objections: {what: objection, lists: [faulty], stage: objection, belief: 0.001, standard_of_proof: 0.999}}");
        Simulation simulation = world.run();
        long corrected = SmallWorld.total(simulation, "corrected_faulty");
        long taken = SmallWorld.total(simulation, "points_lost");
        long below = 0;
        for (var district : simulation.districts()) {
            for (int row = 0; row < district.size(); row++) {
                below += 1000 - district.scores().at(row);
            }
        }

        assertThat(corrected).isGreaterThan(10_000);
        assertThat(below).isEqualTo(taken - 30 * corrected);
    }

    @Test
    void a_correction_ends_a_listing_for_a_score_only_where_the_score_would_not_list_without_the_record() {
        // Two faults of 30 points list; with a third one before the ruling, two are left when one is struck.
        String book =
                "{what: one rule, start: 1000, least: 0, most: 1300, grades: {all: {from: 0}}, rules: {fault: {what: a fault, acts: [fault], points: -30}}}";
        SmallWorld world = LISTED.with("institution.rulebook", book)
                .with("institution.lists.faulty.acts", "[]")
                .with("institution.lists.faulty.score_below", 950)
                .with("society.conduct.acts.fault.ceiling", 1)
                .with("society.response.redress.delay", 60)
                .with(
                        "institution.remedies",
                        "{objections: {what: objection, lists: [faulty], stage: objection, belief: 0.001, standard_of_proof: 0.999}}");
        Simulation simulation = world.run();

        assertThat(SmallWorld.total(simulation, "corrected_faulty"))
                .isBetween(1000L, SmallWorld.total(simulation, "upheld_objection") * 9 / 10);
        for (var district : simulation.districts()) {
            var inForce = district.listings().inForce();
            for (int row = 0; row < inForce.size(); row++) {
                assertThat(district.scores().of(inForce.subject(row))).isLessThan(950);
            }
        }
    }
}
