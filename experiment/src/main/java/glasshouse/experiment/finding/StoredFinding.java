package glasshouse.experiment.finding;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.folder.WholeFile;
import java.nio.file.Path;
import java.util.Optional;

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

    /** Stands between the names of factors that do something together. */
    public static final String AND = " x ";

    /** Says whether a folder is an experiment's, ended or not. */
    public static boolean isThere(Path folder) {
        return WholeFile.isThere(folder.resolve(FINDING)) || WholeFile.isThere(folder.resolve(PointsDone.FILE));
    }

    /**
     * Opens an experiment's folder.
     *
     * @throws ProblemException if it has not ended, or another version wrote it
     */
    public static StoredFinding open(Path folder) {
        Path file = folder.resolve(FINDING);
        Optional<PointsDone> later = WholeFile.isThere(folder.resolve(PointsDone.FILE))
                ? Optional.of(StoredFile.read(folder.resolve(PointsDone.FILE), PointsDone.class))
                : Optional.empty();
        if (!WholeFile.isThere(file)) {
            throw new ProblemException(unfinished(folder, later));
        }
        return new StoredFinding(
                folder,
                StoredFile.read(file, Finding.FORMAT, Finding.class),
                StoredFile.table(folder.resolve(POINTS)),
                StoredFile.table(folder.resolve(EFFECTS)),
                StoredFile.table(folder.resolve(INDICES)),
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
}
