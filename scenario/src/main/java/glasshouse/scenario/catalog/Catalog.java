package glasshouse.scenario.catalog;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.tree.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalog: YAML files in folders, found by folder and name without ending. Shipped as resources under {@code
 * catalog/}; another root folder can take their place.
 */
public final class Catalog {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final String ROOT = "catalog/";
    private static final String ENDING = ".yaml";

    private final @Nullable Path root;

    private Catalog(@Nullable Path root) {
        this.root = root;
    }

    /** Use the shipped catalog: resources under {@code catalog/} on the class path. */
    public static Catalog shipped() {
        return new Catalog(null);
    }

    /** Use the files below a folder as the catalog. */
    public static Catalog at(Path root) {
        return new Catalog(root);
    }

    /** Tell whether the text has the form of a catalog name or an id: lower-case words joined by hyphens. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Tell whether the text names a file by its path: it has a slash or ends as YAML files do. */
    public static boolean isPath(String text) {
        return text.contains("/") || text.endsWith(ENDING) || text.endsWith(".yml");
    }

    /**
     * Find a file of the catalog.
     *
     * @throws ProblemException if it is there but cannot be read
     */
    public Optional<Source> find(String folder, String name) {
        if (!isName(name)) {
            return Optional.empty();
        }
        String inside = folder + "/" + name + ENDING;
        if (root != null) {
            Path file = root.resolve(inside);
            return Files.isRegularFile(file) ? Optional.of(Source.read(file)) : Optional.empty();
        }
        try (InputStream in = loader().getResourceAsStream(ROOT + inside)) {
            return in == null ? Optional.empty() : Optional.of(Source.decode(ROOT + inside, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** List the names in a folder, in alphabetical order; none if there is no such folder. */
    public List<String> list(String folder) {
        try {
            TreeSet<String> names = new TreeSet<>();
            if (root != null) {
                addFiles(root.resolve(folder), names);
                return List.copyOf(names);
            }
            for (URL url : Collections.list(loader().getResources(ROOT + folder))) {
                if (url.openConnection() instanceof JarURLConnection jar) {
                    addEntries(jar, ROOT + folder + "/", names);
                } else {
                    addFiles(Path.of(new URI(url.toString())), names);
                }
            }
            return List.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path holds a malformed address", e);
        }
    }

    /**
     * Open what a user named: a file if it looks like a path or, not being in the catalog, exists; else a name in the
     * catalog.
     *
     * @throws ProblemException if there is no such file or name, or it cannot be read
     */
    public Source open(String nameOrPath, String folder) {
        Place place = new Place(nameOrPath, 1, 1);
        if (isPath(nameOrPath)) {
            return Source.read(path(nameOrPath, place));
        }
        Optional<Source> found = find(folder, nameOrPath);
        if (found.isPresent()) {
            return found.get();
        }
        if (isName(nameOrPath) && !Files.exists(Path.of(nameOrPath))) {
            throw new ProblemException(unknown(nameOrPath, folder, place));
        }
        return Source.read(path(nameOrPath, place));
    }

    /** Describe that a name is not in a folder of the catalog. */
    public Problem unknown(String name, String folder, Place place) {
        List<String> names = list(folder);
        String must = names.isEmpty()
                ? "must name a file, the catalog has no " + folder
                : "must name a file or one of " + String.join(", ", names);
        return new Problem("no such name in the catalog's " + folder, name, place, must, Nearest.maybe(name, names));
    }

    /**
     * Read a text as a path.
     *
     * @throws ProblemException if it cannot be one
     */
    public static Path path(String text, Place place) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new ProblemException(new Problem("not a path", text, place, "must be a path", ""));
        }
    }

    private static void addFiles(Path folder, TreeSet<String> names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName())).forEach(file -> addName(file, names));
        }
    }

    private static void addEntries(JarURLConnection jar, String folder, TreeSet<String> names) throws IOException {
        jar.setUseCaches(false);
        try (var file = jar.getJarFile()) {
            file.stream()
                    .map(java.util.zip.ZipEntry::getName)
                    .filter(entry -> entry.startsWith(folder))
                    .map(entry -> entry.substring(folder.length()))
                    .forEach(entry -> addName(entry, names));
        }
    }

    private static void addName(String file, TreeSet<String> names) {
        if (file.endsWith(ENDING) && isName(file.substring(0, file.length() - ENDING.length()))) {
            names.add(file.substring(0, file.length() - ENDING.length()));
        }
    }

    private static ClassLoader loader() {
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }
}
