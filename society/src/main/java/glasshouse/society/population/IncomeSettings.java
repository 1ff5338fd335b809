package glasshouse.society.population;

import glasshouse.kernel.quantity.Money;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/**
 * Disposable income a head and year, as the published means of five equal groups, poorest first.
 *
 * @param lowest mean of the lowest fifth
 * @param second mean of the second fifth
 * @param middle mean of the middle fifth
 * @param fourth mean of the fourth fifth
 * @param highest mean of the highest fifth
 */
@Section(doc = "Disposable income a head and year: the means of five equal groups.")
public record IncomeSettings(
        @Setting(doc = "Mean of the lowest fifth, a head and year.", min = 1)
        Money lowest,

        @Setting(doc = "Mean of the second fifth, a head and year.", min = 1)
        Money second,

        @Setting(doc = "Mean of the middle fifth, a head and year.", min = 1)
        Money middle,

        @Setting(doc = "Mean of the fourth fifth, a head and year.", min = 1)
        Money fourth,

        @Setting(doc = "Mean of the highest fifth, a head and year.", min = 1)
        Money highest)
        implements Checked {

    @Override
    public void check(Checks checks) {
        double[] means = means();
        for (int q = 0; q + 1 < means.length; q++) {
            if (!(means[q] > 0 && means[q] < means[q + 1])) {
                checks.problem("", "income fifths", means[q] + ", " + means[q + 1], "rise from fifth to fifth");
                return;
            }
        }
        if (!IncomeCurve.fit(means).rises()) {
            checks.problem("", "income fifths", "", "have a rising curve through them", "means closer to log-normal");
        }
    }

    /** Returns the five means in yuan a head and year, poorest first. */
    public double[] means() {
        return new double[] {lowest.yuan(), second.yuan(), middle.yuan(), fourth.yuan(), highest.yuan()};
    }
}
