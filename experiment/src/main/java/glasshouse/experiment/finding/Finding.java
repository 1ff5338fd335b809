package glasshouse.experiment.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an experiment found, as {@code finding.json} holds it.
 *
 * @param format what a file holds: {@link #FORMAT}, or an earlier number
 * @param synthetic what must be said beside it
 * @param experiment name
 * @param title title
 * @param about what it is for, and what it cannot show
 * @param command what makes it again
 * @param engine version of the engine
 * @param scenario name of the baseline scenario
 * @param worldHash hash of the baseline without any factor
 * @param persons adults
 * @param weeks weeks
 * @param seed seed of people, and of the first pair's luck
 * @param design how points are laid out
 * @param points how many
 * @param failedPoints how many of them failed
 * @param pairs pairs of all points together
 * @param assumedParameters assumed numbers that the baseline and the regimes hang on
 * @param varied how many of them were varied
 * @param factors what was varied
 * @param together what is said of all effects at once
 * @param effects what was read
 * @param claims what was claimed, and where it holds
 */
public record Finding(
        int format,
        String synthetic,
        String experiment,
        String title,
        String about,
        String command,
        String engine,
        String scenario,
        String worldHash,
        int persons,
        int weeks,
        long seed,
        String design,
        int points,
        int failedPoints,
        long pairs,
        long assumedParameters,
        long varied,
        List<Side> factors,
        String together,
        List<Effect> effects,
        List<Claim> claims) {
    /** What files hold that are written now. */
    public static final int FORMAT = 1;

    /**
     * Holds one side of the box: a number between two ends, or a patch that is on or off.
     *
     * @param factor name
     * @param path path of the number; empty for a patch
     * @param doc what the number means; empty for a patch
     * @param unit its unit; empty for a bare number and for a patch
     * @param low lower end; 0 for a patch that is off
     * @param high upper end; 1 for a patch that is on
     * @param now what the scenario has
     * @param log whether equal steps are equal ratios
     * @param assumed whether nobody has measured it
     */
    public record Side(
            String factor,
            String path,
            String doc,
            String unit,
            double low,
            double high,
            double now,
            boolean log,
            boolean assumed) {
        /** Says whether it is a patch. */
        public boolean isPatch() {
            return path.isEmpty();
        }
    }

    /**
     * Holds one output under one regime, over all points.
     *
     * @param regime name; empty where the output itself is read
     * @param output name
     * @param unit unit of the output, in words
     * @param baseline mean of the baseline over points
     * @param mean mean over points of the difference, or of the output itself
     * @param low lower end of its interval: of pairs' luck at a single point, of the mean over the box at many
     * @param high upper end
     * @param n pairs, or points
     * @param verdict resolved, unresolved or none
     * @param resolvedTogether whether it is still resolved when all effects are looked at together
     * @param least least mean of a point
     * @param greatest greatest mean of a point
     * @param above points whose interval lies above zero
     * @param below points whose interval lies below zero
     * @param undecided points whose interval holds zero
     * @param equal points at which all pairs are equal to the bit
     * @param aboveTogether points above zero when all points are looked at together
     * @param belowTogether points below zero likewise
     * @param restsOn factors by influence
     */
    public record Effect(
            String regime,
            String output,
            String unit,
            double baseline,
            double mean,
            @Nullable Double low,
            @Nullable Double high,
            int n,
            String verdict,
            boolean resolvedTogether,
            double least,
            double greatest,
            int above,
            int below,
            int undecided,
            int equal,
            int aboveTogether,
            int belowTogether,
            List<Influence> restsOn) {}

    /**
     * Holds how much an effect hangs on a factor.
     *
     * @param factor name
     * @param path path in the scenario; empty for a patch
     * @param assumed whether nobody has measured it
     * @param measure what is measured
     * @param value the measure
     * @param low lower end of its interval
     * @param high upper end
     */
    public record Influence(
            String factor,
            String path,
            boolean assumed,
            String measure,
            double value,
            @Nullable Double low,
            @Nullable Double high) {}

    /**
     * Holds where a claim holds.
     *
     * @param claim name
     * @param regime regime
     * @param output output
     * @param sign what it is claimed to do
     * @param holds points at which it does, beyond luck
     * @param reversed points at which it does the opposite, beyond luck
     * @param undecided points at which neither can be said
     * @param box the part of the box in which it is most often not so, or, where it holds at fewer than half the points, in which it
     *     most often is; null where none stands out
     * @param sentence all this in words
     */
    public record Claim(
            String claim,
            String regime,
            String output,
            String sign,
            int holds,
            int reversed,
            int undecided,
            @Nullable SubBox box,
            String sentence) {}

    /**
     * Holds a part of the box.
     *
     * @param holds whether it is the part in which the claim holds, or that in which it does not
     * @param sides the factors that bound it, with their ends
     * @param points points in it
     * @param hits points in it at which the claim holds, or does not
     * @param density share of its points that are hits
     * @param coverage share of all hits that lie in it
     */
    public record SubBox(boolean holds, List<Bound> sides, int points, int hits, double density, double coverage) {}

    /**
     * Holds one side of a part of the box.
     *
     * @param factor name
     * @param low lower end, as it can be set
     * @param high upper end
     */
    public record Bound(String factor, String low, String high) {}

    /** Keeps copies of the lists. */
    public Finding {
        factors = List.copyOf(factors);
        effects = List.copyOf(effects);
        claims = List.copyOf(claims);
    }
}
