package glasshouse.society.conduct;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.Optional;

/** Settings of VPN use: who goes online through one, and how that declines. */
@Section(
        doc =
                "Who goes online through a VPN. What people do is the same; what watches the internet may not recognise it.")
public record VpnSettings(
        @Setting(doc = "Share of people who use one in the first week, before the multipliers below.", unit = "share")
        Probability share,

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

        @Setting(doc = "Days in which the share halves; not said: it stays.", unit = "days", min = 1, max = 100_000)
        Optional<Days> halvesIn) {}
