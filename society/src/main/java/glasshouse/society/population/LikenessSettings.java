package glasshouse.society.population;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/**
 * How traits go together: correlations of the normal scores behind them. They change who has which traits together,
 * never how many have each. Residence counts as higher when urban.
 *
 * @param ageEducation correlation of age and education
 * @param residenceEducation correlation of residence and education
 * @param residenceIncome correlation of residence and income
 * @param educationIncome correlation of education and income, for the first adult of each household
 * @param partnersAge correlation of partners' ages
 * @param generationSpread standard deviation of the distance between generations, as a share of all adults by age
 * @param ownGroup share of adults whose group is drawn apart from their household's
 */
@Section(doc = "How traits go together: correlations behind the published shares.")
public record LikenessSettings(
        @Setting(doc = "Correlation of age and education.", min = -1, max = 1)
        double ageEducation,

        @Setting(doc = "Correlation of urban residence and education.", min = -1, max = 1)
        double residenceEducation,

        @Setting(doc = "Correlation of urban residence and income.", min = -1, max = 1)
        double residenceIncome,

        @Setting(doc = "Correlation of the first adult's education and the household's income.", min = -1, max = 1)
        double educationIncome,

        @Setting(doc = "Correlation of partners' ages.", min = -1, max = 1)
        double partnersAge,

        @Setting(doc = "Spread of the distance between generations, as a share of all adults by age.", max = 0.25)
        Probability generationSpread,

        @Setting(doc = "Share of adults whose group is drawn apart from their household's.")
        Probability ownGroup)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (!(educationResidue() >= 0)) {
            checks.problem("age_education", "correlations with education", "" + ageEducation, "be possible together");
        } else if (!(StrictMath.abs(residenceEducation) < 1 && incomeResidue() >= 0)) {
            checks.problem(
                    "education_income", "correlations with income", "" + educationIncome, "be possible together");
        }
    }

    /** Returns the variance of education that age and residence leave open. */
    double educationResidue() {
        return 1 - ageEducation * ageEducation - residenceEducation * residenceEducation;
    }

    /** Returns the weight of residence in income, at equal education. */
    double residenceInIncome() {
        return (residenceIncome - residenceEducation * educationIncome) / (1 - residenceEducation * residenceEducation);
    }

    /** Returns the weight of education in income, at equal residence. */
    double educationInIncome() {
        return (educationIncome - residenceEducation * residenceIncome) / (1 - residenceEducation * residenceEducation);
    }

    /** Returns the variance of income that residence and education leave open. */
    double incomeResidue() {
        return 1 - residenceInIncome() * residenceIncome - educationInIncome() * educationIncome;
    }
}
