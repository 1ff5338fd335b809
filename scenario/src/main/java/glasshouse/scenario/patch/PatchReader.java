package glasshouse.scenario.patch;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problems;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.tree.Backing;
import glasshouse.scenario.tree.Composer;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Scalars;
import glasshouse.scenario.tree.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads patch files. */
final class PatchReader {

    private static final List<String> KEYS = List.of("patch", "title", "set", "remove", "source", "confidence", "note");

    private final Problems problems = new Problems();

    private PatchReader() {}

    static Patch read(Source source) {
        return new PatchReader().patch(Composer.compose(source));
    }

    private Patch patch(Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            problems.add(
                    "the patch is " + root.kind(), root.shown(), root.place(), "must be a mapping with patch, set", "");
            problems.throwIfAny();
            throw new IllegalStateException();
        }
        for (Node.Entry entry : mapping.entries()) {
            if (!KEYS.contains(entry.key())) {
                String must = "must be one of " + String.join(", ", KEYS);
                String near = Nearest.maybe(entry.key(), KEYS);
                String maybe = near.isEmpty() ? "set: {" + entry.key() + ": ...}" : near;
                problems.add("unknown key of a patch", entry.key(), entry.keyPlace(), must, maybe);
            }
        }
        String name = text(mapping, "patch");
        if (mapping.find("patch").isEmpty()) {
            problems.add("missing key", "patch", mapping.place(), "must name the patch", "patch: my-reform");
        }
        String title = text(mapping, "title");
        String source = text(mapping, "source");
        text(mapping, "note");
        Backing backing = new Backing(source.isEmpty() ? "patch " + name : source, text(mapping, "confidence"));
        List<Change> changes = new ArrayList<>();
        mapping.find("set").ifPresent(entry -> assignments(entry.value(), backing, changes));
        mapping.find("remove").ifPresent(entry -> removals(entry.value(), changes));
        overlaps(changes);
        problems.throwIfAny();
        return new Patch(name, title, changes);
    }

    private void assignments(Node node, Backing backing, List<Change> changes) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                changes.add(new Change.Assign(
                        entry.key(), entry.keyPlace(), entry.value().with(backing)));
            }
        } else if (!Scalars.isNull(node)) {
            problems.add(
                    "set is " + node.kind(), node.shown(), node.place(), "must be a mapping of paths to values", "");
        }
    }

    private void removals(Node node, List<Change> changes) {
        if (Scalars.isNull(node)) {
            return;
        }
        if (!(node instanceof Node.Sequence sequence)) {
            problems.add(
                    "remove is " + node.kind(),
                    node.shown(),
                    node.place(),
                    "must be a list of paths",
                    "[" + node.shown() + "]");
            return;
        }
        for (Node item : sequence.items()) {
            if (item instanceof Node.Scalar scalar && !Scalars.isNull(item)) {
                changes.add(new Change.Remove(scalar.text(), item.place()));
            } else {
                problems.add("a path that is " + item.kind(), item.shown(), item.place(), "must be a path", "");
            }
        }
    }

    /** Refuse a patch in which one line changes what another sets: its meaning would hang on their order. */
    private void overlaps(List<Change> changes) {
        Map<String, Place> seen = new LinkedHashMap<>();
        for (Change change : changes) {
            Place same = seen.putIfAbsent(change.path(), change.place());
            if (same != null) {
                overlap(change, same);
            }
        }
        for (Change change : changes) {
            int dot = change.path().lastIndexOf('.');
            while (dot > 0) {
                Optional.ofNullable(seen.get(change.path().substring(0, dot)))
                        .ifPresent(above -> overlap(change, above));
                dot = change.path().lastIndexOf('.', dot - 1);
            }
        }
    }

    private void overlap(Change change, Place other) {
        String must = "must change each value once; line " + other.line() + " changes it too";
        problems.add("two changes of one value", change.path(), change.place(), must, "");
    }

    private String text(Node.Mapping mapping, String key) {
        Optional<Node> node = mapping.find(key).map(Node.Entry::value);
        if (node.isEmpty()) {
            return "";
        }
        if (node.get() instanceof Node.Scalar scalar && !Scalars.isNull(scalar)) {
            return scalar.text();
        }
        problems.add(
                key + " is " + node.get().kind(), node.get().shown(), node.get().place(), "must be a text", "");
        return "";
    }
}
