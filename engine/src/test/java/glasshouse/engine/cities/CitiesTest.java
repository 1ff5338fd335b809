package glasshouse.engine.cities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.World;
import glasshouse.kernel.index.Cities;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.time.Week;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.TallySeries;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitiesTest {
    private static final SmallWorld BASE = SmallWorld.everything().with("society.persons", 3000);
    private static final LocalDate PORT_JOINS = LocalDate.parse("2018-02-05");
    private static final LocalDate HILLS_PLANNED = LocalDate.parse("2018-05-14");
    private static final LocalDate FLOOD = LocalDate.parse("2018-03-01");
    private static final int FLOOD_WEEKS = 6;

    private final World world = BASE.world();

    @Test
    void a_household_lives_in_one_city_and_cities_have_their_shares() {
        Cities cities = world.cities();
        int[] people = new int[cities.size()];
        int shared = 0;
        for (int subject = 0; subject < world.population().size(); subject++) {
            people[cities.of(subject)]++;
            int first = world.population().firstOfHousehold(subject);
            assertThat(cities.of(subject)).isEqualTo(cities.of(first));
            shared += first == subject ? 0 : 1;
        }
        assertThat(shared).as("people who are not the first of their household").isGreaterThan(1000);
        // A hundred neighbourhoods: five standard errors of a share are 0.23 for the largest city, 0.15 for the least.
        assertThat(people[cities.names().number("town")] / 3000.0).isBetween(0.47, 0.93);
        assertThat(people[cities.names().number("hills")] / 3000.0).isBetween(0.0, 0.25);
    }

    @Test
    void cities_leave_people_as_they_are() {
        World one = BASE.with("society.cities", "{}")
                .with("institution.cities", "{}")
                .with("institution.platform.cities", "{}")
                .with("institution.lists.untrusted.cities", "[]")
                .with("institution.measures.port-loans.grades", "[d]")
                .with("institution.measures.port-loans.cities", "[]")
                .world();

        assertThat(one.cities().any()).isFalse();
        assertThat(one.population().traits()).containsExactly(world.population().traits());
    }

    @Test
    void a_citys_people_have_no_score_before_it_joins_and_all_have_one_from_then_on() {
        Simulation run = BASE.run();
        int joins = week(PORT_JOINS);
        long[] scored = series(run, "port", "scored");
        long people = series(run, "port", "persons")[0];

        assertThat(people).isPositive();
        assertThat(scored[joins - 1]).isZero();
        assertThat(scored[joins]).isEqualTo(people);
        assertThat(series(run, "town", "scored")[0]).isEqualTo(series(run, "town", "persons")[0]);
        assertThat(sum(series(run, "port", "points_lost"), 0, joins)).isZero();
        assertThat(sum(series(run, "port", "points_lost"), joins, scored.length))
                .isPositive();
        for (int week = joins; week < scored.length; week++) {
            long graded = series(run, "port", "grade_low")[week]
                    + series(run, "port", "grade_d")[week]
                    + series(run, "port", "grade_high")[week];
            assertThat(graded)
                    .as("in a grade of the port's rulebook, week " + week)
                    .isEqualTo(people);
        }
    }

    @Test
    void the_ledger_of_those_followed_says_in_which_week_their_city_began_to_score_them_and_at_what() {
        Simulation run = BASE.run();
        List<String> lines = SmallWorld.lines(run.sides().getFirst().log()).stream()
                .filter(line -> line.contains("scored_from_now") && line.contains("port"))
                .toList();

        assertThat(lines).hasSize((int) series(run, "port", "persons")[0]);
        assertThat(lines).allSatisfy(line -> assertThat(line).contains("100"));
    }

    @Test
    void an_event_delays_what_was_planned_for_later_and_a_patch_takes_the_delay_away() {
        SmallWorld planned = BASE.with("institution.postponed.flood.by", 0);
        Simulation delayed = BASE.run();
        Simulation undelayed = planned.run();
        int before = week(HILLS_PLANNED);

        long people = series(delayed, "hills", "persons")[0];
        assertThat(series(undelayed, "hills", "scored")[before - 1]).isZero();
        assertThat(series(undelayed, "hills", "scored")[before]).isEqualTo(people);
        assertThat(series(delayed, "hills", "scored")[before + FLOOD_WEEKS - 1]).isZero();
        assertThat(series(delayed, "hills", "scored")[before + FLOOD_WEEKS]).isEqualTo(people);
        // The port had joined before, and the hills were to be connected after the flood.
        assertThat(series(undelayed, "port", "scored")).containsExactly(series(delayed, "port", "scored"));
        assertThat(sum(series(undelayed, "hills", "joining_sent"), 0, 60))
                .isGreaterThan(sum(series(delayed, "hills", "joining_sent"), 0, 60));
        assertSameUntil(delayed, undelayed, world.horizon().dayOf(FLOOD) / Week.DAYS);
    }

    @Test
    void a_city_that_joins_later_in_the_twin_changes_nothing_before() {
        int from = Math.ceilDiv(world.horizon().dayOf(LocalDate.parse("2018-04-09")), Week.DAYS);
        SmallWorld later = BASE.with("institution.cities.hills.joins", "2018-09-03");
        Simulation baseline = SmallWorld.run(world, Options.threads(1));
        Simulation twin = SmallWorld.run(BASE.worldBecoming(later, from * Week.DAYS), Options.threads(1));

        assertSameUntil(baseline, twin, from);
        assertThat(series(twin, "hills", "scored")[40]).isZero();
        assertThat(series(baseline, "hills", "scored")[40]).isPositive();
        assertThat(series(twin, "hills", "scored")[59]).isPositive();
    }

    @Test
    void lists_and_measures_speak_of_the_cities_they_name() {
        Simulation run = BASE.run();
        Simulation elsewhere =
                BASE.with("institution.measures.port-loans.cities", "[town]").run();

        assertThat(listed(run, "town", "untrusted")).isPositive();
        assertThat(listed(run, "port", "untrusted")).isZero();
        assertThat(sum(series(run, "port", "denials_loan"), 0, 60))
                .isGreaterThan(sum(series(elsewhere, "port", "denials_loan"), 0, 60));
    }

    @Test
    void a_city_that_is_not_there_is_pointed_out_with_the_one_that_was_meant() {
        assertThatThrownBy(() -> BASE.with("institution.lists.untrusted.cities", "[twon]")
                        .load())
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("unknown city (twon)")
                .hasMessageContaining("\"town\"?");
        assertThatThrownBy(() -> BASE.with("society.cities.town.share", 0.2).load())
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("society.cities: sum of shares (0.5000)");
        assertThatThrownBy(() -> BASE.with("institution.rulebook", "null").load())
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("city without a rulebook (hills)");
    }

    private int week(LocalDate date) {
        return Math.ceilDiv(world.horizon().dayOf(date), Week.DAYS);
    }

    private static void assertSameUntil(Simulation one, Simulation other, int toWeek) {
        TallySeries counts = one.series();
        for (int metric = 0; metric < counts.metrics().size(); metric++) {
            for (int stratum = 0; stratum < counts.cuts().size(); stratum++) {
                assertThat(other.series().sum(toWeek, stratum, metric))
                        .as(counts.metrics().all().get(metric).name())
                        .isEqualTo(counts.sum(toWeek, stratum, metric));
            }
        }
    }

    private static long listed(Simulation run, String city, String list) {
        return run.world().metrics().all().stream()
                .filter(metric -> metric.name().startsWith("listed_" + list))
                .mapToLong(metric -> sum(series(run, city, metric.name()), 0, 60))
                .sum();
    }

    private static long[] series(Simulation run, String city, String metric) {
        int stratum = run.series().cuts().strata().indexOf(new Cuts.Stratum("city", city));
        return run.series().series(stratum, run.world().metrics().number(metric));
    }

    private static long sum(long[] counts, int from, int to) {
        long sum = 0;
        for (int week = from; week < to; week++) {
            sum += counts[week];
        }
        return sum;
    }
}
