package glasshouse.institution.discretion;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of a decision that may go either way. */
@Section(doc = "A decision that may go either way: it does not always list.")
public record DecisionDiscretionSettings(
        @Setting(doc = "Share of the decisions that list.", unit = "share")
        Probability lists,

        @Setting(
                doc = "Multipliers of that share by group; 1 where a group is not named. Together at most 1.",
                unit = "ratio",
                min = 0,
                max = 1000,
                byDefault = "{}")
        SequencedMap<String, Double> byGroup) {}
