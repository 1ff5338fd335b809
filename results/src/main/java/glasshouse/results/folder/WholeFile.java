package glasshouse.results.folder;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.store.StorageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes a text to a file by itself, so that its name holds a whole text or none, whenever the process is killed, and reads what was
 * written so.
 */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a text, in place of what the file held; its folder is made if it is not there.
     *
     * @throws StorageException if the disk fails; nothing remains then
     * @throws ProblemException if something is in its place that it must not take
     */
    public static Path write(Path file, String text) {
        Path whole = file.toAbsolutePath();
        requirePlace(whole);
        try {
            Files.createDirectories(whole.getParent());
        } catch (IOException e) {
            throw StorageException.of("making a folder", whole, e);
        }
        Aside.write(whole, text);
        return file;
    }

    /**
     * Says before anything is computed that a file could not be written.
     *
     * @throws ProblemException if a folder has its name, or a file that of a folder above it
     */
    public static void requirePlace(Path file) {
        Path whole = file.toAbsolutePath();
        Places.requireNoFolder(whole);
        Places.requireNoFile(whole.getParent());
    }

    /** Says whether a file is there. */
    public static boolean isThere(Path file) {
        return Files.isRegularFile(file);
    }

    /**
     * Returns how many bytes a file has.
     *
     * @throws StorageException if it cannot be read
     */
    public static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw StorageException.of("reading", file, e);
        }
    }

    /**
     * Reads the first line of a text; empty if it has none.
     *
     * @throws StorageException if it cannot be read
     */
    public static String firstLine(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Objects.requireNonNullElse(lines.readLine(), "");
        } catch (IOException e) {
            throw StorageException.of("reading", file, e);
        }
    }

    /**
     * Reads a text.
     *
     * @throws StorageException if it cannot be read
     */
    public static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw StorageException.of("reading", file, e);
        }
    }
}
