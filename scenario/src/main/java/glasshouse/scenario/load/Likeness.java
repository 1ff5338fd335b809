package glasshouse.scenario.load;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.problem.Problems;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.catalog.References;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.patch.Patcher;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Scalars;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file that says what it is like: {@code like} names another file of its kind, {@code with} the patches that make
 * the difference. Every other key of it takes the place of that key as a whole. The tree that comes of it has neither, so
 * that what is stored of it stands alone.
 */
final class Likeness {

    private static final String LIKE = "like";
    private static final String WITH = "with";

    private final Catalog catalog;
    private final References references;
    private final Patcher patcher;
    private final Problems problems;

    Likeness(Catalog catalog, References references, Patcher patcher, Problems problems) {
        this.catalog = catalog;
        this.references = references;
        this.patcher = patcher;
        this.problems = problems;
    }

    /** Return the tree written out; the same tree if it is like nothing else. */
    Node writtenOut(Node tree, String folder) {
        if (!(tree instanceof Node.Mapping own) || own.find(LIKE).isEmpty()) {
            return tree;
        }
        Optional<Node> found = named(own.find(LIKE).orElseThrow(), folder);
        if (found.isEmpty() || !(found.get() instanceof Node.Mapping model)) {
            return own.without(LIKE).without(WITH);
        }
        if (model.find(LIKE).isPresent()) {
            problems.add(
                    "a likeness of a likeness",
                    own.find(LIKE).get().value().shown(),
                    own.find(LIKE).get().value().place(),
                    "must name a file that is written out",
                    model.find(LIKE).get().value().shown());
            return model;
        }
        Node changed = own.find(WITH).map(with -> patched(model, with.value())).orElse(model);
        return changed instanceof Node.Mapping mapping ? laidOver(mapping, own) : changed;
    }

    private Optional<Node> named(Node.Entry like, String folder) {
        if (like.value() instanceof Node.Scalar scalar && !Scalars.isNull(scalar)) {
            return references.find(scalar, folder);
        }
        problems.add(
                "like is " + like.value().kind(),
                like.value().shown(),
                like.value().place(),
                "must be a name in the catalog or a file",
                "");
        return Optional.empty();
    }

    private Node patched(Node.Mapping model, Node with) {
        if (!(with instanceof Node.Sequence names)) {
            problems.add("with is " + with.kind(), with.shown(), with.place(), "must be a list of patches", "");
            return model;
        }
        Node changed = model;
        for (Node name : names.items()) {
            if (name instanceof Node.Scalar scalar) {
                changed = patched(changed, scalar);
            }
        }
        return changed;
    }

    private Node patched(Node tree, Node.Scalar name) {
        boolean path = Catalog.isPath(name.text());
        if (!path && !catalog.list("patches").contains(name.text())) {
            problems.add(catalog.unknown(name.text(), "patches", name.place()));
            return tree;
        }
        try {
            String patch = path ? beside(name) : name.text();
            return patcher.apply(tree, List.of(Patch.read(patch, catalog)));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return tree;
        }
    }

    /** Takes a path from the folder of the file that it is written in. */
    private static String beside(Node.Scalar name) {
        return Catalog.path(name.place().file(), name.place())
                .resolveSibling(Catalog.path(name.text(), name.place()))
                .toString();
    }

    private static Node laidOver(Node.Mapping model, Node.Mapping own) {
        Node.Mapping all = new Node.Mapping(model.entries(), own.place(), own.backing());
        for (Node.Entry entry : own.entries()) {
            if (!entry.key().equals(LIKE) && !entry.key().equals(WITH)) {
                all = all.with(new Node.Entry(entry.key(), entry.keyPlace(), entry.value()));
            }
        }
        return all;
    }
}
