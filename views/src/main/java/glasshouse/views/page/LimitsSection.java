package glasshouse.views.page;

import glasshouse.views.figure.Command;
import glasshouse.views.figure.NumberTable;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Report;
import glasshouse.views.text.Numbers;

/** What the report lets one say and what not, and all it assumes. */
final class LimitsSection {
    private LimitsSection() {}

    static Element of(Scope scope, Report report) {
        Element section = scope.section("limits", "What this lets one say, and what not");
        section.add(Element.of("div")
                .with("class", "both")
                .add(
                        Element.of("div")
                                .add(
                                        scope.heading(2, "It lets one say"),
                                        Element.of("ul")
                                                .add(
                                                        Element.of(
                                                                "li",
                                                                "How often such rules and such error rates, in this synthetic"
                                                                        + " society, list whom and how wrongly."),
                                                        Element.of(
                                                                "li",
                                                                "Where in the chain from a deed to a denial things go wrong."),
                                                        Element.of(
                                                                "li",
                                                                "What changes under another rule, if you run the same people"
                                                                        + " with the same luck: glasshouse twin."))),
                        Element.of("div")
                                .add(
                                        scope.heading(2, "It does not let one say"),
                                        Element.of("ul")
                                                .add(
                                                        Element.of(
                                                                "li",
                                                                "What happened in any real place, or to anyone who exists."),
                                                        Element.of(
                                                                "li",
                                                                "How sure the figures are: the intervals cover luck among these"
                                                                        + " people, and none of the assumptions below."),
                                                        Element.of(
                                                                "li",
                                                                "Whether the regime is worth it. No figure here weighs one"
                                                                        + " person's harm against another's gain.")))));
        return section.add(assumed(scope, report.assumptions().assumed()));
    }

    private static Element assumed(Scope scope, Asked assumed) {
        Element block = Element.of("div").with("class", "block").add(scope.heading(2, "The assumed numbers"));
        if (assumed.isEmpty()) {
            return block.add(Say.paragraph("No number of this run is marked as assumed."));
        }
        block.add(
                Say.paragraph(
                        "Nobody has measured these " + Numbers.count(assumed.size())
                                + ". Each has a range in which it plausibly lies; a conclusion that changes within a range hangs on it."));
        String filter = scope.id("filter");
        Element table = table(assumed).with("id", scope.id("assumed"));
        return block.add(
                Element.of("p")
                        .with("class", "filter")
                        .with("hidden", "")
                        .add(
                                Element.of("label", "Show only those with ").with("for", filter),
                                Element.of("input")
                                        .with("id", filter)
                                        .with("type", "search")
                                        .with("data-filters", scope.id("assumed")),
                                Element.of("span").with("role", "status")),
                Element.of("details")
                        .add(
                                Element.of("summary", "All " + Numbers.count(assumed.size()) + " assumed numbers"),
                                Element.of("div")
                                        .with("class", "scroll tall")
                                        .with("tabindex", "0")
                                        .with("role", "region")
                                        .with("aria-label", "Table: assumed numbers")
                                        .add(table)),
                Command.element(assumed));
    }

    private static Element table(Asked assumed) {
        Element head = Element.of("tr");
        for (String name : new String[] {"what it means", "value", "range", "unit", "path and source"}) {
            head.add(Element.of("th", name).with("scope", "col"));
        }
        Element body = Element.of("tbody");
        for (int row = 0; row < assumed.size(); row++) {
            body.add(Element.of("tr")
                    .add(
                            Element.of("td", assumed.text(row, "doc")),
                            Element.of("td", number(assumed, row, "value")).with("class", "n"),
                            Element.of("td", range(assumed, row)).with("class", "n"),
                            Element.of("td", assumed.text(row, "unit")),
                            Element.of("td")
                                    .add(Element.of("code", assumed.text(row, "path")))
                                    .add(Element.of("br"))
                                    .text(assumed.text(row, "source"))));
        }
        return Element.of("table")
                .add(
                        Element.of("caption", "Assumed numbers"),
                        Element.of("thead").add(head),
                        body);
    }

    private static String number(Asked assumed, int row, String column) {
        return NumberTable.text(column, assumed.value(row, column));
    }

    private static String range(Asked assumed, int row) {
        String low = number(assumed, row, "low");
        return low.isEmpty() ? "" : low + " \u2013 " + number(assumed, row, "high");
    }
}
