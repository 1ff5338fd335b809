package glasshouse.views.life;

import glasshouse.experiment.life.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Speaks of a subject: pronouns, and who it is in one sentence. */
final class Pronouns {
    private static final List<String> FIFTHS = List.of("lowest", "second", "third", "fourth", "highest");

    private final Person person;

    Pronouns(Person person) {
        this.person = person;
    }

    String she() {
        return person.female() ? "she" : "he";
    }

    String her() {
        return person.female() ? "her" : "him";
    }

    String hers() {
        return person.female() ? "hers" : "his";
    }

    String possessive() {
        return person.female() ? "her" : "his";
    }

    /** Describes the subject in one sentence. */
    String sentence() {
        int children = person.children();
        return "Subject %d: a %s of %d %s, in the %s fifth of incomes, of group %s; %s at home%s."
                .formatted(
                        person.subject(),
                        person.female() ? "woman" : "man",
                        person.age(),
                        person.urban() ? "in town" : "in the country",
                        FIFTHS.get(person.incomeFifth() - 1),
                        person.group(),
                        person.adults() == 1 ? "the only adult" : "one of " + person.adults() + " adults",
                        children == 0 ? "" : children == 1 ? " with a child" : " with " + children + " children");
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sex", person.female() ? "female" : "male");
        tree.put("age", person.age());
        tree.put("residence", person.urban() ? "urban" : "rural");
        tree.put("income_fifth", person.incomeFifth());
        tree.put("group", person.group());
        tree.put("adults_of_household", person.adults());
        tree.put("children_of_household", person.children());
        return tree;
    }
}
