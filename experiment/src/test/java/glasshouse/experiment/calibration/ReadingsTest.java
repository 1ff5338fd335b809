package glasshouse.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.experiment.calibration.Score.Verdict;
import glasshouse.experiment.run.Cadence;
import glasshouse.experiment.run.Manner;
import glasshouse.experiment.run.RunListener;
import glasshouse.experiment.run.RunRequest;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Horizon;
import glasshouse.results.folder.RunFolder;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads every figure of the catalog off small runs: what a small run finds is not looked at, only that it can be read. */
final class ReadingsTest {
    private static final int PERSONS = 2_000;

    private final Loaded<CalibrationSettings> calibration =
            Loader.of(CalibrationSettings.class, Catalog.shipped()).load("national-2019", "calibrations", List.of());

    @TempDir
    private Path home = Path.of("");

    @Test
    void every_reading_is_answered_by_a_run_of_its_world() {
        WorldRuns worlds = new WorldRuns(calibration, Catalog.shipped());
        Map<String, List<RunFolder>> runs = new LinkedHashMap<>();
        for (String world : calibration.value().worlds().keySet()) {
            assertThat(worlds.isThere(world)).as(world).isTrue();
            RunRequest request = new RunRequest(
                    worlds.load(world, OptionalInt.of(PERSONS), List.of()),
                    Seeds.both(1),
                    Optional.of(home.resolve(world)),
                    new Manner(1, Cadence.USUAL, List.of("test")));
            runs.put(world, List.of(WorldRuns.folder(request, RunListener.NONE).orElseThrow()));
        }

        List<Score> scores = Scorecard.of(calibration, runs);

        assertThat(scores).hasSize(calibration.value().targets().size());
        assertThat(scores)
                .filteredOn(score -> score.why().contains("lacks"))
                .as("asked of tables or columns that no run has")
                .isEmpty();
        assertThat(scores)
                .filteredOn(score -> score.verdict() != Verdict.NOT_SIMULATED)
                .filteredOn(score -> !score.target().settings().adjacent())
                .hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void a_reading_names_weeks_by_their_days_and_says_how_many_one_stands_for() {
        Horizon horizon = new Horizon(LocalDate.of(2014, 1, 1), 100);
        assertThat(Reading.query("select {scale} * x where week <= {week 2014-01-15}", horizon, 12.5))
                .isEqualTo("select 12.5 * x where week <= 2");
        assertThat(Reading.isSpelledRight("{scale} {week 2018-05-31}")).isTrue();
        assertThat(Reading.isSpelledRight("{week 2018-02-30}")).isFalse();
        assertThat(Reading.isSpelledRight("{persons}")).isFalse();
    }

    @Test
    void a_reading_of_a_week_after_the_last_is_told_from_one_of_a_week_simulated() {
        Horizon horizon = new Horizon(LocalDate.of(2014, 1, 1), 2);
        assertThat(Reading.isBeyond("select {scale} * x where week = {week 2014-01-14}", horizon))
                .isFalse();
        assertThat(Reading.isBeyond("select {scale} * x where week = {week 2014-01-15}", horizon))
                .isTrue();
        assertThat(Reading.isBeyond("select {scale} * x", horizon)).isFalse();
    }
}
