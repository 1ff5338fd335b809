package glasshouse.results.folder;

import glasshouse.results.store.StorageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Holds small texts about many runs, such as what each of them came to: a name holds a whole text or none, whenever the process is
 * killed.
 */
public final class TextFolder {
    private final Path path;

    private TextFolder(Path path) {
        this.path = path;
    }

    /** Opens a folder, which is made if it is not there. */
    public static TextFolder open(Path path) {
        try {
            Files.createDirectories(path);
            return new TextFolder(path);
        } catch (IOException e) {
            throw StorageException.of("making", path, e);
        }
    }

    /** Finds a text. */
    public Optional<String> find(String name) {
        Path file = path.resolve(name);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw StorageException.of("reading", file, e);
        }
    }

    /** Keeps a text under a name, in place of what that held. */
    public Path write(String name, String text) {
        Path file = path.resolve(name);
        Aside.write(file, text);
        return file;
    }

    /** Returns where a run goes that is in this folder. */
    public Path run(String name) {
        return path.resolve(name);
    }

    /** Deletes a run in this folder that was made to be read once. */
    public void forget(String name) {
        Path run = run(name);
        try {
            Aside.deleteAll(run);
        } catch (IOException e) {
            throw StorageException.of("deleting", run, e);
        }
    }
}
