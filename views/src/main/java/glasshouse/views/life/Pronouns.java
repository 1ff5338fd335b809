package glasshouse.views.life;

import glasshouse.experiment.life.Firm;
import glasshouse.experiment.life.Person;
import glasshouse.experiment.life.Who;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Speaks of a subject: pronouns, and who it is in one sentence. Methods are named after what a woman is called. */
abstract sealed class Pronouns {
    static Pronouns of(Who who) {
        return switch (who) {
            case Person person -> new OfPerson(person);
            case Firm firm -> new OfFirm(firm);
        };
    }

    abstract String she();

    abstract String her();

    abstract String hers();

    abstract String possessive();

    /** Says, after {@code she}, what an audit does to the subject, up to whose it is. */
    abstract String audited();

    /** Returns, in the plural, what a channel does that reports the subject although nobody did anything. */
    abstract String confuse();

    /** Says with what it does so. */
    abstract String confused();

    /** Says that a firm did not hire, for a listing that it found. */
    abstract String notHired();

    /** Says whether it is a person or a firm. */
    abstract String kind();

    /** Describes the subject in one sentence. */
    abstract String sentence();

    abstract Map<String, Object> tree();

    /** Speaks of a person. */
    private static final class OfPerson extends Pronouns {
        private static final List<String> FIFTHS = List.of("lowest", "second", "third", "fourth", "highest");

        private final Person person;

        OfPerson(Person person) {
            this.person = person;
        }

        @Override
        String she() {
            return person.female() ? "she" : "he";
        }

        @Override
        String her() {
            return person.female() ? "her" : "him";
        }

        @Override
        String hers() {
            return person.female() ? "hers" : "his";
        }

        @Override
        String possessive() {
            return person.female() ? "her" : "his";
        }

        @Override
        String audited() {
            return " is audited by the ";
        }

        @Override
        String notHired() {
            return "a firm finds " + her() + " on a list, and does not hire " + her();
        }

        @Override
        String confuse() {
            return "confuse";
        }

        @Override
        String confused() {
            return " with somebody wanted";
        }

        @Override
        String kind() {
            return "person";
        }

        @Override
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

        @Override
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

    /** Speaks of a firm. */
    private static final class OfFirm extends Pronouns {
        private final Firm firm;

        OfFirm(Firm firm) {
            this.firm = firm;
        }

        @Override
        String she() {
            return "it";
        }

        @Override
        String her() {
            return "it";
        }

        @Override
        String hers() {
            return "its own";
        }

        @Override
        String possessive() {
            return "its";
        }

        @Override
        String audited() {
            return " is inspected by the ";
        }

        @Override
        String notHired() {
            return "it finds a candidate on a list, and does not hire for it";
        }

        @Override
        String confuse() {
            return "charge";
        }

        @Override
        String confused() {
            return " with what it has not done";
        }

        @Override
        String kind() {
            return "firm";
        }

        @Override
        String sentence() {
            return "Firm %d: a %s firm %s, sector %s, in the %s, with a %s margin; code %s, which no real firm can have."
                    .formatted(
                            firm.subject(),
                            firm.size(),
                            switch (firm.ownership()) {
                                case "state" -> "that the state controls";
                                case "foreign" -> "owned from abroad";
                                default -> "in private hands";
                            },
                            firm.sector(),
                            firm.region(),
                            firm.isThin() ? "thin" : "good",
                            firm.code());
        }

        @Override
        Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("code", firm.code());
            tree.put("size", firm.size());
            tree.put("ownership", firm.ownership());
            tree.put("sector", firm.sector());
            tree.put("region", firm.region());
            tree.put("margin", firm.isThin() ? "thin" : "good");
            return tree;
        }
    }
}
