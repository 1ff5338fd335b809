package glasshouse.scenario.bind;

import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.shape.Declarations;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Scalars;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads texts, dates, choices and truth values. Each method returns null if the value is wrong, and has told why. */
final class WordReader {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NEARLY_DATE =
            Pattern.compile("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})|([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final List<String> YES = List.of("yes", "on", "y", "true");
    private static final List<String> NO = List.of("no", "off", "n", "false");

    private final Complaints complaints;

    WordReader(Complaints complaints) {
        this.complaints = complaints;
    }

    @Nullable
    Bound text(Shape.Text shape, Node node, Context context) {
        if (node instanceof Node.Scalar scalar && Scalars.isText(scalar)) {
            return new Bound(scalar.text(), new Resolved.Word(shape, scalar.text(), node.place()));
        }
        complaints.wrongKind(context, node, shape.expected(), Complaints.quotes(node));
        return null;
    }

    @Nullable
    Bound truth(Shape.Truth shape, Node node, Context context) {
        if (node instanceof Node.Scalar scalar && (Scalars.isTrue(scalar) || Scalars.isFalse(scalar))) {
            boolean value = Scalars.isTrue(scalar);
            return new Bound(value, new Resolved.Word(shape, String.valueOf(value), node.place()));
        }
        String maybe = "";
        if (node instanceof Node.Scalar scalar) {
            String word = scalar.text().toLowerCase(java.util.Locale.ROOT);
            maybe = YES.contains(word) ? "true, without quotes" : NO.contains(word) ? "false, without quotes" : "";
        }
        complaints.wrongKind(context, node, shape.expected(), maybe);
        return null;
    }

    @Nullable
    Bound choice(Shape.Choice shape, Node node, Context context) {
        if (!(node instanceof Node.Scalar scalar) || Scalars.isNull(node)) {
            complaints.wrongKind(context, node, shape.expected(), "");
            return null;
        }
        int index = shape.words().indexOf(scalar.text());
        if (index >= 0) {
            Object constant = shape.type().getEnumConstants()[index];
            return new Bound(constant, new Resolved.Word(shape, scalar.text(), node.place()));
        }
        String what = context.subject() + " is not a known word";
        complaints.add(what, node, "must be " + shape.expected(), Nearest.maybe(scalar.text(), shape.words()));
        return null;
    }

    @Nullable
    Bound date(Shape.Date shape, Node node, Context context) {
        if (!(node instanceof Node.Scalar scalar) || Scalars.isNull(node)) {
            complaints.wrongKind(context, node, shape.expected(), "");
            return null;
        }
        String text = scalar.text();
        try {
            if (DATE.matcher(text).matches()) {
                return new Bound(LocalDate.parse(text), new Resolved.Word(shape, text, node.place()));
            }
            complaints.add(context.subject() + " is not a date", node, "must be " + shape.expected(), nearlyDate(text));
        } catch (DateTimeParseException e) {
            complaints.add(
                    context.subject() + " is not a day of the calendar",
                    node,
                    "must be a day that exists",
                    nearlyDate(text));
        }
        return null;
    }

    private static String nearlyDate(String text) {
        Matcher matcher = NEARLY_DATE.matcher(text);
        if (!matcher.matches()) {
            return "";
        }
        int first = matcher.group(1) == null ? 4 : 1;
        try {
            YearMonth month =
                    YearMonth.of(Integer.parseInt(matcher.group(first)), Integer.parseInt(matcher.group(first + 1)));
            int day = Integer.parseInt(matcher.group(first + 2));
            return month.atDay(Math.max(1, Math.min(day, month.lengthOfMonth()))) + "?";
        } catch (DateTimeException e) {
            return "";
        }
    }

    static String id(String text) {
        return Declarations.kebab(Declarations.snake(text.strip()))
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
