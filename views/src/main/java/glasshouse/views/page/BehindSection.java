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
import glasshouse.views.report.Behind;
import glasshouse.views.report.Report;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What goes on behind lists and scores: reports, joined records, predictions, insiders, exposure. */
final class BehindSection {
    private static final int MOST_AREAS = 12;

    private BehindSection() {}

    static Element of(Scope scope, Report report) {
        Element section = scope.section("behind", "Behind the lists");
        Behind behind = report.behind();
        if (behind.isEmpty()) {
            return section.add(Say.paragraph(
                    "This regime has no informants with motives of their own, no joined records, no predictions, no insiders, no lenders and"
                            + " nothing that is shown or leaked, or none of it happened."));
        }
        behind.inspections().ifPresent(asked -> section.add(inspections(scope, asked)));
        behind.parts().forEach(part -> section.add(table(scope, part)));
        return section;
    }

    private static Element inspections(Scope scope, Asked asked) {
        List<String> names = new ArrayList<>();
        List<Double> inspected = new ArrayList<>();
        List<Double> committed = new ArrayList<>();
        for (int row = 0; row < Math.min(asked.size(), MOST_AREAS); row++) {
            String area = Say.upper(Say.plain(asked.text(row, "area")));
            double inspections = share(asked, row, "inspections");
            double acts = share(asked, row, "committed");
            names.add(area + StackedBars.GLOSS + "of inspections");
            inspected.add(inspections);
            committed.add(0.0);
            names.add(area + StackedBars.GLOSS + "of acts done, seen or not");
            inspected.add(0.0);
            committed.add(acts);
        }
        List<Layer> layers = List.of(
                new Layer("share of inspections", Palette.series(1), inspected),
                new Layer("share of acts done", Palette.PLAIN, committed));
        Caption caption = new Caption(
                "Where inspectors went and where things happened",
                "Two bars for each area: shares of inspections and acts.");
        return Figure.of(scope, "inspections", "Where inspectors were sent, and where things happened")
                .under(
                        "Of all inspections, and of all acts of the kinds they look for, in each cell of the risk model.")
                .legend(layers)
                .drawing(new StackedBars(caption, names, layers, "%"))
                .says(
                        "how far a model that learns from its own records sends inspectors away from where things happen here.",
                        "that any real model does the same: the true rates are known only to a simulation.")
                .from(asked)
                .element();
    }

    private static double share(Asked asked, int row, String column) {
        long sum = asked.sum(column);
        return sum == 0 ? 0 : 100.0 * asked.count(row, column) / sum;
    }

    private static Element table(Scope scope, Behind.Part part) {
        Asked asked = part.asked();
        Element body = Element.of("tbody");
        for (int row = 0; row < asked.size(); row++) {
            if (asked.count(row, "total") != 0) {
                body.add(Element.of("tr")
                        .add(
                                Element.of("th", Say.upper(asked.text(row, "what")))
                                        .with("scope", "row"),
                                Element.of("td", Numbers.count(asked.count(row, "total")))
                                        .with("class", "n"),
                                Element.of("td", asked.text(row, "unit"))));
            }
        }
        return Element.of("div")
                .with("class", "block")
                .add(
                        scope.heading(2, part.title()),
                        Element.of("div")
                                .with("class", "scroll")
                                .with("tabindex", "0")
                                .with("role", "region")
                                .with("aria-label", "Table: " + part.title())
                                .add(Element.of("table")
                                        .add(
                                                Element.of("caption", "Of all weeks; of what is a stock, at the end"),
                                                body)),
                        Element.of("details")
                                .add(
                                        Element.of("summary", "The command that makes them, and all numbers"),
                                        NumberTable.of(asked, part.title()),
                                        Command.element(asked)));
    }
}
