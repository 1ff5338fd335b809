package glasshouse.institution.companies;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of a band of a company's score. */
@Section(doc = "A band of a company's score: from some points up to the next band.")
public record BandSettings(
        @Setting(doc = "Least score of the band.", unit = "points", min = 0, max = 10_000)
        int from) {}
