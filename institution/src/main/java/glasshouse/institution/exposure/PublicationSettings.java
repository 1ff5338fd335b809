package glasshouse.institution.exposure;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of what strangers see of who is on a published list. */
@Section(doc = "What strangers see of who is on a published list, and for how long.")
public record PublicationSettings(
        @Setting(
                doc = "Share of those listed who are shown with personal data: name, face, address or number.",
                unit = "share")
        Probability personalData,

        @Setting(
                doc = "Strangers who see one person shown so, a week, for as long as any copy stands.",
                unit = "persons a week",
                min = 0,
                max = 1e6)
        double strangers,

        @Setting(
                doc = "Mean days for which copies on other sites outlast the listing; exponential.",
                unit = "days",
                byDefault = "0",
                min = 0,
                max = 36_500)
        Days outlasts,

        @Setting(
                doc = "Probability that one stranger who sees a person lets him or her feel it: calls, writes, shouts.",
                unit = "share",
                byDefault = "0")
        Probability shames) {}
