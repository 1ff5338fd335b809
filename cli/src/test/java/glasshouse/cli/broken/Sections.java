package glasshouse.cli.broken;

import glasshouse.scenario.shape.Field;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds, in the tree of a scenario, one place for each kind of section that it has: the one in which most is written. */
final class Sections {
    private final Map<Class<?>, Section> found = new LinkedHashMap<>();

    /**
     * One section.
     *
     * @param path dotted path
     * @param shape what it is declared as
     * @param node what is written
     */
    record Section(String path, Shape.Group shape, Node.Mapping node) {}

    /** Finds the sections of a scenario. */
    static Map<Class<?>, Section> of(Shape.Group scenario, Node.Mapping tree) {
        Sections sections = new Sections();
        sections.visit(scenario, tree, "");
        return sections.found;
    }

    private void visit(Shape shape, Node node, String path) {
        switch (shape) {
            case Shape.Maybe maybe -> visit(maybe.inner(), node, path);
            case Shape.Reference reference -> {
                if (!(node instanceof Node.Scalar)) {
                    visit(reference.target(), node, path);
                }
            }
            case Shape.Items items
            when node instanceof Node.Sequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    visit(items.item(), sequence.items().get(i), path + "." + i);
                }
            }
            case Shape.Named named
            when node instanceof Node.Mapping mapping -> {
                for (Node.Entry entry : mapping.entries()) {
                    visit(named.entry(), entry.value(), path + "." + entry.key());
                }
            }
            case Shape.Group group when node instanceof Node.Mapping mapping -> section(group, mapping, path);
            default -> {}
        }
    }

    private void section(Shape.Group group, Node.Mapping mapping, String path) {
        Section known = found.get(group.type());
        if (known == null || known.node().entries().size() < mapping.entries().size()) {
            found.put(group.type(), new Section(path, group, mapping));
        }
        for (Field field : group.fields()) {
            Optional<Node.Entry> entry = mapping.find(field.key());
            if (entry.isPresent()) {
                String at = path.isEmpty() ? field.key() : path + "." + field.key();
                visit(field.shape(), entry.get().value(), at);
            }
        }
    }
}
