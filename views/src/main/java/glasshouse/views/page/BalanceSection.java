package glasshouse.views.page;

import glasshouse.views.figure.Command;
import glasshouse.views.figure.NumberTable;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Report;
import glasshouse.views.text.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the regime is for beside what it does to people: never the one without the other. */
final class BalanceSection {
    /** The sums on the side of what the regime is for, with their words. */
    private static final List<Map.Entry<String, String>> PURPOSE = List.of(
            Map.entry("released", "blacklistings ended because the person did what the list asks for"),
            Map.entry("performed", "judgments performed, for whatever reason"),
            Map.entry("recovered_yuan", "yuan brought to those who were owed them"),
            Map.entry("prompted", "deeds done because of how the person, or somebody close, was treated"),
            Map.entry("points_gained", "points gained"),
            Map.entry("on_redlists", "people on redlists at the end"),
            Map.entry("benefits", "requests granted on better terms"),
            Map.entry("benefit_yuan", "yuan that better terms were worth"));

    /** The sums on the side of what it does besides. */
    private static final List<Map.Entry<String, String>> HARM = List.of(
            Map.entry("wrongful", "wrongful blacklistings"),
            Map.entry("lawful_act", "blacklistings for a lawful act"),
            Map.entry("points_lost_falsely", "points taken for false records"),
            Map.entry("denials", "requests denied"),
            Map.entry("denials_wrongful", "of them on account of a wrongful listing"),
            Map.entry("denials_for_kin", "of them for the listing of somebody else in the household"),
            Map.entry("denials_late", "of them for a listing that was over, by a copy that had not heard of it"),
            Map.entry("cost_yuan", "yuan that denials and measures cost people"),
            Map.entry("hours_lost", "hours that they cost people"),
            Map.entry("forgone", "deeds given up because of how the person, or somebody close, was treated"),
            Map.entry("sanction_days", "days under a measure"),
            Map.entry("sanction_days_late", "of them after the listing was over"),
            Map.entry("ties_cut", "ties cut"),
            Map.entry("with_listed_tie", "people who at the end know that somebody close is on a blacklist"),
            Map.entry("kin_under_measure", "measures in force at the end for what somebody else in the household did"),
            Map.entry("children_under_measure", "children of those under such measures at the end"),
            Map.entry("administration_yuan", "yuan that the hours of offices and courts cost"));

    private BalanceSection() {}

    static Element of(Scope scope, Report report) {
        Element section = scope.section("balance", "What it is for, and what it costs");
        Optional<Asked> found = report.balance().sums();
        if (found.isEmpty()) {
            return section.add(Say.paragraph("This run counts neither what the regime is for nor what it does."));
        }
        Asked sums = found.get();
        Element both = Element.of("div")
                .with("class", "both")
                .add(
                        Element.of("div").add(scope.heading(2, "What it is for"), list(PURPOSE, sums)),
                        Element.of("div").add(scope.heading(2, "What it does besides"), list(HARM, sums)));
        return section.add(
                both,
                Element.of("p")
                        .with("class", "says")
                        .add(Element.of("b", "It lets one say: "))
                        .text("what these rules bring about in this synthetic society on both sides.")
                        .add(Element.of("b", " Not: "))
                        .text(
                                "that the rules caused it: for that, run the same people without them (glasshouse twin). The two"
                                        + " sides have no common measure and are not added up."),
                Element.of("details")
                        .add(
                                Element.of("summary", "The numbers, and the command that makes them"),
                                NumberTable.of(sums, "Both sides"),
                                Command.element(sums)));
    }

    private static Element list(List<Map.Entry<String, String>> wanted, Asked sums) {
        Element list = Element.of("ul");
        for (Map.Entry<String, String> sum : wanted) {
            if (sums.has(sum.getKey())) {
                list.add(Element.of("li")
                        .add(Element.of("b", Numbers.count(Math.round(sums.number(0, sum.getKey())))))
                        .text(" " + sum.getValue()));
            }
        }
        return list;
    }
}
