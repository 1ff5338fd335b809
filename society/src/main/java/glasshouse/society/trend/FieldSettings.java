package glasshouse.society.trend;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of the economies that an index is ranked among. */
@Section(
        doc =
                "Other economies, made up: each has a level of its own at the start, and from there on the trend of the field"
                        + " and years of its own.")
public record FieldSettings(
        @Setting(doc = "How many others there are.", unit = "economies", min = 1, max = 10_000)
        int economies,

        @Setting(doc = "Mean of their levels in the first week.", unit = "points", min = 0, max = 1e6)
        double start,

        @Setting(doc = "Standard deviation of these levels.", unit = "points", min = 0, max = 1e5)
        double spread,

        @Setting(doc = "What each gains a year.", unit = "points", min = -1e4, max = 1e4, byDefault = "0")
        double trend,

        @Setting(
                doc = "Standard deviation of what a year adds to that or takes from it, for each and each year anew.",
                unit = "points",
                min = 0,
                max = 1e4,
                byDefault = "0")
        double noise) {}
