package glasshouse.views.life;

import glasshouse.experiment.life.Life;
import glasshouse.experiment.life.LifeLine;
import glasshouse.experiment.life.LifeListing;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a line of a life in a plain sentence. */
final class Sentences {
    private final Life life;
    private final Words words;
    private final Pronouns person;

    Sentences(Life life) {
        this.life = life;
        this.words = new Words(life.glossary());
        this.person = new Pronouns(life.person());
    }

    /** Tells a line. */
    String of(LifeLine line) {
        return Words.sentence(told(line) + cost(line));
    }

    private String told(LifeLine line) {
        String list = words.list(line.rule());
        return switch (line.what()) {
            case "act" -> person.she() + " " + words.act(line.rule());
            case "sighting" -> sighting(line);
            case "record" -> "a record is filed by " + words.agency(line.rule()) + act(line) + truth(line);
            case "entry" -> entry(line) + truth(line);
            case "reset" -> "the score is set back" + points(line);
            case "listed" -> person.she() + " is put on " + list + truth(line) + inTruth(line);
            case "extended" -> person.possessive() + " term is extended: " + list;
            case "expired" -> person.possessive() + " term is over: " + list;
            case "released" -> person.she() + " is released from " + list;
            case "corrected" -> person.she() + " is taken off, for the record was false: " + list;
            case "repaired" -> person.she() + " is taken off, for it was made good: " + list;
            default -> later(line, list);
        };
    }

    private String later(LifeLine line, String list) {
        String she = person.she();
        return switch (line.what()) {
            case "announced" -> "it is announced that " + she + " is to be put on " + list;
            case "notified" -> she + " is told of it: " + list;
            case "learned" -> she + " learns of it only now: " + list;
            case "request" -> she + " asks for this: " + Words.plain(line.rule());
            case "denied" -> she + " is denied this: " + Words.plain(line.rule());
            case "sanctioned" -> "from now on this holds for " + person.her() + ": " + Words.plain(line.rule());
            case "unsanctioned" -> "this holds for " + person.her() + " no longer: " + Words.plain(line.rule());
            case "objection" -> she + " objects: " + list;
            case "appeal" -> she + " appeals to the court: " + list;
            case "repair" -> she + " asks to have it repaired: " + list;
            case "upheld" -> she + " is found to be right: " + Words.plain(line.rule());
            case "rejected" -> she + " is turned down: " + Words.plain(line.rule());
            case "tie_cut" -> "a tie is cut: " + Words.plain(line.rule());
            default -> Words.plain(line.what()) + ": " + Words.plain(line.rule());
        };
    }

    /** Adds what a listing rests on in truth, where it is not sound. */
    private String inTruth(LifeLine line) {
        Optional<LifeListing> listing =
                life.listing(line).filter(one -> !one.listingClass().equals("sound"));
        if (listing.isEmpty()) {
            return "";
        }
        List<String> bases = listing.get().bases().stream()
                .filter(basis -> !basis.provenance().equals("own_act"))
                .map(basis -> basis.record().text())
                .toList();
        String rests = bases.isEmpty() ? "" : ", for it rests on " + String.join(", ", bases);
        return "; in truth the listing is " + listing.get().listingClass().replace("_", "-") + rests;
    }

    private String sighting(LifeLine line) {
        String channel = line.rule();
        String act = line.act().map(words::act).orElse("");
        String colon = act.isEmpty() ? "" : ": ";
        String other = "subject " + line.cause().subject();
        return switch (line.provenance()) {
            case "own_act" ->
                words.channel(channel, words.reports(channel)) + " " + person.her()
                        + (act.isEmpty() ? "" : ": " + person.she() + " " + act);
            case "duplicate" -> words.channel(channel, "report") + " the same act once more" + colon + act;
            case "misidentified" ->
                words.channel(channel, "take") + " someone else's act for " + person.hers() + colon + act + ". It is "
                        + other + " who does it";
            case "false_alarm" ->
                words.channel(channel, "confuse") + " " + person.her() + " with somebody wanted" + colon + act
                        + ". Nobody does it";
            case "mislinked" -> "a record of " + other + " is joined to " + person.hers() + " by error" + colon + act;
            case "fabricated" -> "somebody makes it up" + colon + act;
            case "altered" -> "an insider changes what " + words.channel(channel, "report") + colon + act;
            default -> words.channel(channel, "report") + " " + person.her() + colon + act;
        };
    }

    private String act(LifeLine line) {
        return line.act().map(act -> ": " + words.act(act)).orElse("");
    }

    private String entry(LifeLine line) {
        int change = line.after().orElse(0) - line.before().orElse(0);
        String count = Numbers.count(Math.abs(change), "point");
        String moved = change == 0 ? "no points" : change < 0 ? count + " taken" : count + " given";
        return moved + points(line) + ", for: " + words.rule(line.rule());
    }

    private static String points(LifeLine line) {
        return line.before().isEmpty()
                ? ""
                : ", " + line.before().getAsInt() + " to " + line.after().orElse(0);
    }

    /** Adds whose act it really was, where it was not the subject's own. */
    private String truth(LifeLine line) {
        return switch (line.provenance()) {
            case "misidentified", "mislinked" ->
                " (not " + person.hers() + ": the act of subject "
                        + line.cause().subject() + ")";
            case "false_alarm", "fabricated" -> " (nobody's act)";
            case "duplicate" -> " (counted twice)";
            case "altered" -> " (changed by an insider)";
            default -> "";
        };
    }

    private static String cost(LifeLine line) {
        List<String> costs = costs(line.costYuan(), line.hoursLost());
        return costs.isEmpty() ? "" : "; it costs " + String.join(" and ", costs);
    }

    static List<String> costs(double yuan, double hours) {
        List<String> costs = new ArrayList<>();
        if (yuan > 0) {
            costs.add(Numbers.count(Math.round(yuan)) + " yuan");
        }
        if (hours > 0) {
            costs.add(Numbers.number(hours) + " hours");
        }
        return costs;
    }
}
