package glasshouse.views.experiment;

import glasshouse.experiment.finding.Finding;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.views.figure.Command;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was asked and how it was run, and what must be said before any number. */
final class OpeningSection {
    /** How points are laid out, in words. */
    private static final Map<String, String> DESIGNS = Map.of(
            "once", "the scenario as it is",
            "grid", "a grid, all levels of the factors crossed",
            "one-at-a-time", "one factor at a time, from the scenario as it is",
            "latin-hypercube", "a latin hypercube, one point in every slice of every factor",
            "sobol-sequence", "a Sobol sequence, spread evenly over the box",
            "morris", "trajectories after Morris, for screening",
            "sobol-indices", "rows after Saltelli, for shares of the variance",
            "shapley", "subsets of patches, for shares of an effect");

    private OpeningSection() {}

    static Element of(Scope scope, StoredFinding stored) {
        Finding finding = stored.finding();
        Element header = Element.of("header")
                .with("id", scope.id("top"))
                .add(
                        scope.heading(0, finding.title()).with("id", scope.id("top") + "-h"),
                        Element.of("p", Say.upper(finding.synthetic()) + ".").with("class", "synthetic"));
        if (!finding.about().isEmpty()) {
            header.add(Element.of("p")
                    .with("class", "about")
                    .add(Element.of("b", "The question, in its own words. "))
                    .text(Say.full(finding.about())));
        }
        header.add(Element.of("p", run(finding)).with("class", "about"));
        header.add(Element.of("p", varied(finding)).with("class", "about"));
        stored.later()
                .ifPresent(points -> header.add(Element.of("p")
                        .with("class", "about")
                        .add(Element.of("b", "A larger one has not ended: "))
                        .text(points.text() + ". What stands here is what was found before; it is gone on with by "
                                + points.command() + ".")));
        header.add(Command.code(finding.command()), identity(finding));
        return finding.failedPoints() == 0 ? header : header.add(failed(scope, stored));
    }

    private static String run(Finding finding) {
        return String.format(
                Locale.ROOT,
                "The scenario %s, with %s synthetic adults through %s, at %s: %s. %s of the same people with the same luck were"
                        + " compared, under seed %d. Nobody of them exists.",
                finding.scenario(),
                Numbers.count(finding.persons()),
                Numbers.count(finding.weeks(), "week"),
                Numbers.count(finding.points(), "point"),
                DESIGNS.getOrDefault(finding.design(), finding.design()),
                Numbers.count(finding.pairs(), "pair"),
                finding.seed());
    }

    private static String varied(Finding finding) {
        return String.format(
                Locale.ROOT,
                "It hangs on %s assumed %s, of which %s varied.",
                Numbers.count(finding.assumedParameters()),
                finding.assumedParameters() == 1 ? "number" : "numbers",
                finding.varied() == 0
                        ? "none was"
                        : Numbers.count(finding.varied()) + (finding.varied() == 1 ? " was" : " were"));
    }

    private static Element identity(Finding finding) {
        Element list = Element.of("dl").with("class", "identity");
        entry(list, "Experiment", finding.experiment());
        entry(list, "World", finding.worldHash());
        entry(list, "Engine", finding.engine());
        entry(list, "Seed", "" + finding.seed());
        entry(list, "Points", Numbers.count(finding.points()));
        entry(list, "Points failed", Numbers.count(finding.failedPoints()));
        entry(list, "Pairs", Numbers.count(finding.pairs()));
        return Element.of("details")
                .add(Element.of("summary", "Hash, version and seed: the same ones give the same numbers"), list);
    }

    private static void entry(Element list, String name, String value) {
        list.add(Element.of("dt", name), Element.of("dd", value));
    }

    private static Element failed(Scope scope, StoredFinding stored) {
        List<String> columns = new ArrayList<>(List.of("point"));
        stored.finding().factors().forEach(factor -> columns.add(factor.factor()));
        columns.add("error");
        List<Integer> failed = IntStream.range(0, stored.points().size())
                .filter(row -> stored.points().text(row, "status").equals("failed"))
                .boxed()
                .toList();
        return Element.of("aside")
                .with("class", "caveats")
                .with("aria-label", "Failed points")
                .add(
                        scope.heading(1, Numbers.count(stored.finding().failedPoints(), "point") + " failed"),
                        Say.paragraph("They are left out of all that follows. The same command tries them again."),
                        Plates.points(columns, failed, row -> {
                            List<@Nullable Object> cells = new ArrayList<>();
                            columns.forEach(column -> cells.add(stored.points().text(row, column)));
                            return cells;
                        }));
    }
}
