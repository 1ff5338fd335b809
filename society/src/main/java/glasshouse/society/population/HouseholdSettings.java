package glasshouse.society.population;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/**
 * How large households are, how many children live in them, and how their adults are related.
 *
 * @param one share of households with one person, and so on to seven or more (counted as seven)
 * @param childShare share of all persons who are under 18
 * @param oneChild share with one child among households with children
 * @param twoChildren share with two children among households with children
 * @param threeOrMoreChildren share with three or more (counted as three) among households with children
 * @param loneParents share of two-person households that are an adult and a child, before the table is fitted
 * @param couples share of households with two or more adults whose first two adults are partners
 * @param parentsFrom youngest age at which a lone parent or couple heads a household with children
 * @param parentsTo oldest such age
 */
@Section(doc = "Household sizes, children in them, and how their adults are related.")
public record HouseholdSettings(
        @Setting(doc = "Share of households with one person.")
        Probability one,

        @Setting(doc = "Share of households with two persons.")
        Probability two,

        @Setting(doc = "Share of households with three persons.")
        Probability three,

        @Setting(doc = "Share of households with four persons.")
        Probability four,

        @Setting(doc = "Share of households with five persons.")
        Probability five,

        @Setting(doc = "Share of households with six persons.")
        Probability six,

        @Setting(doc = "Share of households with seven or more persons; they count as seven.")
        Probability sevenOrMore,

        @Setting(doc = "Share of all persons who are under 18.", max = 0.6)
        Probability childShare,

        @Setting(doc = "Share with one child, of households with children.")
        Probability oneChild,

        @Setting(doc = "Share with two children, of households with children.")
        Probability twoChildren,

        @Setting(doc = "Share with three or more children, of households with children.")
        Probability threeOrMoreChildren,

        @Setting(doc = "Share of two-person households that are an adult and a child, before fitting to the rest.")
        Probability loneParents,

        @Setting(doc = "Share of households with two or more adults whose first two adults are partners.")
        Probability couples,

        @Setting(
                doc = "Youngest age of a parent heading a household with children.",
                unit = "years",
                min = 18,
                max = 60)
        int parentsFrom,

        @Setting(doc = "Oldest age of a parent heading a household with children.", unit = "years", min = 18, max = 90)
        int parentsTo)
        implements Checked {

    @Override
    public void check(Checks checks) {
        Shares.check(
                checks,
                "",
                one.value(),
                two.value(),
                three.value(),
                four.value(),
                five.value(),
                six.value(),
                sevenOrMore.value());
        Shares.check(checks, "one_child", oneChild.value(), twoChildren.value(), threeOrMoreChildren.value());
        if (parentsTo <= parentsFrom) {
            checks.problem("parents_to", "oldest parent", "" + parentsTo, "be older than parents_from");
        }
        if (withChildren() >= 1 || !HouseholdTable.of(this).fits()) {
            checks.problem(
                    "child_share",
                    "children do not fit into the households",
                    "" + childShare.value(),
                    "leave each household an adult",
                    "a smaller child_share");
        }
    }

    /** Returns the shares of households with 1..7 persons, summing to one. */
    double[] sizes() {
        return Shares.normal(
                one.value(), two.value(), three.value(), four.value(), five.value(), six.value(), sevenOrMore.value());
    }

    /** Returns persons, children included, in the mean household. */
    double meanSize() {
        double mean = 0;
        double[] sizes = sizes();
        for (int i = 0; i < sizes.length; i++) {
            mean += (i + 1) * sizes[i];
        }
        return mean;
    }

    /** Returns the share of households with any child: what makes the child share come out. */
    double withChildren() {
        double[] split = Shares.normal(oneChild.value(), twoChildren.value(), threeOrMoreChildren.value());
        return childShare.value() * meanSize() / (split[0] + 2 * split[1] + 3 * split[2]);
    }

    /** Returns the shares of households with 0..3 children, three meaning three or more. */
    double[] children() {
        double[] split = Shares.normal(oneChild.value(), twoChildren.value(), threeOrMoreChildren.value());
        double any = withChildren();
        return new double[] {1 - any, any * split[0], any * split[1], any * split[2]};
    }
}
