package glasshouse.views.page;

import glasshouse.experiment.figure.ClassCount;
import glasshouse.experiment.figure.FirmFigures;
import glasshouse.experiment.figure.InspectionFigures;
import glasshouse.experiment.figure.ListFigures;
import glasshouse.experiment.summary.Summary;
import glasshouse.results.manifest.Manifest.Identity;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Report;
import glasshouse.views.text.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What several runs have in common and where they differ, before each is told by itself. */
final class SideBySide {
    private SideBySide() {}

    static Element of(List<Report> reports) {
        Element head = Element.of("tr").add(Element.of("th", "").with("scope", "col"));
        for (int i = 0; i < reports.size(); i++) {
            head.add(Element.of("th")
                    .with("scope", "col")
                    .add(Element.of(
                                    "a",
                                    (i + 1) + ". " + reports.get(i).summary().title())
                            .with("href", "#r" + (i + 1) + "-top")));
        }
        Element table = Element.of("table")
                .add(
                        Element.of("caption", "The runs side by side"),
                        Element.of("thead").add(head),
                        rows(reports));
        return Element.of("header")
                .add(
                        Element.of("h1", Numbers.count(reports.size()) + " runs side by side"),
                        Element.of("p", "All of them synthetic: models, and no place or person that exists.")
                                .with("class", "synthetic"),
                        Element.of(
                                "p",
                                "Runs of different worlds differ by their rules; runs under different seeds by luck as well."
                                        + " What a rule does is a difference of twins, with an interval: glasshouse twin."),
                        Element.of("div")
                                .with("class", "scroll")
                                .with("tabindex", "0")
                                .with("role", "region")
                                .with("aria-label", "Table: the runs side by side")
                                .add(table));
    }

    private static Element rows(List<Report> reports) {
        boolean withFirms = reports.stream().anyMatch(report -> report.firms().isPresent());
        List<Map<String, String>> all =
                reports.stream().map(report -> figures(report, withFirms)).toList();
        Element body = Element.of("tbody");
        for (String name : all.getFirst().keySet()) {
            Element row = Element.of("tr").add(Element.of("th", name).with("scope", "row"));
            all.forEach(figures -> row.add(Element.of("td", figures.getOrDefault(name, ""))));
            body.add(row);
        }
        return body;
    }

    /** Names what is compared, in the order of the table; the same names for every report. */
    private static Map<String, String> figures(Report report, boolean withFirms) {
        Summary summary = report.summary();
        Identity identity = report.manifest().identity();
        Asked sums = report.totals().sums();
        long listings = report.totals().listings();
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("what it is", summary.label().synthetic());
        figures.put("assumed numbers", Numbers.count(summary.label().assumedParameters()));
        figures.put("adults", Numbers.count(summary.cohort().persons()));
        figures.put("weeks", Numbers.count(summary.cohort().weeks()));
        figures.put("world", shortHash(identity.worldHash()));
        figures.put("seeds of people, luck", identity.peopleSeed() + ", " + identity.luckSeed());
        figures.put("digest", shortHash(identity.digest()));
        figures.put("blacklistings", Numbers.count(listings));
        figures.put("of them wrongful", Numbers.share(sums.sum("wrongful"), listings));
        figures.put(
                "points taken for false records",
                Numbers.share(sums.sum("points_lost_falsely"), sums.sum("points_lost")));
        figures.put("requests denied", Numbers.count(sums.sum("denials")));
        if (withFirms) {
            figures.putAll(firms(summary.firms()));
        }
        return figures;
    }

    /** Names what is compared of firms; a run without any has none of it. */
    private static Map<String, String> firms(@Nullable FirmFigures firms) {
        Map<String, String> figures = new LinkedHashMap<>();
        List<ListFigures> black = firms == null
                ? List.of()
                : firms.lists().stream().filter(ListFigures::black).toList();
        long listings = black.stream().mapToLong(ListFigures::begun).sum();
        long wrongful = black.stream()
                .flatMap(list -> list.begunByClass().stream())
                .filter(some -> some.name().equals("wrongful"))
                .mapToLong(ClassCount::count)
                .sum();
        figures.put("firms", firms == null ? Numbers.NONE : Numbers.count(firms.firms()));
        figures.put("blacklistings of firms", firms == null ? Numbers.NONE : Numbers.count(listings));
        figures.put("wrongful among those of firms", Numbers.share(wrongful, listings));
        figures.put(
                "inspections of firms",
                firms == null
                        ? Numbers.NONE
                        : Numbers.count(firms.inspections().stream()
                                .mapToLong(InspectionFigures::done)
                                .sum()));
        figures.put(
                "requests of firms denied",
                firms == null ? Numbers.NONE : Numbers.count(firms.lives().refused()));
        return figures;
    }

    private static String shortHash(String hash) {
        return hash.length() <= 12 ? hash : hash.substring(0, 12);
    }
}
