package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.small.SmallWorld;
import glasshouse.society.population.Traits;
import org.junit.jupiter.api.Test;

/**
 * The model against closed forms. Seeds are fixed. Each bound is five standard errors of the statistic, a false-alarm rate
 * of 6e-7 for each of the nine comparisons, unless it says otherwise.
 */
class ClosedFormTest {
    private static final double SIGMAS = 5;

    private static final String ERRING_CAMERAS = """
                scenario: tail
                title: cameras that err
                horizon: {start: 2018-01-01, weeks: 104}
                society:
                  persons: 100000
                  represented: 740000
                  population: china-2020
                  ties: {}
                  conduct: {means: {}, acts: {jaywalk: {what: crossing at red, nature: unlawful, ceiling: 5, propensity: 0}}}
                institution:
                  agencies: {police: {what: police}}
                  cameras:
                    eyes: {agency: police, acts: [jaywalk], coverage: 0.5, sensitivity: 1, faces_compared: 2, false_match_rate: 7e-9, false_match_by_group: {minority-a: 2}, false_match_act: jaywalk}
                  rulebook:
                    what: one rule
                    start: 1000
                    least: 0
                    most: 1300
                    grades: {all: {from: 0}}
                    rules: {jaywalking: {what: crossing, acts: [jaywalk], points: -5}}
                  lists: {low: {what: low, colour: black, agency: police, score_below: 960, term: {value: 100, unit: years}}}
                observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
                """;

    @Test
    void the_stock_on_a_list_is_inflow_times_mean_stay() {
        // One act lists for 200 days; Little's law on the weeks after the first 100 (all transients are over by then).
        Simulation simulation = SmallWorld.of("""
                scenario: little
                title: Little's law
                horizon: {start: 2018-01-01, weeks: 400}
                society:
                  persons: 20000
                  represented: 20000
                  population: china-2020
                  ties: {}
                  conduct: {means: {}, acts: {fault: {what: a fault, nature: unlawful, ceiling: 0.2, propensity: 1}}}
                institution:
                  agencies: {office: {what: office}}
                  registers: {books: {agency: office, sees: {fault: 0.8}}}
                  lists: {faulty: {what: the faulty, colour: black, agency: office, acts: [fault], term: 200}}
                observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
                """).run();
        int metric = simulation.world().metrics().number("on_faulty_sound");
        int begun = simulation.world().metrics().number("listed_faulty_sound");
        long[] stock = simulation.series().series(0, metric);
        double meanStock = 0;
        double inflow = 0;
        for (int week = 100; week < 400; week++) {
            meanStock += stock[week] / 300.0;
            inflow += simulation.series().at(week, 0, begun) / 300.0 / 7;
        }
        // A person off the list enters at rate r = 0.16 a year; on it no further record matters: renewal of 200 days +
        // 1/r.
        double entry = 0.2 * 0.8 / 365.25;
        double share = 200 / (200 + 1 / entry);

        assertThat(meanStock).isCloseTo(inflow * 200, within(0.02 * meanStock));
        // The share listed: weeks are correlated over a stay, so about 300 / 28 independent looks at 20,000 people.
        double error = Math.sqrt(share * (1 - share) / 20_000 / (300 * 7 / 200.0));
        assertThat(meanStock / 20_000).isCloseTo(share, within(SIGMAS * error));
    }

    @Test
    void where_nobody_misbehaves_wrongful_listings_follow_the_poisson_tail() {
        // -5 a false match, listed below 960: the ninth match lists. 104 weeks; mean by group.
        Simulation simulation = SmallWorld.of(ERRING_CAMERAS).run();
        double mean = 740_000.0 * 2 * 7 * 0.5 * 7e-9 * 104;
        // [1 for minority-a, 0 for others]; a variance is a sum of p (1 - p).
        double[] expected = new double[2];
        double[] variance = new double[2];
        double meanAlarms = 0;
        for (int traits : simulation.world().population().traits()) {
            int minority = Traits.group(traits) == 1 ? 1 : 0;
            double own = (1 + minority) * mean;
            double tail = poissonTail(9, own);
            meanAlarms += own;
            expected[minority] += tail;
            variance[minority] += tail * (1 - tail);
        }

        assertThat(SmallWorld.total(simulation, "listed_low_sound")).isZero();
        for (int minority = 0; minority < 2; minority++) {
            assertThat(expected[minority]).isGreaterThan(200);
            assertThat((double) inGroups(simulation, "listed_low_wrongful", minority == 1))
                    .as(minority == 1 ? "minority-a" : "others")
                    .isCloseTo(expected[minority], within(SIGMAS * Math.sqrt(variance[minority])));
        }
        assertThat(SmallWorld.total(simulation, "acts_jaywalk")).isZero();
        double alarms = SmallWorld.total(simulation, "false_sightings_eyes");
        assertThat(alarms).isCloseTo(meanAlarms, within(SIGMAS * Math.sqrt(meanAlarms)));
    }

    /** Sums a metric over the strata of minority-a, or of all others. */
    private static long inGroups(Simulation simulation, String metric, boolean minority) {
        int number = simulation.world().metrics().number(metric);
        var strata = simulation.world().cuts().strata();
        long sum = 0;
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            boolean counted = strata.get(stratum).cut().equals("income-group-residence")
                    && strata.get(stratum).name().contains(" minority-a ") == minority;
            sum += counted ? simulation.series().sum(simulation.series().weeks(), stratum, number) : 0;
        }
        return sum;
    }

    private static double poissonTail(int least, double mean) {
        double term = Math.exp(-mean);
        double below = 0;
        for (int n = 0; n < least; n++) {
            below += term;
            term *= mean / (n + 1);
        }
        return 1 - below;
    }

    @Test
    void a_state_that_lasts_costs_points_each_month_and_filing_takes_its_mean() {
        Simulation simulation = SmallWorld.of("""
                scenario: arrears
                title: arrears
                horizon: {start: 2018-01-01, weeks: 200}
                society:
                  persons: 50000
                  represented: 50000
                  population: china-2020
                  ties: {}
                  conduct: {means: {}, acts: {arrears: {what: arrears, nature: unlawful, ceiling: 0.2, propensity: 1, spell: 120}}}
                institution:
                  agencies: {bank: {what: bank, filing_delay: 28}}
                  registers: {books: {agency: bank, sees: {arrears: 1}}}
                  rulebook:
                    what: one rule
                    start: 1000
                    least: -20000
                    most: 1300
                    grades: {all: {from: -20000}}
                    rules: {arrears: {what: arrears, acts: [arrears], points: -10, per: month}}
                observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
                """).run();
        double acts = SmallWorld.total(simulation, "acts_arrears");
        double records = SmallWorld.total(simulation, "records_own_act");
        double entries = SmallWorld.total(simulation, "entries_arrears");

        // Acts: Poisson at 0.2 a year. Not yet filed at the end: those of the last days, rate x mean delay
        // (exponential,
        // whose floor has mean 1 / (e^(1/28) - 1) days).
        double meanActs = 50_000 * 0.2 * 1400 / 365.25;
        assertThat(acts).isCloseTo(meanActs, within(SIGMAS * Math.sqrt(meanActs)));
        double waiting = 50_000 * 0.2 / 365.25 / (Math.exp(1 / 28.0) - 1);
        assertThat(acts - records).isCloseTo(waiting, within(SIGMAS * Math.sqrt(waiting) + 50_000 * 0.2 / 365.25));

        // The state lasts 1 + floor(exponential of mean 120) days from the act; a record filed d days after it counts
        // again
        // 30, 60, ... days later while the state lasts, P(30 k + d < length) = exp(-(30 k + d) / 120), and the run. A
        // record
        // has about 4 entries with a standard deviation of about 4.
        assertThat(entries / records)
                .isCloseTo(entriesPerRecord(120, 28, 1400), within(SIGMAS * 4 / Math.sqrt(records)));
    }

    /** Returns the mean number of entries for each record filed within a run of so many days, acts being uniform in it. */
    private static double entriesPerRecord(double meanSpell, double meanDelay, int days) {
        double records = 0;
        double entries = 0;
        for (int delay = 0; delay < days; delay++) {
            double share = Math.exp(-delay / meanDelay) - Math.exp(-(delay + 1) / meanDelay);
            records += share * (days - delay);
            entries += share * (days - delay);
            for (int later = delay + 30; later < days; later += 30) {
                entries += share * Math.exp(-later / meanSpell) * (days - later);
            }
        }
        return entries / records;
    }
}
