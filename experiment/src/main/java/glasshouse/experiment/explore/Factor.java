package glasshouse.experiment.explore;

import glasshouse.experiment.question.FactorSettings.Scale;
import glasshouse.kernel.problem.Place;
import glasshouse.scenario.patch.Change;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.tree.Backing;
import glasshouse.scenario.tree.Node;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One side of the box: what a coordinate of 0 to 1 sets in a scenario. The number that is set has six digits, so that it can be written down
 * and set by hand to the same effect.
 *
 * @param name its name
 * @param path path of the number; empty for a patch
 * @param patch the patch that is on or off; empty for a number
 * @param low lower end, in the number's unit
 * @param high upper end
 * @param now what the scenario has
 * @param scale how the side is measured
 * @param whole whether only whole numbers can be set
 * @param assumed whether nobody has measured the number
 * @param regimes names of those in which it is varied; none: in all worlds
 * @param place where it is written
 */
record Factor(
        String name,
        String path,
        Optional<Patch> patch,
        double low,
        double high,
        double now,
        Scale scale,
        boolean whole,
        boolean assumed,
        List<String> regimes,
        Place place) {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    /** Returns what a coordinate sets, as it is written: a number, or on and off. */
    String value(double coordinate) {
        if (patch.isPresent()) {
            return isOn(coordinate) ? "on" : "off";
        }
        double at = scale == Scale.LOG ? low * StrictMath.pow(high / low, coordinate) : low + coordinate * (high - low);
        BigDecimal exact = new BigDecimal(at);
        return whole
                ? exact.setScale(0, RoundingMode.HALF_EVEN).toPlainString()
                : exact.round(SIX_DIGITS).stripTrailingZeros().toString();
    }

    private static boolean isOn(double coordinate) {
        return coordinate >= 0.5;
    }

    /** Returns the coordinate of what the scenario has; the nearer end if that lies outside, off for a patch. */
    double start() {
        if (patch.isPresent()) {
            return 0;
        }
        double at = scale == Scale.LOG
                ? now <= 0 ? 0 : StrictMath.log(now / low) / StrictMath.log(high / low)
                : (now - low) / (high - low);
        return Math.clamp(at, 0, 1);
    }

    /** Finds what changes a scenario as a coordinate says; none for a patch that is off. */
    Optional<Patch> at(double coordinate) {
        if (patch.isPresent()) {
            return isOn(coordinate) ? patch : Optional.empty();
        }
        Node value = new Node.Scalar(value(coordinate), true, place, new Backing("factor " + name, ""));
        return Optional.of(new Patch("factor " + name, "", List.of(new Change.Assign(path, place, value))));
    }
}
