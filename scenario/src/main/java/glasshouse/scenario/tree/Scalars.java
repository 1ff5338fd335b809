package glasshouse.scenario.tree;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a plain scalar means by the core schema of YAML 1.2, widened by underscores between digits. So {@code no} is a
 * text and {@code 1e6} a number.
 */
public final class Scalars {

    private static final String DIGITS = "[0-9]+(?:_[0-9]+)*";

    /** A decimal number; group 1 is the exponent, if there is one. */
    public static final Pattern NUMBER = Pattern.compile(
            "[-+]?(?:" + DIGITS + "(?:\\.(?:" + DIGITS + ")?)?|\\." + DIGITS + ")(?:[eE]([-+]?[0-9]+))?");

    private static final Pattern NOT_FINITE =
            Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)|[-+]?(?:nan|NaN|NAN|inf|Inf|INF|Infinity)");

    private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");

    private static final List<String> TRUE = List.of("true", "True", "TRUE");

    private static final List<String> FALSE = List.of("false", "False", "FALSE");

    private Scalars() {}

    /** Tell whether the value is nothing: left empty, or written as null. */
    public static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.plain() && NULLS.contains(scalar.text());
    }

    /** Tell whether the scalar is a decimal number. */
    public static boolean isNumber(Node.Scalar scalar) {
        return scalar.plain() && NUMBER.matcher(scalar.text()).matches();
    }

    /** Tell whether the text is one of the spellings of not-a-number and infinity. */
    public static boolean isNotFinite(String text) {
        return NOT_FINITE.matcher(text).matches();
    }

    /** Tell whether the scalar is true. */
    public static boolean isTrue(Node.Scalar scalar) {
        return scalar.plain() && TRUE.contains(scalar.text());
    }

    /** Tell whether the scalar is false. */
    public static boolean isFalse(Node.Scalar scalar) {
        return scalar.plain() && FALSE.contains(scalar.text());
    }

    /** Tell whether a plain scalar of this text would be read as a text. */
    public static boolean isText(Node.Scalar scalar) {
        return !scalar.plain()
                || !(isNull(scalar)
                        || isNumber(scalar)
                        || isTrue(scalar)
                        || isFalse(scalar)
                        || scalar.text().startsWith(".") && isNotFinite(scalar.text()));
    }

    static String kind(Node.Scalar scalar) {
        if (isNull(scalar)) {
            return "nothing";
        }
        if (isNumber(scalar)) {
            return "a number";
        }
        return isTrue(scalar) || isFalse(scalar) ? "true or false" : "a text";
    }
}
