package glasshouse.institution.discretion;

import glasshouse.kernel.quantity.Points;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of a vague rule: whether it is applied, and how many points it then moves, is for an official to say. */
@Section(
        doc =
                "An assessor's discretion: whether a vague rule is applied to a record at all, and how many points it then takes"
                        + " or gives, between least and most, by how the official who has the record leans.")
public record DiscretionSettings(
        @Setting(
                doc = "Officials among whom the records fall by lot, each with a leaning of his or her own.",
                unit = "officials",
                min = 1,
                max = 1000)
        int officials,

        @Setting(
                doc =
                        "How much officials differ: standard deviation of their leanings, in parts of the way from least to most;"
                                + " the average official stands half way.",
                unit = "share",
                min = 0,
                max = 5)
        double spread,

        @Setting(doc = "Points that the mildest official moves.", unit = "points", min = -30_000, max = 30_000)
        Points least,

        @Setting(
                doc = "Points that the official who leans most moves; of one sign with least, and no nearer to 0.",
                unit = "points",
                min = -30_000,
                max = 30_000)
        Points most,

        @Setting(doc = "Share of the records to which the rule is applied at all.", unit = "share", byDefault = "1")
        Probability applies,

        @Setting(
                doc = "Multipliers of that share by group; 1 where a group is not named. Together at most 1.",
                unit = "ratio",
                min = 0,
                max = 1000,
                byDefault = "{}")
        SequencedMap<String, Double> byGroup,

        @Setting(
                doc =
                        "Multipliers, by group, of how far from least to most the official goes; 1 where a group is not named.",
                unit = "ratio",
                min = 0,
                max = 1000,
                byDefault = "{}")
        SequencedMap<String, Double> pointsByGroup)
        implements Checked {
    @Override
    public void check(Checks checks) {
        boolean oneSign = (long) least.value() * most.value() >= 0;
        if (!oneSign || Math.abs(most.value()) < Math.abs(least.value())) {
            checks.problem(
                    "most",
                    "points of the official who leans most",
                    "" + most.value(),
                    "must have the sign of least (" + least.value() + ") and lie no nearer to 0",
                    oneSign ? "exchange least and most" : "make two rules, one that takes and one that gives");
        }
    }

    /** Says whether the rule, so judged, can move a score at all. */
    public boolean moves() {
        return least.value() != 0 || most.value() != 0;
    }

    /** Says whether nothing hangs on the official: the rule is always applied and always moves {@link #least}. */
    public boolean leavesNothing() {
        return least.value() == most.value()
                && applies.value() == 1
                && byGroup.values().stream().allMatch(ratio -> ratio >= 1);
    }
}
