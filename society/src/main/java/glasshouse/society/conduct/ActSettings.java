package glasshouse.society.conduct;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.trend.TrendSettings;
import java.util.List;
import java.util.Optional;

/** Settings of one kind of act: how often it could happen, and what makes a person do it. */
@Section(doc = "A kind of act: how often an occasion arises, and what makes a person take it.")
public record ActSettings(
        @Setting(doc = "What the act is, in words.") String what,

        @Setting(doc = "Lawful, unlawful, good, or good at a price in money or hours.")
        Nature nature,

        @Setting(doc = "Occasions a year at which anyone could do it. Exogenous: no regime changes it.")
        RatePerYear ceiling,

        @Setting(doc = "Share of the occasions that people take, before the multipliers below.")
        Probability propensity,

        @Setting(
                doc =
                        "How strongly disposition moves the propensity: the standard deviation of its logarithm over people."
                                + " An honest disposition lowers unlawful and raises good acts; the mean over people stays the same.",
                unit = "standard deviations of log propensity",
                min = 0,
                max = 2,
                byDefault = "0")
        double disposition,

        @Setting(
                doc = "Multipliers by income quintile, poorest first: need.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "[1, 1, 1, 1, 1]")
        List<Double> byIncome,

        @Setting(
                doc = "Multipliers for urban and rural residents.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "[1, 1]")
        List<Double> byResidence,

        @Setting(
                doc = "Multipliers by age: 18-29, 30-39, 40-49, 50-59, 60-69, 70 and over.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "[1, 1, 1, 1, 1, 1]")
        List<Double> byAge,

        @Setting(
                doc = "Multipliers by education: none, primary, lower secondary, upper secondary, tertiary.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "[1, 1, 1, 1, 1]")
        List<Double> byEducation,

        @Setting(doc = "What doing it once costs in money.", unit = "yuan", byDefault = "0")
        Money cost,

        @Setting(doc = "What doing it once costs in time.", unit = "hours", min = 0, max = 1000, byDefault = "0")
        double hours,

        @Setting(
                doc = "Multiplier while the person knows to be on a blacklist.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "1")
        double whileListed,

        @Setting(
                doc = "Multiplier while any tie that publication reaches is on a blacklist.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "1")
        double withListedTie,

        @Setting(
                doc = "Multiplier at full fear; below it the multiplier is this to the power of the fear, 0 to 1.",
                unit = "ratio",
                min = 0.001,
                max = 100,
                byDefault = "1")
        double atFullFear,

        @Setting(doc = "How the propensity changes by itself, whatever the regime; not said: it does not.")
        Optional<TrendSettings> trend,

        @Setting(
                doc = "What doing it once brings the one it is owed to: a judgment performed.",
                unit = "yuan",
                byDefault = "0",
                min = 0,
                max = 1e9)
        Money recovers,

        @Setting(
                doc = "Whether it is done online, so that it can be watched there and hidden by a VPN.",
                byDefault = "false")
        boolean online,

        @Setting(
                doc =
                        "Mean length of the state that the act begins (arrears, an unperformed judgment); 0 where it is over"
                                + " at once.",
                unit = "days",
                byDefault = "0")
        Days spell) {}
