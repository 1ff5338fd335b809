package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.TallySeries;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The scenarios about channels, each told by what it must show: guards against slips, with one seed; no validation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShenzhenTest {
    private static final int PERSONS = 20_000;
    /** 2017-04-17, 2018-02-19 and 2019-11-04: the first Mondays on or after the dates told of. */
    private static final int CAMERAS = 2;

    private static final int TEN_MONTHS_LATER = 46;
    private static final int CREDIT = 135;

    private final TallySeries junction = run("shenzhen-jaywalking", PERSONS);
    private final TallySeries online = run("watched-online", 5_000);

    private static TallySeries run(String name, int persons) {
        Patch fewer = Patch.inline("society.persons", String.valueOf(persons), "test");
        var scenario = Loader.of(Scenario.class, Catalog.shipped()).load(name, "scenarios", List.of(fewer));
        try (Simulation run = Simulation.start(World.of(scenario, Seeds.both(1), 2), Options.threads(2))) {
            while (!run.isDone()) {
                run.step();
            }
            return run.series();
        }
    }

    private static int number(TallySeries series, String metric) {
        return IntStream.range(0, series.metrics().size())
                .filter(i -> series.metrics().all().get(i).name().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    private static long between(TallySeries series, String metric, int from, int to) {
        long sum = 0;
        for (int week = from; week < to; week++) {
            sum += series.at(week, 0, number(series, metric));
        }
        return sum;
    }

    private static double inGroup(TallySeries series, String metric, String group) {
        List<Cuts.Stratum> strata = series.cuts().strata();
        double sum = 0;
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            if (strata.get(stratum).cut().equals("income-group-residence")
                    && strata.get(stratum).name().contains(" " + group + " ")) {
                sum += series.sum(series.weeks(), stratum, number(series, metric));
            }
        }
        return sum;
    }

    @Test
    void cameras_record_about_as_many_in_ten_months_as_were_reported_of_one_junction() {
        double recorded = between(junction, "sightings_crossing_cameras", CAMERAS, TEN_MONTHS_LATER);

        assertThat(between(junction, "sightings_crossing_cameras", 0, CAMERAS)).isZero();
        assertThat(recorded * 100_000 / PERSONS).isBetween(0.8 * 13_930, 1.2 * 13_930);
        assertThat(between(junction, "sightings_crossing_cameras", 113, 157))
                .as("after the last step of the roll-out")
                .isGreaterThan((long) (1.5 * recorded));
    }

    @Test
    void wrongful_sightings_fall_on_groups_unequally_and_acts_do_not() {
        double acts = inGroup(junction, "acts_jaywalk", "minority-a") / inGroup(junction, "persons", "minority-a");
        double others = inGroup(junction, "acts_jaywalk", "majority") / inGroup(junction, "persons", "majority");
        double falsely =
                inGroup(junction, "records_false_alarm", "minority-a") / inGroup(junction, "persons", "minority-a");
        double alike = inGroup(junction, "records_false_alarm", "majority") / inGroup(junction, "persons", "majority");

        assertThat(acts / others).isBetween(0.8, 1.25);
        assertThat(falsely / alike).isBetween(3.0, 8.0);
    }

    @Test
    void offences_count_in_the_credit_record_from_the_day_of_the_notice_on_and_not_before() {
        assertThat(between(junction, "points_lost", 0, CREDIT - 1)).isZero();
        assertThat(between(junction, "points_lost", CREDIT, junction.weeks())).isGreaterThan(20);
        assertThat(between(junction, "listed_credit_record_sound", CREDIT, junction.weeks()))
                .isPositive();
        assertThat(between(junction, "listed_shown_at_the_junction_wrongful", 0, junction.weeks()))
                .isPositive();
        assertThat(between(junction, "forgone_jaywalk", 0, junction.weeks())).isPositive();
    }

    @Test
    void lawful_acts_online_are_listed_stopped_given_up_and_hidden_ever_less() {
        int weeks = online.weeks();
        double acts = between(online, "acts_search_forbidden_words", 0, weeks)
                + between(online, "acts_watch_banned_video", 0, weeks)
                + between(online, "acts_post_criticism", 0, weeks);

        assertThat(between(online, "listed_online_offenders_lawful_act", 0, weeks))
                .isPositive();
        assertThat(between(online, "listed_assembly_goers_wrongful", 0, weeks))
                .as("of a phone that was lent")
                .isPositive();
        assertThat(between(online, "forgone_search_forbidden_words", 0, weeks)).isPositive();
        assertThat(between(online, "forgone_post_criticism", 0, weeks)).isPositive();
        assertThat(between(online, "blocked_attempts", 0, weeks) / acts).isBetween(0.4, 0.8);
        assertThat(between(online, "hidden_by_vpn", 0, weeks / 2))
                .isGreaterThan(between(online, "hidden_by_vpn", weeks / 2, weeks));
    }
}
