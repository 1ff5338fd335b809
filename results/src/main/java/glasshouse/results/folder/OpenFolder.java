package glasshouse.results.folder;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.store.StorageException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder that one process writes to at a time, for as long as it takes: a name in it holds a whole file or none, whenever the
 * process ends.
 */
public final class OpenFolder implements AutoCloseable {
    private final Path path;
    private final FolderLock lock;

    private OpenFolder(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Writes lines, one after the other, so that a long file needs no memory. */
    @FunctionalInterface
    public interface Lines {
        /** Hands every line to the writer. */
        void writeTo(Consumer<String> line);
    }

    /**
     * Opens a folder, made if it is not there.
     *
     * @throws ProblemException if it cannot be one, or another process has it
     */
    public static OpenFolder of(Path path) {
        Places.make(path);
        return new OpenFolder(path, FolderLock.take(path));
    }

    /** Says whether a folder, open or not, has a folder of this name in it. */
    public static boolean has(Path folder, String name) {
        return Files.isDirectory(folder.resolve(name));
    }

    /** Returns where it is. */
    public Path path() {
        return path;
    }

    /**
     * Writes a file, taking the place of one of its name.
     *
     * @throws StorageException if the disk fails; nothing remains then
     */
    public void write(String name, String text) {
        Aside.write(made(name), text);
    }

    /** Writes a file line by line. */
    public void write(String name, Lines lines) {
        Aside.write("writing", made(name), aside -> {
            try (BufferedWriter out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
                lines.writeTo(line -> append(out, line));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private static void append(BufferedWriter out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path made(String name) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw StorageException.of("making a folder", file, e);
        }
        return file;
    }

    /** Says whether a file is there. */
    public boolean has(String name) {
        return Files.isRegularFile(path.resolve(name));
    }

    /** Reads a file, if it is there. */
    public Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(path.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw StorageException.of("reading", path.resolve(name), e);
        }
    }

    /** Deletes a file, if it is there. */
    public void delete(String name) {
        try {
            Files.deleteIfExists(path.resolve(name));
        } catch (IOException e) {
            throw StorageException.of("deleting", path.resolve(name), e);
        }
    }

    /** Deletes a folder in it with all that is in that, such as a run that was made to be read once, if it is there. */
    public void deleteFolder(String name) {
        try {
            Aside.deleteAll(path.resolve(name));
        } catch (IOException e) {
            throw StorageException.of("deleting", path.resolve(name), e);
        }
    }

    /**
     * Copies from another folder the whole files under a name that are not here yet.
     *
     * @return how many
     */
    public long copy(Path other, String under) {
        Path from = other.resolve(under);
        if (!Files.isDirectory(from)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(from)) {
            return files.filter(file -> Files.isRegularFile(file) && !Aside.isAside(file))
                    .sorted()
                    .filter(file -> copyOne(file, other.relativize(file).toString()))
                    .count();
        } catch (IOException | UncheckedIOException e) {
            throw StorageException.of("reading", from, e);
        }
    }

    private boolean copyOne(Path file, String name) {
        if (has(name)) {
            return false;
        }
        try {
            write(name, Files.readString(file));
            return true;
        } catch (IOException e) {
            throw StorageException.of("reading", file, e);
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
