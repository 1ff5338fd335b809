package glasshouse.engine.channel;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.society.population.Traits;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The internet watched, VPNs, and phones passing by, against closed forms. Seeds are fixed; each bound is five standard errors, a
 * false-alarm rate of 6e-7 for each comparison.
 */
class OnlineTest {
    private static final double SIGMAS = 5;
    private static final int WEEKS = 104;
    private static final int PERSONS = 20_000;

    private static final SmallWorld BASE = SmallWorld.of("""
            scenario: online
            title: online
            horizon: {start: 2018-01-01, weeks: 104}
            society:
              persons: 20000
              represented: 20000
              population: china-2020
              ties: {}
              conduct:
                means: {}
                acts:
                  search: {what: searching for forbidden words, nature: lawful, ceiling: 10, propensity: 1, online: true}
                  gather: {what: joining a gathering, nature: lawful, ceiling: 4, propensity: 1}
            institution:
              agencies: {office: {what: office}}
              internet: {wires: {agency: office, sees: {search: 0.4}, filters: {search: 0.3}, through_vpn: 0.25}}
              phones: {masts: {agency: office, acts: {gather: 0.8}, coverage: 0.5, on: 0.9, lent: 0.2}}
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
            """);

    private static void assertShare(double some, double all, double share) {
        assertThat(some / all).isCloseTo(share, within(SIGMAS * Math.sqrt(share * (1 - share) / all)));
    }

    @Test
    void without_vpns_the_shares_that_are_set_are_seen_and_stopped_and_a_stopped_act_is_one_act() {
        Simulation simulation = BASE.run();
        Simulation unfiltered =
                BASE.with("institution.internet.wires.filters", "{}").run();
        double acts = total(simulation, "acts_search");

        assertShare(total(simulation, "sightings_wires"), acts, 0.4);
        assertShare(total(simulation, "blocked_attempts"), acts, 0.3);
        assertThat(total(simulation, "hidden_by_vpn")).isZero();
        assertThat(total(unfiltered, "acts_search")).isEqualTo((long) acts);
        assertThat(total(unfiltered, "sightings_wires")).isEqualTo(total(simulation, "sightings_wires"));
        assertThat(total(unfiltered, "blocked_attempts")).isZero();
    }

    @Test
    void a_vpn_hides_acts_from_seeing_and_stopping_alike_and_less_as_its_use_declines() {
        Simulation simulation =
                BASE.with("society.conduct.vpn", "{share: 0.5, halves_in: 182}").run();
        double weekly = PERSONS * 10 / 365.25 * 7;
        double mean = 0;
        for (int week = 0; week < WEEKS; week++) {
            mean += weekly * 0.5 * Math.pow(2, -week * 7 / 182.0) * 0.75;
        }
        double hidden = total(simulation, "hidden_by_vpn");
        double open = total(simulation, "acts_search") - hidden;

        // Acts are Poisson, and who uses a VPN does for weeks on end: of n people each is exposed for at most the whole
        // run.
        double byPerson = 10 / 365.25 * 7 * WEEKS * 0.75;
        assertThat(hidden).isCloseTo(mean, within(SIGMAS * Math.sqrt(mean + PERSONS * byPerson * byPerson / 4)));
        assertShare(total(simulation, "sightings_wires"), open, 0.4);
        assertShare(total(simulation, "blocked_attempts"), open, 0.3);
        long[] series =
                simulation.series().series(0, simulation.world().metrics().number("hidden_by_vpn"));
        assertThat(sum(series, 0, 26)).isGreaterThan(1.7 * sum(series, 26, 52));
        assertThat(sum(series, 52, 78)).isGreaterThan(1.7 * sum(series, 78, WEEKS));
    }

    private static double sum(long[] series, int from, int to) {
        long sum = 0;
        for (int week = from; week < to; week++) {
            sum += series[week];
        }
        return sum;
    }

    @Test
    void people_do_the_same_with_a_vpn_and_who_uses_one_used_it_before() {
        SmallWorld few = BASE.with("society.persons", 1000).with("observe.whole_up_to", 1000);
        Simulation without = few.run();
        Simulation with = few.with(
                        "society.conduct.vpn",
                        "{share: 0.4, by_education: [0, 1, 1, 1, 2], by_age: [1.2, 1, 1, 1, 0.5, 0], halves_in: 300}")
                .with("institution.internet.wires.through_vpn", 0)
                .run();
        int[] lastHidden = new int[1000];
        Rows ledger = with.log().of(LogTables.LEDGER);
        for (int row = 0; row < ledger.size(); row++) {
            if ("hidden".equals(ledger.text(row, 3))) {
                int subject = (int) ledger.integer(row, 0);
                lastHidden[subject] = Math.max(lastHidden[subject], (int) ledger.integer(row, 2) / 7);
                int traits = with.world().population().traits()[subject];
                assertThat(Traits.education(traits)).isPositive();
                assertThat(Traits.ageBand(traits)).isLessThan(5);
            }
        }
        for (int row = 0; row < ledger.size(); row++) {
            if (Set.of("sighting", "blocked").contains(ledger.text(row, 3)) && "wires".equals(ledger.text(row, 4))) {
                int week = (int) ledger.integer(row, 2) / 7;
                assertThat(week).isGreaterThanOrEqualTo(lastHidden[(int) ledger.integer(row, 0)]);
            }
        }
        assertThat(lines(with, "act")).isEqualTo(lines(without, "act"));
        assertThat(lines(without, "sighting").containsAll(lines(with, "sighting")))
                .isTrue();
        assertThat(total(with, "hidden_by_vpn")).isGreaterThan(1000);
    }

    private static TreeSet<String> lines(Simulation simulation, String what) {
        TreeSet<String> lines = new TreeSet<>();
        for (String line : SmallWorld.lines(simulation.log())) {
            if (line.contains("|" + what + "|")) {
                lines.add(line);
            }
        }
        return lines;
    }

    @Test
    void a_phone_that_is_lent_puts_the_act_down_to_another_adult_of_the_household() {
        Simulation simulation = BASE.with("observe.whole_up_to", PERSONS).run();
        int[] traits = simulation.world().population().traits();
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        int cause = LogTables.LEDGER.index("cause");
        double together = 0;
        double lent = 0;
        for (int row = 0; row < ledger.size(); row++) {
            boolean byPhone = "sighting".equals(ledger.text(row, 3)) && "masts".equals(ledger.text(row, 4));
            if (!byPhone) {
                continue;
            }
            int named = (int) ledger.integer(row, 0);
            int doer = (int) (ledger.integer(row, cause) >>> 32);
            assertThat(home(named, traits)).isEqualTo(home(doer, traits));
            assertThat(named == doer).isEqualTo("own_act".equals(ledger.text(row, 9)));
            together += Traits.householdAdults(traits[doer]) > 1 ? 1 : 0;
            lent += named == doer ? 0 : 1;
        }
        double seen = total(simulation, "sightings_masts");

        // What is lent in the last week arrives after the end.
        assertShare(seen + total(simulation, "messages_misidentified") - lent, total(simulation, "acts_gather"), 0.36);
        assertShare(lent, together, 0.2);
        assertThat(total(simulation, "false_sightings_masts")).isEqualTo((long) lent);
    }

    private static int home(int subject, int[] traits) {
        return subject - Traits.householdPosition(traits[subject]);
    }
}
