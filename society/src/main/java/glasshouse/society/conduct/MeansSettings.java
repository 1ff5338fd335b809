package glasshouse.society.conduct;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/** Settings of what people can afford: the means that costly-good acts need. */
@Section(doc = "What people can afford in money and in hours; costly-good acts are thinned by it.")
public record MeansSettings(
        @Setting(
                doc = "Share of a year's income that a person could give at one occasion.",
                unit = "share",
                byDefault = "0.02")
        Probability spendable,

        @Setting(
                doc = "Hours a week free for others, by age: 18-29, 30-39, 40-49, 50-59, 60-69, 70 and over.",
                unit = "hours",
                min = 0,
                max = 168,
                byDefault = "[10, 6, 7, 10, 20, 14]")
        List<Double> spareHours) {}
