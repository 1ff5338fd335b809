package glasshouse.scenario.catalog;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.problem.Problems;
import glasshouse.scenario.tree.Backing;
import glasshouse.scenario.tree.Composer;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Source;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces names by what they stand for, during one load: each file is read once, each problem with one told once. What
 * was said of numbers around a name does not hold for the file it names.
 */
public final class References {

    private final Catalog catalog;
    private final Problems problems;
    private final Map<String, Optional<Node>> read = new HashMap<>();
    private final Set<String> shipped = new HashSet<>();

    /** Resolve against a catalog, telling problems to a collector. */
    public References(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /** Resolve as others did, without reading again what they found, telling problems to a collector. */
    public References(References others, Problems problems) {
        this(others.catalog, problems);
        read.putAll(others.read);
        shipped.addAll(others.shipped);
    }

    /**
     * Find what a scalar names: a path, taken from the folder of the file it is written in, or a name in a catalog folder.
     * Empty if there is none; the problem was told.
     */
    public Optional<Node> find(Node.Scalar scalar, String folder) {
        String name = scalar.text();
        if (Catalog.isPath(name)) {
            return path(scalar).flatMap(this::file);
        }
        String key = folder + "/" + name;
        if (!read.containsKey(key)) {
            Optional<Node> node;
            try {
                Optional<Source> source = catalog.find(folder, name);
                if (source.isEmpty()) {
                    problems.add(catalog.unknown(name, folder, scalar.place()));
                    return Optional.empty();
                }
                shipped.add(source.get().file());
                node = Optional.of(compose(source.get()));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
                node = Optional.empty();
            }
            read.put(key, node);
        }
        return read.getOrDefault(key, Optional.empty());
    }

    private Optional<Path> path(Node.Scalar scalar) {
        Place place = scalar.place();
        if (shipped.contains(place.file())) {
            problems.add("a path in a catalog file", scalar.text(), place, "must be a name in the catalog", "");
            return Optional.empty();
        }
        try {
            return Optional.of(Catalog.path(place.file(), place).resolveSibling(Catalog.path(scalar.text(), place)));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Optional<Node> file(Path path) {
        String key = path.toString();
        if (!read.containsKey(key)) {
            Optional<Node> node;
            try {
                node = Optional.of(compose(Source.read(path)));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
                node = Optional.empty();
            }
            read.put(key, node);
        }
        return read.getOrDefault(key, Optional.empty());
    }

    private static Node compose(Source source) {
        return Composer.compose(source).with(Backing.NONE);
    }
}
