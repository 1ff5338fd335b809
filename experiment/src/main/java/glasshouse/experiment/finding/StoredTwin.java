package glasshouse.experiment.finding;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.folder.WholeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What twins came to, as {@code twin.json} holds it.
 *
 * @param format what the file holds: {@link #FORMAT}
 * @param title title of the scenario
 * @param label what must be said beside it
 * @param command what makes it again
 * @param engine version of the engine
 * @param scenario name of the scenario
 * @param patches patches of the other regime
 * @param beside further regimes, by their patches
 * @param from date from which they hold
 * @param seed of the people and of the first pair's luck
 * @param persons adults
 * @param firms firms
 * @param weeks weeks
 * @param pairs pairs that were run
 * @param assumedParameters assumed numbers of the scenario
 * @param meanings what is counted, by name of metric
 * @param effects every metric in every stratum
 */
public record StoredTwin(
        int format,
        String title,
        String label,
        String command,
        String engine,
        String scenario,
        List<String> patches,
        List<String> beside,
        String from,
        long seed,
        int persons,
        int firms,
        int weeks,
        int pairs,
        long assumedParameters,
        Map<String, String> meanings,
        List<Row> effects) {
    /** The file in a folder of twins. */
    public static final String FILE = "twin.json";

    /** What files hold that are written now. */
    public static final int FORMAT = 1;

    /** Keeps copies of the lists. */
    public StoredTwin {
        patches = List.copyOf(patches);
        beside = List.copyOf(beside);
        effects = List.copyOf(effects);
    }

    /**
     * The paired difference of one metric in one stratum.
     *
     * @param variant name of the other regime
     * @param side persons or firms
     * @param metric name of the metric
     * @param unit its unit
     * @param cut the cut
     * @param stratum the stratum
     * @param baseline mean over pairs under the baseline
     * @param twin mean over pairs under the other regime
     * @param difference mean difference
     * @param low lower end of its interval; null for one pair
     * @param high upper end
     * @param pairs pairs
     * @param verdict resolved, unresolved or none
     * @param resolvedTogether whether it is still resolved when all are looked at together; null for a part of the people
     */
    public record Row(
            String variant,
            String side,
            String metric,
            String unit,
            String cut,
            String stratum,
            double baseline,
            double twin,
            double difference,
            @Nullable Double low,
            @Nullable Double high,
            int pairs,
            String verdict,
            @Nullable Boolean resolvedTogether) {}

    /** Says whether a folder holds twins. */
    public static boolean isThere(Path folder) {
        return WholeFile.isThere(folder.resolve(FILE));
    }

    /**
     * Opens a folder of twins.
     *
     * @throws ProblemException if another version wrote it, or it cannot be read
     */
    public static StoredTwin open(Path folder) {
        return StoredFile.read(folder.resolve(FILE), FORMAT, StoredTwin.class);
    }
}
