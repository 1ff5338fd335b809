package glasshouse.views.report;

import glasshouse.scenario.tree.Composer;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the stored scenario says in words about itself and its parts, and the few numbers of it that no table holds. Reads
 * only {@code scenario.yaml} of the run's folder, with every default filled in.
 */
public final class Wordings {
    private static final String WHAT = "what";

    private final Node root;
    private final Map<String, String> meanings = new LinkedHashMap<>();

    private Wordings(Node root) {
        this.root = root;
        gather(root);
    }

    /** Reads the words of a scenario. */
    public static Wordings of(String scenario) {
        return new Wordings(Composer.compose(Source.given("scenario.yaml", scenario)));
    }

    /** Keeps the first {@code what} of every name that has one: acts, rules, lists, agencies, measures and requests. */
    private void gather(Node node) {
        switch (node) {
            case Node.Mapping mapping -> {
                for (Node.Entry entry : mapping.entries()) {
                    text(entry.value(), WHAT).ifPresent(what -> meanings.putIfAbsent(entry.key(), what));
                    gather(entry.value());
                }
            }
            case Node.Sequence sequence -> sequence.items().forEach(this::gather);
            case Node.Scalar scalar -> {}
        }
    }

    /** Finds what the scenario is about, in its own words. */
    public Optional<String> findAbout() {
        return text(root, "about");
    }

    /** Gets what a name stands for, or the name itself where the scenario does not say. */
    public String meaning(String name) {
        return meanings.getOrDefault(name, name);
    }

    /** Finds a whole number at a path of names, whether it is bare or has a unit and a source beside it. */
    public Optional<Long> findWhole(List<String> path) {
        Optional<Node> node = Optional.of(root);
        for (String step : path) {
            node = node.flatMap(at -> child(at, step));
        }
        return node.map(found -> child(found, "value").orElse(found)).flatMap(Wordings::whole);
    }

    private static Optional<Long> whole(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().matches("-?\\d{1,15}")
                ? Optional.of(Long.parseLong(scalar.text()))
                : Optional.empty();
    }

    private static Optional<String> text(Node node, String key) {
        return child(node, key)
                .flatMap(found ->
                        found instanceof Node.Scalar scalar && !scalar.text().isBlank()
                                ? Optional.of(scalar.text())
                                : Optional.empty());
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.find(key).map(Node.Entry::value) : Optional.empty();
    }
}
