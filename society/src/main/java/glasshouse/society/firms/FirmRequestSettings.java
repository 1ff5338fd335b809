package glasshouse.society.firms;

import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of one kind of request of firms: a tender, an approval, a loan. */
@Section(
        doc =
                "A kind of request of firms: a tender, an approval, a loan; how often they ask, and what a refusal costs.")
public record FirmRequestSettings(
        @Setting(doc = "What is asked for, in words.") String what,

        @Setting(doc = "Occasions a year at which any firm could ask. Exogenous: no regime changes it.")
        RatePerYear ceiling,

        @Setting(doc = "Share of the occasions at which firms ask, before the multipliers below.")
        Probability propensity,

        @Setting(doc = "Multipliers by what a firm is.", byDefault = "{}")
        FirmFactors by,

        @Setting(doc = "What being refused once costs.", unit = "yuan", byDefault = "0", min = 0, max = 1e12)
        Money costOfDenial,

        @Setting(
                doc = "Multiplier while the firm knows to be on a blacklist: who expects a refusal asks less.",
                unit = "ratio",
                min = 0,
                max = 1,
                byDefault = "1")
        double whileListed) {}
