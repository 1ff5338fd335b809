package glasshouse.institution.measures;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of the carrying out of a measure. */
@Section(doc = "The carrying out of a measure: hours of a pool, and who is let off.")
public record ExecutionSettings(
        @Setting(doc = "Pool whose hours it takes.") String pool,

        @Setting(doc = "Hours that carrying it out once takes.", unit = "hours", min = 0, max = 300)
        double hours,

        @Setting(
                doc = "Priority among the claims on the pool, low first.",
                unit = "rank",
                min = 0,
                max = 100,
                byDefault = "10")
        int priority,

        @Setting(
                doc = "Share of the cases in which who has to carry it out lets the person off.",
                unit = "share",
                byDefault = "0")
        Probability leniency) {}
