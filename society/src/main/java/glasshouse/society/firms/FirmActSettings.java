package glasshouse.society.firms;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.conduct.Nature;
import java.util.Optional;

/** Settings of one kind of act of firms: how often it could happen, what tempts a firm to it and what deters it. */
@Section(doc = "A kind of act of firms: how often an occasion arises, what tempts a firm to take it, what deters it.")
public record FirmActSettings(
        @Setting(doc = "What the act is, in words.") String what,

        @Setting(doc = "Lawful, unlawful, good, or good at a price in money.")
        Nature nature,

        @Setting(doc = "Occasions a year at which any firm could do it. Exogenous: no regime changes it.")
        RatePerYear ceiling,

        @Setting(doc = "Share of the occasions that firms take, before the multipliers below.")
        Probability propensity,

        @Setting(
                doc =
                        "How strongly disposition moves the propensity: the standard deviation of its logarithm over firms."
                                + " An honest disposition lowers unlawful and raises good acts; the mean over firms stays the same.",
                unit = "standard deviations of log propensity",
                min = 0,
                max = 2,
                byDefault = "0")
        double disposition,

        @Setting(doc = "Multipliers by what a firm is.", byDefault = "{}")
        FirmFactors by,

        @Setting(
                doc = "What doing it once costs; a firm that cannot spend as much does it less.",
                unit = "yuan",
                byDefault = "0",
                min = 0,
                max = 1e12)
        Money cost,

        @Setting(
                doc = "What doing it once brings the one it is owed to: a judgment performed.",
                unit = "yuan",
                byDefault = "0",
                min = 0,
                max = 1e12)
        Money recovers,

        @Setting(
                doc = "What doing it once brings the firm that does it: tax kept, wages not paid, a fake sold.",
                unit = "yuan",
                byDefault = "0",
                min = 0,
                max = 1e12)
        Money gain,

        @Setting(
                doc = "Multiplier while the firm knows to be on a blacklist.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "1")
        double whileListed,

        @Setting(
                doc = "Multiplier while any partner that publication reaches is on a blacklist.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "1")
        double withListedPartner,

        @Setting(
                doc =
                        "Multiplier at full fear of inspection and listing; below it the multiplier is this to the power of"
                                + " the fear, 0 to 1.",
                unit = "ratio",
                min = 0.001,
                max = 100,
                byDefault = "1")
        double atFullFear,

        @Setting(
                doc =
                        "Mean length of the state that the act begins (unpaid wages, an unperformed judgment); 0 where it is"
                                + " over at once.",
                unit = "days",
                byDefault = "0")
        Days spell,

        @Setting(doc = "Whom doing it harms, and by how much; not said: nobody.")
        Optional<HarmSettings> harms) {}
