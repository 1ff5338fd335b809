package glasshouse.scenario.schema;

import glasshouse.scenario.settings.Scaling;
import glasshouse.scenario.shape.Field;
import glasshouse.scenario.shape.NumberKind;
import glasshouse.scenario.shape.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the declarations of a settings record as a reference page in Markdown: one table per section. */
public final class Reference {

    private static final String INTRODUCTION = """

            A number is written plain (`0.3`, `1e6`, `1_000_000`) or with what is known of it:
            `{value: 0.3, unit: per_year, source: "...", confidence: assumed, range: [0.1, 0.5], note: "..."}`.
            Confidence is one of measured, reported, derived, claimed, assumed. Every section may carry `source`,
            `confidence` and `note` too; they hold for the numbers beneath that say nothing themselves.
            A key without a default must be written, unless it is optional.
            """;

    private final StringBuilder page = new StringBuilder();
    private final Map<Class<?>, String> described = new LinkedHashMap<>();
    private final List<Shape.Group> open = new ArrayList<>();

    private Reference() {}

    /** Write the page of a settings record. */
    public static String of(Class<? extends Record> type) {
        Reference reference = new Reference();
        reference.page.append("# ").append(type.getSimpleName()).append('\n').append(INTRODUCTION);
        reference.heading(Shape.Group.of(type), type.getSimpleName());
        for (int i = 0; i < reference.open.size(); i++) {
            reference.section(reference.open.get(i));
        }
        return reference.page.toString();
    }

    private String heading(Shape.Group group, String key) {
        String known = described.get(group.type());
        if (known != null) {
            return known;
        }
        String name = described.containsValue(key)
                ? key + " (" + group.type().getSimpleName().toLowerCase(Locale.ROOT) + ")"
                : key;
        described.put(group.type(), name);
        open.add(group);
        return name;
    }

    private void section(Shape.Group group) {
        page.append("\n## ").append(described.get(group.type())).append('\n');
        if (!group.doc().isEmpty()) {
            page.append('\n').append(group.doc()).append('\n');
        }
        page.append("\n| key | value | default | meaning |\n|---|---|---|---|\n");
        for (Field field : group.fields()) {
            page.append("| `").append(field.key()).append("` | ");
            page.append(words(field.shape(), field.key())).append(" | ");
            page.append(byDefault(field)).append(" | ");
            page.append(cell(field.doc())).append(scaling(field.scaling())).append(" |\n");
        }
    }

    private static String byDefault(Field field) {
        if (field.byDefault().isPresent()) {
            return "`" + cell(field.defaultText()) + "`";
        }
        return field.required() ? "" : "optional";
    }

    private static String scaling(Scaling scaling) {
        return switch (scaling) {
            case INTENSIVE -> "";
            case EXTENSIVE -> " Scales with the society.";
            case REPRESENTED -> " Of represented size.";
        };
    }

    private String words(Shape shape, String key) {
        return switch (shape) {
            case Shape.Number number -> number(number);
            case Shape.Text text -> "text";
            case Shape.Truth truth -> "`true` or `false`";
            case Shape.Date date -> "date, `YYYY-MM-DD`";
            case Shape.Choice choice -> "`" + String.join("`, `", choice.words()) + "`";
            case Shape.Items items -> "list of: " + words(items.item(), key);
            case Shape.Named named -> "by id: " + words(named.entry(), key);
            case Shape.Maybe maybe -> words(maybe.inner(), key);
            case Shape.Reference reference ->
                words(reference.target(), key) + ", or a name in the catalog's `" + reference.folder() + "`";
            case Shape.Group group -> "section " + link(heading(group, key));
        };
    }

    private static String link(String heading) {
        String anchor =
                heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_ -]", "").replace(' ', '-');
        return "[" + heading + "](#" + anchor + ")";
    }

    private static String number(Shape.Number number) {
        NumberKind kind = number.kind();
        StringBuilder words = new StringBuilder(kind.whole() ? "whole number" : "number");
        if (!number.unit().isEmpty()) {
            words.append(", ").append(number.unit());
        }
        boolean low = number.min() > Double.NEGATIVE_INFINITY;
        boolean high = number.max() < Double.POSITIVE_INFINITY;
        String least = low ? text(number.min()) : kind.least().signum() == 0 ? "0" : "";
        String greatest = high ? text(number.max()) : kind == NumberKind.PROBABILITY ? "1" : "";
        if (!least.isEmpty() && !greatest.isEmpty()) {
            words.append(", ").append(least).append(" to ").append(greatest);
        } else if (!least.isEmpty()) {
            words.append(", at least ").append(least);
        } else if (!greatest.isEmpty()) {
            words.append(", at most ").append(greatest);
        }
        List<String> others = new ArrayList<>(kind.units().names());
        if (others.remove(number.unit()) && !others.isEmpty()) {
            words.append("; also in ").append(String.join(", ", others));
        }
        return words.toString();
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }
}
