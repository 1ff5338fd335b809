package glasshouse.views.experiment;

import glasshouse.experiment.finding.StoredDivergence;
import glasshouse.experiment.finding.StoredDivergence.Parting;
import glasshouse.experiment.finding.StoredDivergence.Step;
import glasshouse.experiment.finding.StoredDivergence.WeekApart;
import glasshouse.views.figure.Command;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.plot.Curves;
import glasshouse.views.plot.Shares;
import glasshouse.views.plot.Timeline;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Sets where two worlds part, and what comes of it, as one HTML file that needs nothing beside it. */
public final class DivergencePage {
    private static final int MOST_STEPS = 14;
    private static final int MOST_KINDS = 12;

    private final Scope scope = new Scope("", 1);
    private final StoredDivergence divergence;
    private final Plates plates;

    private DivergencePage(StoredDivergence divergence) {
        this.divergence = divergence;
        this.plates = new Plates(scope, divergence.label());
    }

    /** Sets the page of a divergence. */
    public static Paper of(StoredDivergence divergence) {
        DivergencePage page = new DivergencePage(divergence);
        List<Element> sections = new ArrayList<>();
        Parting first = divergence.first();
        if (first != null) {
            sections.add(page.parting(first));
            sections.add(page.apart());
        }
        sections.add(LimitsSection.of(page.scope, yes(), LimitsSection.never(), divergence.command()));
        String title = "Where two worlds part: " + divergence.title();
        return new Paper(ExperimentPage.page(page.scope, title, page.opening(title), sections), page.plates.pictures());
    }

    private static List<String> yes() {
        return List.of(
                "In which week, for whom and by which decision two worlds of the same people and the same luck part.",
                "Who is reached from there, by what message, through whom.");
    }

    private Element opening(String title) {
        String found = divergence.first() == null
                ? "They are equal: nobody's life differs in any of " + Numbers.count(divergence.weeks(), "week") + "."
                : "They were compared through " + Numbers.count(divergence.weeks(), "week")
                        + ", everybody's ledger and mail of " + Numbers.count(divergence.subjects()) + " subjects.";
        return Element.of("header")
                .with("id", scope.id("top"))
                .add(
                        scope.heading(0, title).with("id", scope.id("top") + "-h"),
                        Element.of("p", Say.upper(divergence.label()) + ".").with("class", "synthetic"),
                        Element.of(
                                        "p",
                                        "The first world is the run " + divergence.run() + ", the other "
                                                + divergence.other() + ". " + found)
                                .with("class", "about"),
                        Command.code(divergence.command()),
                        Element.of("p", "Engine " + divergence.engine() + ".").with("class", "under"));
    }

    private Element parting(Parting first) {
        Element section = scope.section("parting", "Where they part");
        section.add(Say.paragraph("In week " + first.week() + ", on " + first.date() + ": " + first.subject() + ". "
                + world("The first world alone has", first.firstWorld()) + " "
                + world("The other alone has", first.otherWorld())
                + (divergence.partings().size() > 1
                        ? " In the same week "
                                + Numbers.count(divergence.partings().size() - 1)
                                + " others part by a decision about themselves."
                        : "")));
        if (divergence.chain().isEmpty()) {
            return section.add(Say.paragraph("Nobody was reached first through " + first.subject() + "."));
        }
        Timeline plot = new Timeline(
                new Timeline.Caption(
                        "The chain from " + first.subject(), "Who was reached, in which week, by what message."),
                steps(first),
                lastWeek(first));
        return section.add(plates.figure("chain", "The chain from " + first.subject(), plot)
                .under("Of " + Numbers.count(divergence.chain().size())
                        + " who were reached first from there: those whose life differs, and through whom.")
                .says(
                        "through whom, and by what message, the difference went.",
                        "that these messages did harm: a ring is somebody whose life does not differ.")
                .behind(chainTable())
                .element());
    }

    private static String world(String opening, List<Map<String, Object>> lines) {
        if (lines.isEmpty()) {
            return opening + " nothing.";
        }
        StringBuilder text = new StringBuilder(opening);
        String before = ": ";
        for (Map<String, Object> line : lines) {
            text.append(before).append(Say.plain(String.valueOf(line.get("what"))));
            if (line.containsKey("rule")) {
                text.append(" (").append(line.get("rule")).append(')');
            }
            before = "; ";
        }
        return text.append('.').toString();
    }

    private List<Timeline.Step> steps(Parting first) {
        List<Timeline.Step> steps = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        places.put(first.subject(), 0);
        steps.add(new Timeline.Step(0, first.week(), first.subject(), "parts by a decision about itself", true));
        for (Step step : shown()) {
            int after = step.through() == null ? 0 : places.getOrDefault(step.through(), 0);
            places.putIfAbsent(step.subject(), steps.size());
            boolean differs = step.differsFromWeek() != null;
            String how = Say.plain(step.message()) + (differs ? "; differs from week " + step.differsFromWeek() : "");
            steps.add(new Timeline.Step(after, step.week(), step.subject(), how, differs));
        }
        return steps;
    }

    /** Chooses whose life differs, each after all through whom it was reached; others only where there is room. */
    private List<Step> shown() {
        Map<String, Step> bySubject = new HashMap<>();
        divergence.chain().forEach(step -> bySubject.putIfAbsent(step.subject(), step));
        Set<Step> shown = new LinkedHashSet<>();
        for (boolean differs : new boolean[] {true, false}) {
            for (Step step : divergence.chain()) {
                List<Step> way = way(step, bySubject);
                way.removeAll(shown);
                if ((step.differsFromWeek() != null) == differs && shown.size() + way.size() <= MOST_STEPS) {
                    shown.addAll(way);
                }
            }
        }
        return List.copyOf(shown);
    }

    private static List<Step> way(Step step, Map<String, Step> bySubject) {
        List<Step> way = new ArrayList<>(List.of(step));
        Optional<Step> before = before(step, bySubject);
        while (before.isPresent() && way.size() < MOST_STEPS) {
            way.addFirst(before.get());
            before = before(before.get(), bySubject);
        }
        return way;
    }

    private static Optional<Step> before(Step step, Map<String, Step> bySubject) {
        return Optional.ofNullable(step.through()).map(bySubject::get);
    }

    private int lastWeek(Parting first) {
        return shown().stream().mapToInt(Step::week).max().orElse(first.week() + 1);
    }

    private Element chainTable() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Step step : divergence.chain()) {
            List<@Nullable Object> cells = new ArrayList<>(List.of((long) step.week(), step.subject(), step.message()));
            cells.add(step.through());
            cells.add(step.cause());
            Integer differs = step.differsFromWeek();
            cells.add(differs == null ? null : "week " + differs);
            cells.add((long) step.depth());
            rows.add(cells);
        }
        return Plates.table(
                "Everybody reached, as divergence.json holds it",
                List.of("week", "subject", "message", "through", "cause", "differs from", "depth"),
                rows);
    }

    private Element apart() {
        Element section = scope.section("apart", "How far it goes");
        List<WeekApart> weeks = divergence.weeksApart();
        if (weeks.size() > 1) {
            Curves plot = new Curves(
                    new Curves.Caption(
                            "Subjects apart, by week", "How many have parted, were reached, and live differently."),
                    weeks.stream().map(WeekApart::week).toList(),
                    List.of(
                            line("lives that differ", WeekApart::changed),
                            line("reached by a message", WeekApart::reached),
                            line("parted by themselves", WeekApart::own)),
                    "subjects, of " + Numbers.count(divergence.subjects()));
            section.add(plates.figure("apart", "Subjects apart, by week", plot)
                    .under("Counted from the first parting on; who is apart once stays counted.")
                    .behind(Plates.table(
                            "Week by week, as divergence.json holds it",
                            List.of("week", "parted by themselves", "reached by a message", "lives that differ"),
                            weeks.stream()
                                    .<List<@Nullable Object>>map(week ->
                                            List.of((long) week.week(), week.own(), week.reached(), week.changed()))
                                    .toList()))
                    .element());
        }
        return divergence.reachedByKind().isEmpty() ? section : section.add(kinds());
    }

    private Curves.Line line(String name, ToLongFunction<WeekApart> count) {
        return new Curves.Line(
                name,
                divergence.weeksApart().stream()
                        .map(week -> (double) count.applyAsLong(week))
                        .toList());
    }

    private Element kinds() {
        List<Shares.Row> rows = divergence.reachedByKind().entrySet().stream()
                .limit(MOST_KINDS)
                .map(kind -> new Shares.Row(
                        Say.plain(kind.getKey()), List.of(new Shares.Bar(kind.getValue(), Double.NaN, Double.NaN))))
                .toList();
        Shares plot = new Shares(
                new Shares.Caption(
                        "Messages that reached somebody first", "How many each kind of message reached first."),
                rows,
                List.of("subjects"));
        return plates.figure("kinds", "Messages that reached somebody first", plot)
                .under("Subjects, by the kind of message that only one of the worlds has.")
                .behind(Plates.table(
                        "As divergence.json holds it",
                        List.of("message", "subjects"),
                        divergence.reachedByKind().entrySet().stream()
                                .<List<@Nullable Object>>map(kind -> List.of(kind.getKey(), kind.getValue()))
                                .toList()))
                .element();
    }
}
