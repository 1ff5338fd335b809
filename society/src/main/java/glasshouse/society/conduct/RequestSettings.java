package glasshouse.society.conduct;

import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/** Settings of one kind of request: how often people ask for it, and what being refused costs them. */
@Section(doc = "A kind of request: a ticket, a loan, a job; how often people ask, and what being refused costs them.")
public record RequestSettings(
        @Setting(doc = "What is asked for, in words.") String what,

        @Setting(doc = "Occasions a year at which anyone could ask. Exogenous: no regime changes it.")
        RatePerYear ceiling,

        @Setting(doc = "Share of the occasions at which people ask, before the multipliers below.")
        Probability propensity,

        @Setting(
                doc = "Multipliers by income quintile, poorest first.",
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

        @Setting(doc = "Whether only people in households with children ask.", byDefault = "false")
        boolean forChildren,

        @Setting(doc = "What being refused once costs in money.", unit = "yuan", byDefault = "0", min = 0, max = 1e9)
        Money costOfDenial,

        @Setting(doc = "What being refused once costs in time.", unit = "hours", min = 0, max = 10_000, byDefault = "0")
        double hoursOfDenial,

        @Setting(
                doc = "Multiplier while the person knows to be on a blacklist: who expects a refusal asks less.",
                unit = "ratio",
                min = 0,
                max = 1,
                byDefault = "1")
        double whileListed) {}
