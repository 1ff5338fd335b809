package glasshouse.engine.recourse;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.district.District;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.institution.recourse.Recourse;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Normal;
import glasshouse.observation.metric.TallySeries;
import glasshouse.observation.truth.ListingClass;
import org.junit.jupiter.api.Test;

/**
 * What a safeguard must do, each alone: laws of recourse, and closed forms. Seeds are fixed. Each bound is five standard errors,
 * a false-alarm rate of 6e-7 for each of the fifteen comparisons. Evidence errs, so what was in fact one's own act may be
 * upheld too; where that matters its share is held against the same formula.
 */
class RecourseLawTest {
    private static final double SIGMAS = 5;
    private static final int DAYS = 104 * 7;

    /** Faults are listed and told of at once; cameras take others for the doer, so that half of the listings are wrong. */
    private static final SmallWorld LISTED = SmallWorld.of("""
            scenario: recourse
            title: laws of recourse
            horizon: {start: 2018-01-01, weeks: 104}
            society:
              persons: 20000
              represented: 20000
              population: china-2020
              ties: {}
              conduct:
                means: {}
                acts: {fault: {what: a fault, nature: unlawful, ceiling: 0.2, propensity: 1}}
                requests: {flight: {what: a flight, ceiling: 12, propensity: 0.5, cost_of_denial: 400}}
              response:
                redress: {objects_if_innocent: 1, objects_if_guilty: 1, attends_hearing: 1, appeals: 0, seeks_repair: 0, delay: 3, evidence: 6, by_income: [1, 1, 1, 1, 1], by_education: [1, 1, 1, 1, 1]}
            institution:
              agencies: {office: {what: office}}
              pools: {hours: {what: reviewers, hours: 1000000}}
              cameras: {eyes: {agency: office, acts: [fault], coverage: 1, sensitivity: 1, mistaken_identity: 0.5}}
              lists: {faulty: {what: the faulty, colour: black, agency: office, acts: [fault], term: {value: 100, unit: years}, published: false, notice: {when: after, days: 0}}}
              measures: {no-flights: {what: no flights, lists: [faulty], denies: {flight: 1}}}
              remedies: {objections: {what: objection, lists: [faulty], stage: objection, pool: hours, belief: 0.5, standard_of_proof: 0.5, deadline: 14}}
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
            """);

    private static final String OBJECTIONS = "institution.remedies.objections.";
    private static final String NO_HOURS = "institution.pools.hours.hours";

    private static void assertShare(String what, long part, long whole, double expected) {
        double deviation = Math.sqrt(expected * (1 - expected) / whole);
        assertThat(whole).as(what).isGreaterThan(100);
        assertThat(part / (double) whole).as(what).isCloseTo(expected, within(SIGMAS * deviation));
    }

    /** The probability that evidence, rounded to quarters, passes a threshold, for a mean of d' times so much. */
    private static double passes(double dPrime, double side, double threshold) {
        double least = Math.floor(threshold * 4) / 4 + 0.125;
        return 1 - Normal.cdf((least - side * dPrime * dPrime / 2) / dPrime);
    }

    private static long listedWrongly(Simulation simulation) {
        return total(simulation, "listed_faulty_wrongful");
    }

    /** Counts the wrongful listings in force that began at least some days ago. */
    private static long standingWrongly(Simulation simulation, int days) {
        long standing = 0;
        for (District district : simulation.districts()) {
            KeptRows classes = district.truth().classes();
            for (int row = 0; row < classes.size(); row++) {
                boolean wrongful = classes.extra(row) == ListingClass.WRONGFUL.ordinal();
                standing += wrongful && classes.day(row) <= DAYS - days ? 1 : 0;
            }
        }
        return standing;
    }

    @Test
    void with_perfect_evidence_full_independence_and_ample_hours_wrongful_listings_end_within_the_deadline() {
        Simulation simulation = LISTED.run();
        long upheld = total(simulation, "upheld_objection");
        long upheldInnocent = total(simulation, "upheld_objection_innocent");
        long innocent = upheldInnocent + total(simulation, "rejected_objection_innocent");
        long guilty = upheld
                - upheldInnocent
                + total(simulation, "rejected_objection")
                - total(simulation, "rejected_objection_innocent");

        assertThat(total(simulation, "lapsed_objection")).isZero();
        assertThat(total(simulation, "days_to_ruling_objection"))
                .isLessThanOrEqualTo(14 * (upheld + total(simulation, "rejected_objection")));
        // Three months: filing takes three days in the mean, e^-20 take longer than sixty; then the deadline and a
        // week.
        // Those left are those whose evidence, as good as it is, tells the other way.
        assertShare("left", standingWrongly(simulation, 91), innocent, 1 - passes(6, 1, 0));
        assertShare("guilty", upheld - upheldInnocent, guilty, passes(6, -1, 0));
        // A week each until it is filed, taken up and corrected, beside the three days.
        long days = total(simulation, "corrected_wrongful_days");
        assertThat(days / (double) total(simulation, "corrected_wrongful")).isLessThan(3 + 3 * 7);
    }

    @Test
    void with_nobody_independent_no_wrongful_listing_ends() {
        Simulation simulation = LISTED.with(OBJECTIONS + "independence", 0).run();

        assertThat(total(simulation, "corrected_faulty")).isZero();
        assertThat(total(simulation, "on_faulty_wrongful"))
                .isEqualTo(listedWrongly(simulation))
                .isGreaterThan(1000);
        assertThat(total(simulation, "filed_objection")).isGreaterThan(1000);
    }

    @Test
    void who_files_falls_with_income_as_the_fee_is_beside_what_one_can_spend_and_legal_aid_for_all_makes_it_equal() {
        SmallWorld dear = LISTED.with(OBJECTIONS + "fee", 800);
        Simulation alone = dear.run();
        Simulation aided = dear.with(OBJECTIONS + "legal_aid", "{covers: 1, up_to_quintile: 5}")
                .run();
        double[] incomes =
                alone.world().scenario().society().population().income().means();
        double before = 0;
        for (int quintile = 1; quintile <= 5; quintile++) {
            double affords = Math.min(1, 0.02 * incomes[quintile - 1] / 800);
            long told = ofQuintile(alone, quintile, "notified_faulty");
            assertShare(
                    "q" + quintile, ofQuintile(alone, quintile, "filed_objection"), told, affords * filedByTheEnd());
            double helped = ofQuintile(alone, quintile, "corrected_wrongful")
                    / (double) ofQuintile(alone, quintile, "listed_faulty_wrongful");
            double helpedWithAid = ofQuintile(aided, quintile, "corrected_wrongful")
                    / (double) ofQuintile(aided, quintile, "listed_faulty_wrongful");
            assertThat(helped).as("success of q" + quintile).isGreaterThan(before - (affords == 1 ? 0.05 : 0));
            assertThat(helpedWithAid).as("aided, q" + quintile).isGreaterThan(0.9);
            before = helped;
        }
        assertThat(before).isGreaterThan(0.9);
        assertThat(total(alone, "fees_yuan")).isEqualTo(800 * total(alone, "filed_objection"));
        assertThat(total(aided, "fees_yuan")).isZero();
        assertThat(total(aided, "legal_aid_yuan")).isEqualTo(800 * total(aided, "filed_objection"));
    }

    /** The share of those told who have filed by the end, where all do: the last days' tellings are not filed yet. */
    private static double filedByTheEnd() {
        return 0.99;
    }

    private static long ofQuintile(Simulation simulation, int quintile, String metric) {
        TallySeries series = simulation.series();
        long sum = 0;
        for (int stratum = 0; stratum < series.cuts().size(); stratum++) {
            if (series.cuts().strata().get(stratum).name().startsWith("q" + quintile + " ")) {
                sum += series.sum(series.weeks(), stratum, series.metrics().number(metric));
            }
        }
        return sum;
    }

    @Test
    void what_is_late_lapses_as_the_remedy_has_it_and_its_answer_is_not_listened_to() {
        SmallWorld slow = LISTED.with(NO_HOURS, 300);
        Simulation upheld = slow.with(OBJECTIONS + "if_late", "upheld").run();
        Simulation rejected = slow.with(OBJECTIONS + "if_late", "rejected").run();
        Simulation waits = slow.run();
        long late = total(upheld, "lapsed_objection");

        assertThat(late).isGreaterThan(1000);
        assertThat(total(upheld, "upheld_objection")).isBetween(late * 9 / 10, late + total(upheld, "granted_hours"));
        assertThat(decided(upheld) + pending(upheld)).isEqualTo(total(upheld, "filed_objection"));
        assertThat(total(rejected, "rejected_objection")).isGreaterThan(total(rejected, "lapsed_objection") * 9 / 10);
        assertThat(decided(rejected) + pending(rejected)).isEqualTo(total(rejected, "filed_objection"));
        assertThat(total(waits, "lapsed_objection")).isGreaterThan(1000);
        assertThat(pending(waits)).isEqualTo(total(waits, "waiting_hours") + answers(waits));
        assertThat(standingWrongly(upheld, 91)).isLessThan(listedWrongly(upheld) / 100);
        assertThat(standingWrongly(waits, 91)).isGreaterThan(listedWrongly(waits) / 2);
    }

    private static long decided(Simulation simulation) {
        return total(simulation, "upheld_objection")
                + total(simulation, "rejected_objection")
                + total(simulation, "undecided_objection");
    }

    private static long pending(Simulation simulation) {
        return simulation.districts().stream()
                .mapToLong(district -> district.cases().pending().size())
                .sum();
    }

    private static long answers(Simulation simulation) {
        Messages mail = simulation.pendingMessages();
        long answers = 0;
        for (int row = 0; row < mail.size(); row++) {
            answers += mail.kind(row) == Recourse.REVIEWED ? 1 : 0;
        }
        return answers;
    }

    @Test
    void who_is_never_told_files_nothing_and_is_counted_as_never_having_filed() {
        Simulation simulation = LISTED.with("institution.lists.faulty.notice", "{when: never, owed: false}")
                .with("institution.measures", "{}")
                .run();

        assertThat(total(simulation, "filed_objection")).isZero();
        assertThat(total(simulation, "wrongful_uncontested"))
                .isEqualTo(listedWrongly(simulation))
                .isGreaterThan(1000);
        assertThat(total(LISTED.run(), "wrongful_uncontested")).isLessThan(listedWrongly(simulation) / 20);
    }

    /** Everybody is told a month ahead, and heard. */
    private static final SmallWorld HEARD = LISTED.with("institution.lists.faulty.notice", "{when: before, days: 30}")
            .with("society.response.redress.evidence", 1.5)
            .with(
                    "institution.remedies",
                    "{hearings: {what: hearing, lists: [faulty], stage: hearing, pool: hours, belief: 0.7, standard_of_proof: 0.6, suspends: true}}");

    @Test
    void a_hearing_keeps_from_the_list_as_many_as_evidence_and_proof_say() {
        Simulation simulation = HEARD.run();
        double threshold = Math.log(0.7 / 0.3) - Math.log(0.6 / 0.4);
        long innocentKept = total(simulation, "upheld_hearing_innocent");
        long innocent = innocentKept + total(simulation, "rejected_hearing_innocent");
        long kept = total(simulation, "upheld_hearing") - innocentKept;
        long guilty = kept + total(simulation, "rejected_hearing") - total(simulation, "rejected_hearing_innocent");

        assertShare("innocent", innocentKept, innocent, passes(1.5, 1, threshold));
        assertShare("guilty", kept, guilty, passes(1.5, -1, threshold));
        assertThat(total(simulation, "withdrawn_faulty")).isGreaterThan((innocentKept + kept) * 9 / 10);
    }

    @Test
    void evidence_that_is_heard_in_person_tells_as_much_better_as_is_set() {
        Simulation simulation =
                HEARD.with("institution.remedies.hearings.evidence_gain", 1.6).run();
        double threshold = Math.log(0.7 / 0.3) - Math.log(0.6 / 0.4);
        long kept = total(simulation, "upheld_hearing_innocent");

        assertShare(
                "heard", kept, kept + total(simulation, "rejected_hearing_innocent"), passes(1.5 * 1.6, 1, threshold));
    }

    @Test
    void nobody_who_came_to_be_heard_is_listed_before_the_hearing_is_held() {
        Simulation simulation = HEARD.with(NO_HOURS, 0).run();

        assertThat(total(simulation, "filed_hearing")).isGreaterThan(5000);
        assertThat(total(simulation, "notified_faulty")).isGreaterThan(5000);
        assertThat(total(simulation, "listed_faulty_sound") + listedWrongly(simulation))
                .isZero();
        assertThat(total(
                        HEARD.with(NO_HOURS, 0)
                                .with("institution.remedies.hearings.suspends", false)
                                .run(),
                        "listed_faulty_wrongful"))
                .isGreaterThan(1000);
    }

    @Test
    void a_reviewer_who_believes_a_group_less_upholds_fewer_of_its_objections_by_the_same_formula() {
        Simulation simulation = LISTED.with("society.response.redress.evidence", 1.5)
                .with(OBJECTIONS + "belief_by_group", "{minority-a: 0.9}")
                .run();
        double threshold = Math.log(0.9 / 0.1);
        long[] group = ofGroup(simulation, "minority-a");
        long[] others = ofGroup(simulation, "majority");

        assertShare("believed less", group[0], group[0] + group[1], passes(1.5, 1, threshold));
        assertShare("others", others[0], others[0] + others[1], passes(1.5, 1, 0));
    }

    private static long[] ofGroup(Simulation simulation, String group) {
        TallySeries series = simulation.series();
        long[] sums = new long[2];
        for (int stratum = 0; stratum < series.cuts().size(); stratum++) {
            if (series.cuts().strata().get(stratum).name().contains(" " + group + " ")) {
                sums[0] += series.sum(series.weeks(), stratum, series.metrics().number("upheld_objection_innocent"));
                sums[1] += series.sum(series.weeks(), stratum, series.metrics().number("rejected_objection_innocent"));
            }
        }
        return sums;
    }
}
