package glasshouse.views.life;

import glasshouse.experiment.life.Life;
import glasshouse.experiment.life.LifeLine;
import glasshouse.experiment.life.LifeListing;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Sums up what a listing came to: how long it lasted, who told of it and when, what was denied, and what that cost. */
public final class Reckoning {
    private final Life life;
    private final LifeListing listing;
    private final List<LifeLine> denials;

    /** Sums up a listing of a life. */
    Reckoning(Life life, LifeListing listing) {
        this.life = life;
        this.listing = listing;
        this.denials = life.lines().stream().filter(this::denies).toList();
    }

    /** Sums up every listing of a life that is not sound or by which something was denied, in order of first day. */
    public static List<Reckoning> of(Life life) {
        return life.listings().stream()
                .sorted(Comparator.comparingInt(LifeListing::startDay))
                .map(listing -> new Reckoning(life, listing))
                .filter(one -> !one.listing.listingClass().equals("sound") || !one.denials.isEmpty())
                .toList();
    }

    /** A denial belongs to the latest listing with its root event: copies may hold it after the listing has ended. */
    private boolean denies(LifeLine line) {
        return line.what().equals("denied")
                && listing.ground().equals(line.cause())
                && listing.startDay() <= line.recorded()
                && life.listings().stream()
                        .noneMatch(other -> other.list().equals(listing.list())
                                && other.ground().equals(line.cause())
                                && other.startDay() > listing.startDay()
                                && other.startDay() <= line.recorded());
    }

    LifeListing listing() {
        return listing;
    }

    List<LifeLine> denials() {
        return denials;
    }

    double yuan() {
        return denials.stream().mapToDouble(LifeLine::costYuan).sum();
    }

    double hours() {
        return denials.stream().mapToDouble(LifeLine::hoursLost).sum();
    }

    /** Counts the days on the list, to the end of the run where the listing is still open. */
    int days() {
        return listing.endDay().orElse(life.horizon().days()) - listing.startDay();
    }

    /** Says whether and when the subject was told, or learned of it by himself or herself. */
    String notice() {
        Pronouns person = Pronouns.of(life.who());
        if (listing.notifiedDay().isPresent()) {
            return person.she() + " was told of it on " + dated(listing.notifiedDay());
        }
        boolean refused = listing.knownDay().isPresent()
                && denials.stream()
                        .anyMatch(line -> line.recorded() == listing.knownDay().getAsInt());
        return "nobody told " + person.her()
                + (listing.knownDay().isEmpty()
                        ? ", and " + person.she() + " never knew"
                        : "; " + person.she() + " learned of it on " + dated(listing.knownDay())
                                + (refused ? ", when something was denied" : ""));
    }

    private String dated(OptionalInt day) {
        return life.horizon().dateOf(day.getAsInt()) + " (day " + day.getAsInt() + ")";
    }

    /** Writes what the listing came to in sentences. */
    public String sentence() {
        Words words = new Words(life.glossary());
        String end = listing.endDay().isPresent() ? " to " + dated(listing.endDay()) : ", still open at the end";
        String truth = new Truths(Pronouns.of(life.who())).of(listing);
        return Words.sentence(words.shortList(listing.list()) + ", " + dated(OptionalInt.of(listing.startDay())) + end
                        + (truth.isEmpty() ? "" : "; " + truth))
                + " " + Words.sentence(notice()) + " " + Words.sentence(cost());
    }

    private String cost() {
        return Numbers.count(days(), "day") + " on the list, " + costs(denials.size(), yuan(), hours());
    }

    /** Writes how often something was denied, and what that cost. */
    static String costs(int denials, double yuan, double hours) {
        List<String> costs = new ArrayList<>(Sentences.costs(yuan, hours));
        if (yuan == 0) {
            costs.addFirst("0 yuan");
        }
        return (denials == 0 ? "nothing denied" : Numbers.count(denials, "denial")) + ", " + String.join(", ", costs);
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("list", listing.list());
        tree.put("class", listing.listingClass());
        tree.put("cause", listing.ground().text());
        tree.put("start_day", listing.startDay());
        put(tree, "end_day", listing.endDay());
        put(tree, "notified_day", listing.notifiedDay());
        put(tree, "known_day", listing.knownDay());
        tree.put("days_listed", days());
        tree.put("denials", denials.size());
        tree.put("cost_yuan", yuan());
        tree.put("hours_lost", hours());
        tree.put("sentence", sentence());
        return tree;
    }

    private static void put(Map<String, Object> tree, String name, OptionalInt day) {
        tree.put(name, day.isPresent() ? day.getAsInt() : null);
    }
}
