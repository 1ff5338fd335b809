package glasshouse.views.page;

import glasshouse.experiment.figure.FirmFigures;
import glasshouse.experiment.figure.Grade;
import glasshouse.views.chart.Drawing.Caption;
import glasshouse.views.chart.Layer;
import glasshouse.views.chart.Palette;
import glasshouse.views.chart.StackedBars;
import glasshouse.views.figure.Figure;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Firms;
import glasshouse.views.report.Report;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The firms: how they are rated, listed, inspected and refused, and which of them it befalls. */
final class FirmsSection {
    private FirmsSection() {}

    static Element of(Scope scope, Report report, Firms firms) {
        Scope inner = new Scope(scope.id("firms-"), scope.level());
        Element section = scope.section("firms", "The firms").add(Say.paragraph(opening(firms)));
        section.addAll(ListedSection.figures(inner, report, firms.side()));
        firms.inspections().ifPresent(asked -> section.add(inspections(inner, asked)));
        section.addAll(CourseSection.figures(inner, report, firms.side()));
        if (!firms.side().unequal().measured().isEmpty()) {
            section.add(UnequalSection.figure(inner, firms.side()));
        }
        return section;
    }

    private static String opening(Firms firms) {
        FirmFigures figures = firms.figures();
        return Numbers.count(figures.firms(), "synthetic firm") + ", standing for "
                + Numbers.count(Math.round(figures.represented()))
                + ", under a regime of their own beside that of the people. None of them exists: they are made from published"
                + " shares of sizes, owners, sectors and regions." + ratings(figures);
    }

    private static String ratings(FirmFigures figures) {
        if (figures.grades().isEmpty()) {
            return " They are not rated.";
        }
        List<String> shares = new ArrayList<>();
        // Numbers kept for firms to come have no grade.
        long rated = figures.grades().stream().mapToLong(Grade::persons).sum();
        figures.grades()
                .reversed()
                .forEach(grade -> shares.add(Say.plain(grade.grade()) + " " + Numbers.share(grade.persons(), rated)));
        return " At the end they are rated " + String.join(", ", shares) + ".";
    }

    private static Element inspections(Scope scope, Asked asked) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < asked.size(); row++) {
            long done = asked.count(row, "clean") + asked.count(row, "found") + asked.count(row, "wrong");
            names.add(Say.upper(Say.plain(asked.text(row, "inspection"))) + StackedBars.GLOSS
                    + Numbers.share(asked.count(row, "found"), done) + " found what was so, "
                    + Numbers.share(asked.count(row, "wrong"), done) + " what was not");
        }
        List<Layer> layers = List.of(
                new Layer("found what was so", Palette.GOOD, asked.numbers("found")),
                new Layer("found what was not so", Palette.WRONG, asked.numbers("wrong")),
                new Layer("found nothing", Palette.REST, asked.numbers("clean")));
        Caption caption = new Caption(
                "Inspections by what they found",
                "A bar for each kind of inspection: " + String.join("; ", names) + ".");
        return Figure.of(scope, "inspections", "Inspections, by what they found")
                .under("Inspections done in all weeks. One that finds nothing may have missed what was there.")
                .legend(layers)
                .drawing(new StackedBars(caption, names, layers, ""))
                .says(
                        "how many inspections such rates, hours and risk models make here, and how often they accuse falsely.",
                        "how many there were in any real place, or that a firm where nothing was found did nothing.")
                .from(asked)
                .element();
    }
}
