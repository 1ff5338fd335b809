package glasshouse.scenario.bind;

import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.shape.NumberKind;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.shape.Units;
import glasshouse.scenario.tree.Backing;
import glasshouse.scenario.tree.Node;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers, plain or with unit, source, confidence, range and note. Returns null if wrong, and has told why. */
final class NumberReader {

    private static final List<String> KEYS = List.of("value", "unit", "source", "confidence", "range", "note");

    private final Complaints complaints;
    private final Decimals decimals;

    /** A number in the unit it is written in, in the declared unit and in the first unit of its kind. */
    private record Amount(BigDecimal declared, BigDecimal base) {}

    NumberReader(Complaints complaints) {
        this.complaints = complaints;
        this.decimals = new Decimals(complaints);
    }

    @Nullable
    Bound read(Shape.Number shape, Node node, Context context) {
        if (node instanceof Node.Mapping mapping) {
            return annotated(shape, mapping, context);
        }
        Amount amount = amount(shape, node, shape.unit(), context);
        return amount == null ? null : bound(shape, amount, context.backing(), Optional.empty(), "", node, context);
    }

    private @Nullable Bound annotated(Shape.Number shape, Node.Mapping mapping, Context context) {
        for (Node.Entry entry : mapping.entries()) {
            if (!KEYS.contains(entry.key())) {
                complaints
                        .problems()
                        .add(
                                "unknown key beside a number",
                                entry.key(),
                                entry.keyPlace(),
                                "must be one of " + String.join(", ", KEYS),
                                Nearest.maybe(entry.key(), KEYS));
            }
        }
        Backing backing = complaints.backing(mapping, context);
        String note = complaints.text(mapping, "note", context).orElse("");
        String unit = unit(shape, mapping, context);
        Optional<Node.Entry> value = mapping.find("value");
        if (value.isEmpty()) {
            String must = "must have value, and may have unit, source, confidence, range, note";
            complaints.add(context.subject() + " has no value", mapping, must, "value: ...");
            return null;
        }
        Node node = value.get().value();
        Amount amount = unit == null ? null : amount(shape, node, unit, context);
        if (amount == null || unit == null) {
            return null;
        }
        Optional<Resolved.Range> range = range(shape, mapping, unit, amount, context);
        return bound(shape, amount, backing, range, note, node, context);
    }

    private Bound bound(
            Shape.Number shape,
            Amount amount,
            Backing backing,
            Optional<Resolved.Range> range,
            String note,
            Node node,
            Context context) {
        Object value = shape.kind().make(amount.base());
        return new Bound(
                value,
                new Resolved.Figure(shape, amount.declared(), backing, range, note, context.doc(), node.place()));
    }

    private @Nullable String unit(Shape.Number shape, Node.Mapping mapping, Context context) {
        if (mapping.find("unit").isEmpty()) {
            return shape.unit();
        }
        Node node = mapping.find("unit").orElseThrow().value();
        Optional<String> text = complaints.text(mapping, "unit", context);
        if (text.isEmpty()) {
            return null;
        }
        Units units = shape.kind().units();
        List<String> allowed = units.names().contains(shape.unit()) ? units.names() : List.of(shape.unit());
        if (allowed.contains(text.get())) {
            return text.get();
        }
        String must = shape.unit().isEmpty() ? "must have no unit" : "must be " + either(allowed);
        complaints.add("unknown unit of " + context.subject(), node, must, Nearest.maybe(text.get(), allowed));
        return null;
    }

    private static String either(List<String> words) {
        return words.size() == 1 ? words.getFirst() : "one of " + String.join(", ", words);
    }

    /** Read an amount. Its value follows from its simplest spelling in the declared unit, so that this reads back. */
    private @Nullable Amount amount(Shape.Number shape, Node node, String unit, Context context) {
        BigDecimal given = decimals.read(shape, node, context);
        if (given == null) {
            return null;
        }
        NumberKind kind = shape.kind();
        String own = kind.units().own();
        BigDecimal exact = kind.units().convert(given, unit, own);
        if (!fits(shape, exact, node, unit, context)) {
            return null;
        }
        BigDecimal base = kind.rounded(exact, unit);
        boolean asGiven = base.compareTo(exact) == 0 || kind.rounds(shape.unit());
        BigDecimal declared = Spelling.simple(
                asGiven
                        ? kind.units().convert(given, unit, shape.unit())
                        : kind.units().convert(base, own, shape.unit()),
                kind.whole());
        Amount amount = kind.whole()
                ? new Amount(declared, base)
                : new Amount(declared, kind.rounded(kind.units().convert(declared, shape.unit(), own), shape.unit()));
        return inside(shape, amount, node, unit, context) && whole(kind, base, node, context) ? amount : null;
    }

    private boolean whole(NumberKind kind, BigDecimal base, Node node, Context context) {
        if (!kind.whole() || base.stripTrailingZeros().scale() <= 0) {
            return true;
        }
        BigDecimal floor = base.setScale(0, RoundingMode.FLOOR);
        String maybe = kind == NumberKind.DAYS ? "" : floor + " or " + floor.add(BigDecimal.ONE) + "?";
        complaints.add(context.subject() + " is not whole", node, "must be a whole number", maybe);
        return false;
    }

    /** Hold a number to the bounds of its type. */
    private boolean fits(Shape.Number shape, BigDecimal base, Node node, String unit, Context context) {
        NumberKind kind = shape.kind();
        boolean fits = base.compareTo(kind.least()) >= 0 && base.compareTo(kind.greatest()) <= 0;
        if (!fits) {
            String bounds = Bounds.ofType(shape);
            complaints.add(context.subject() + " is out of range", node, bounds, percent(shape, base, unit));
        }
        return fits;
    }

    /** Hold a number to its declared bounds. */
    private boolean inside(Shape.Number shape, Amount amount, Node node, String unit, Context context) {
        double declared = amount.declared().doubleValue();
        boolean inside = declared >= shape.min() && declared <= shape.max();
        if (!inside) {
            String maybe = percent(shape, amount.base(), unit);
            complaints.add(context.subject() + " is out of range", node, Bounds.text(shape), maybe);
        }
        return inside;
    }

    private static String percent(Shape.Number shape, BigDecimal base, String unit) {
        boolean asPercent = shape.kind() == NumberKind.PROBABILITY
                && unit.equals("share")
                && base.signum() > 0
                && base.compareTo(BigDecimal.valueOf(100)) <= 0;
        String value = base.stripTrailingZeros().toPlainString();
        return asPercent ? "{value: " + value + ", unit: percent}" : "";
    }

    private Optional<Resolved.Range> range(
            Shape.Number shape, Node.Mapping mapping, String unit, Amount amount, Context context) {
        Optional<Node.Entry> entry = mapping.find("range");
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Node node = entry.get().value();
        if (!(node instanceof Node.Sequence sequence) || sequence.items().size() != 2) {
            complaints.wrongKind(context.down("range"), node, "a list of two numbers, low and high", "[low, high]");
            return Optional.empty();
        }
        Context inside = context.down("range");
        Amount low = amount(shape, sequence.items().getFirst(), unit, inside);
        Amount high = amount(shape, sequence.items().getLast(), unit, inside);
        if (low == null || high == null) {
            return Optional.empty();
        }
        if (low.declared().compareTo(amount.declared()) > 0 || high.declared().compareTo(amount.declared()) < 0) {
            String must = "must be a range that holds the value "
                    + amount.declared().stripTrailingZeros().toPlainString();
            complaints
                    .problems()
                    .add(inside.path() + " does not hold the value", texts(sequence), node.place(), must, "");
            return Optional.empty();
        }
        return Optional.of(new Resolved.Range(low.declared(), high.declared()));
    }

    private static String texts(Node.Sequence sequence) {
        return "["
                + String.join(", ", sequence.items().stream().map(Node::shown).toList()) + "]";
    }
}
