package glasshouse.views.life;

import glasshouse.experiment.life.Glossary;
import glasshouse.experiment.life.Glossary.Eye;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks up what things are called, as parts of sentences; the bare name where nothing is said. */
final class Words {
    /** A clause without a subject: its first word is a verb, such as books, applies or is. */
    private static final Pattern CLAUSE = Pattern.compile("(?:[A-Z]?[a-z]+[^s\\W]s|[Ii]s|[Hh]as)\\b,? .*");

    /** The verb a clause begins with, and a second one beside it: buys, builds or; loses or sells. */
    private static final Pattern VERBS = Pattern.compile(
            "(?<first>\\w+)(?:(?<comma>, )(?<second>\\w+))?(?:(?<or> or | and )(?<last>\\w+s))?(?<rest>\\b.*)");

    private static final Pattern ARTICLE = Pattern.compile("(?:The|A|An|Who) .*");

    private final Glossary glossary;

    Words(Glossary glossary) {
        this.glossary = glossary;
    }

    /** Says what an act is, as a clause that begins with a verb where the scenario has one, such as parks in a bend. */
    String act(String name) {
        return glossary.findAct(name).map(Words::clause).orElse(plain(name));
    }

    /** Says that somebody does an act. */
    String does(String she, String name) {
        String act = act(name);
        return she + (CLAUSE.matcher(act).matches() ? " " : " does this: ") + act;
    }

    /** Says what somebody is seen doing. */
    String seen(String she, String name) {
        String act = act(name);
        return CLAUSE.matcher(act).matches() ? she + " " + act : act;
    }

    /** Says what a list is, with whatever the scenario adds. */
    String list(String name) {
        return glossary.findList(name).map(Words::listed).orElse("the list " + plain(name));
    }

    /** Says what a list is in few words: up to the colon, where no other list begins with the same words. */
    String shortList(String name) {
        String whole = glossary.findList(name).orElse("");
        int colon = whole.indexOf(':');
        if (colon < 0) {
            return list(name);
        }
        String head = whole.substring(0, colon);
        long alike = glossary.lists().stream()
                .filter(other -> other.startsWith(head + ":"))
                .count();
        return alike == 1 ? listed(head) : list(name);
    }

    private static String listed(String what) {
        return ARTICLE.matcher(what).matches() ? clause(what) : "the list of " + clause(what);
    }

    /** Says what an agency is, without what the scenario explains of it. */
    String agency(String name) {
        String what =
                glossary.findAgency(name).orElse("the " + plain(name)).split(":|, (?:which|who|that|through) ")[0];
        return Character.isLowerCase(what.charAt(0)) && !what.startsWith("the ") ? "the " + ended(what) : clause(what);
    }

    String rule(String name) {
        return glossary.findRule(name).map(Words::clause).orElse(plain(name));
    }

    String measure(String name) {
        return glossary.findMeasure(name).map(Words::clause).orElse(plain(name));
    }

    /** Says what many bid for. */
    String contract(String name) {
        return glossary.findContract(name).map(Words::clause).orElse(plain(name));
    }

    /** Says what a member of a scheme gets. */
    String benefit(String she, String name) {
        return glossary.findBenefit(name)
                .map(Words::clause)
                .filter(what -> CLAUSE.matcher(what).matches())
                .map(what -> she + " " + what)
                .orElseGet(() -> she + " gets this on better terms: "
                        + glossary.findBenefit(name).orElse(plain(name)));
    }

    /** Says what somebody asks for: a thing, or to do something. */
    String request(String name) {
        String request = glossary.findRequest(name).map(Words::clause).orElse(plain(name));
        return CLAUSE.matcher(request).matches() ? "to " + infinitive(request) : request;
    }

    /** Says that somebody asks for what a request is about. */
    String asks(String she, String name) {
        String request = request(name);
        return she + (request.startsWith("to ") ? " wants " : " asks for ") + request;
    }

    /** Makes "buy, build or renovate a home" of "buys, builds or renovates a home". */
    private static String infinitive(String clause) {
        Matcher verbs = VERBS.matcher(clause);
        if (!verbs.matches()) {
            return clause;
        }
        String text = bare(verbs.group("first"));
        text += verbs.group("comma") == null ? "" : ", " + bare(verbs.group("second"));
        text += verbs.group("or") == null ? "" : verbs.group("or") + bare(verbs.group("last"));
        return text + verbs.group("rest");
    }

    private static String bare(String verb) {
        if (verb.equals("is") || verb.equals("has")) {
            return verb.equals("is") ? "be" : "have";
        }
        return verb.endsWith("ies")
                ? verb.substring(0, verb.length() - 3) + "y"
                : verb.matches(".+(ss|sh|ch|x|o)es")
                        ? verb.substring(0, verb.length() - 2)
                        : verb.substring(0, verb.length() - 1);
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
            case REGISTER, INFORMANTS, INTERNET, PHONES -> "report";
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
