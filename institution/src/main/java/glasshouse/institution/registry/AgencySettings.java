package glasshouse.institution.registry;

import glasshouse.kernel.quantity.Days;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of an agency: its own island of records, and how long filing takes. */
@Section(doc = "An agency with its own island of records.")
public record AgencySettings(
        @Setting(doc = "The agency, in words.") String what,

        @Setting(
                doc = "Mean days from a sighting to the record in the agency's island; the delay is exponential.",
                unit = "days",
                byDefault = "0")
        Days filingDelay) {}
