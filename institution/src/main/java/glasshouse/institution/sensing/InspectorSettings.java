package glasshouse.institution.sensing;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of inspectors: officials who walk about and write down what they notice. */
@Section(doc = "Inspectors: officials who patrol and write down what they notice.")
public record InspectorSettings(
        @Setting(doc = "Agency that the inspectors file at.")
        String agency,

        @Setting(doc = "Share of places and hours in which an inspector is present.", unit = "share")
        Probability presence,

        @Setting(
                doc = "Multipliers of their presence where members of a group are; 1 where a group is not named.",
                unit = "ratio",
                min = 0,
                max = 1000,
                byDefault = "{}")
        SequencedMap<String, Double> presenceByGroup,

        @Setting(doc = "Kinds of act an inspector notices when present, and the share of each.", unit = "share")
        SequencedMap<String, Probability> notices,

        @Setting(
                doc = "Share of the noticed acts that are written down under a neighbour's name.",
                unit = "share",
                byDefault = "0")
        Probability mistakenIdentity,

        @Setting(
                doc =
                        "Risk model that sends them: presence is multiplied, cell by cell, by what it allocates that week; empty:"
                                + " they go everywhere alike.",
                byDefault = "''")
        String targetedBy)
        implements Checked {

    @Override
    public void check(Checks checks) {
        presenceByGroup.forEach((group, ratio) -> {
            double there = presence.value() * ratio;
            if (there > 1 + 1e-9) {
                checks.problem(
                        "presence_by_group." + group,
                        "presence where members of a group are",
                        "%.3f".formatted(there),
                        "must be at most 1 (presence x multiplier)",
                        "at most %.3g".formatted(1 / presence.value()));
            }
        });
    }
}
