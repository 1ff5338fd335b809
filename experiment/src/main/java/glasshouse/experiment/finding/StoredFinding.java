package glasshouse.experiment.finding;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.manifest.Json;
import glasshouse.results.store.StorageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An experiment as its folder holds it.
 *
 * @param folder where
 * @param finding what it found
 * @param points where it looked
 * @param effects what was read at every point
 * @param indices what hangs on what
 * @param later how far a larger design of the same experiment is, where one was begun
 */
public record StoredFinding(
        Path folder,
        Finding finding,
        StoredTable points,
        StoredTable effects,
        StoredTable indices,
        Optional<PointsDone> later) {
    /** What an experiment found. */
    public static final String FINDING = "finding.json";

    /** Where it looked. */
    public static final String POINTS = "point.csv";

    /** What every pair came to. */
    public static final String PAIRS = "pair.csv";

    /** What was read at every point. */
    public static final String EFFECTS = "effect.csv";

    /** What hangs on what. */
    public static final String INDICES = "index.csv";

    /** Says whether a folder is an experiment's, ended or not. */
    public static boolean isThere(Path folder) {
        return Files.isRegularFile(folder.resolve(FINDING)) || Files.isRegularFile(folder.resolve(PointsDone.FILE));
    }

    /**
     * Opens an experiment's folder.
     *
     * @throws ProblemException if it has not ended, or another version wrote it
     */
    public static StoredFinding open(Path folder) {
        Path file = folder.resolve(FINDING);
        Optional<PointsDone> later = Files.isRegularFile(folder.resolve(PointsDone.FILE))
                ? Optional.of(read(folder.resolve(PointsDone.FILE), PointsDone.class))
                : Optional.empty();
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(unfinished(folder, later));
        }
        Finding finding = finding(file);
        return new StoredFinding(
                folder,
                finding,
                table(folder.resolve(POINTS)),
                table(folder.resolve(EFFECTS)),
                table(folder.resolve(INDICES)),
                later);
    }

    private static Problem unfinished(Path folder, Optional<PointsDone> done) {
        return new Problem(
                "Experiment has not ended"
                        + done.map(points -> ": " + points.text()).orElse(""),
                folder.toString(),
                Place.NOWHERE,
                "be the folder of an experiment that has",
                done.map(points -> points.command() + ", which goes on with it").orElse(""));
    }

    private static Finding finding(Path file) {
        Written written = read(file, Written.class);
        if (written.format() != Finding.FORMAT) {
            throw new ProblemException(new Problem(
                    "Finding of another version",
                    Written.said(written.engine(), "not said"),
                    new Place(file.toString(), 0, 0),
                    "be of a version that this one can read",
                    Written.said(written.command(), "the command that made it") + ", which writes it anew"));
        }
        return read(file, Finding.class);
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return Json.read(text(file), type);
        } catch (IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    private static StoredTable table(Path file) {
        try {
            return StoredTable.of(text(file));
        } catch (IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    private static ProblemException unreadable(Path file, IllegalArgumentException failure) {
        return new ProblemException(new Problem(
                "File of an experiment cannot be read",
                String.valueOf(failure.getMessage()).lines().findFirst().orElse(""),
                new Place(file.toString(), 0, 0),
                "be as Glasshouse wrote it",
                "run the experiment again; what is kept is not run twice"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw StorageException.of("reading", file, e);
        }
    }

    /**
     * What a finding of any version says of itself.
     *
     * @param format what the file holds; 0 where it does not say
     * @param engine version that wrote it
     * @param command what makes it again
     */
    private record Written(
            int format, @Nullable String engine, @Nullable String command) {
        private static String said(@Nullable String text, String otherwise) {
            return text == null ? otherwise : text;
        }
    }
}
