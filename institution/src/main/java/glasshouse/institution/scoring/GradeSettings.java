package glasshouse.institution.scoring;

import glasshouse.kernel.quantity.Points;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of a grade: the band of scores from here up to the next grade. */
@Section(doc = "A grade: the band of scores from here up to the next grade.")
public record GradeSettings(
        @Setting(doc = "Least score of the grade.", unit = "points")
        Points from) {}
