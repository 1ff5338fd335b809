package glasshouse.experiment.finding;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.folder.WholeFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where two worlds part and what comes of it, as {@code divergence.json} holds it.
 *
 * @param format what the file holds: {@link #FORMAT}
 * @param title title of the scenario
 * @param label what must be said beside it
 * @param command what makes it again
 * @param engine version of the engine
 * @param run folder of the first run
 * @param other folder of the other run, or the patches that make the other world
 * @param weeks weeks that were compared
 * @param subjects how many there are
 * @param first the first parting; null if the worlds are equal
 * @param partings of the same week, the first among them
 * @param chain those reached from the first parting on
 * @param reachedByKind how many were reached first by each kind of message
 * @param weeksApart week by week, from the first parting on
 */
public record StoredDivergence(
        int format,
        String title,
        String label,
        String command,
        String engine,
        String run,
        String other,
        int weeks,
        long subjects,
        @Nullable Parting first,
        List<Parting> partings,
        List<Step> chain,
        LinkedHashMap<String, Long> reachedByKind,
        List<WeekApart> weeksApart) {
    /** The file in a folder of a divergence. */
    public static final String FILE = "divergence.json";

    /** What files hold that are written now. */
    public static final int FORMAT = 1;

    /** Keeps copies of the lists. */
    public StoredDivergence {
        partings = List.copyOf(partings);
        chain = List.copyOf(chain);
        weeksApart = List.copyOf(weeksApart);
    }

    /**
     * Says in which week something of a subject's own life first differed.
     *
     * @param week the week
     * @param date the date
     * @param subject who
     * @param firstWorld lines of the ledger that the first world alone has
     * @param otherWorld lines that the other alone has
     */
    public record Parting(
            int week,
            String date,
            String subject,
            List<Map<String, Object>> firstWorld,
            List<Map<String, Object>> otherWorld) {}

    /**
     * Says how somebody was first reached.
     *
     * @param week in which
     * @param subject whom
     * @param message by what message
     * @param through who sent it; null where an office did, or the message does not say
     * @param cause its root event
     * @param differsFromWeek first week in which the own life differs; null if it never does
     * @param depth messages from the first parting
     */
    public record Step(
            int week,
            String subject,
            String message,
            @Nullable String through,
            String cause,
            @Nullable Integer differsFromWeek,
            int depth) {}

    /**
     * Counts how far the worlds are apart at the end of a week.
     *
     * @param week the week
     * @param own parted by a decision about themselves
     * @param reached reached by a message first
     * @param changed whose own life has differed
     */
    public record WeekApart(int week, long own, long reached, long changed) {}

    /** Says whether a folder holds a divergence. */
    public static boolean isThere(Path folder) {
        return WholeFile.isThere(folder.resolve(FILE));
    }

    /**
     * Opens a folder of a divergence.
     *
     * @throws ProblemException if another version wrote it, or it cannot be read
     */
    public static StoredDivergence open(Path folder) {
        return StoredFile.read(folder.resolve(FILE), FORMAT, StoredDivergence.class);
    }
}
