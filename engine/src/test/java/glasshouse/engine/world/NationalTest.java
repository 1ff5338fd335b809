package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Week;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The roll-out over a nation in both editions, small and with one seed: which conclusions hang on the edition. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NationalTest {
    private static final int PERSONS = 8_000;

    private final Simulation documented = run("national-2019");
    private final Simulation told = run("national-2019-as-told");

    @Test
    void the_nation_comes_to_have_scores_city_by_city_and_a_year_late() {
        long[] scored =
                documented.series().series(0, documented.world().metrics().number("scored"));
        int planned = week("2020-07-01");
        int later = week("2021-07-01");

        assertThat(scored[0]).isLessThan(scored[week("2019-01-01")]);
        assertThat(scored[planned]).isEqualTo(scored[week("2020-01-20")]);
        assertThat(scored[later] - scored[planned]).isBetween(PERSONS / 20L, PERSONS / 6L);
        assertThat(scored[scored.length - 1]).isLessThan(PERSONS / 4L);
        assertThat(last(told, "scored")).isEqualTo(PERSONS);
    }

    @Test
    void most_of_those_listed_are_persons_as_documented_and_firms_as_told() {
        assertThat(shareOfPersons(documented)).isBetween(0.7, 0.97);
        assertThat(shareOfPersons(told)).isBetween(0.05, 0.4);
    }

    @Test
    void lists_bar_people_as_documented_and_points_as_told() {
        assertThat(denials(documented, "low-scores-bar")).isZero();
        assertThat(denials(documented, "no-flights")).isPositive();
        assertThat(denials(told, "low-scores-bar")).isPositive();
    }

    @Test
    void words_are_no_ground_as_documented_and_one_as_told() {
        assertThat(sum(documented, "listed_.*_lawful_act")).isZero();
        assertThat(sum(told, "listed_critics_lawful_act")).isGreaterThan(50);
        assertThat(sum(told, "notified_critics")).isZero();
    }

    @Test
    void who_appeals_loses_as_told_and_who_pays_comes_off_in_both() {
        assertThat(sum(told, "filed_objection")).isPositive();
        assertThat(sum(told, "upheld_(objection|appeal)")).isZero();
        assertThat(sum(documented, "released_court_refusers")).isGreaterThan(10);
        assertThat(sum(told, "released_court_refusers")).isPositive();
    }

    @Test
    void cameras_that_are_right_in_95_of_100_cases_are_mostly_wrong() {
        double falseAsTold =
                sum(told, "false_sightings_crossing_cameras") / (double) sum(told, "sightings_crossing_cameras");

        assertThat(falseAsTold).isGreaterThan(0.8);
        assertThat(sum(told, "sightings_crossing_cameras"))
                .isGreaterThan(10 * sum(documented, "sightings_crossing_cameras"));
    }

    @Test
    void records_are_joined_to_the_wrong_person_where_they_are_joined_at_all() {
        assertThat(sum(documented, "joined")).isPositive();
        assertThat(sum(documented, "joining_missed")).isPositive();
        assertThat(sum(told, "joined|joining_missed|mislinked"))
                .as("one database")
                .isZero();
    }

    private static Simulation run(String name) {
        var scenario = Loader.of(Scenario.class, Catalog.shipped())
                .load(
                        name,
                        "scenarios",
                        List.of(
                                Patch.inline("society.persons", String.valueOf(PERSONS), "test"),
                                Patch.inline("observe.followed", String.valueOf(PERSONS), "test")));
        try (Simulation run = Simulation.start(World.of(scenario, Seeds.both(1), 2), Options.threads(2))) {
            while (!run.isDone()) {
                run.step();
            }
            return run;
        }
    }

    private int week(String date) {
        return Math.ceilDiv(documented.world().horizon().dayOf(LocalDate.parse(date)), Week.DAYS);
    }

    private static double shareOfPersons(Simulation run) {
        double persons = sum(run.sides().getFirst(), "listed_court_(defaulters|refusers)_.*");
        double firms = sum(
                run.sides().getLast(),
                "listed_(court_defaulters|major_tax_cases|customs_dishonest|revoked_licences)_.*");
        return persons / (persons + firms);
    }

    private static long denials(Simulation run, String measure) {
        Rows rows = run.log().of(LogTables.DENIAL);
        int column = LogTables.DENIAL.columns().stream()
                .map(one -> one.name())
                .toList()
                .indexOf("measure");
        return IntStream.range(0, rows.size())
                .filter(row -> measure.equals(rows.text(row, column)))
                .count();
    }

    private static long last(Simulation run, String metric) {
        return run.series().total(run.world().metrics().number(metric));
    }

    private static long sum(Simulation run, String pattern) {
        return sum(run.sides().getFirst(), pattern);
    }

    private static long sum(Side side, String pattern) {
        return side.world().metrics().all().stream()
                .filter(metric -> metric.name().matches(pattern))
                .mapToLong(metric -> side.series().total(side.world().metrics().number(metric.name())))
                .sum();
    }
}
