package glasshouse.engine.run;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.district.District;
import glasshouse.engine.small.SmallWorld;
import glasshouse.kernel.random.Origin;
import org.junit.jupiter.api.Test;

/** Rules that count earlier records: a licence of twelve points, of which a first, second and third record take more each time. */
class EscalationTest {
    private static final double SIGMAS = 5;
    private static final int PERSONS = 20_000;
    private static final double RATE = 1;
    private static final int WEEKS = 105;

    private static final SmallWorld LICENCE = SmallWorld.of("""
            scenario: licence
            title: a licence
            horizon: {start: 2018-01-01, weeks: 105}
            society:
              persons: 20000
              represented: 20000
              population: china-2020
              ties: {}
              conduct: {means: {}, acts: {fault: {what: a fault, nature: unlawful, ceiling: 2, propensity: 0.5}}}
            institution:
              agencies: {office: {what: office}}
              registers: {books: {agency: office, sees: {fault: 1}}}
              rulebook:
                what: a licence
                start: 12
                least: 0
                most: 12
                grades: {lost: {from: 0}, held: {from: 1}}
                rules:
                  first: {what: a first fault, acts: [fault], points: -3, earlier: {counted: first, most: 0}}
                  second: {what: a second fault, acts: [fault], points: -6, earlier: {counted: first, least: 1, most: 1}}
                  third: {what: a third fault, acts: [fault], straight_to: lost, earlier: {counted: first, least: 2}}
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
            """);

    @Test
    void a_first_a_second_and_a_third_record_cost_more_each_time() {
        Simulation simulation = LICENCE.run();
        double mean = RATE * WEEKS * 7 / 365.25;
        double none = Math.exp(-mean);
        double one = none * mean;
        double two = one * mean / 2;

        people(total(simulation, "entries_first"), 1 - none);
        people(total(simulation, "entries_second"), 1 - none - one);
        people(total(simulation, "grade_lost"), 1 - none - one - two);
        assertThat(total(simulation, "entries_third"))
                .isEqualTo(total(simulation, "acts_fault")
                        - total(simulation, "entries_first")
                        - total(simulation, "entries_second"));
        int[] counts = new int[13];
        for (District district : simulation.districts()) {
            for (int row = 0; row < district.size(); row++) {
                counts[district.scores().at(row)]++;
            }
        }
        people(counts[12], none);
        people(counts[9], one);
        people(counts[3], two);
        assertThat(counts[12] + counts[9] + counts[3] + counts[0]).isEqualTo(PERSONS);
    }

    private static void people(long count, double share) {
        assertThat((double) count)
                .isCloseTo(PERSONS * share, within(SIGMAS * Math.sqrt(PERSONS * share * (1 - share))));
    }

    @Test
    void a_record_counts_as_an_earlier_one_only_so_many_days_back() {
        SmallWorld month = LICENCE.with("institution.rulebook.rules.first.earlier.within", 30)
                .with("institution.rulebook.rules.second.earlier.within", 30)
                .with("institution.rulebook.rules.third.earlier.within", 30);
        Simulation simulation = month.run();
        long records = total(simulation, "acts_fault");

        // A record is a first one if none came in the 29 days before it (a fault of the same day came before or after).
        // Those of the first 30 days have fewer days before them; records of one person overlap: ten standard errors.
        double days = WEEKS * 7;
        double daily = RATE / 365.25;
        double share = (days - 29.5) / days * Math.exp(-29.5 * daily) + (1 - Math.exp(-29.5 * daily)) / daily / days;
        assertThat(total(simulation, "entries_first") / (double) records)
                .isCloseTo(share, within(10 * Math.sqrt(share * (1 - share) / records)));
    }

    @Test
    void a_false_record_that_made_the_next_cost_more_is_seen_to_have_done_so() {
        // Everybody's one fault is preceded by false alarms in many: the score without the false ones is that of a
        // first.
        SmallWorld alarmed = LICENCE.with(
                        "institution.cameras",
                        "{eyes: {agency: office, acts: [fault], coverage: 1, sensitivity: 0, faces_compared: 1,"
                                + " false_match_rate: 1.4e-7, false_match_act: fault}}")
                .with("society.conduct.acts.fault.propensity", 0.05)
                .with(
                        "institution.lists",
                        "{bad: {what: bad, colour: black, agency: office, score_below: 4, term: {value: 90, unit: years}}}");
        Simulation simulation = alarmed.run();
        for (District district : simulation.districts()) {
            int[] right = new int[district.size()];
            var history = district.scores().history().rows();
            for (int row = 0; row < history.size(); row++) {
                // Origin kind 1: an act of one's own.
                right[history.subject(row) - district.from()] += Origin.kind(history.origin(row)) == 1 ? 1 : 0;
            }
            for (int row = 0; row < district.size(); row++) {
                int score = right[row] == 0 ? 12 : right[row] == 1 ? 9 : right[row] == 2 ? 3 : 0;
                assertThat(district.truth().trueScoreAt(row)).isEqualTo(score);
            }
        }
        assertThat(total(simulation, "listed_bad_wrongful")).isGreaterThan(500);
        assertThat(total(simulation, "listed_bad_sound")).isPositive();
    }
}
