package glasshouse.views.page;

import glasshouse.views.figure.Command;
import glasshouse.views.figure.NumberTable;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Unequal.Price;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What points take in money and in time, and who has them to spare. */
final class PriceSection {
    private static final String GAINED = "points_gained";
    private static final String LOST = "points_lost";

    private PriceSection() {}

    static Element of(Scope scope, Price price) {
        Element section = scope.section("price", "What points take");
        section.add(Say.paragraph(spread(price)));
        String cost = cost(price);
        if (!cost.isEmpty()) {
            section.add(Say.paragraph(cost));
        }
        return section.add(
                Element.of("p")
                        .with("class", "says")
                        .add(Element.of("b", "It lets one say: "))
                        .text("what points are to be had for under these rules, and by whom they were had.")
                        .add(Element.of("b", " Not: "))
                        .text("that people would give or work for the points: in this model nobody does."),
                Element.of("details")
                        .add(
                                Element.of("summary", "The numbers, and the command that makes them"),
                                NumberTable.of(price.fifths(), "Points by fifth of income, poorest first"),
                                Command.element(price.fifths())));
    }

    private static String spread(Price price) {
        int richest = price.fifths().size() - 1;
        return "In all weeks the poorest fifth gained %s points a head and lost %s; the richest gained %s and lost %s."
                .formatted(
                        Numbers.number(price.perPerson(0, GAINED)),
                        Numbers.number(price.perPerson(0, LOST)),
                        Numbers.number(price.perPerson(richest, GAINED)),
                        Numbers.number(price.perPerson(richest, LOST)));
    }

    private static String cost(Price price) {
        List<String> costs = new ArrayList<>();
        double yuan = price.each("points_cost_yuan", "points_for_money");
        double hours = price.each("points_cost_hours", "points_for_work");
        if (yuan > 0) {
            costs.add(Numbers.number(yuan) + " yuan where it was paid for in money");
        }
        if (hours > 0) {
            costs.add(Numbers.number(hours) + " hours where it was worked for");
        }
        return costs.isEmpty() ? "" : "A point took " + String.join(", and ", costs) + ".";
    }
}
