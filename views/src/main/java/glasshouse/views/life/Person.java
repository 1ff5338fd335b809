package glasshouse.views.life;

import glasshouse.experiment.life.Life;
import glasshouse.society.population.Traits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says who a subject is, and which pronouns to use.
 *
 * @param subject index
 * @param traits packed
 * @param group label of the group
 */
record Person(int subject, int traits, String group) {
    private static final List<String> FIFTHS = List.of("lowest", "second", "third", "fourth", "highest");

    static Person of(Life life) {
        String group = life.scenario()
                .society()
                .population()
                .groups()
                .get(Traits.group(life.traits()))
                .label();
        return new Person(life.subject(), life.traits(), group);
    }

    private boolean isWoman() {
        return Traits.sex(traits) == Traits.FEMALE;
    }

    String she() {
        return isWoman() ? "she" : "he";
    }

    String her() {
        return isWoman() ? "her" : "him";
    }

    String hers() {
        return isWoman() ? "hers" : "his";
    }

    String possessive() {
        return isWoman() ? "her" : "his";
    }

    /** Describes the subject in one sentence. */
    String sentence() {
        int adults = Traits.householdAdults(traits);
        int children = Traits.children(traits);
        return "Subject %d: a %s of %d %s, in the %s fifth of incomes, of group %s; %s at home%s."
                .formatted(
                        subject,
                        isWoman() ? "woman" : "man",
                        Traits.age(traits),
                        Traits.residence(traits) == Traits.URBAN ? "in town" : "in the country",
                        FIFTHS.get(Traits.incomeQuintile(traits)),
                        group,
                        adults == 1 ? "the only adult" : "one of " + adults + " adults",
                        children == 0 ? "" : children == 1 ? " with a child" : " with " + children + " children");
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sex", isWoman() ? "female" : "male");
        tree.put("age", Traits.age(traits));
        tree.put("residence", Traits.residence(traits) == Traits.URBAN ? "urban" : "rural");
        tree.put("income_fifth", Traits.incomeQuintile(traits) + 1);
        tree.put("group", group);
        tree.put("adults_of_household", Traits.householdAdults(traits));
        tree.put("children_of_household", Traits.children(traits));
        return tree;
    }
}
