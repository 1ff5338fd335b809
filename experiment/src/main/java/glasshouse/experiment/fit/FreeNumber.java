package glasshouse.experiment.fit;

import glasshouse.engine.world.Scenario;
import glasshouse.experiment.calibration.FreeSettings;
import glasshouse.experiment.calibration.Freedom;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.settings.Parameter;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Holds a number that may be moved, within the range its scenario gives it. Over a range of ten times and more it moves by its
 * logarithm.
 *
 * @param name its name in the calibration
 * @param world the world it is of
 * @param path its path in the scenario
 * @param start what the scenario says
 * @param low least value
 * @param high greatest value
 * @param unit its unit
 */
public record FreeNumber(String name, String world, String path, double start, double low, double high, String unit) {
    private static final double WIDE = 10;
    private static final MathContext DIGITS = new MathContext(4);

    /**
     * Finds a number in the scenario of its world.
     *
     * @throws ProblemException if it is not there, or is no assumed one with a range
     */
    static FreeNumber of(String name, FreeSettings settings, Loaded<Scenario> scenario) {
        String path = settings.path();
        Parameter found = scenario.parameters().stream()
                .filter(parameter -> parameter.path().equals(path))
                .findFirst()
                .orElseThrow(() -> refused(
                        name,
                        path,
                        "be the path of a number of " + scenario.value().scenario()));
        if (!Freedom.isFree(path)) {
            throw refused(name, path, Freedom.MUST);
        }
        if (!found.confidence().equals("assumed") || found.low().isEmpty()) {
            throw refused(name, path, "be assumed and have a range: a number that somebody measured is not fitted");
        }
        return new FreeNumber(
                name,
                settings.world(),
                path,
                found.value(),
                Double.parseDouble(found.low()),
                Double.parseDouble(found.high()),
                found.unit());
    }

    private static ProblemException refused(String name, String path, String must) {
        return new ProblemException(new Problem("Number that may be moved, " + name, path, Place.NOWHERE, must, ""));
    }

    private boolean isWide() {
        return low > 0 && high >= WIDE * low;
    }

    /** Returns where in the range a value lies: from 0 to 1. */
    public double share(double value) {
        if (high == low) {
            return 0;
        }
        return isWide() ? StrictMath.log(value / low) / StrictMath.log(high / low) : (value - low) / (high - low);
    }

    /** Returns the value at a place of the range, to four digits, so that it can be written down and read back. */
    double value(double share) {
        double value = isWide() ? low * StrictMath.exp(share * StrictMath.log(high / low)) : low + share * (high - low);
        return Math.clamp(new BigDecimal(value).round(DIGITS).doubleValue(), low, high);
    }

    /** Sets the number in the scenario of its world. */
    Patch patch(double value) {
        return Patch.inline(path, yaml(value), name);
    }

    /** Writes a value as it stands in a patch file: still assumed, with the range it had. */
    String yaml(double value) {
        return "{value: " + plain(value) + ", source: calibrated, confidence: assumed, range: [" + plain(low) + ", "
                + plain(high) + "]}";
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
