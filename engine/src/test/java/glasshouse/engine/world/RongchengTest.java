package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.metric.TallySeries;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Holds a small Rongcheng to wide bands around published anchors: a guard against slips of a digit, not a validation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RongchengTest {
    private static final int PERSONS = 20_000;
    private final TallySeries counts = runTheDecade();

    private static TallySeries runTheDecade() {
        var fewer = Patch.inline("society.persons", String.valueOf(PERSONS), "test");
        var scenario = Loader.of(Scenario.class, Catalog.shipped()).load("rongcheng-2018", "scenarios", List.of(fewer));
        try (Simulation run = Simulation.start(World.of(scenario, Seeds.both(1), 2), Options.threads(2))) {
            while (!run.isDone()) {
                run.step();
            }
            return run.series();
        }
    }

    @Test
    void nearly_all_are_in_grade_a_after_ten_years_and_few_in_d() {
        assertThat(share("grade_a")).isBetween(0.75, 0.97);
        assertThat(share("grade_d")).isBetween(0.0005, 0.01);
        assertThat(share("grade_aaa")).isBetween(0.003, 0.05);
    }

    @Test
    void about_two_in_a_thousand_enter_the_court_lists_in_a_year() {
        double perYear = Stream.of("listed_court_defaulters_", "listed_court_refusers_")
                        .mapToLong(this::total)
                        .sum()
                / (PERSONS * 10.0);
        assertThat(perYear).isBetween(0.0012, 0.0035);
    }

    @Test
    void about_a_hundredth_is_on_a_court_list_in_the_end() {
        long on = Stream.of("on_court_defaulters_", "on_court_refusers_")
                .mapToLong(this::total)
                .sum();
        assertThat(on / (double) PERSONS).isBetween(0.004, 0.012);
    }

    @Test
    void more_than_one_occasion_arises_in_a_person_week() {
        assertThat(counts.total(number("occasions")) / (PERSONS * 522.0)).isGreaterThan(1);
    }

    @Test
    void the_courts_queue_exists_and_does_not_grow_without_end() {
        long[] waiting = counts.series(0, number("waiting_court_hours"));
        assertThat(waiting)
                .satisfies(weeks ->
                        assertThat(LongStream.of(weeks).max().orElseThrow()).isPositive());
        assertThat(waiting[waiting.length - 1]).isLessThan(40);
    }

    private double share(String metric) {
        return counts.total(number(metric)) / (double) PERSONS;
    }

    /** Sums a list's counts over the classes of listing. */
    private long total(String prefix) {
        return counts.metrics().all().stream()
                .filter(metric -> metric.name().startsWith(prefix))
                .mapToLong(metric -> counts.total(number(metric.name())))
                .sum();
    }

    private int number(String metric) {
        return counts.metrics().number(metric);
    }
}
