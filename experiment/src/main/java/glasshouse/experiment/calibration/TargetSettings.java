package glasshouse.experiment.calibration;

import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** A published figure, and how the same is read off a run. */
@Section(doc = "A published figure, and how the same is read off a run.")
public record TargetSettings(
        @Setting(doc = "What is counted.") String what,

        @Setting(doc = "The world it is read in.") String world,

        @Setting(
                doc =
                        "A world without what is asked about: the figure is then how much more is read in the one than in the"
                                + " other, as a share; empty: none.",
                byDefault = "''")
        String against,

        @Setting(
                doc =
                        "The figure, with its source; where sources differ or round, a range. Of a gradient: 1 or -1, its sign.")
        double published,

        @Setting(
                doc = "Of how many observed the figure is a share; 0 where it is none, or all were counted.",
                min = 0,
                byDefault = "0")
        int n,

        @Setting(
                doc = "How many events the figure counts, where chance decided how many; 0 where that is not said.",
                min = 0,
                byDefault = "0")
        int events,

        @Setting(doc = "What one is.") String unit,

        @Setting(doc = "When, in words.") String period,

        @Setting(doc = "Whether it may be fitted to.") Split split,

        @Setting(doc = "What kind of figure it is.") Kind kind,

        @Setting(
                doc = "Whether a number of the scenario was set with this figure in view, or says nearly the same.",
                byDefault = "false")
        boolean adjacent,

        @Setting(
                doc =
                        "Why the figure is neither an input nor arithmetic on inputs; of an adjacent one, how near it is.")
        String notAnInput,

        @Setting(
                doc =
                        "Why what is read is not the thing that was published, so that the two are shown and not compared; empty: it is.",
                byDefault = "''")
        String notComparable,

        @Setting(
                doc =
                        "How near a model can be asked to come, as a share of the figure: the unit in which misses are measured.",
                min = 0.001,
                max = 1,
                byDefault = "0.1")
        double tolerance,

        @Setting(
                doc =
                        "One SELECT over the run's tables, with a column value and, where it can be told, events, n or se. {scale}"
                                + " stands for how many represented persons one stands for, {week YYYY-MM-DD} for the week of that day.")
        String read)
        implements Checked {

    /** Says whether a figure may be fitted to. */
    public enum Split {
        /** It may be fitted to. */
        FIT,
        /** It is held out: it judges, and is never fitted to. */
        HELD_OUT
    }

    /** Says what kind of figure it is. */
    public enum Kind {
        /** How much there is. */
        LEVEL,
        /** How much more or less than at another time, or without something. */
        CHANGE,
        /** Who has more: the sign alone. */
        GRADIENT,
        /** How parts of a whole stand to each other. */
        SHAPE
    }

    @Override
    public void check(Checks checks) {
        if (kind == Kind.GRADIENT && published != 1 && published != -1) {
            checks.problem("published", "sign of a gradient", "" + published, "must be 1 or -1");
        }
        if (kind == Kind.GRADIENT && split == Split.FIT) {
            checks.problem("split", "split of a gradient", "fit", "must be held-out: a sign is not fitted to");
        }
        if (!notComparable.isEmpty() && split == Split.FIT) {
            checks.problem(
                    "split",
                    "split of a figure that cannot be compared",
                    "fit",
                    "must be held-out: it is not fitted to");
        }
        if (n > 0 && (published < 0 || published > 1)) {
            checks.problem("n", "number observed", "" + n, "must not stand beside a figure that is no share");
        }
        if (n > 0 && events > 0) {
            checks.problem("events", "events", "" + events, "must not stand beside n: one of them says how sure it is");
        }
        if (!Reading.isSpelledRight(read)) {
            checks.problem(
                    "read",
                    "reading",
                    read,
                    "must have nothing in braces but {scale} and {week YYYY-MM-DD}",
                    "{week 2018-05-31}");
        }
    }
}
