package glasshouse.engine.prediction;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.kernel.time.Week;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Audits by list against closed forms: rate x multiplier for those on it, the rate for all others. Five standard errors. */
class RiskBasedAuditsTest {
    private static final double SIGMAS = 5;
    private static final int PERSONS = 10_000;
    private static final double MULTIPLIER = 6;
    /** Audits a week, at one a year. */
    private static final double WEEKLY = Week.DAYS / 365.25;

    private static final SmallWorld ALIKE = SmallWorld.of("""
            scenario: risk-based
            title: risk-based audits
            horizon: {start: 2018-01-01, weeks: 60}
            society:
              persons: 10000
              represented: 10000
              population: china-2020
              ties: {}
              conduct:
                means: {}
                acts:
                  cheat: {what: cheats, nature: unlawful, ceiling: 1, propensity: 0.5}
                  hide: {what: hides, nature: unlawful, ceiling: 1, propensity: 0.5}
            institution:
              agencies: {office: {what: office}}
              registers: {books: {agency: office, sees: {cheat: 1}}}
              audits:
                checks: {agency: office, rate: {value: 1, unit: per_year}, finds: {hide: 0.6}, looks_back: 70}
              lists:
                cheats: {what: cheats, colour: black, agency: office, acts: [cheat], term: 100}
                also: {what: cheats once more, colour: black, agency: office, acts: [cheat], term: 100}
            observe: {followed: 0, whole_up_to: 100000, listings_up_to: 100000}
            """);

    private static final String BY_LIST = "institution.audits.checks.by_list";

    @Test
    void who_is_on_a_list_is_audited_so_many_times_as_often_from_the_week_after() {
        Simulation run = ALIKE.with(BY_LIST, "{cheats: 6}").run();

        isAsExpected(run, MULTIPLIER);
        assertThat(onList(run)).isGreaterThan(PERSONS * 5L);
    }

    @Test
    void who_is_on_a_list_of_the_well_behaved_is_audited_less_or_never() {
        isAsExpected(ALIKE.with(BY_LIST, "{cheats: 0.25}").run(), 0.25);
        Simulation never = ALIKE.with(BY_LIST, "{cheats: 0}").run();

        isAsExpected(never, 0);
    }

    @Test
    void of_several_lists_the_one_that_multiplies_most_counts() {
        // Both lists hold the same people on the same days.
        Simulation one = ALIKE.with(BY_LIST, "{cheats: 6}").run();
        Simulation two = ALIKE.with(BY_LIST, "{cheats: 6, also: 2}").run();

        assertThat(audited(two).equals(audited(one))).as("audits equal").isTrue();
    }

    @Test
    void no_call_is_moved_only_more_are_made() {
        List<String> alike = audited(ALIKE.run());
        List<String> more = audited(ALIKE.with(BY_LIST, "{cheats: 6}").run());
        List<String> fewer = audited(ALIKE.with(BY_LIST, "{cheats: 0.25}").run());

        assertThat(new TreeSet<>(more).containsAll(alike)).as("all calls kept").isTrue();
        assertThat(new TreeSet<>(alike).containsAll(fewer)).as("none new").isTrue();
        assertThat(more.size()).isGreaterThan(alike.size() * 3 / 2);
    }

    private static void isAsExpected(Simulation run, double multiplier) {
        long weeks = run.world().horizon().weeks();
        double mean = WEEKLY * (PERSONS * weeks + (multiplier - 1) * onList(run));

        assertThat((double) total(run, "audits_checks")).isCloseTo(mean, within(SIGMAS * Math.sqrt(mean)));
    }

    /** Person-weeks on the list of which channels were told: what was in force as the week before ended. */
    private static long onList(Simulation run) {
        long[] stock = run.series().series(0, run.world().metrics().number("on_cheats_sound"));
        long sum = 0;
        for (int week = 0; week + 1 < stock.length; week++) {
            sum += stock[week];
        }
        return sum;
    }

    /** Who was audited, when, as ledger lines without what was found. */
    private static List<String> audited(Simulation run) {
        Rows ledger = run.log().of(LogTables.LEDGER);
        TreeSet<String> lines = new TreeSet<>();
        for (int row = 0; row < ledger.size(); row++) {
            if (ledger.text(row, 3).startsWith("audited")) {
                lines.add(ledger.integer(row, 0) + " " + ledger.integer(row, 2));
            }
        }
        return List.copyOf(lines);
    }
}
