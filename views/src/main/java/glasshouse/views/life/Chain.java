package glasshouse.views.life;

import glasshouse.experiment.life.Cause;
import glasshouse.experiment.life.Life;
import glasshouse.experiment.life.LifeLine;
import glasshouse.experiment.life.LifeListing;
import glasshouse.kernel.time.Week;
import glasshouse.views.text.Numbers;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what came of one root event for one subject: sighting, record, entry, listing, notice or none, first denial, and what
 * it cost.
 */
public final class Chain {
    private static final List<String> STAGES =
            List.of("act", "sighting", "record", "entry", "listed", "notified", "denied");
    private static final List<String> TITLES =
            List.of("act", "sighting", "record", "entry", "listing", "notice", "first denial");
    private static final String NOTICE = "notice";
    private static final String LISTED = "listed";
    private static final String FOR_ANOTHER = "listed_for_another";
    private static final String HANGING = " ".repeat(14);

    private final Life life;
    private final Cause cause;
    private final List<Reckoning> listings;
    private final List<LifeLine> lines;
    private final Sentences sentences;

    /** Tells what came of a cause in a life. */
    public Chain(Life life, Cause cause) {
        this.life = life;
        this.cause = cause;
        this.listings = life.listings().stream()
                .filter(listing -> listing.restsOn(cause))
                .sorted(Comparator.comparingInt(LifeListing::startDay))
                .map(listing -> new Reckoning(life, listing))
                .toList();
        this.lines = life.lines().stream().filter(this::belongs).toList();
        this.sentences = new Sentences(life);
    }

    /** A listing, its notice, and what it denies, belong to every record that it rests on; all else to its own root event. */
    private boolean belongs(LifeLine line) {
        return switch (line.what()) {
            case LISTED, FOR_ANOTHER -> isOf(life.findBegun(line));
            case "notified" -> line.cause().equals(cause) || isOf(life.findListingOf(line));
            case "denied" ->
                listings.stream().anyMatch(listing -> listing.denials().contains(line));
            default -> line.cause().equals(cause);
        };
    }

    private boolean isOf(Optional<LifeListing> found) {
        return found.filter(listing ->
                        listings.stream().anyMatch(one -> one.listing().equals(listing)))
                .isPresent();
    }

    /** Says whether the life has the cause at all. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Writes the chain for a terminal: one stage a line, also those that did not follow. */
    public List<String> lines() {
        List<String> text = new ArrayList<>(Wrap.of("", "", doer()));
        text.add("");
        for (int stage = 0; stage < STAGES.size(); stage++) {
            String title = "%-14s".formatted(TITLES.get(stage));
            Optional<LifeLine> first = first(STAGES.get(stage));
            if (first.isPresent()) {
                text.addAll(Wrap.of(title, HANGING, dated(first.get()) + more(STAGES.get(stage))));
            } else if (TITLES.get(stage).equals(NOTICE) && !listings.isEmpty()) {
                text.addAll(Wrap.of(
                        title, HANGING, Words.sentence(listings.getFirst().notice())));
            } else if (stage > 0) {
                text.add(title + "none followed");
            }
        }
        text.addAll(Wrap.of("%-14s".formatted("cost"), HANGING, cost()));
        return text;
    }

    private Optional<LifeLine> first(String what) {
        return lines.stream()
                .filter(line -> line.what().equals(what)
                        || what.equals(LISTED) && line.what().equals(FOR_ANOTHER))
                .findFirst();
    }

    private String dated(LifeLine line) {
        return life.horizon().dateOf(line.recorded()) + " (day " + line.recorded() + ") " + sentences.of(line) + " ["
                + line.cause().text() + "]";
    }

    private String more(String what) {
        long others = lines.stream().filter(line -> line.what().equals(what)).count() - 1;
        return others == 0 ? "" : " And " + Numbers.count(others, "more time") + ".";
    }

    private String doer() {
        Pronouns person = Pronouns.of(life.who());
        String week = "in the week of " + life.horizon().dateOf(cause.week() * Week.DAYS);
        if (!cause.isAct()) {
            return Words.sentence(nobody() + ", " + week);
        }
        int subject = life.who().subject();
        if (isOwn()) {
            return Words.sentence("the act is " + person.possessive() + " own: subject " + subject + ", " + week);
        }
        String notHers = "the act is not " + person.hers() + ": ";
        return Words.sentence(
                isForAnother()
                        ? notHers + sentences.other(cause) + " did it, " + week + ", and " + person.she()
                                + " is listed because that one is"
                        : notHers + "subject " + cause.subject() + " did it, " + week
                                + ", and it was put down to subject " + subject);
    }

    private boolean isOwn() {
        return cause.isAct()
                && !cause.isAcross()
                && cause.subject() == life.who().subject();
    }

    /** Says whether what came of the cause came of a listing of somebody else's. */
    private boolean isForAnother() {
        return lines.stream().anyMatch(line -> line.what().equals(FOR_ANOTHER));
    }

    /** Tells what a cause is that is no act. */
    private String nobody() {
        String subject = " subject " + cause.subject();
        String name = cause.text().substring(cause.text().startsWith("across-") ? "across-".length() : 0);
        String kind = name.substring(0, name.indexOf('-'));
        return switch (kind) {
            case "planted" ->
                "nobody did anything: " + cause.text() + " is a record that an insider made up, upon one about"
                        + subject;
            case "altered" ->
                "something else was done: " + cause.text() + " is a record that an insider changed, of what" + subject
                        + " was seen doing";
            case "exposed" -> "nobody did anything: " + cause.text() + " is what strangers came to know of" + subject;
            case "root15" ->
                cause.text() + " is an occasion at which" + subject + " thought of joining a scheme, or leaving it";
            case "root14" -> "nobody did anything: " + cause.text() + " is a change of mind of" + subject;
            case "root16" ->
                "nobody did anything: " + cause.text() + " is the day on which the city of" + subject
                        + " began to score its people";
            default -> "nobody did anything: " + cause.text() + " is a false alarm on" + subject;
        };
    }

    private List<LifeLine> denials() {
        return lines.stream().filter(line -> line.what().equals("denied")).toList();
    }

    private double yuan() {
        return denials().stream().mapToDouble(LifeLine::costYuan).sum();
    }

    private double hours() {
        return denials().stream().mapToDouble(LifeLine::hoursLost).sum();
    }

    private int points(String what) {
        return lines.stream()
                .filter(line -> line.what().equals(what) && line.before().isPresent())
                .mapToInt(line -> line.after().orElse(0) - line.before().getAsInt())
                .sum();
    }

    /** Counts the days on lists, each list apart, to the end of the run where a listing is still open. */
    private int days() {
        return listings.stream().mapToInt(Reckoning::days).sum();
    }

    private String cost() {
        return Reckoning.costs(denials().size(), yuan(), hours()) + ", " + Numbers.count(days(), "day")
                + (listings.size() > 1 ? " on " + listings.size() + " lists, each counted, " : " on a list, ")
                + "%+d points".formatted(points("entry"))
                + (points("given_back") == 0 ? "" : ", %+d as the record is struck".formatted(points("given_back")));
    }

    /** Returns the chain as a tree. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("cause", cause.text());
        tree.put("cause_id", cause.id());
        tree.put("own_act", isOwn());
        tree.put("doer", cause.isAct() ? cause.subject() : null);
        Map<String, Object> stages = new LinkedHashMap<>();
        for (int stage = 0; stage < STAGES.size(); stage++) {
            stages.put(
                    TITLES.get(stage).replace(' ', '_'),
                    first(STAGES.get(stage)).map(this::tree).orElse(null));
        }
        tree.put("chain", stages);
        tree.put("listings", listings.stream().map(this::tree).toList());
        tree.put("denials", denials().size());
        tree.put("cost_yuan", yuan());
        tree.put("hours_lost", hours());
        tree.put("days_listed", days());
        tree.put("points", points("entry"));
        tree.put("points_given_back", points("given_back"));
        return tree;
    }

    private Map<String, Object> tree(LifeLine line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("day", line.recorded());
        tree.put("date", life.horizon().dateOf(line.recorded()).toString());
        tree.put("cause", line.cause().text());
        tree.put("rule", line.rule());
        tree.put("provenance", line.provenance());
        tree.put("sentence", sentences.of(line));
        return tree;
    }

    private Map<String, Object> tree(Reckoning one) {
        Map<String, Object> tree = one.tree();
        tree.put(
                "decisive",
                one.listing().bases().stream().anyMatch(basis -> basis.record().equals(cause) && basis.decisive()));
        return tree;
    }
}
