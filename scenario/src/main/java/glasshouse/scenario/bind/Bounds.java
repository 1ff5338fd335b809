package glasshouse.scenario.bind;

import glasshouse.scenario.shape.NumberKind;
import glasshouse.scenario.shape.Shape;
import java.math.BigDecimal;

/** Says in words between which values a number must lie. */
final class Bounds {

    /** Greater than this, a bound only says that the type ends there; it is told as a power of ten. */
    private static final BigDecimal LARGE = new BigDecimal("1e30");

    private Bounds() {}

    /** Says what a number must lie between that does not fit its type: its declared bounds, where they are in the type's own unit. */
    static String ofType(Shape.Number shape) {
        NumberKind kind = shape.kind();
        String own = kind.units().own();
        BigDecimal least = kind.least();
        BigDecimal greatest = kind.greatest();
        if (shape.unit().isEmpty() || shape.unit().equals(own)) {
            least = Double.isFinite(shape.min()) ? least.max(BigDecimal.valueOf(shape.min())) : least;
            greatest = Double.isFinite(shape.max()) ? greatest.min(BigDecimal.valueOf(shape.max())) : greatest;
        }
        return text(least, greatest, own);
    }

    private static String text(BigDecimal least, BigDecimal greatest, String unit) {
        String text = "must be between " + shown(least) + " and " + shown(greatest);
        return unit.isEmpty() || unit.equals("share") ? text : text + " " + unit;
    }

    static String text(Shape.Number shape) {
        NumberKind kind = shape.kind();
        boolean low = shape.min() > Double.NEGATIVE_INFINITY;
        boolean high = shape.max() < Double.POSITIVE_INFINITY;
        String unit = shape.unit().isEmpty() || shape.unit().equals("share") ? "" : " " + shape.unit();
        if (low && high) {
            return "must be between " + shown(shape.min()) + " and " + shown(shape.max()) + unit;
        }
        if (low) {
            boolean one = kind == NumberKind.PROBABILITY;
            return one
                    ? "must be between " + shown(shape.min()) + " and 1"
                    : "must be at least " + shown(shape.min()) + unit;
        }
        return kind.least().signum() == 0
                ? "must be between 0 and " + shown(shape.max()) + unit
                : "must be at most " + shown(shape.max()) + unit;
    }

    private static String shown(double bound) {
        return shown(BigDecimal.valueOf(bound));
    }

    private static String shown(BigDecimal bound) {
        if (bound.abs().compareTo(LARGE) > 0) {
            return String.valueOf(bound.doubleValue());
        }
        return Spelling.plain(bound);
    }
}
