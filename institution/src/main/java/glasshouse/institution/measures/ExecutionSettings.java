package glasshouse.institution.measures;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of the carrying out of a measure. */
@Section(
        doc =
                "The carrying out of a measure: hours of a pool, who is let off, who pays for it, and who is taken for another.")
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
        Probability leniency,

        @Setting(
                doc =
                        "What who has to carry it out asks for not doing so; 0 where nobody asks. Who pays it is a matter of the"
                                + " society's bribery.",
                unit = "yuan",
                byDefault = "0",
                min = 0,
                max = 1e9)
        Money bribe,

        @Setting(
                doc = "Share of those who have to carry it out who take the bribe that they are offered.",
                unit = "share",
                byDefault = "1")
        Probability bribable,

        @Setting(
                doc =
                        "Share of the cases in which it is carried out against the wrong person: another adult of the household, or"
                                + " a neighbour of who lives alone. Who was meant goes free.",
                unit = "share",
                byDefault = "0")
        Probability wrongPerson,

        @Setting(
                doc = "Mean days until such an error is noticed and the measure lifted; exponential.",
                unit = "days",
                byDefault =
                        "{value: 60, source: 'A complaint takes weeks to be heard; no figure was found', confidence: assumed, range: [7, 365]}",
                min = 0,
                max = 36_500)
        Days wrongPersonFor) {}
