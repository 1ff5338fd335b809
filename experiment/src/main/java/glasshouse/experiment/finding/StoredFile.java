package glasshouse.experiment.finding;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.folder.WholeFile;
import glasshouse.results.manifest.Json;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads files of findings, and says what is wrong with one that cannot be read. */
final class StoredFile {
    private StoredFile() {}

    /**
     * What a file of any version says of itself.
     *
     * @param format what it holds; 0 where it does not say
     * @param engine version that wrote it
     * @param command what makes it again
     */
    private record Written(
            int format, @Nullable String engine, @Nullable String command) {
        private static String said(@Nullable String text, String otherwise) {
            return text == null ? otherwise : text;
        }
    }

    /** Reads a file that is of a format, and refuses one of another version. */
    static <T> T read(Path file, int format, Class<T> type) {
        requireFormat(file, format);
        return read(file, type);
    }

    private static void requireFormat(Path file, int format) {
        Written written = read(file, Written.class);
        if (written.format() != format) {
            throw new ProblemException(new Problem(
                    "Finding of another version",
                    Written.said(written.engine(), "not said"),
                    new Place(file.toString(), 0, 0),
                    "be of a version that this one can read",
                    Written.said(written.command(), "the command that made it") + ", which writes it anew"));
        }
    }

    static <T> T read(Path file, Class<T> type) {
        try {
            return Json.read(WholeFile.read(file), type);
        } catch (IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    static StoredTable table(Path file) {
        try {
            return StoredTable.of(WholeFile.read(file));
        } catch (IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    private static ProblemException unreadable(Path file, IllegalArgumentException failure) {
        return new ProblemException(new Problem(
                "Finding cannot be read",
                String.valueOf(failure.getMessage()).lines().findFirst().orElse(""),
                new Place(file.toString(), 0, 0),
                "be as Glasshouse wrote it",
                "run it again; of an experiment nothing that is kept is run twice"));
    }
}
