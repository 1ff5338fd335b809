package glasshouse.views.life;

import glasshouse.experiment.life.Cause;
import glasshouse.experiment.life.Life;
import glasshouse.experiment.life.LifeLine;
import glasshouse.experiment.life.LifeListing;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a line of a life in a plain sentence. */
final class Sentences {
    private static final Set<String> FILED = Set.of("hearing", "objection", "appeal", "repair");

    private final Life life;
    private final Words words;
    private final Pronouns person;
    private final Truths truths;
    private final Abuses abuses;
    private final Bids bids;
    private final Trades trades;
    private final Loans loans;
    private final Members members;
    private final Minds minds;
    private final String she;

    Sentences(Life life) {
        this.life = life;
        this.words = new Words(life.glossary());
        this.person = Pronouns.of(life.who());
        this.truths = new Truths(person);
        this.abuses = new Abuses(words, person);
        this.bids = new Bids(words, person);
        this.trades = new Trades(person);
        this.loans = new Loans(person);
        this.members = new Members(words, person);
        this.minds = new Minds(person);
        this.she = person.she();
    }

    /** Tells a line. */
    String of(LifeLine line) {
        return Words.sentence(told(line) + cost(line));
    }

    /** Tells entries under one rule, one after the other and with one truth behind them, as one. */
    String of(List<LifeLine> entries) {
        LifeLine first = entries.getFirst();
        if (entries.size() == 1) {
            return of(first);
        }
        LifeLine last = entries.getLast();
        String whole = moved(first.before().orElse(0), last.after().orElse(0));
        return Words.sentence(Numbers.count(entries.size()) + " times in "
                + Numbers.count(last.recorded() - first.recorded() + 1L, "day") + ", " + whole + ": "
                + words.rule(first.rule()) + truths.behind(first));
    }

    private String told(LifeLine line) {
        String list = words.shortList(line.rule());
        return switch (line.what()) {
            case "act" -> words.does(she, line.rule());
            case "sighting" -> sighting(line);
            case "blocked" -> words.channel(line.rule(), "stop") + " what " + she + " does" + act(line);
            case "hidden" -> "a VPN hides from the " + Words.plain(line.rule()) + " what " + she + " does" + act(line);
            case "record" -> "a record is filed by " + words.agency(line.rule()) + act(line) + truths.behind(line);
            case "entry" -> moved(line) + ": " + words.rule(line.rule()) + truths.behind(line);
            case "reset" -> "the score is set back as the listing ends: " + moved(line);
            case "undone" -> "the record is deleted: " + moved(line);
            case "given_back" -> "the record is struck: " + moved(line);
            case "scored_from_now" -> scored(line);
            case "announced" -> "it is announced that " + she + " is to be put on " + list;
            case "withdrawn" -> "what was announced is withdrawn: " + she + " is not put on " + list;
            case "listed" -> listed(line);
            case "listed_jointly" -> "by agreement of the agencies, " + listed(line);
            case "listed_for_another" -> "because " + other(line.cause()) + " is listed, " + listed(line);
            case "let_go" -> she + " is off " + list + ", for so is " + other(line.cause());
            case "not_listed" -> "it is decided not to put " + person.her() + " on " + list;
            case "extended" -> she + " is kept for longer on " + list;
            case "expired" -> person.possessive() + " term is over, and " + she + " is off " + list;
            case "released" -> she + " did what is asked for, and is off " + list;
            case "corrected" -> she + " is taken off, for it was found to be wrong: " + list;
            case "repaired" -> she + " is taken off, having earned it by repair: " + list;
            case "notified" -> she + " is told of being on " + list;
            case "learned" -> learned(line, list);
            default -> treated(line);
        };
    }

    /** Tells what a listing or a grade does to the subject. */
    private String treated(LifeLine line) {
        String measure = words.measure(line.rule());
        return switch (line.what()) {
            case "request" -> words.asks(she, line.rule());
            case "denied" -> she + " is denied this: " + words.request(line.rule());
            case "favoured" -> she + " gets this on better terms than others: " + words.request(line.rule());
            case "ordered" -> "this is ordered for " + person.her() + ": " + measure;
            case "let_off" -> she + " is let off, and this is not carried out: " + measure;
            case "sanctioned" -> "from now on this holds for " + person.her() + ": " + measure;
            case "suspended" -> "until it is decided, this does not hold for " + person.her() + ": " + measure;
            case "resumed" -> "this holds for " + person.her() + " again: " + measure;
            case "unsanctioned" -> "this holds for " + person.her() + " no longer: " + measure;
            case "reports" -> she + " reports somebody: " + words.act(line.rule());
            case "made_up" -> she + " makes up a report of somebody: " + words.act(line.rule());
            case "rewarded" -> she + " is paid for a report";
            case "reported" -> tie(line.rule()) + " reports " + person.her() + truths.behind(line);
            case "thrown_out" -> "the report is looked into, and thrown out";
            case "found_out" -> she + " finds out who reported " + person.her() + ": " + tie(line.rule());
            case "cut_reporter" -> she + " breaks with who reported " + person.her() + ": " + tie(line.rule());
            case "shunned" -> tie(line.rule()) + " whom " + she + " reported breaks with " + person.her();
            case "harmed" -> "what a firm does harms " + person.her() + ": " + Words.plain(line.rule());
            case "suffered" -> "somebody else's act falls on " + person.her() + ": " + Words.plain(line.rule());
            case "not_hired" -> person.notHired();
            case "tie_cut" -> she + " hears of a listing and breaks with " + tie(line.rule());
            case "audited_found" -> she + person.audited() + Words.plain(line.rule()) + ", which find something";
            case "audited" -> she + person.audited() + Words.plain(line.rule()) + audited(line);
            default -> contested(line);
        };
    }

    private String scored(LifeLine line) {
        String start = line.after().isEmpty()
                ? ""
                : ", and " + she + " begins at " + Numbers.count(line.after().getAsInt());
        return person.possessive() + " city, " + Words.plain(line.rule())
                + ", scores its people by its rulebook from now on" + start;
    }

    /** Tells how an audit that found no act ended. */
    private String audited(LifeLine line) {
        return line.provenance().equals("false_alarm")
                ? ", which find what " + she + " has not done"
                : ", which find nothing";
    }

    private String contested(LifeLine line) {
        String list = words.shortList(line.rule());
        return switch (line.what()) {
            case "hearing" -> she + " comes to be heard before being put on " + list;
            case "objection" -> she + " objects to being on " + list;
            case "appeal" -> she + " appeals against being on " + list;
            case "repair" -> she + " asks to be taken off by repair: " + list;
            case "upheld" ->
                isRepair(line)
                        ? person.possessive() + " repair is granted: " + list
                        : she + " is found to be right about " + list;
            case "rejected" -> she + " is turned down, and stays on " + list;
            case "moot" -> "what " + she + " filed comes to nothing, for " + she + " is no longer on " + list;
            case "lapsed" -> "nobody has decided in time about " + list;
            case "deleted" -> "the record is deleted, and no longer counts: " + list;
            case "barred" -> she + " may not file, too early or too late, about " + list;
            default ->
                abuses.of(line)
                        .or(() -> bids.of(line))
                        .or(() -> trades.of(line))
                        .or(() -> loans.of(line))
                        .or(() -> members.of(line))
                        .or(() -> minds.of(line))
                        .orElseGet(() -> Joined.of(line, words, person, act(line), truths.behind(line)));
        };
    }

    /** Says whether what a ruling is about is a repair: the ledger has only the list, so what was filed last decides. */
    private boolean isRepair(LifeLine ruling) {
        return life.lines().stream()
                .filter(line -> FILED.contains(line.what())
                        && line.rule().equals(ruling.rule())
                        && line.cause().equals(ruling.cause())
                        && line.recorded() == ruling.occurred())
                .reduce((earlier, later) -> later)
                .filter(line -> line.what().equals("repair"))
                .isPresent();
    }

    private static String tie(String kind) {
        return switch (kind) {
            case "household" -> "somebody at home";
            case "neighbour" -> "a neighbour";
            case "colleague" -> "a colleague";
            case "acquaintance" -> "an acquaintance";
            default -> "somebody";
        };
    }

    private String listed(LifeLine line) {
        String put = she + " is put on " + words.list(line.rule());
        Optional<LifeListing> listing = life.findBegun(line);
        String truth = listing.map(truths::of).orElse("");
        return listing.isEmpty() ? put + truths.behind(line) : put + (truth.isEmpty() ? "" : "; " + truth);
    }

    /** Says whose listing it was that a listing came of. */
    String other(Cause cause) {
        boolean sameSide = !cause.isAcross();
        String kind = person.kind().equals("firm") == sameSide ? "firm" : "subject";
        return kind + " " + cause.subject();
    }

    private String learned(LifeLine line, String list) {
        boolean told = life.findListingOf(line)
                .map(listing -> listing.notifiedDay().isPresent()
                        && listing.notifiedDay().getAsInt() <= line.recorded())
                .orElse(true);
        return told
                ? "now " + she + " knows of being on " + list
                : "nobody told " + person.her() + "; only now " + she + " learns of being on " + list;
    }

    private String sighting(LifeLine line) {
        String channel = line.rule();
        String act = line.act().map(words::act).orElse("");
        String colon = act.isEmpty() ? "" : ": ";
        String other = "subject " + line.cause().subject();
        return switch (line.provenance()) {
            case "own_act" ->
                words.channel(channel, words.reports(channel)) + " " + person.her() + colon
                        + line.act().map(name -> words.seen(she, name)).orElse("");
            case "duplicate" -> words.channel(channel, "report") + " the same act once more" + colon + act;
            case "misidentified" ->
                words.channel(channel, "take") + " someone else's act for " + person.hers() + colon + act + ". It is "
                        + other + " who does it";
            case "false_alarm" ->
                words.channel(channel, person.confuse()) + " " + person.her() + person.confused() + colon + act
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

    private static String moved(LifeLine line) {
        return line.before().isEmpty()
                ? "no points"
                : moved(line.before().getAsInt(), line.after().orElse(0));
    }

    private static String moved(int before, int after) {
        String count = Numbers.count(Math.abs(after - before), "point");
        String moved = after == before ? "no points" : after < before ? count + " taken" : count + " given";
        return moved + ", " + before + " to " + after;
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
            costs.add(
                    hours == Math.rint(hours) ? Numbers.count((long) hours, "hour") : Numbers.number(hours) + " hours");
        }
        return costs;
    }
}
