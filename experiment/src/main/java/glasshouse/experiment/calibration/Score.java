package glasshouse.experiment.calibration;

import java.util.Optional;

/**
 * Holds a published figure beside what was simulated.
 *
 * @param target the published figure
 * @param simulated what runs have instead; empty if they have nothing of it
 * @param why why they have nothing; empty if they have something
 */
public record Score(Target target, Optional<Simulated> simulated, String why) {
    /** Below this share of the published figure, nothing is told apart: so that of nothing there is a logarithm. */
    private static final double LEAST = 1e-3;

    /** More runs than this nobody makes. */
    private static final long MANY_RUNS = 100_000;

    /** The miss, in tolerances, of a figure that a run has nothing of: as of one that it has a thousandth of. */
    public static final double WORST = -70;

    /** Says whether the simulated figure is the published one, as far as either is known. */
    public enum Verdict {
        /** The two intervals meet; of a sign: the whole interval has it. */
        INSIDE,
        /** They do not meet; of a sign: the whole interval has the other. */
        OUTSIDE,
        /** Of a sign: the interval contains zero. */
        UNRESOLVED,
        /** What the runs have is not the thing that was published. */
        NOT_COMPARABLE,
        /** The runs have nothing of it. */
        NOT_SIMULATED
    }

    /** Scores what was simulated. */
    static Score of(Target target, Simulated simulated) {
        return new Score(target, Optional.of(simulated), "");
    }

    /** Says why nothing was simulated. */
    static Score missing(Target target, String why) {
        return new Score(target, Optional.empty(), why);
    }

    /** Compares the two. */
    public Verdict verdict() {
        if (simulated.isEmpty()) {
            return Verdict.NOT_SIMULATED;
        }
        if (!target.settings().notComparable().isEmpty()) {
            return Verdict.NOT_COMPARABLE;
        }
        Interval interval = simulated.get().interval();
        double published = target.settings().published();
        if (!target.isSign()) {
            return interval.meets(target.interval()) ? Verdict.INSIDE : Verdict.OUTSIDE;
        }
        if (interval.isOnSide(published)) {
            return Verdict.INSIDE;
        }
        return interval.isOnSide(-published) ? Verdict.OUTSIDE : Verdict.UNRESOLVED;
    }

    /** Returns how many times the published figure was simulated; empty where that says nothing. */
    public Optional<Double> times() {
        return target.isSign() || target.settings().published() <= 0
                ? Optional.empty()
                : simulated.map(found -> found.value() / target.settings().published());
    }

    /**
     * Returns how many runs as these would tell an unresolved sign, if what was simulated is what there is: an interval shrinks with the
     * square root of their number. Empty where the sign is resolved, or where there is nothing to go by.
     */
    public Optional<Long> runsToResolve() {
        if (verdict() != Verdict.UNRESOLVED) {
            return Optional.empty();
        }
        return simulated
                .filter(found -> found.value() != 0)
                .map(found -> {
                    double ratio = half(found.interval()) / found.value();
                    return (long) Math.ceil(found.runs() * ratio * ratio);
                })
                .filter(runs -> runs <= MANY_RUNS);
    }

    /**
     * Returns the miss in tolerances: of a positive figure by the logarithm of how many times it was simulated, so that half is as
     * bad as double; of any other by the difference. What is not known of the figure and what chance does to the run widen the
     * tolerance.
     */
    public Optional<Double> miss() {
        return target.isSign() ? Optional.empty() : simulated.map(this::miss);
    }

    private double miss(Simulated found) {
        double published = target.settings().published();
        double tolerance = target.settings().tolerance();
        double unsure = half(target.interval()) / Chance.Z / Math.abs(published);
        double chance = half(found.interval()) / Chance.Z / Math.max(Math.abs(published), Math.abs(found.value()));
        double scale = Math.sqrt(tolerance * tolerance + unsure * unsure + chance * chance);
        double relative = published > 0
                ? StrictMath.log(Math.max(found.value() / published, LEAST))
                : (found.value() - published) / Math.abs(published);
        return relative / scale;
    }

    private static double half(Interval interval) {
        return (interval.high() - interval.low()) / 2;
    }
}
