package glasshouse.scenario.bind;

import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Scalars;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the digits of a number, and guesses what was meant where they are none. */
final class Decimals {

    /** More digits in an exponent than any number that fits a type needs. */
    private static final int MAX_EXPONENT_DIGITS = 4;

    private static final Pattern WITH_UNIT =
            Pattern.compile("(" + Scalars.NUMBER.pattern() + ")\\s*(%|[a-zA-Z][a-zA-Z_ /]*)");

    private static final Pattern WITH_COMMAS = Pattern.compile("[-+]?[0-9]{1,3}(?:[, '][0-9]{3})+(?:\\.[0-9]+)?");

    private final Complaints complaints;

    Decimals(Complaints complaints) {
        this.complaints = complaints;
    }

    @Nullable
    BigDecimal read(Shape.Number shape, Node node, Context context) {
        if (!(node instanceof Node.Scalar scalar)) {
            complaints.wrongKind(context, node, shape.expected(), "");
            return null;
        }
        String text = scalar.text();
        if (Scalars.isNotFinite(text)) {
            complaints.add(context.subject() + " is not a finite number", node, "must be " + shape.expected(), "");
            return null;
        }
        Matcher number = Scalars.NUMBER.matcher(text);
        if (!scalar.plain() || !number.matches()) {
            complaints.wrongKind(context, node, shape.expected(), maybe(shape, scalar));
            return null;
        }
        String exponent = number.group(1);
        if (exponent != null && exponent.replaceFirst("^[-+]?0*", "").length() > MAX_EXPONENT_DIGITS) {
            complaints.add(
                    context.subject() + " is out of range", node, "must have an exponent of at most four digits", "");
            return null;
        }
        return new BigDecimal(text.replace("_", ""));
    }

    private static String maybe(Shape.Number shape, Node.Scalar scalar) {
        String text = scalar.text().strip();
        if (Scalars.NUMBER.matcher(text).matches()) {
            return text + ", without quotes";
        }
        if (WITH_COMMAS.matcher(text).matches()) {
            return text.replaceAll("[, ']", "");
        }
        Matcher united = WITH_UNIT.matcher(text);
        if (!united.matches()) {
            return "";
        }
        String unit = united.group(3).strip();
        String name = unit.equals("%") ? "percent" : unit;
        boolean known = shape.kind().units().find(name).isPresent() || name.equals(shape.unit());
        return known ? "{value: " + united.group(1) + ", unit: " + name + "}" : united.group(1) + "?";
    }
}
