package glasshouse.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.experiment.calibration.Score.Verdict;
import glasshouse.experiment.calibration.Simulated.Basis;
import glasshouse.experiment.calibration.TargetSettings.Kind;
import glasshouse.experiment.calibration.TargetSettings.Split;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreTest {
    private static Target target(Kind kind, double published, Interval interval) {
        return target(kind, published, interval, "");
    }

    private static Target target(Kind kind, double published, Interval interval, String notComparable) {
        TargetSettings settings = new TargetSettings(
                "what",
                "world",
                "",
                published,
                0,
                0,
                "unit",
                "then",
                Split.HELD_OUT,
                kind,
                false,
                "no input",
                notComparable,
                0.1,
                "");
        return new Target("toy", "figure", settings, "source", "reported", interval);
    }

    private static Simulated simulated(double value, double low, double high) {
        return new Simulated(value, new Interval(low, high), Basis.COUNTS, 1);
    }

    @Test
    void a_figure_is_inside_where_the_two_intervals_meet() {
        Target target = target(Kind.LEVEL, 100, new Interval(95, 105));
        assertThat(Score.of(target, simulated(110, 104, 116)).verdict()).isEqualTo(Verdict.INSIDE);
        assertThat(Score.of(target, simulated(120, 110, 130)).verdict()).isEqualTo(Verdict.OUTSIDE);
        assertThat(Score.of(target, simulated(120, 110, 130)).times()).hasValue(1.2);
        assertThat(Score.missing(target, "no run").verdict()).isEqualTo(Verdict.NOT_SIMULATED);
    }

    @Test
    void what_is_not_the_thing_published_is_neither_inside_nor_outside() {
        Target target = target(Kind.LEVEL, 100, new Interval(95, 105), "acts are counted, and not licences");
        assertThat(Score.of(target, simulated(100, 99, 101)).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(Score.missing(target, "no run").verdict()).isEqualTo(Verdict.NOT_SIMULATED);
    }

    @Test
    void of_a_sign_the_whole_interval_must_have_it() {
        Target target = target(Kind.GRADIENT, 1, new Interval(1, 1));
        assertThat(Score.of(target, simulated(0.2, 0.1, 0.3)).verdict()).isEqualTo(Verdict.INSIDE);
        assertThat(Score.of(target, simulated(0.2, -0.1, 0.5)).verdict()).isEqualTo(Verdict.UNRESOLVED);
        assertThat(Score.of(target, simulated(-0.2, -0.3, -0.1)).verdict()).isEqualTo(Verdict.OUTSIDE);
        assertThat(Score.of(target, simulated(0.2, 0.1, 0.3)).miss()).isEmpty();
    }

    @Test
    void an_unresolved_sign_says_how_many_runs_would_tell() {
        Target target = target(Kind.GRADIENT, 1, new Interval(1, 1));
        assertThat(Score.of(target, simulated(0.02, -0.02, 0.06)).runsToResolve())
                .hasValue(4L);
        assertThat(Score.of(target, simulated(-0.01, -0.05, 0.03)).runsToResolve())
                .hasValue(16L);
        assertThat(Score.of(target, simulated(0.2, 0.1, 0.3)).runsToResolve()).isEmpty();
        assertThat(Score.of(target, simulated(0, -0.1, 0.1)).runsToResolve()).isEmpty();
    }

    @Test
    void half_misses_as_much_as_double() {
        Target target = target(Kind.LEVEL, 100, new Interval(100, 100));
        double half = Score.of(target, simulated(50, 50, 50)).miss().orElseThrow();
        double twice = Score.of(target, simulated(200, 200, 200)).miss().orElseThrow();
        assertThat(half).isCloseTo(-twice, within(1e-9));
        assertThat(twice).isCloseTo(Math.log(2) / 0.1, within(1e-9));
    }

    @Test
    void a_fall_is_measured_by_its_difference() {
        Target target = target(Kind.CHANGE, -0.5, new Interval(-0.5, -0.5));
        assertThat(Score.of(target, simulated(-0.45, -0.45, -0.45)).miss().orElseThrow())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void what_is_not_well_known_counts_for_less() {
        double sure = Score.of(target(Kind.LEVEL, 100, new Interval(100, 100)), simulated(150, 150, 150))
                .miss()
                .orElseThrow();
        double unsure = Score.of(target(Kind.LEVEL, 100, new Interval(60, 140)), simulated(150, 150, 150))
                .miss()
                .orElseThrow();
        assertThat(unsure).isLessThan(sure);
    }

    @Test
    void replicates_give_the_mean_and_student_s_interval() {
        Simulated mean = Simulated.of(List.of(simulated(1, 0, 9), simulated(2, 0, 9), simulated(3, 0, 9)));
        assertThat(mean.value()).isEqualTo(2);
        assertThat(mean.interval().high()).isCloseTo(2 + 4.3026527 / Math.sqrt(3), within(1e-6));
        assertThat(mean.basis()).isEqualTo(Basis.RUNS);
    }

    @Test
    void a_share_has_wilson_s_interval_and_a_count_that_of_its_events() {
        Interval share = Chance.ofShare(8.0 / 42, 42);
        assertThat(share.low()).isCloseTo(0.1001, within(1e-3));
        assertThat(share.high()).isCloseTo(0.3333, within(1e-3));
        Interval count = Chance.ofEvents(10, 400);
        assertThat(count.high()).isCloseTo(10.98, within(1e-3));
    }

    @Test
    void against_a_world_without_it_a_figure_is_a_change() {
        Simulated change = simulated(40, 36, 44).against(simulated(100, 95, 105));
        assertThat(change.value()).isCloseTo(-0.6, within(1e-9));
        assertThat(change.interval().low()).isBetween(-0.65, -0.62);
    }
}
