package glasshouse.experiment.fit;

import glasshouse.experiment.calibration.CalibrationSettings;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks for a fit.
 *
 * @param calibration figures, and numbers that may be moved
 * @param catalog where scenarios and patches are
 * @param most the most persons of a world; empty: as its scenario says
 * @param seed of the people and luck of every evaluation: the same, so that misses differ by what was moved and by nothing else
 * @param budget the most evaluations
 * @param threads of the engine
 * @param out folder of the fit; empty: one under {@code calibrations/}
 */
public record FitRequest(
        Loaded<CalibrationSettings> calibration,
        Catalog catalog,
        OptionalInt most,
        long seed,
        int budget,
        int threads,
        Optional<Path> out) {
    private static final int SHORT_HASH = 8;

    /** Refuses a calibration with nothing to move, and an empty budget. */
    public FitRequest {
        if (calibration.value().free().isEmpty()) {
            throw new ProblemException(new Problem(
                    "Calibration has no number that may be moved",
                    calibration.value().calibration(),
                    Place.NOWHERE,
                    "name some under free",
                    "glasshouse scorecard " + calibration.value().calibration()));
        }
        if (budget < 1) {
            throw new ProblemException(
                    new Problem("Budget of a fit", "" + budget, Place.NOWHERE, "be at least 1 evaluation", ""));
        }
    }

    /** Returns the folder of the fit. */
    public Path folder() {
        return out.orElseGet(() -> Path.of(
                "calibrations",
                calibration.value().calibration() + "-" + seed + "-"
                        + calibration.hash("worlds", "targets", "free").substring(0, SHORT_HASH)
                        + (most.isPresent() ? "-" + most.getAsInt() : "")));
    }

    /**
     * Says which fit it is.
     *
     * @param calibration name of the calibration
     * @param hash of worlds, figures and numbers
     * @param most the most persons of a world; 0: as the scenarios say
     * @param seed of all evaluations
     */
    record Identity(String calibration, String hash, int most, long seed) {}

    Identity identity() {
        return new Identity(
                calibration.value().calibration(), calibration.hash("worlds", "targets", "free"), most.orElse(0), seed);
    }
}
