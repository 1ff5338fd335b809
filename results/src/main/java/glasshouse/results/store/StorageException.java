package glasshouse.results.store;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says that the place where results are kept failed: no space left, no right to write, a damaged file. It is not a mistake
 * in what the user wrote, so it carries a {@link Problem} to show but is not a {@code ProblemException}.
 */
public final class StorageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** Makes an exception that shows a problem, with the cause kept for the log. */
    public StorageException(Problem problem, @Nullable Throwable cause) {
        super(problem.text(), cause);
        this.problem = problem;
    }

    /** Says what failed while doing something with a file or folder: no space, no right, or the system's own words. */
    public static StorageException of(String doing, Path path, Exception cause) {
        return new StorageException(problem(doing, path, cause), cause);
    }

    /** Puts a failure of the file system into words. */
    public static Problem problem(String doing, Path path, Exception cause) {
        String words = words(cause);
        String lower = words.toLowerCase(Locale.ROOT);
        String place = path.toString();
        if (lower.contains("no space left") || lower.contains("quota exceeded") || lower.contains("not enough space")) {
            return new Problem("No space left while " + doing, place, Place.NOWHERE, "have free space on its disk", "");
        }
        if (cause instanceof AccessDeniedException || lower.contains("permission denied")) {
            return new Problem(
                    "No right to write while " + doing, place, Place.NOWHERE, "be a folder you may write", "");
        }
        if (cause instanceof ReadOnlyFileSystemException || lower.contains("read-only file system")) {
            return new Problem("Read-only disk while " + doing, place, Place.NOWHERE, "be on a disk you may write", "");
        }
        return new Problem("Failed while " + doing + ": " + words, place, Place.NOWHERE, "", "");
    }

    /** Gets the problem to show. */
    public Problem problem() {
        return problem;
    }

    private static String words(Exception cause) {
        if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        if (cause instanceof FileSystemException) {
            return cause.getClass().getSimpleName().replace("Exception", "");
        }
        String message = cause.getMessage();
        String kind =
                cause instanceof IOException ? "I/O error" : cause.getClass().getSimpleName();
        return message == null ? kind : message.lines().findFirst().orElse(kind);
    }
}
