package glasshouse.views.page;

import glasshouse.views.figure.Command;
import glasshouse.views.figure.NumberTable;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.life.Reckoning;
import glasshouse.views.life.Story;
import glasshouse.views.life.Telling;
import glasshouse.views.life.Told;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Life;
import glasshouse.views.report.Report;
import glasshouse.views.text.Numbers;
import java.util.List;
import java.util.Optional;

/** One life, told line by line. */
final class LifeSection {
    private static final int MOST_LINES = 60;
    private static final int BEFORE_LISTING = 35;
    private static final int MOST_LISTINGS = 6;

    private LifeSection() {}

    static Element of(Scope scope, Report report) {
        Element section = scope.section("life", "One life");
        Optional<Life> found = report.life();
        if (found.isEmpty()) {
            return section.add(
                    Say.paragraph("This run followed nobody whose life had to do with lists or lost points."));
        }
        Life life = found.get();
        section.add(Say.paragraph(why(life)
                + " What nobody saw, and what only earned points, is left out. \u201cCause\u201d is the id of the deed or error"
                + " from which a line follows."));
        section.add(Say.paragraph(Story.who(life.told())));
        List<Told> told = new Telling(life.told(), Optional.empty()).folded();
        int first = first(told);
        if (first > 0) {
            section.add(Say.paragraph("It begins with " + Numbers.count(first, "earlier line") + ", left out here."));
        }
        int last = Math.min(told.size(), first + MOST_LINES);
        section.add(lines(told.subList(first, last)));
        if (told.size() > last) {
            section.add(Say.paragraph("And " + Numbers.count((long) told.size() - last, "more line") + "."));
        }
        reckoned(life).ifPresent(element -> section.add(element));
        return section.add(
                Element.of("p", "The whole life, each line with its cause:").with("class", "under"),
                Command.code("glasshouse story RUN " + life.subject()),
                Element.of("details")
                        .add(
                                Element.of("summary", "The numbers, and the commands that make them"),
                                NumberTable.of(life.choice(), "Which life"),
                                Command.element(life.choice()),
                                NumberTable.of(life.lines(), "Its lines"),
                                Command.element(life.lines())));
    }

    private static Optional<Element> reckoned(Life life) {
        List<Reckoning> listings = Reckoning.of(life.told());
        if (listings.isEmpty()) {
            return Optional.empty();
        }
        Element list = Element.of("ul").with("class", "reckoned");
        listings.stream().limit(MOST_LISTINGS).forEach(one -> list.add(Element.of("li", one.sentence())));
        return Optional.of(
                Element.of("div").add(Element.of("p", "What listings came to:").with("class", "under"), list));
    }

    private static String why(Life life) {
        String who = "Subject " + life.subject() + ", who does not exist, ";
        return switch (life.why()) {
            case WRONGFULLY_LISTED ->
                who
                        + "was wrongfully blacklisted; of those followed to whom that happened, the one with the most lines.";
            case LOST_POINTS_FALSELY ->
                "Nobody followed in this run was wrongfully listed. " + who
                        + "lost points for what was false, more often than any other.";
            case LISTED ->
                "Nothing false befell anyone followed in this run. " + who
                        + "was blacklisted; of those, the one with the most lines.";
        };
    }

    /** Begins so that the first listing is told, with what led to it. */
    private static int first(List<Told> told) {
        int listed = 0;
        while (listed < told.size() && !told.get(listed).line().what().equals("listed")) {
            listed++;
        }
        return listed == told.size() ? 0 : Math.max(0, Math.min(told.size() - MOST_LINES, listed - BEFORE_LISTING));
    }

    private static Element lines(List<Told> told) {
        Element list = Element.of("ol").with("class", "life");
        for (Told line : told) {
            list.add(Element.of("li")
                    .with("class", line.isFalse() ? "false" : "true")
                    .add(
                            Element.of("div")
                                    .add(
                                            Element.of("time", Say.date(line.date()))
                                                    .with(
                                                            "datetime",
                                                            line.date().toString()),
                                            Element.of(
                                                            "span",
                                                            "day " + line.line().recorded())
                                                    .with("class", "day")),
                            Element.of("div")
                                    .add(
                                            Element.of("span", line.sentence()).with("class", "line"),
                                            Element.of("span", "cause " + line.causes())
                                                    .with("class", "cause"))));
        }
        return list;
    }
}
