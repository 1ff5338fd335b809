package glasshouse.experiment.fit;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.folder.TextFolder;
import glasshouse.results.manifest.Json;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps a fit: every evaluation in a text of its own, written when it is done and whole, so that the same command goes on where it
 * was stopped.
 */
final class FitFolder {
    private static final String ABOUT = "about.json";

    private final TextFolder texts;
    private final TextFolder work;

    private FitFolder(Path path) {
        this.texts = TextFolder.open(path);
        this.work = TextFolder.open(path.resolve("work"));
    }

    /**
     * Says which fit it is.
     *
     * @param calibration name of the calibration
     * @param engine version of the engine
     * @param hash of worlds, figures and numbers
     * @param most the most persons of a world; 0: as the scenarios say
     * @param seed of all evaluations
     */
    record Identity(String calibration, String engine, String hash, int most, long seed) {}

    /**
     * Opens a fit's folder, or begins it.
     *
     * @throws ProblemException if another fit is there
     */
    static FitFolder open(Path path, Identity identity) {
        FitFolder folder = new FitFolder(path);
        Optional<String> about = folder.texts.find(ABOUT);
        if (about.isEmpty()) {
            folder.texts.write(ABOUT, Json.pretty(identity));
        } else if (!Json.read(about.get(), Identity.class).equals(identity)) {
            throw new ProblemException(new Problem(
                    "Folder holds another fit",
                    path.toString(),
                    Place.NOWHERE,
                    "be empty, or hold this fit: " + Json.line(identity),
                    "name another with --out"));
        }
        return folder;
    }

    /** Finds an evaluation that was done. */
    Optional<Evaluation> find(int number) {
        return texts.find(name(number)).map(text -> Json.read(text, Evaluation.class));
    }

    /** Keeps an evaluation. */
    void keep(Evaluation evaluation) {
        write(name(evaluation.number()), Json.pretty(evaluation));
    }

    /** Writes a text into the folder. */
    Path write(String name, String text) {
        return texts.write(name, text);
    }

    /** Returns where the run of a world goes while it is looked at. */
    Path work(int number, String world) {
        return work.run(number + "-" + world);
    }

    /** Deletes a run that was looked at. */
    void forget(int number, String world) {
        work.forget(number + "-" + world);
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "evaluation-%04d.json", number);
    }
}
