package glasshouse.institution.registry;

import glasshouse.kernel.quantity.Days;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.Optional;

/** Settings of an agency: its own island of records, how long filing takes, and how long records are kept. */
@Section(doc = "An agency with its own island of records.")
public record AgencySettings(
        @Setting(doc = "The agency, in words.") String what,

        @Setting(
                doc = "Mean days from a sighting to the record in the agency's island; the delay is exponential.",
                unit = "days",
                byDefault = "0")
        Days filingDelay,

        @Setting(
                doc =
                        "Days after which a record is deleted wherever it is read, and what it did to a score is undone; not"
                                + " said: permanent.",
                unit = "days",
                min = 14,
                max = 36_500)
        Optional<Days> retention) {}
