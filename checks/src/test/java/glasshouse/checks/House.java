package glasshouse.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The repository as a folder of files, without what a build or a run leaves in it. */
final class House {
    /** The modules in the order the data flows; each may import only those before it. */
    static final List<String> MODULES = List.of(
            "kernel",
            "scenario",
            "society",
            "institution",
            "observation",
            "engine",
            "results",
            "experiment",
            "views",
            "cli");

    /** The modules whose results must be the same to the bit, whatever the machine. */
    static final List<String> DETERMINISTIC = MODULES.subList(0, MODULES.indexOf("engine") + 1);

    private static final Set<String> LEFT_BY_BUILDS =
            Set.of(".git", "target", "runs", ".glasshouse", ".idea", ".vscode", "node_modules");
    private static final Set<String> TEXT =
            Set.of("java", "xml", "yaml", "yml", "md", "json", "cff", "sh", "sql", "svg", "html", "txt", "config");

    private House() {}

    /** Finds the repository's root: the nearest folder upwards that holds the Maven wrapper. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("no mvnw in " + Path.of("").toAbsolutePath() + " or above it");
            }
        }
        return folder;
    }

    /** Lists every file, sorted by its path. */
    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skipped =
                            LEFT_BY_BUILDS.contains(folder.getFileName().toString());
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!file.getFileName().toString().equals(".git")) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }

    /** Lists the files a person wrote to be read: sources, scripts, documents, data. */
    static List<Path> texts() {
        return files().stream().filter(House::isText).toList();
    }

    /** Reads a file as UTF-8. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Shortens a path to what follows the root, with forward slashes. */
    static String name(Path file) {
        return root().relativize(file).toString().replace('\\', '/');
    }

    /** Takes what follows the last dot of a file's name; empty where there is no dot. */
    static String extension(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    private static boolean isText(Path file) {
        String extension = extension(file);
        return extension.isEmpty() || TEXT.contains(extension);
    }
}
