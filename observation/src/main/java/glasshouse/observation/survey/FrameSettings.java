package glasshouse.observation.survey;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.population.Traits;
import java.util.List;

/** Settings of whom a survey can reach. */
@Section(
        doc =
                "Whom a survey can reach, such as those who use the internet: drawn once for each person, the same in every survey.")
public record FrameSettings(
        @Setting(doc = "Share of people who can be reached, before the multipliers below.", unit = "share")
        Probability share,

        @Setting(
                doc = "Multipliers by age: 18-29, 30-39, 40-49, 50-59, 60-69, 70 and over.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "[1, 1, 1, 1, 1, 1]")
        List<Double> byAge,

        @Setting(
                doc = "Multipliers by education: none, primary, lower secondary, upper secondary, tertiary.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "[1, 1, 1, 1, 1]")
        List<Double> byEducation,

        @Setting(
                doc = "Multipliers by residence: urban, rural.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "[1, 1]")
        List<Double> byResidence,

        @Setting(
                doc =
                        "Whether it reaches people in the order in which they are online: by the same number, one a person, by which"
                                + " private schemes know who is. Otherwise whom it reaches has nothing to do with that.",
                byDefault = "false")
        boolean online)
        implements Checked {

    @Override
    public void check(Checks checks) {
        checks.length("by_age", byAge, Traits.AGE_BANDS);
        checks.length("by_education", byEducation, Traits.EDUCATIONS);
        checks.length("by_residence", byResidence, 2);
    }

    /** Returns the share of people with these traits who can be reached; above 1 counts as 1. */
    Probability shareOf(int traits) {
        double reached = share.value()
                * byAge.get(Traits.ageBand(traits))
                * byEducation.get(Traits.education(traits))
                * byResidence.get(Traits.residence(traits));
        return new Probability(StrictMath.min(reached, 1));
    }
}
