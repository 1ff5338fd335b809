package glasshouse.results.folder;

import glasshouse.results.store.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for a while: gone, with all that is in it, when it is closed. */
public final class ScratchFolder implements AutoCloseable {
    private final Path path;

    private ScratchFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes one where the system keeps such folders.
     *
     * @throws StorageException if it cannot be made
     */
    public static ScratchFolder make(String name) {
        try {
            return new ScratchFolder(Files.createTempDirectory(name));
        } catch (IOException e) {
            throw StorageException.of("making a folder", Path.of(name), e);
        }
    }

    /** Returns where it is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw StorageException.of("deleting", path, e);
        }
    }
}
