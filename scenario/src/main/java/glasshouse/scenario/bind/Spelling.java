package glasshouse.scenario.bind;

import java.math.BigDecimal;

/** The one spelling of each number, however it was written. */
public final class Spelling {

    /** A number is spelled out up to this many digits, with an exponent beyond. */
    private static final int MAX_DIGITS = 21;

    private Spelling() {}

    /** Bring a number to its simplest form: the shortest that reads back as the same double, or the same whole. */
    static BigDecimal simple(BigDecimal value, boolean whole) {
        BigDecimal same = whole ? value : new BigDecimal(Double.toString(value.doubleValue()));
        return same.signum() == 0 ? BigDecimal.ZERO : same.stripTrailingZeros();
    }

    /** Spell a number without an exponent, unless that would take many digits. */
    public static String plain(BigDecimal value) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        boolean few = bare.precision() - bare.scale() <= MAX_DIGITS && bare.scale() <= MAX_DIGITS;
        return few ? bare.toPlainString() : bare.toString();
    }
}
