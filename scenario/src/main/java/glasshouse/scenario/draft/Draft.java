package glasshouse.scenario.draft;

import glasshouse.scenario.shape.Field;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Scalars;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Writes a tree of settings as YAML to be read and changed. Every kind of section is explained where it first stands: each of
 * its keys with its meaning and unit; those left out too, with their defaults, as comments, so that what is known of the
 * numbers around does not pass for knowledge of them. Where the same kind stands again, only what is set is written. Names of the catalog stay names; sources, confidences and ranges stay with their numbers.
 */
public final class Draft {
    private static final String NESTED = "  ";

    private final UnaryOperator<String> references;
    private final Set<Class<?>> explained = new LinkedHashSet<>();

    private Draft(UnaryOperator<String> references) {
        this.references = references;
    }

    /**
     * Writes a tree.
     *
     * @param shape what the tree must look like
     * @param tree values as somebody wrote them; valid
     * @param references writes what stands for another file: a catalog name stays, a path may have to change
     */
    public static String of(Shape.Group shape, Node.Mapping tree, UnaryOperator<String> references) {
        Draft draft = new Draft(references);
        return String.join("\n", draft.group(shape, tree, 0)) + "\n";
    }

    private List<String> group(Shape.Group shape, Node.Mapping mapping, int depth) {
        boolean first = explained.add(shape.type());
        List<String> lines = new ArrayList<>();
        for (String key : List.of("source", "confidence", "note")) {
            if (shape.find(key).isEmpty()) {
                mapping.find(key).ifPresent(entry -> lines.addAll(Spelled.keyed(key, entry.value())));
            }
        }
        for (Field field : shape.fields()) {
            List<String> inner = field(field, mapping, first, depth);
            if (first && depth <= 1 && !lines.isEmpty() && !inner.isEmpty()) {
                lines.add("");
            }
            lines.addAll(inner);
        }
        return lines;
    }

    private List<String> field(Field field, Node.Mapping mapping, boolean first, int depth) {
        Optional<Node> written =
                mapping.find(field.key()).map(Node.Entry::value).filter(value -> !Scalars.isNull(value));
        if (written.isEmpty() && !first) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (first) {
            lines.addAll(Remarks.of(field, written.isPresent()));
        }
        if (written.isPresent()) {
            lines.addAll(keyed(field.key(), field.shape(), written.get(), depth));
        } else {
            String byDefault = field.byDefault().map(Spelled::flow).orElse("");
            lines.add(("# " + field.key() + ": " + byDefault).strip());
        }
        return lines;
    }

    private List<String> keyed(String key, Shape shape, Node node, int depth) {
        return switch (shape) {
            case Shape.Maybe maybe -> keyed(key, maybe.inner(), node, depth);
            case Shape.Reference reference
            when node instanceof Node.Scalar scalar -> List.of(key + ": " + references.apply(scalar.text()));
            case Shape.Reference reference -> keyed(key, reference.target(), node, depth);
            case Shape.Group group
            when node instanceof Node.Mapping mapping -> under(key, group(group, mapping, depth + 1));
            case Shape.Named named
            when node instanceof Node.Mapping mapping -> under(key, entries(named, mapping, depth + 1));
            case Shape.Items items
            when node instanceof Node.Sequence sequence && isNested(sequence) ->
                under(key, items(items, sequence, depth + 1));
            case Shape.Text text when node instanceof Node.Scalar scalar -> Spelled.text(key, scalar.text());
            default -> Spelled.keyed(key, node);
        };
    }

    private List<String> entries(Shape.Named shape, Node.Mapping mapping, int depth) {
        List<String> lines = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            lines.addAll(keyed(entry.key(), shape.entry(), entry.value(), depth));
        }
        return lines;
    }

    private static boolean isNested(Node.Sequence sequence) {
        return sequence.items().stream().anyMatch(Node.Mapping.class::isInstance);
    }

    private List<String> items(Shape.Items shape, Node.Sequence sequence, int depth) {
        List<String> lines = new ArrayList<>();
        for (Node item : sequence.items()) {
            List<String> inner = shape.item() instanceof Shape.Group group && item instanceof Node.Mapping mapping
                    ? group(group, mapping, depth + 1)
                    : List.of(Spelled.flow(item));
            lines.add("-");
            inner.forEach(line -> lines.add(line.isEmpty() ? "" : NESTED + line));
        }
        return lines;
    }

    private static List<String> under(String key, List<String> inner) {
        boolean nothing = inner.stream().allMatch(line -> line.isEmpty() || line.startsWith("#"));
        List<String> lines = new ArrayList<>(List.of(key + (nothing ? ": {}" : ":")));
        inner.forEach(line -> lines.add(line.isEmpty() ? "" : NESTED + line));
        return lines;
    }
}
