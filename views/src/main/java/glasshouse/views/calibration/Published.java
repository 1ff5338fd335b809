package glasshouse.views.calibration;

import glasshouse.experiment.calibration.CalibrationSettings;
import glasshouse.experiment.calibration.Score;
import glasshouse.experiment.calibration.Score.Verdict;
import glasshouse.experiment.calibration.Scorecard;
import glasshouse.experiment.calibration.WorldRuns;
import glasshouse.results.folder.RunFolder;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The published figures that one run can tell, of the first calibration that has its scenario among its worlds.
 *
 * @param calibration its name
 * @param scores figures and what the run has instead, those held out first
 */
public record Published(String calibration, List<Score> scores) {
    private static final String FOLDER = "calibrations";

    /** Looks for them; there are none where no calibration has the run's scenario, or the run has nothing of any. */
    public static Optional<Published> find(RunFolder folder) {
        Catalog catalog = Catalog.shipped();
        for (String name : catalog.list(FOLDER)) {
            Loaded<CalibrationSettings> calibration =
                    Loader.of(CalibrationSettings.class, catalog).load(name, FOLDER, List.of());
            Map<String, List<RunFolder>> runs = WorldRuns.sort(calibration.value(), List.of(folder));
            List<Score> told = runs.isEmpty()
                    ? List.of()
                    : Scorecard.of(calibration, runs).stream()
                            .filter(score -> score.verdict() != Verdict.NOT_SIMULATED)
                            .sorted((left, right) -> Boolean.compare(
                                    left.target().isFitted(), right.target().isFitted()))
                            .toList();
            if (!told.isEmpty()) {
                return Optional.of(new Published(name, told));
            }
        }
        return Optional.empty();
    }
}
