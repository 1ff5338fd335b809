package glasshouse.results.folder;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.manifest.Manifest;
import glasshouse.results.manifest.Manifest.Status;
import glasshouse.results.manifest.TableEntry;
import glasshouse.results.store.StorageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stored run, whole.
 *
 * @param path the folder
 * @param manifest what it says about itself
 */
public record RunFolder(Path path, Manifest manifest) {
    /** The file that makes a folder a run. */
    public static final String MANIFEST = "manifest.json";

    /** The figures of the run, as the command printed them. */
    public static final String SUMMARY = "summary.json";

    /** The scenario with every default filled in. */
    public static final String SCENARIO = "scenario.yaml";

    /** What a person reads of the run; made from the rest and made again at will. */
    public static final String REPORT = "report.html";

    /** The folder of the tables. */
    public static final String TABLES = "tables";

    /** What a run folder is called while it is written. */
    public static final String PARTIAL = ".partial";

    /**
     * Opens a stored run.
     *
     * @throws ProblemException if there is none, it is unfinished, or files are missing from it
     */
    public static RunFolder open(Path path) {
        Optional<RunFolder> found = find(path);
        if (found.isEmpty()) {
            throw new ProblemException(missing(path));
        }
        RunFolder run = found.get();
        for (TableEntry entry : run.manifest.tables()) {
            run.requireSegments(entry);
        }
        return run;
    }

    /**
     * Finds a whole run in a folder; empty if the folder is not there or holds none.
     *
     * @throws ProblemException if its manifest cannot be read
     */
    public static Optional<RunFolder> find(Path path) {
        if (isPartial(path) || !Files.isRegularFile(path.resolve(MANIFEST))) {
            return Optional.empty();
        }
        Manifest manifest = readManifest(path);
        return manifest.status() == Status.WHOLE ? Optional.of(new RunFolder(path, manifest)) : Optional.empty();
    }

    static Manifest readManifest(Path folder) {
        Path file = folder.resolve(MANIFEST);
        try {
            return Manifest.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw StorageException.of("reading", file, e);
        } catch (IllegalArgumentException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new ProblemException(new Problem(
                    "Manifest cannot be read",
                    first,
                    new Place(file.toString(), 0, 0),
                    "be as Glasshouse wrote it",
                    ""));
        }
    }

    private static boolean isPartial(Path path) {
        return path.toAbsolutePath().normalize().toString().endsWith(PARTIAL);
    }

    private static Problem missing(Path path) {
        if (isPartial(path) || Files.isDirectory(partial(path))) {
            return new Problem(
                    "Run is not finished",
                    path.toString(),
                    Place.NOWHERE,
                    "be a whole run",
                    "glasshouse run --resume " + path);
        }
        if (!Files.exists(path)) {
            return new Problem(
                    "No such run", path.toString(), Place.NOWHERE, "be the folder of a run", "look in runs/");
        }
        return new Problem(
                "Not a run", path.toString(), Place.NOWHERE, "be a folder with " + MANIFEST, "look in runs/");
    }

    /** Gets the name a run's folder has while it is written. */
    static Path partial(Path finalFolder) {
        Path absolute = finalFolder.toAbsolutePath().normalize();
        return absolute.resolveSibling(absolute.getFileName() + PARTIAL);
    }

    static Path segment(Path folder, String table, int number) {
        return folder.resolve(TABLES).resolve(table).resolve(String.format(Locale.ROOT, "part-%05d.parquet", number));
    }

    /** Lists the Parquet files of a table in the order they were written; none if it has no rows. */
    public List<Path> segments(TableEntry entry) {
        List<Path> files = new ArrayList<>();
        for (int number = 1; number <= entry.segments(); number++) {
            files.add(segment(path, entry.name(), number));
        }
        return files;
    }

    private void requireSegments(TableEntry entry) {
        for (Path file : segments(entry)) {
            if (!Files.isRegularFile(file)) {
                throw new ProblemException(new Problem(
                        "Table " + entry.name() + " is not whole",
                        file.toString(),
                        Place.NOWHERE,
                        "be there, as the manifest says",
                        "run it again"));
            }
        }
    }

    /** Reads the summary as JSON text. */
    public String summary() {
        return read(SUMMARY);
    }

    /** Reads the scenario as YAML text. */
    public String scenario() {
        return read(SCENARIO);
    }

    /**
     * Writes a report of the run into its folder, in place of an earlier one.
     *
     * @throws StorageException if the disk fails
     */
    public Path keepReport(String html) {
        Path file = path.resolve(REPORT);
        Aside.write(file, html);
        return file;
    }

    private String read(String name) {
        Path file = path.resolve(name);
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw StorageException.of("reading", file, e);
        }
    }
}
