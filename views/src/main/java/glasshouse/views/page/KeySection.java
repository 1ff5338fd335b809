package glasshouse.views.page;

import glasshouse.experiment.figure.ListFigures;
import glasshouse.experiment.figure.PointFigures;
import glasshouse.views.figure.Command;
import glasshouse.views.figure.NumberTable;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Interval;
import glasshouse.views.report.Report;
import glasshouse.views.report.Totals;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The few numbers that a reader takes along, each with what luck could have made of it where that makes sense. */
final class KeySection {
    private static final double HOURS_OF_A_DAY = 24;

    private final Report report;
    private final Totals totals;
    private final Asked sums;
    private final long persons;
    private final List<Element> cards = new ArrayList<>();

    private KeySection(Report report) {
        this.report = report;
        this.totals = report.totals();
        this.sums = totals.sums();
        this.persons = report.summary().cohort().persons();
    }

    static Element of(Scope scope, Report report) {
        KeySection key = new KeySection(report);
        key.listed();
        key.wrongly();
        key.points();
        key.learned();
        key.denied();
        key.cost();
        key.off();
        key.heard();
        key.objected();
        Element section = scope.section("key", "In short");
        if (key.cards.isEmpty()) {
            return section.add(Say.paragraph("This regime keeps no score and no lists, so nothing befell anyone."));
        }
        section.add(Element.of("div").with("class", "cards").addAll(key.cards));
        section.add(Element.of(
                        "p",
                        "Intervals are 95 %: what luck alone could have made of the figure among so many people. They say"
                                + " nothing of the model's assumptions, which are the larger doubt.")
                .with("class", "says"));
        Element details =
                Element.of("details").add(Element.of("summary", "The numbers, and the commands that make them"));
        List<Asked> asked = new ArrayList<>(List.of(key.sums, key.totals.ever()));
        report.ways().listings().ifPresent(asked::add);
        for (Asked one : asked) {
            if (!one.isEmpty()) {
                details.add(NumberTable.of(one, "Sums of all weeks"), Command.element(one));
            }
        }
        if (report.summary().points() != null) {
            details.add(Say.paragraph("How many end with fewer points than they began with stands in summary.json."));
        }
        return section.add(details);
    }

    private void card(String number, String what, String beside) {
        Element card = Element.of("div")
                .with("class", "card")
                .add(Element.of("p", Say.tight(number)).with("class", "number"), Say.paragraph(what));
        cards.add(beside.isEmpty() ? card : card.add(Say.paragraph(beside).with("class", "beside")));
    }

    private void listed() {
        long listings = totals.listings();
        if (report.summary().lists().stream().noneMatch(ListFigures::black)) {
            return;
        }
        if (!totals.allListings()) {
            card(
                    Numbers.perThousand(listings, persons),
                    "blacklistings for every 1,000 adults",
                    Numbers.count(listings, "listing") + " in all weeks");
            return;
        }
        long people = totals.everListed();
        card(
                Numbers.share(people, persons),
                "of adults were on a blacklist at some time",
                Numbers.count(people) + " people, " + Numbers.count(listings, "listing") + "; "
                        + Say.percent(Interval.wilson(people, persons)));
    }

    private void wrongly() {
        long listings = totals.listings();
        if (listings == 0) {
            return;
        }
        long wrongful = sums.sum("wrongful");
        card(
                Numbers.share(wrongful, listings),
                "of blacklistings are wrongful: but for false records they would not stand",
                Numbers.count(wrongful) + " of " + Numbers.count(listings) + "; "
                        + Say.percent(Interval.wilson(wrongful, listings)));
        for (String name : List.of("derivative", "lawful_act", "irregular")) {
            long count = sums.sum(name);
            if (count > 0) {
                String what = switch (name) {
                    case "derivative" -> "are derivative: for what somebody else did";
                    case "lawful_act" -> "are for a lawful act";
                    default -> "are irregular: notice, hearing, term or proof was missing";
                };
                card(
                        Numbers.share(count, listings),
                        "of blacklistings " + what,
                        Numbers.count(count) + "; " + Say.percent(Interval.wilson(count, listings)));
            }
        }
    }

    private void points() {
        PointFigures points = report.summary().points();
        if (points == null) {
            return;
        }
        card(
                Numbers.share(points.below(), persons),
                "of adults end with fewer points than the " + Numbers.count(points.start()) + " they began with",
                Say.percent(Interval.wilson(points.below(), persons)));
        card(
                Numbers.share(points.takenFalsely(), points.taken()),
                "of the points taken were taken for false records",
                Numbers.count(points.takenFalsely()) + " of " + Numbers.count(points.taken()) + " points");
    }

    /** Counts each listing once, by how it was first learned of; a later notice does not undo a denial. */
    private void learned() {
        Asked ways = report.ways().listings().orElse(sums);
        if (!ways.has("learned")) {
            return;
        }
        long all = ways.sum("listings");
        long atDenial = WaySection.count(ways, "learned", "learned at a denial", "listings");
        long told = WaySection.count(ways, "learned", "was told", "listings");
        card(
                Numbers.share(atDenial, all),
                "of blacklistings became known to the person only when a request was denied",
                Say.percent(Interval.wilson(atDenial, all)) + "; " + Numbers.share(told, all) + " by notice, "
                        + Numbers.share(all - atDenial - told, all) + " never");
    }

    private void denied() {
        long denials = sums.sum("denials");
        if (denials == 0) {
            return;
        }
        long wrongful = sums.sum("denials_wrongful");
        String share = sums.sum("requests") == 0
                ? ""
                : Numbers.share(denials, sums.sum("requests")) + " of all requests of these kinds; ";
        card(
                Numbers.count(denials),
                "requests were denied",
                share + Numbers.share(wrongful, denials) + " of the denials on account of a wrongful listing");
    }

    private void cost() {
        double yuan = sums.sum("cost_yuan");
        double hours = sums.sum("hours_lost");
        if (yuan == 0 && hours == 0) {
            return;
        }
        card(
                Numbers.count(Math.round(yuan)),
                "yuan is what denials and measures cost people",
                "and " + Numbers.number(hours / HOURS_OF_A_DAY) + " days of 24 hours");
    }

    private void off() {
        long off = 0;
        StringBuilder how = new StringBuilder();
        for (String end : List.of("expired", "released", "corrected", "repaired")) {
            long count = sums.sum(end);
            off += count;
            if (count > 0) {
                how.append(how.isEmpty() ? "" : ", ")
                        .append(Numbers.count(count))
                        .append(' ')
                        .append(end);
            }
        }
        if (off > 0) {
            card(
                    Numbers.share(off, totals.listings()),
                    "of blacklistings have ended; the rest go on",
                    Say.upper(how.toString()));
        }
    }

    private void heard() {
        long filed = sums.sum("filed_hearing");
        if (filed == 0) {
            return;
        }
        long upheld = sums.sum("upheld_hearing");
        card(
                Numbers.share(upheld, filed),
                "of hearings before a listing kept the person off the list",
                Numbers.count(upheld) + " of " + Numbers.count(filed) + ", "
                        + Say.percent(Interval.wilson(upheld, filed))
                        + "; heard in vain although the person had not done it: "
                        + Numbers.count(sums.sum("rejected_hearing_innocent")));
    }

    private void objected() {
        long filed = sums.sum("filed_objection") + sums.sum("filed_appeal");
        if (filed == 0) {
            return;
        }
        long upheld = sums.sum("upheld_objection") + sums.sum("upheld_appeal");
        long innocent = sums.sum("rejected_objection_innocent") + sums.sum("rejected_appeal_innocent");
        card(
                Numbers.share(upheld, filed),
                "of objections and appeals filed succeeded",
                Numbers.count(upheld) + " of " + Numbers.count(filed) + ", "
                        + Say.percent(Interval.wilson(upheld, filed))
                        + "; rejected although the person had not done it: " + Numbers.count(innocent));
    }
}
