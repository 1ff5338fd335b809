package glasshouse.scenario.patch;

import glasshouse.kernel.problem.Problems;
import glasshouse.scenario.catalog.References;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.shape.Field;
import glasshouse.scenario.shape.Routes;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Scalars;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies patches to a tree by the shapes its values must have. Names on the way are replaced by what they stand for. */
public final class Patcher {

    private final Shape.Group root;
    private final References references;
    private final Problems problems;

    /** Patch trees of one shape, with names resolved by {@code references} and problems told to {@code problems}. */
    public Patcher(Shape.Group root, References references, Problems problems) {
        this.root = root;
        this.references = references;
        this.problems = problems;
    }

    /** Apply patches one after the other; a change that cannot be made is told and left out. */
    public Node apply(Node tree, List<Patch> patches) {
        Node changed = tree;
        for (Patch patch : patches) {
            for (Change change : patch.changes()) {
                changed = change(root, changed, List.of(change.path().split("\\.", -1)), change);
            }
        }
        return changed;
    }

    private Node change(Shape shape, @Nullable Node node, List<String> steps, Change change) {
        return switch (shape) {
            case Shape.Maybe maybe ->
                change(maybe.inner(), node != null && Scalars.isNull(node) ? null : node, steps, change);
            case Shape.Reference reference -> change(reference.target(), resolved(reference, node), steps, change);
            case Shape.Group group -> inGroup(group, mapping(node, change), steps, change);
            case Shape.Named named -> inMap(named, mapping(node, change), steps, change);
            case Shape.Items items -> {
                refuse("a path into a list", change, "must end at the list, which is set as a whole", "");
                yield mapping(node, change);
            }
            default -> {
                refuse("a path beyond a value", change, "must end at the value", before(change, steps));
                yield mapping(node, change);
            }
        };
    }

    private Node inGroup(Shape.Group group, Node node, List<String> steps, Change change) {
        String key = steps.getFirst();
        Optional<Field> field = group.find(key);
        if (field.isEmpty()) {
            String near = Nearest.find(key, group.keys())
                    .map(found -> replaced(change, steps, found))
                    .orElseGet(() ->
                            Routes.find(root, key).map(route -> route + "?").orElse(""));
            String must = "must lead to a setting; here are " + String.join(", ", group.keys());
            refuse("no setting at this path", change, must, near);
            return node;
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        Optional<Node.Entry> entry = mapping.find(key);
        if (steps.size() == 1) {
            return last(mapping, key, change);
        }
        Node inside = entry.map(Node.Entry::value)
                .or(() -> field.get().byDefault().map(value -> value.at(mapping.place())))
                .orElse(null);
        Node changed = change(field.get().shape(), inside, steps.subList(1, steps.size()), change);
        return mapping.with(new Node.Entry(key, entry.map(Node.Entry::keyPlace).orElse(change.place()), changed));
    }

    private Node inMap(Shape.Named named, Node node, List<String> steps, Change change) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        String id = steps.getFirst();
        Optional<Node.Entry> entry = mapping.find(id);
        boolean adds = steps.size() == 1 && change instanceof Change.Assign;
        if (entry.isEmpty() && !adds) {
            String near = Nearest.find(id, mapping.keys())
                    .map(found -> replaced(change, steps, found))
                    .orElse("");
            String must = mapping.keys().isEmpty()
                    ? "must be an id of the map, which is empty"
                    : "must be one of " + String.join(", ", mapping.keys());
            refuse("no entry " + id + " at this path", change, must, near);
            return node;
        }
        if (steps.size() == 1) {
            return last(mapping, id, change);
        }
        Node.Entry found = entry.orElseThrow();
        Node changed = change(named.entry(), found.value(), steps.subList(1, steps.size()), change);
        return mapping.with(new Node.Entry(id, found.keyPlace(), changed));
    }

    private static Node last(Node.Mapping mapping, String key, Change change) {
        return switch (change) {
            case Change.Assign assign -> mapping.with(new Node.Entry(key, assign.place(), assign.value()));
            case Change.Remove remove -> mapping.without(key);
        };
    }

    private @Nullable Node resolved(Shape.Reference reference, @Nullable Node node) {
        if (node instanceof Node.Scalar scalar && !Scalars.isNull(scalar)) {
            return references.find(scalar, reference.folder()).orElse(node);
        }
        return node;
    }

    /** Make a mapping where there is nothing yet; what else it must hold is told when it is bound. */
    private static Node mapping(@Nullable Node node, Change change) {
        return node == null ? new Node.Mapping(List.of(), change.place(), null) : node;
    }

    private void refuse(String what, Change change, String must, String maybe) {
        problems.add(what, change.path(), change.place(), must, maybe);
    }

    private static String before(Change change, List<String> steps) {
        String rest = String.join(".", steps);
        String path = change.path();
        return path.substring(0, Math.max(0, path.length() - rest.length() - 1)) + ": {value: ..., ...}";
    }

    private static String replaced(Change change, List<String> steps, String step) {
        String path = change.path();
        String rest = String.join(".", steps);
        String start = path.substring(0, path.length() - rest.length());
        return start + step + rest.substring(steps.getFirst().length()) + "?";
    }
}
