package glasshouse.society.population;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/**
 * Adults by the highest level of schooling they reached, completed or not.
 *
 * @param none share without schooling
 * @param primary share with primary school
 * @param lowerSecondary share with lower secondary school
 * @param upperSecondary share with upper secondary school, technical schools included
 * @param tertiary share with junior college or above
 */
@Section(doc = "Adults by the highest level of schooling they reached.")
public record EducationSettings(
        @Setting(doc = "Share of adults without schooling.") Probability none,

        @Setting(doc = "Share of adults with primary school.")
        Probability primary,

        @Setting(doc = "Share of adults with lower secondary school.")
        Probability lowerSecondary,

        @Setting(doc = "Share of adults with upper secondary school.")
        Probability upperSecondary,

        @Setting(doc = "Share of adults with junior college or above.")
        Probability tertiary)
        implements Checked {

    @Override
    public void check(Checks checks) {
        Shares.check(
                checks,
                "",
                none.value(),
                primary.value(),
                lowerSecondary.value(),
                upperSecondary.value(),
                tertiary.value());
    }

    /** Returns the shares from none to tertiary, summing to one. */
    double[] shares() {
        return Shares.normal(
                none.value(), primary.value(), lowerSecondary.value(), upperSecondary.value(), tertiary.value());
    }
}
