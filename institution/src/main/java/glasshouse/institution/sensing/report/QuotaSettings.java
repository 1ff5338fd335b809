package glasshouse.institution.sensing.report;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of the quota of those who have to hand in reports. */
@Section(doc = "A quota: some people have to hand in so many reports in so many weeks, and make up what is missing.")
public record QuotaSettings(
        @Setting(doc = "Share of people who are gatherers.", unit = "share")
        Probability gatherers,

        @Setting(doc = "Reports that each of them has to hand in each time.", unit = "reports", min = 1, max = 31)
        int reports,

        @Setting(doc = "Weeks from one reckoning to the next.", unit = "weeks", min = 1, max = 520)
        int weeks,

        @Setting(
                doc = "Probability that a report that is missing at the reckoning is made up, about a neighbour.",
                unit = "share")
        Probability fills,

        @Setting(doc = "Kind of act that is made up.") String act) {}
