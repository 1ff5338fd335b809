package glasshouse.views.page;

import glasshouse.views.chart.Drawing.Caption;
import glasshouse.views.chart.Layer;
import glasshouse.views.chart.Palette;
import glasshouse.views.chart.StackedBars;
import glasshouse.views.figure.Command;
import glasshouse.views.figure.Figure;
import glasshouse.views.figure.NumberTable;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Classes;
import glasshouse.views.report.Listed;
import glasshouse.views.report.Report;
import glasshouse.views.report.Side;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Who was listed, by list and class, and what it rests on. */
final class ListedSection {
    private static final int MOST_CHANNELS = 8;

    private ListedSection() {}

    static Element of(Scope scope, Report report) {
        return scope.section("listed", "Who is listed, and for what").addAll(figures(scope, report, report.persons()));
    }

    /** Sets who of a side was listed, and what it rests on. */
    static List<Element> figures(Scope scope, Report report, Side side) {
        Listed listed = side.listed();
        List<Element> section = new ArrayList<>();
        if (listed.classes().isEmpty()) {
            section.add(Say.paragraph("There are no lists in this regime."));
        } else if (Classes.ALL.stream().allMatch(name -> listed.classes().get().sum(name) == 0)) {
            section.add(Say.paragraph("Nobody was listed in these weeks."));
        } else {
            section.add(classes(scope, listed.classes().get(), report));
        }
        listed.grounds().ifPresent(asked -> section.add(grounds(scope, asked, side)));
        listed.deeds().ifPresent(asked -> section.add(deeds(scope, asked, report, side)));
        listed.channels().ifPresent(asked -> section.add(channels(scope, asked)));
        return section;
    }

    private static String kind(String colour) {
        return switch (colour) {
            case "black" -> "Blacklist ";
            case "red" -> "Redlist ";
            default -> "Cases ";
        };
    }

    private static Element classes(Scope scope, Asked asked, Report report) {
        List<Layer> layers = Classes.ALL.stream()
                .map(name -> new Layer(Classes.meaning(name), Palette.listingClass(name), asked.numbers(name)))
                .toList();
        List<String> names = new ArrayList<>();
        for (int row = 0; row < asked.size(); row++) {
            String list = asked.text(row, "list");
            names.add(kind(asked.text(row, "colour"))
                    + Say.plain(list)
                    + StackedBars.GLOSS
                    + report.words().meaning(list));
        }
        Caption caption = new Caption("Listings begun by list and class", "A bar for each list: " + sentence(asked));
        return Figure.of(scope, "classes", "Listings begun, by list and class")
                .under("Listings in all weeks; the classes are counted apart and never mixed.")
                .legend(layers)
                .drawing(new StackedBars(caption, names, layers, ""))
                .says(
                        "how many listings these rules make in this synthetic society, and how many of them are wrongful.",
                        "how many there were in any real place, or that a sound listing is a just one.")
                .from(asked)
                .element();
    }

    private static String sentence(Asked asked) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < asked.size(); row++) {
            long all = 0;
            for (String name : Classes.ALL) {
                all += asked.count(row, name);
            }
            text.append(row == 0 ? "" : "; ")
                    .append(asked.text(row, "list"))
                    .append(' ')
                    .append(Numbers.count(all))
                    .append(", of which ")
                    .append(Numbers.count(asked.count(row, "wrongful")))
                    .append(" wrongful");
        }
        return text.append('.').toString();
    }

    private static Element grounds(Scope scope, Asked asked, Side side) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < asked.size(); row++) {
            names.add(Say.upper(Provenance.meaning(asked.text(row, "provenance")))
                    + StackedBars.GLOSS
                    + Say.plain(asked.text(row, "list")));
        }
        List<Layer> layers = List.of(new Layer("wrongful listings", Palette.WRONG, asked.numbers("listings")));
        Caption caption =
                new Caption("False records behind wrongful listings", "A bar for each kind of false record and list.");
        return Figure.of(scope, "grounds", "What wrongful listings rest on")
                .under("Wrongful blacklistings" + (side.allListings() ? "" : " of followed " + side.people())
                        + " with at least one such false record behind them; one may count in several bars.")
                .drawing(new StackedBars(caption, names, layers, ""))
                .says(
                        "which kind of error stands behind wrongful listings here.",
                        "which error a real agency makes most: its error rates are assumed.")
                .from(asked)
                .element();
    }

    private static Element deeds(Scope scope, Asked asked, Report report, Side side) {
        Element list = Element.of("ul").with("class", "deeds");
        for (int row = 0; row < asked.size(); row++) {
            long wrongful = asked.count(row, "wrongful");
            list.add(Element.of("li")
                    .add(Element.of("b", Numbers.count(asked.count(row, "listings")) + " \u00d7 "))
                    .text(Say.upper(report.words().meaning(asked.text(row, "act"))) + " \u2013 seen by "
                            + Say.plain(asked.text(row, "channel")) + ", on the list "
                            + Say.plain(asked.text(row, "list"))
                            + (wrongful == 0 ? "" : "; " + Numbers.count(wrongful) + " wrongful")));
        }
        return Element.of("div")
                .with("class", "block")
                .add(
                        scope.heading(2, "For which deed"),
                        Element.of(
                                        "p",
                                        "The deed whose record decided the listing, among followed " + side.people()
                                                + " only: few, so read it"
                                                + " as examples and not as rates.")
                                .with("class", "under"),
                        list,
                        Element.of("details")
                                .add(
                                        Element.of("summary", "The numbers, and the command that makes them"),
                                        NumberTable.of(asked, "Deeds behind the listings of followed " + side.people()),
                                        Command.element(asked)));
    }

    private static Element channels(Scope scope, Asked asked) {
        List<String> names = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int row = 0; row < Math.min(asked.size(), MOST_CHANNELS); row++) {
            long falsely = asked.count(row, "false_sightings");
            long all = asked.count(row, "sightings");
            names.add(Say.upper(Say.plain(asked.text(row, "channel"))) + StackedBars.GLOSS + Numbers.count(falsely)
                    + " of " + Numbers.count(all) + " sightings");
            shares.add(100.0 * falsely / all);
        }
        List<Layer> layers = List.of(new Layer("false", Palette.WRONG, shares));
        Caption caption = new Caption(
                "Share of sightings that are false, by channel",
                "A bar for each channel: " + String.join("; ", names) + ".");
        return Figure.of(scope, "channels", "Who sees falsely")
                .under(
                        "Share of a channel\u2019s sightings that are false: it was somebody else, nothing had happened, or it had"
                                + " been seen before. Those with most false ones first"
                                + (asked.size() > MOST_CHANNELS ? "; the first " + MOST_CHANNELS : "") + ".")
                .drawing(new StackedBars(caption, names, layers, "%"))
                .says(
                        "where false records come from, given the error rates of the scenario.",
                        "how often any real camera, office or neighbour errs.")
                .from(asked)
                .element();
    }
}
