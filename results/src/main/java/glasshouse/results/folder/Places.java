package glasshouse.results.folder;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.manifest.Manifest.Identity;
import glasshouse.results.manifest.TableEntry;
import glasshouse.results.store.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at what already sits where a run is to go, and refuses what must not be touched. */
final class Places {
    private static final String OTHER = "choose another --out";

    private Places() {}

    /** Finds the same run already whole; refuses anything else that is there, but an empty folder. */
    static Optional<RunFolder> recognise(Path target, Identity identity) {
        if (!Files.exists(target)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(target)) {
            throw refused("A file is where the run folder would be", target, "be free, or a folder", OTHER);
        }
        Optional<RunFolder> found = RunFolder.find(target);
        if (found.isEmpty()) {
            if (isEmpty(target)) {
                return Optional.empty();
            }
            throw refused("A folder that is not a run is in the way", target, "be free, or an empty folder", OTHER);
        }
        Identity stored = found.get().manifest().identity();
        if (stored.sameRun(identity)) {
            return found;
        }
        String what = stored.sameWorld(identity)
                ? "The same world is stored there, observed otherwise"
                : "Another run is stored there";
        throw refused(what, target, "be free: a stored run is never overwritten", OTHER);
    }

    private static boolean isEmpty(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        } catch (IOException e) {
            throw new ProblemException(StorageException.problem("looking into the folder", folder, e));
        }
    }

    /** Makes the partial folder and its parents; true if it was not there. */
    static boolean make(Path partial) {
        boolean there = Files.isDirectory(partial);
        requireNoFile(partial);
        try {
            Files.createDirectories(partial);
            if (!Files.isWritable(partial)) {
                throw refused("No right to write to the folder", partial, "be a folder you may write", OTHER);
            }
            return !there;
        } catch (IOException e) {
            throw new ProblemException(StorageException.problem("making the run folder", partial, e));
        }
    }

    /** Refuses a folder that could not be made, since a file has its name, or that of one above it. */
    static void requireNoFile(@Nullable Path folder) {
        @Nullable Path above = folder;
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        if (above != null && !Files.isDirectory(above)) {
            throw refused("A file is where a folder would be", above, "be free, or a folder", OTHER);
        }
    }

    /** Refuses a file that could not be written, since a folder has its name. */
    static void requireNoFolder(Path file) {
        if (Files.isDirectory(file)) {
            throw refused("A folder is where a file would be", file, "be free, or a file", OTHER);
        }
    }

    /** Refuses a partial folder that holds an interrupted run of something else. */
    static void requireSameOrEmpty(Path partial, Identity identity) {
        if (Files.isRegularFile(partial.resolve(RunFolder.MANIFEST))
                && !RunFolder.readManifest(partial).identity().sameRun(identity)) {
            throw refused(
                    "An interrupted run of something else is in the way",
                    partial,
                    "be free, or hold the same run",
                    "resume it with --resume, or remove it");
        }
    }

    static void requireVersion(Path partial, String began, String resumes) {
        if (!began.equals(resumes)) {
            throw refused(
                    "Run was begun by engine version " + began,
                    partial,
                    "be resumed by that version, this is " + resumes,
                    "run it from the start");
        }
    }

    private static ProblemException refused(String what, Path path, String must, String maybe) {
        return new ProblemException(new Problem(what, path.toString(), Place.NOWHERE, must, maybe));
    }

    /** Gets the final folder of a path that may be the partial one. */
    static Path finalOf(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        String name = String.valueOf(absolute.getFileName());
        if (!name.endsWith(RunFolder.PARTIAL)) {
            return absolute;
        }
        return absolute.resolveSibling(name.substring(0, name.length() - RunFolder.PARTIAL.length()));
    }

    /** Empties a partial folder, but for its lock. */
    static void clear(Path partial) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(partial)) {
            for (Path file : files) {
                if (!file.getFileName().toString().equals(FolderLock.FILE)) {
                    Aside.deleteAll(file);
                }
            }
        } catch (IOException e) {
            throw StorageException.of("clearing what an interrupted run left", partial, e);
        }
    }

    /** Deletes a partial folder as far as that is possible. */
    static void forget(Path partial) {
        try {
            Aside.deleteAll(partial);
        } catch (IOException e) {
            // It keeps its partial name, so it still does not look like a run.
            return;
        }
    }

    /** Deletes every file under the tables that the entries do not count. */
    static void dropSegments(Path partial, Collection<TableEntry> entries) {
        Set<Path> kept = new LinkedHashSet<>();
        for (TableEntry entry : entries) {
            for (int number = 1; number <= entry.segments(); number++) {
                kept.add(RunFolder.segment(partial, entry.name(), number));
            }
        }
        Path tables = partial.resolve(RunFolder.TABLES);
        if (!Files.isDirectory(tables)) {
            return;
        }
        try (var files = Files.walk(tables)) {
            files.filter(file -> Files.isRegularFile(file) && !kept.contains(file))
                    .forEach(Places::delete);
        } catch (IOException | UncheckedIOException e) {
            throw StorageException.of("dropping segments after the checkpoint", tables, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
