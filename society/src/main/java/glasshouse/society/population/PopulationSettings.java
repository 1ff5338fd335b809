package glasshouse.society.population;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.Optional;

/**
 * What a population is made from: published shares of each trait, and how traits go together.
 *
 * @param ages ages of adults
 * @param male share of men among adults
 * @param urban share of adults who live in towns and cities
 * @param education schooling of adults
 * @param income disposable income a head, household by household
 * @param groups groups in the order of their slots, at most eight
 * @param households sizes, children and couples
 * @param likeness correlations
 * @param registered who is registered as a resident
 */
@Section(doc = "What a population is made from: published shares of each trait, and how traits go together.")
public record PopulationSettings(
        @Setting(doc = "Ages of adults.") AgeSettings ages,
        @Setting(doc = "Share of men among adults.") Probability male,

        @Setting(doc = "Share of adults who live in towns and cities.")
        Probability urban,

        @Setting(doc = "Schooling of adults.") EducationSettings education,
        @Setting(doc = "Disposable income a head and year.") IncomeSettings income,

        @Setting(doc = "Groups that a regime may treat unequally, at most eight.")
        List<GroupShare> groups,

        @Setting(doc = "Household sizes, children and couples.")
        HouseholdSettings households,

        @Setting(doc = "How traits go together.") LikenessSettings likeness,

        @Setting(doc = "Who is registered as a resident; not said: everybody.")
        Optional<RegisteredSettings> registered)
        implements Checked {

    /** Copies the list. */
    public PopulationSettings {
        groups = List.copyOf(groups);
    }

    @Override
    public void check(Checks checks) {
        if (groups.isEmpty() || groups.size() > Traits.GROUPS) {
            checks.problem("groups", "number of groups", "" + groups.size(), "be 1 to " + Traits.GROUPS);
        }
        if (groups.stream().map(GroupShare::label).distinct().count() < groups.size()) {
            checks.problem("groups", "group labels", "", "differ from one another");
        }
        Shares.check(
                checks,
                "groups",
                groups.stream().mapToDouble(g -> g.share().value()).toArray());
        double men = menOutsideCouples();
        if (!(men >= 0 && men <= 1)) {
            checks.problem("male", "share of men", "" + male.value(), "leave room for couples of a man and a woman");
        }
    }

    /** Returns the shares of the groups by slot, summing to one. */
    double[] groupShares() {
        return Shares.normal(groups.stream().mapToDouble(g -> g.share().value()).toArray());
    }

    /** Returns the share of men among adults outside couples that makes the share among all adults come out. */
    double menOutsideCouples() {
        double inCouples =
                households.couples().value() * HouseholdTable.of(households).shareInPairs();
        return (male.value() - inCouples / 2) / (1 - inCouples);
    }
}
