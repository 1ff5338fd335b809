package glasshouse.scenario.load;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.problem.Problems;
import glasshouse.scenario.bind.Binder;
import glasshouse.scenario.bind.Remembered;
import glasshouse.scenario.catalog.References;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.patch.Patcher;
import glasshouse.scenario.tree.Node;
import java.util.List;

/**
 * Settings that are loaded again and again, each time with some more changes. Files are read once, and what no change touches is taken as it
 * was bound the first time; what comes of it is what {@link Loader#load(String, String, List)} would give. Any number of threads may load.
 *
 * @param <T> the settings record
 */
public final class Prepared<T extends Record> {
    private final Loader<T> loader;
    private final Node tree;
    private final References references;
    private final Remembered remembered = new Remembered();
    private final Loaded<T> unchanged;

    Prepared(Loader<T> loader, Node tree, References references, Problems problems) {
        this.loader = loader;
        this.tree = tree;
        this.references = references;
        this.unchanged = loader.bound(new Binder(references, problems, remembered), tree, problems);
        remembered.close();
    }

    /** Returns the settings with no more changes. */
    public Loaded<T> unchanged() {
        return unchanged;
    }

    /**
     * Load settings with more changes.
     *
     * @param more changes to apply before anything is checked, in this order
     * @throws ProblemException with everything that is wrong, by file and line
     */
    public Loaded<T> load(List<Patch> more) {
        Problems problems = new Problems();
        References known = new References(references, problems);
        Node changed = new Patcher(loader.shape(), known, problems).apply(tree, more);
        return loader.bound(new Binder(known, problems, remembered), changed, problems);
    }
}
