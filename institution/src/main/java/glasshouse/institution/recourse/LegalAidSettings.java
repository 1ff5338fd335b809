package glasshouse.institution.recourse;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of legal aid: what is paid for whom, and what a lawyer makes of the evidence. */
@Section(doc = "Legal aid: what part of the fee and of the hours is taken off those with less, and what a lawyer adds.")
public record LegalAidSettings(
        @Setting(doc = "Share of the fee and of the hours that is taken off the person.", unit = "share")
        Probability covers,

        @Setting(
                doc = "Highest income quintile that gets it, 1 for the poorest only, 5 for everybody.",
                unit = "quintile",
                min = 1,
                max = 5,
                byDefault = "5")
        int upToQuintile,

        @Setting(
                doc = "Multiplier of how well the evidence tells of those who get it: what a lawyer finds and says.",
                unit = "ratio",
                min = 1,
                max = 4,
                byDefault = "1")
        double evidenceGain) {}
