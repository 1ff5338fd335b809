package glasshouse.scenario.bind;

import glasshouse.kernel.problem.Problems;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Confidence;
import glasshouse.scenario.shape.Declarations;
import glasshouse.scenario.tree.Backing;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Scalars;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The readers' way to say what is wrong with a node, and to read what stands behind numbers. */
record Complaints(Problems problems) {

    private static final List<String> CONFIDENCES = Arrays.stream(Confidence.values())
            .map(confidence -> Declarations.kebab(confidence.name()))
            .toList();

    void add(String what, Node node, String must, String maybe) {
        problems.add(what, node.shown(), node.place(), must, maybe);
    }

    void wrongKind(Context context, Node node, String expected, String maybe) {
        String value = Scalars.isNull(node) ? "" : node.shown();
        problems.add(context.subject() + " is " + node.kind(), value, node.place(), "must be " + expected, maybe);
    }

    /** Read source and confidence of a section or number; what is not said stays as inherited. */
    Backing backing(Node.Mapping mapping, Context context) {
        Backing inherited = context.backing();
        String source = text(mapping, "source", context).orElse(inherited.source());
        Optional<String> said = text(mapping, "confidence", context);
        if (said.isPresent() && !said.get().isEmpty() && !CONFIDENCES.contains(said.get())) {
            Node node = mapping.find("confidence").orElseThrow().value();
            String must = "must be one of " + String.join(", ", CONFIDENCES);
            add("unknown confidence", node, must, Nearest.maybe(said.get(), CONFIDENCES));
        }
        return new Backing(source, said.orElse(inherited.confidence()));
    }

    /** Read a text beside a value; empty if it is absent or wrong. */
    Optional<String> text(Node.Mapping mapping, String key, Context context) {
        Optional<Node.Entry> entry = mapping.find(key);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Node node = entry.get().value();
        if (node instanceof Node.Scalar scalar && Scalars.isText(scalar)) {
            return Optional.of(scalar.text());
        }
        wrongKind(context.down(key), node, "a text", quotes(node));
        return Optional.empty();
    }

    static String quotes(Node node) {
        return node instanceof Node.Scalar scalar && !Scalars.isNull(scalar)
                ? "\"" + scalar.text() + "\", in quotes"
                : "";
    }
}
