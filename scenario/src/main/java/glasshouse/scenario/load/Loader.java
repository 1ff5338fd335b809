package glasshouse.scenario.load;

import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.problem.Problems;
import glasshouse.scenario.bind.Binder;
import glasshouse.scenario.bind.Bound;
import glasshouse.scenario.bind.Resolved;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.catalog.References;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.patch.Patcher;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Composer;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Loads settings records from YAML. A file may say {@code like: NAME} and {@code with: [PATCH, ...]} and then only what else
 * is its own.
 *
 * @param <T> the settings record
 */
public final class Loader<T extends Record> {

    private final Class<T> type;
    private final Shape.Group shape;
    private final Catalog catalog;

    private Loader(Class<T> type, Catalog catalog) {
        this.type = type;
        this.shape = Shape.Group.of(type);
        this.catalog = catalog;
    }

    /** Load records of a type, with catalog names looked up in {@code catalog}. */
    public static <T extends Record> Loader<T> of(Class<T> type, Catalog catalog) {
        return new Loader<>(type, catalog);
    }

    /**
     * Load settings.
     *
     * @param nameOrPath a file if it has a slash, ends in .yaml or .yml or exists; else a name in the catalog
     * @param folder the catalog folder in which a name is looked up
     * @param patches changes to apply before anything is checked, in this order
     * @throws ProblemException with everything that is wrong, by file and line
     */
    public Loaded<T> load(String nameOrPath, String folder, List<Patch> patches) {
        return load(catalog.open(nameOrPath, folder), folder, patches);
    }

    /**
     * Load settings that are to be loaded again and again, each time with some more changes.
     *
     * @param nameOrPath as in {@link #load(String, String, List)}
     * @param folder the catalog folder in which a name is looked up
     * @param patches changes that are always made, before any others
     * @throws ProblemException with everything that is wrong, by file and line
     */
    public Prepared<T> prepare(String nameOrPath, String folder, List<Patch> patches) {
        Problems problems = new Problems();
        References references = new References(catalog, problems);
        Patcher patcher = new Patcher(shape, references, problems);
        Node tree =
                patcher.apply(tree(catalog.open(nameOrPath, folder), folder, references, patcher, problems), patches);
        return new Prepared<>(this, tree, references, problems);
    }

    /**
     * Load settings from a text; what it says it is like is a scenario.
     *
     * @throws ProblemException with everything that is wrong, by file and line
     */
    public Loaded<T> load(Source source, List<Patch> patches) {
        return load(source, "scenarios", patches);
    }

    /**
     * Reads a text as a tree in which everything stands that it says by being like another.
     *
     * @throws ProblemException with everything that is wrong with that
     */
    public Node writtenOut(Source source) {
        Problems problems = new Problems();
        References references = new References(catalog, problems);
        Patcher patcher = new Patcher(shape, references, problems);
        Node tree =
                new Likeness(catalog, references, patcher, problems).writtenOut(Composer.compose(source), "scenarios");
        problems.throwIfAny();
        return tree;
    }

    private Loaded<T> load(Source source, String folder, List<Patch> patches) {
        Problems problems = new Problems();
        References references = new References(catalog, problems);
        Patcher patcher = new Patcher(shape, references, problems);
        Node tree = patcher.apply(tree(source, folder, references, patcher, problems), patches);
        return bound(new Binder(references, problems), tree, problems);
    }

    private Node tree(Source source, String folder, References references, Patcher patcher, Problems problems) {
        return new Likeness(catalog, references, patcher, problems).writtenOut(Composer.compose(source), folder);
    }

    Shape.Group shape() {
        return shape;
    }

    Loaded<T> bound(Binder binder, Node tree, Problems problems) {
        Bound bound = binder.bind(shape, tree);
        if (bound == null || !problems.isEmpty()) {
            throw new ProblemException(sorted(problems.list()));
        }
        return new Loaded<>(type.cast(bound.value()), (Resolved.Group) bound.resolved());
    }

    /** Order problems by line within a file, the files in the order in which they first went wrong; each once. */
    private static List<Problem> sorted(List<Problem> problems) {
        List<String> files = new ArrayList<>();
        problems.stream().map(problem -> problem.place().file()).distinct().forEach(files::add);
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Problem problem) ->
                                files.indexOf(problem.place().file()))
                        .thenComparingInt(problem -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()))
                .toList();
    }
}
