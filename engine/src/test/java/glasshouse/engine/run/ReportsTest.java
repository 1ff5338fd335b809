package glasshouse.engine.run;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.district.District;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports by ties against their closed forms. Seeds are fixed; each bound is five standard errors, a false-alarm rate of 6e-7
 * for each comparison, unless it says otherwise.
 */
class ReportsTest {
    private static final double SIGMAS = 5;
    private static final int PERSONS = 20_000;
    private static final int WEEKS = 81;
    private static final double WEEKS_A_YEAR = 365.25 / 7;
    private static final String INFORMANTS = "institution.informants.gatherers.";

    private static final SmallWorld BASE = SmallWorld.of("""
            scenario: reports
            title: neighbours who report
            horizon: {start: 2018-01-01, weeks: 81}
            society:
              persons: 20000
              represented: 20000
              population: china-2020
              ties: {neighbour_block: 30}
              conduct: {means: {}, acts: {fault: {what: a fault, nature: unlawful, ceiling: 4, propensity: 1}}}
              response: {trust_in_neighbours_at_start: 1}
            institution:
              agencies: {office: {what: office}}
              pools: {hours: {what: hours, hours: 100000}}
              informants:
                gatherers: {agency: office, acts: {fault: 0.5}, witness: {neighbour: 1}, report: {neighbour: 0.2}}
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
            """);

    @Test
    void without_malice_quota_retaliation_and_mistakes_no_report_is_false() {
        SmallWorld everything = SmallWorld.everything().with("institution.insiders", "{}");
        Simulation clean = everything
                .with(INFORMANTS + "malice.fabricates", "{}")
                .with(INFORMANTS + "quota.fills", 0)
                .with(INFORMANTS + "retaliation.reports_back", 0)
                .with(INFORMANTS + "mistaken", 0)
                .run();

        assertThat(total(clean, "reports_right")).isGreaterThan(500);
        assertThat(falseReports(clean)).isZero();
        assertThat(total(clean, "records_fabricated")).isZero();
        assertThat(total(clean, "thrown_out_false")).isZero();
        assertThat(falseReports(everything.run())).isPositive();
    }

    private static long falseReports(Simulation simulation) {
        return total(simulation, "reports_mistaken")
                + total(simulation, "reports_fabricated_malice")
                + total(simulation, "reports_fabricated_retaliation")
                + total(simulation, "reports_fabricated_quota");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0.5, 0.5", "0, 0"})
    void reports_made_up_out_of_malice_are_people_times_rate_thinned_by_trust(double atFullTrust, double share) {
        Simulation simulation = BASE.with("society.conduct.acts.fault.propensity", 0)
                .with(
                        INFORMANTS + "malice",
                        "{fabricates: {neighbour: 0.3}, act: fault, at_full_trust: " + atFullTrust + "}")
                .run();
        // What is made up in the last week does not arrive any more.
        double expected = PERSONS * 0.3 / WEEKS_A_YEAR * (WEEKS - 1) * share;

        assertThat((double) total(simulation, "reports_fabricated_malice"))
                .isCloseTo(expected, within(SIGMAS * Math.sqrt(expected)));
        assertThat(total(simulation, "records_fabricated")).isEqualTo(total(simulation, "reports_fabricated_malice"));
        assertThat(total(simulation, "reports_right")).isZero();
    }

    @Test
    void a_quota_makes_gatherers_make_up_what_they_did_not_happen_to_see() {
        double gatherers = 0.1;
        int quota = 3;
        int weeks = 8;
        double fills = 0.6;
        Simulation simulation = BASE.with(
                        INFORMANTS + "quota", "{gatherers: 0.1, reports: 3, weeks: 8, fills: 0.6, act: fault}")
                .with(INFORMANTS + "acts.fault", 1)
                .with(INFORMANTS + "report.neighbour", 1)
                .run();
        int periods = (WEEKS - 1) / weeks;
        // Each neighbour's faults fall on one of the others: reports of a person are Poisson. A fault of one week is
        // reported in the next, so the first period has a week less.
        double mean = 4 / WEEKS_A_YEAR;
        double expected = 0;
        double spread = 0;
        for (int period = 0; period < periods; period++) {
            double[] moments = madeUp(quota, mean * (period == 0 ? weeks - 1 : weeks), fills);
            expected += PERSONS * gatherers * moments[0];
            spread += PERSONS * gatherers * moments[1];
        }
        // People are gatherers or not for good, which counts all periods at once.
        double each = expected / (PERSONS * gatherers);
        double error = Math.sqrt(spread + PERSONS * gatherers * (1 - gatherers) * each * each);

        assertThat((double) total(simulation, "reports_fabricated_quota")).isCloseTo(expected, within(SIGMAS * error));
        assertThat(simulation.districts().stream()
                        .mapToInt(district -> district.sensing().reported().size()))
                .as("what was reported since the last reckoning, a week ago")
                .allMatch(rows -> rows < PERSONS * gatherers);
    }

    /** Mean and second moment of Bin((quota - Poisson)+, fills), its own spread alone. */
    private static double[] madeUp(int quota, double mean, double fills) {
        double probability = Math.exp(-mean);
        double first = 0;
        double second = 0;
        for (int reports = 0; reports < quota; reports++) {
            int missing = quota - reports;
            double made = missing * fills;
            first += probability * made;
            second += probability * (made * (1 - fills) + made * made);
            probability *= mean / (reports + 1);
        }
        return new double[] {first, second - first * first};
    }

    @ParameterizedTest
    @CsvSource({"0.8, 0.1, ''", "0.8, 0.1, hours", "0.3, 0.3, ''", "1, 0.4, hours", "0.5, 0, ''"})
    void a_check_throws_out_the_shares_of_false_and_of_right_reports_that_are_set(
            double finds, double loses, String pool) {
        Simulation simulation = BASE.with(INFORMANTS + "mistaken", 0.4)
                .with(INFORMANTS + "checking_finds", finds)
                .with(INFORMANTS + "checking_loses", loses)
                .with(INFORMANTS + "pool", "'" + pool + "'")
                .run();

        share(total(simulation, "thrown_out_false"), checked(simulation, "mistaken", "false", pool), finds);
        share(total(simulation, "thrown_out_right"), checked(simulation, "right", "right", pool), loses);
        assertThat(total(simulation, "sightings_gatherers"))
                .isEqualTo(total(simulation, "records_own_act") + total(simulation, "records_misidentified"));
    }

    /** Reports of a kind that were checked: all that arrived, but where a pool is asked those of the last week. */
    private static long checked(Simulation simulation, String reports, String thrownOut, String pool) {
        int weeks = pool.isEmpty() ? WEEKS : WEEKS - 1;
        int metric = simulation.world().metrics().number("reports_" + reports);
        long[] series = simulation.series().series(0, metric);
        long sum = 0;
        for (int week = 0; week < weeks; week++) {
            sum += series[week];
        }
        assertThat(total(simulation, "thrown_out_" + thrownOut)).isLessThanOrEqualTo(sum);
        return sum;
    }

    private static void share(long part, long whole, double share) {
        assertThat(whole).isGreaterThan(500);
        double error = Math.sqrt(whole * share * (1 - share));
        assertThat((double) part).isCloseTo(whole * share, within(SIGMAS * error + 1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "100, 1.5", "300, 1.75"})
    void a_reward_raises_reporting_by_its_factor_and_pays_every_report(int yuan, double factor) {
        Simulation simulation = BASE.with(INFORMANTS + "reward", "{yuan: " + yuan + ", half_at: 100, most: 2}")
                .run();
        long witnessed = total(simulation, "messages_witnessed");
        long[] lastWeek =
                simulation.series().series(0, simulation.world().metrics().number("messages_witnessed"));
        long decided = witnessed - lastWeek[WEEKS - 1];

        share(total(simulation, "messages_reported"), decided, 0.2 * factor);
        assertThat(total(simulation, "reward_yuan")).isEqualTo(yuan * total(simulation, "messages_reported"));
    }

    @Test
    void a_reward_for_members_of_a_group_raises_the_reports_of_them_alone() {
        Simulation plain = BASE.run();
        Simulation aimed = BASE.with(
                        INFORMANTS + "reward",
                        "{yuan: 100, half_at: 100, most: 3, by_group: {majority: 0, minority-b: 0}}")
                .run();

        assertThat(inGroup(aimed, "majority", "reports_right")).isEqualTo(inGroup(plain, "majority", "reports_right"));
        assertThat(inGroup(aimed, "minority-b", "reports_right"))
                .isEqualTo(inGroup(plain, "minority-b", "reports_right"));
        long more = inGroup(aimed, "minority-a", "reports_right");
        double before = inGroup(plain, "minority-a", "reports_right");
        // Probability 0.2 becomes 0.4: what was reported stays reported, and one in four of the others is added.
        assertThat(more - before).isCloseTo(before, within(SIGMAS * Math.sqrt(2 * before)));
    }

    private static long inGroup(Simulation simulation, String group, String metric) {
        int number = simulation.world().metrics().number(metric);
        var strata = simulation.world().cuts().strata();
        long sum = 0;
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            boolean counted = strata.get(stratum).cut().equals("income-group-residence")
                    && strata.get(stratum).name().contains(" " + group + " ");
            sum += counted ? simulation.series().sum(simulation.series().weeks(), stratum, number) : 0;
        }
        return sum;
    }

    @Test
    void who_is_reported_finds_out_cuts_the_tie_and_reports_back_as_often_as_is_set() {
        Simulation simulation = BASE.with(
                        INFORMANTS + "retaliation", "{found_out: 0.3, cuts_tie: 0.4, reports_back: 0.2}")
                .run();
        long reports = total(simulation, "reports_right") + total(simulation, "reports_fabricated_retaliation");
        long foundOut = total(simulation, "messages_found_out");

        share(foundOut, reports, 0.3);
        // Where two met twice the tie may be cut already: 29 others, so it is rare; one standard error more for it.
        double cut = total(simulation, "ties_cut_for_reports") / (double) foundOut;
        assertThat(cut).isCloseTo(0.4, within((SIGMAS + 1) * Math.sqrt(0.24 / foundOut)));
        assertThat(total(simulation, "messages_retaliated")).isEqualTo(total(simulation, "ties_cut_for_reports"));
        double back = total(simulation, "reports_fabricated_retaliation") / (double) foundOut;
        assertThat(back).isCloseTo(0.2, within(SIGMAS * Math.sqrt(0.16 / foundOut)));
    }

    @Test
    void trust_in_neighbours_is_lost_by_those_who_found_out_or_were_cut_off_and_by_nobody_else() {
        Simulation simulation = BASE.with("society.persons", 3000)
                .with("society.response.trust_in_neighbours_returns_in", 0)
                .with("observe.whole_up_to", 100_000)
                .with(INFORMANTS + "retaliation", "{found_out: 0.3, cuts_tie: 0.4}")
                .run();
        BitSet hurt = subjects(simulation, "found_out");
        hurt.or(subjects(simulation, "shunned"));
        BitSet distrustful = new BitSet();
        for (District district : simulation.districts()) {
            for (int row = 0; row < district.size(); row++) {
                distrustful.set(district.from() + row, district.people().trustInNeighbours(row) < 255);
            }
        }

        assertThat(distrustful).isEqualTo(hurt);
        assertThat(hurt.cardinality()).isGreaterThan(200);
        assertThat(total(simulation, "census_distrust_of_neighbours")).isPositive();
    }

    @Test
    void who_was_cut_off_for_a_report_and_is_silenced_by_it_reports_nobody_again() {
        SmallWorld followed = BASE.with("society.persons", 3000).with("observe.whole_up_to", 100_000);
        Simulation free = followed.with(INFORMANTS + "retaliation", "{found_out: 1, cuts_tie: 1}")
                .run();
        Simulation silent = followed.with(INFORMANTS + "retaliation", "{found_out: 1, cuts_tie: 1, silenced: 1}")
                .run();

        assertThat(afterShunned(free)).isGreaterThan(100);
        assertThat(afterShunned(silent)).isZero();
    }

    /** Counts reports handed in after the reporter had been cut off for one. */
    private static int afterShunned(Simulation simulation) {
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        long[] shunned = new long[simulation.world().population().size()];
        Arrays.fill(shunned, Integer.MAX_VALUE);
        for (int row = 0; row < ledger.size(); row++) {
            if ("shunned".equals(ledger.text(row, 3))) {
                int subject = (int) ledger.integer(row, 0);
                shunned[subject] = Math.min(shunned[subject], ledger.integer(row, 2));
            }
        }
        int count = 0;
        for (int row = 0; row < ledger.size(); row++) {
            // A break is sent in one week and felt in the next; reports carry the week's first day.
            boolean report = "reports".equals(ledger.text(row, 3));
            count += report && ledger.integer(row, 2) > shunned[(int) ledger.integer(row, 0)] + 7 ? 1 : 0;
        }
        return count;
    }

    private static BitSet subjects(Simulation simulation, String what) {
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        BitSet subjects = new BitSet();
        for (int row = 0; row < ledger.size(); row++) {
            if (what.equals(ledger.text(row, 3))) {
                subjects.set((int) ledger.integer(row, 0));
            }
        }
        return subjects;
    }

    @ParameterizedTest
    @ValueSource(strings = {"no informants", "informants alone"})
    void where_nobody_finds_out_nobody_is_distrusted(String which) {
        SmallWorld world = which.startsWith("no") ? BASE.with("institution.informants", "{}") : BASE;
        Simulation simulation = world.with("society.persons", 3000).run();

        assertThat(simulation.districts().stream()
                        .mapToInt(district -> district.people().distrustful()))
                .allMatch(count -> count == 0);
        assertThat(total(simulation, "census_distrust_of_neighbours")).isZero();
    }
}
