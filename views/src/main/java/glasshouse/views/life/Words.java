package glasshouse.views.life;

import glasshouse.experiment.life.Glossary;
import glasshouse.experiment.life.Glossary.Eye;

/** Looks up what things are called, as parts of sentences; the bare name where nothing is said. */
final class Words {
    private final Glossary glossary;

    Words(Glossary glossary) {
        this.glossary = glossary;
    }

    /** Says what an act is, as a clause that begins with a verb. */
    String act(String name) {
        return glossary.findAct(name).map(Words::clause).orElse(plain(name));
    }

    String list(String name) {
        return glossary.findList(name).map(Words::clause).orElse("the list " + name);
    }

    String agency(String name) {
        return glossary.findAgency(name).map(Words::clause).orElse(plain(name));
    }

    String rule(String name) {
        return glossary.findRule(name).map(Words::ended).orElse(plain(name));
    }

    /** Begins a sentence about a channel: its name, and a verb that agrees with it. */
    String channel(String name, String verb) {
        boolean many = name.endsWith("s");
        return "the " + plain(name) + " " + (many ? verb : verb + "s");
    }

    /** Says what a channel does when it reports somebody, in the plural. */
    String reports(String channel) {
        Eye eye = glossary.findEye(channel).orElse(Eye.REGISTER);
        return switch (eye) {
            case CAMERAS -> "see";
            case INSPECTORS -> "notice";
            case REGISTER, INFORMANTS -> "report";
        };
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
