package glasshouse.experiment.finding;

import glasshouse.results.manifest.Json;

/**
 * Says how far an experiment is that has not ended; its file is gone once it has.
 *
 * @param done points done
 * @param of points asked for
 * @param command what goes on with it
 */
public record PointsDone(long done, long of, String command) {
    /** The file in the experiment's folder. */
    public static final String FILE = "progress.json";

    /** Writes it as the file holds it. */
    public String json() {
        return Json.pretty(this);
    }

    /** Returns it in words: {@code 34 of 80 points}. */
    public String text() {
        return "%,d of %,d points".formatted(done, of);
    }
}
