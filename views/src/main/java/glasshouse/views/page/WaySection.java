package glasshouse.views.page;

import glasshouse.views.chart.Drawing.Caption;
import glasshouse.views.chart.Flow;
import glasshouse.views.chart.Flow.Place;
import glasshouse.views.chart.Flow.Stage;
import glasshouse.views.chart.Flow.Way;
import glasshouse.views.chart.Palette;
import glasshouse.views.figure.Figure;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Report;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The way of a thousand people through the system, and then of those who were listed. */
final class WaySection {
    private static final double THOUSAND = 1000;

    /** What can be the case at each stage, in the order in which it is drawn, and its colour. */
    private static final Map<String, List<Place>> PLACES = Map.of(
            "seen", places("seen falsely", "seen rightly", "never seen"),
            "filed", places("on record falsely", "on record rightly", "not on record"),
            "lost", places("lost points falsely", "lost points rightly", "lost none"),
            "listed",
                    List.of(
                            new Place("wrongful", Palette.WRONG),
                            new Place("lawful_act", Palette.listingClass("lawful_act")),
                            new Place("derivative", Palette.listingClass("derivative")),
                            new Place("irregular", Palette.listingClass("irregular")),
                            new Place("sound", Palette.PLAIN),
                            new Place("not listed", Palette.REST)),
            "learned",
                    List.of(
                            new Place("never knew", Palette.series(3)),
                            new Place("learned at a denial", Palette.series(1)),
                            new Place("was told", Palette.GOOD)),
            "denied", List.of(new Place("was denied", Palette.series(5)), new Place("not denied", Palette.REST)),
            "objected", List.of(new Place("objected", Palette.GOOD), new Place("did not object", Palette.REST)),
            "ended",
                    List.of(
                            new Place("corrected", Palette.GOOD),
                            new Place("repaired", Palette.series(2)),
                            new Place("released", Palette.series(6)),
                            new Place("expired", Palette.REST),
                            new Place("still on it", Palette.PLAIN)));

    private static final Map<String, String> STAGES = Map.of(
            "seen", "Seen",
            "filed", "On record",
            "lost", "Points",
            "listed", "Blacklisted",
            "class", "Class",
            "learned", "Told?",
            "denied", "Denied?",
            "objected", "Objected?",
            "ended", "How it ended");

    private WaySection() {}

    private static List<Place> places(String falsely, String rightly, String not) {
        return List.of(
                new Place(falsely, Palette.WRONG), new Place(rightly, Palette.PLAIN), new Place(not, Palette.REST));
    }

    static Element of(Scope scope, Report report) {
        Element section = scope.section("way", "The way through the system");
        var ways = report.ways();
        if (ways.people().isEmpty() && ways.listings().isEmpty()) {
            return section.add(Say.paragraph(
                    "This run followed nobody line by line, so it cannot show anyone's way: set observe.followed."));
        }
        ways.people().ifPresent(asked -> section.add(people(scope, asked)));
        long followed = ways.denied().map(asked -> asked.sum("listings")).orElse(0L);
        ways.listings()
                .filter(asked -> asked.sum("listings") > followed)
                .ifPresent(asked -> section.add(listings(scope, asked, "listings", report)));
        ways.denied().ifPresent(asked -> section.add(listings(scope, asked, "denied", report)));
        return section;
    }

    private static Element people(Scope scope, Asked asked) {
        long all = asked.sum("people");
        long wrongly = count(asked, "listed", "wrongful", "people");
        long falsely = count(asked, "lost", "lost points falsely", "people");
        String says = "of these " + Numbers.count(all) + " people " + Numbers.count(falsely)
                + " lost points at least once for something false; wrongly listed: " + Numbers.count(wrongly) + ".";
        Caption caption =
                new Caption("From deed to blacklist, for a thousand people", "Ribbons from stage to stage: " + says);
        return Figure.of(scope, "people", "A thousand people, from deed to blacklist")
                .under("The " + Numbers.count(all) + " followed people"
                        + (all == THOUSAND ? "" : ", scaled to a thousand")
                        + "; falsely means at least once, whatever else is true of them.")
                .drawing(flow(asked, List.of("seen", "filed", "lost", "listed"), "people", THOUSAND / all, caption))
                .says(
                        says,
                        "that another thousand would fare the same: the followed are a sample, and rare fates need more.")
                .from(asked)
                .element();
    }

    private static Element listings(Scope scope, Asked asked, String name, Report report) {
        boolean followed = name.equals("denied");
        long all = asked.sum("listings");
        List<String> stages = Stream.of("class", "learned", "denied", "objected", "ended")
                .filter(asked::has)
                .toList();
        long still = count(asked, "ended", "still on it", "listings");
        String says = Numbers.share(still, all) + " of the listings had not ended when the run did.";
        Caption caption = new Caption("From blacklisting to its end", "Ribbons from stage to stage: " + says);
        boolean whole = report.totals().allListings();
        String whose = followed || !whole ? " blacklistings of followed people" : " blacklistings of everyone";
        return Figure.of(
                        scope,
                        name,
                        followed
                                ? "Followed people on a blacklist: told, denied, heard"
                                : "From blacklisting to its end")
                .under("All " + Numbers.count(all) + whose + ".")
                .drawing(flow(asked, stages, "listings", 1, caption))
                .says(says, "how a listing that had not ended will end.")
                .from(asked)
                .element();
    }

    /** Sums a number over the rows in which a column has a value. */
    static long count(Asked asked, String column, String value, String number) {
        long sum = 0;
        for (int row = 0; row < asked.size(); row++) {
            sum += asked.text(row, column).equals(value) ? asked.count(row, number) : 0;
        }
        return sum;
    }

    private static Flow flow(Asked asked, List<String> columns, String number, double factor, Caption caption) {
        List<Stage> stages = new ArrayList<>();
        for (String column : columns) {
            List<Place> places = new ArrayList<>();
            for (Place place : places(column)) {
                places.add(new Place(place.name().replace('_', ' '), place.colour()));
            }
            stages.add(new Stage(STAGES.getOrDefault(column, column), places));
        }
        List<Way> ways = new ArrayList<>();
        for (int row = 0; row < asked.size(); row++) {
            List<Integer> at = new ArrayList<>();
            for (String column : columns) {
                at.add(index(places(column), asked.text(row, column)));
            }
            ways.add(new Way(at, asked.number(row, number) * factor));
        }
        return new Flow(caption, stages, ways, number);
    }

    private static List<Place> places(String column) {
        return PLACES.getOrDefault(column.equals("class") ? "listed" : column, List.of());
    }

    /** Finds the place of a value; one that this page does not know of counts with the last. */
    private static int index(List<Place> places, String value) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).name().equals(value)) {
                return i;
            }
        }
        return places.size() - 1;
    }
}
