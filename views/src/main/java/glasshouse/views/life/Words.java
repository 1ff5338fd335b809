package glasshouse.views.life;

import glasshouse.engine.world.Scenario;
import glasshouse.institution.InstitutionSettings;
import java.util.Optional;

/** Looks up what a scenario calls things in words; the bare name where it says nothing. */
final class Words {
    private final Scenario scenario;

    Words(Scenario scenario) {
        this.scenario = scenario;
    }

    private InstitutionSettings institution() {
        return scenario.institution();
    }

    /** Says what an act is, as a clause that begins with a verb. */
    String act(String name) {
        return Optional.ofNullable(scenario.society().conduct().acts().get(name))
                .map(act -> clause(act.what()))
                .orElse(plain(name));
    }

    String list(String name) {
        return Optional.ofNullable(institution().lists().get(name))
                .map(list -> clause(list.what()))
                .orElse("the list " + name);
    }

    String agency(String name) {
        return Optional.ofNullable(institution().agencies().get(name))
                .map(agency -> clause(agency.what()))
                .orElse(plain(name));
    }

    String rule(String name) {
        return institution()
                .rulebook()
                .flatMap(book -> Optional.ofNullable(book.rules().get(name)))
                .map(rule -> ended(rule.what()))
                .orElse(plain(name));
    }

    /** Begins a sentence about a channel: its name, and a verb that agrees with it. */
    String channel(String name, String verb) {
        boolean many = name.endsWith("s");
        return "the " + plain(name) + " " + (many ? verb : verb + "s");
    }

    /** Says what a channel does when it reports somebody, in the plural. */
    String reports(String channel) {
        if (institution().cameras().containsKey(channel)) {
            return "see";
        }
        return institution().inspectors().containsKey(channel) ? "notice" : "report";
    }

    static String plain(String name) {
        return name.replace('-', ' ').replace('_', ' ');
    }

    /** Makes a sentence of a text: a capital at its beginning, a stop at its end. */
    static String sentence(String text) {
        String whole = ended(text);
        return Character.toUpperCase(whole.charAt(0)) + whole.substring(1) + ".";
    }

    private static String ended(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String clause(String text) {
        String line = ended(text);
        boolean name = line.length() > 1 && Character.isUpperCase(line.charAt(1));
        return name || line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }
}
