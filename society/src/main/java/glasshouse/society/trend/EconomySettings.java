package glasshouse.society.trend;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.Optional;

/** Settings of an index of the economy that nothing in the world moves. */
@Section(
        doc =
                "An index of the economy with a trend of its own. Nothing in the world moves it, no act and no regime, and it"
                        + " moves nothing: a placebo, to hold an outcome against that is read as a regime's success.")
public record EconomySettings(
        @Setting(doc = "What the index is of, in words.") String what,

        @Setting(doc = "Its level in the first week.", unit = "points", min = 0, max = 1e6)
        double start,

        @Setting(doc = "What it gains a year.", unit = "points", min = -1e4, max = 1e4)
        double trend,

        @Setting(
                doc = "Standard deviation of what a year adds to that or takes from it, each year anew.",
                unit = "points",
                min = 0,
                max = 1e4,
                byDefault = "0")
        double noise,

        @Setting(doc = "The other economies that it is ranked among; not said: it has no place.")
        Optional<FieldSettings> field) {}
