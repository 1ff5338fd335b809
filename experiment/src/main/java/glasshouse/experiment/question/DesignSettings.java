package glasshouse.experiment.question;

import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of where in the box an experiment looks. */
@Section(doc = "Where in the box of factors an experiment looks.")
public record DesignSettings(
        @Setting(doc = "How points are laid out.", byDefault = "once")
        Kind kind,

        @Setting(
                doc =
                        "Points (latin-hypercube, sobol-sequence), trajectories (morris), base points of which each takes factors + 2 (sobol-indices), or orders of joining (shapley beyond 8 factors). A larger one keeps what is done, but for a latin hypercube.",
                byDefault = "64",
                min = 1,
                max = 1e6)
        int size,

        @Setting(doc = "Levels of each factor (grid, one-at-a-time, morris).", byDefault = "4", min = 2, max = 1_000)
        int levels,

        @Setting(doc = "Seed of what is drawn (latin-hypercube, morris, shapley).", byDefault = "1")
        long seed)
        implements Checked {

    /** How points are laid out. */
    public enum Kind {
        /** No factor: the scenario as it is, once. */
        ONCE,
        /** All levels crossed. */
        GRID,
        /** From the scenario as it is, one factor at a time. */
        ONE_AT_A_TIME,
        /** One point in every slice of every factor. */
        LATIN_HYPERCUBE,
        /** Evenly spread at any length. */
        SOBOL_SEQUENCE,
        /** Trajectories, for screening. */
        MORRIS,
        /** Rows of points, for shares of variance. */
        SOBOL_INDICES,
        /** Subsets of patches, for shares of an effect. */
        SHAPLEY
    }

    @Override
    public void check(Checks checks) {
        if (kind == Kind.MORRIS && levels % 2 != 0) {
            checks.problem("levels", "levels of a morris design", "" + levels, "must be even and at least 4", "4");
        }
    }
}
