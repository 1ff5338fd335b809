package glasshouse.views.page;

import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Report;
import glasshouse.views.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the reports of one run, or of several, as one HTML file that needs nothing beside it: no network, no font, no script
 * of others. Equal runs give equal bytes.
 */
public final class ReportPage {
    private ReportPage() {}

    /**
     * Writes the file.
     *
     * @param reports at least one
     */
    public static String html(List<Report> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("Reports must be at least one");
        }
        boolean several = reports.size() > 1;
        Element main = Element.of("main");
        if (several) {
            main.add(SideBySide.of(reports));
        }
        for (int i = 0; i < reports.size(); i++) {
            Scope scope = several ? new Scope("r" + (i + 1) + "-", 2) : new Scope("", 1);
            main.add(report(scope, reports.get(i)));
        }
        String title = several
                ? reports.size() + " runs side by side"
                : reports.getFirst().summary().title();
        return Sheet.html(title, several ? "page several" : "page", main, footer());
    }

    private static Element report(Scope scope, Report report) {
        List<Element> sections = new ArrayList<>(List.of(
                KeySection.of(scope, report),
                ListedSection.of(scope, report),
                WaySection.of(scope, report),
                CourseSection.of(scope, report),
                StaySection.of(scope, report),
                UnequalSection.of(scope, report)));
        report.price().ifPresent(price -> sections.add(PriceSection.of(scope, price)));
        sections.add(BehindSection.of(scope, report));
        report.opinions().ifPresent(opinions -> sections.add(OpinionSection.of(scope, opinions)));
        report.firms().ifPresent(firms -> sections.add(FirmsSection.of(scope, report, firms)));
        report.published().ifPresent(published -> sections.add(PublishedSection.of(scope, published)));
        sections.addAll(List.of(
                LifeSection.of(scope, report), BalanceSection.of(scope, report), LimitsSection.of(scope, report)));
        return Element.of("article")
                .with("class", "report")
                .with("aria-labelledby", scope.id("top") + "-h")
                .add(OpeningSection.of(scope, report), contents(scope, report))
                .addAll(sections);
    }

    private static Element contents(Scope scope, Report report) {
        String[][] parts = {
            {"key", "In short"},
            {"listed", "Who is listed"},
            {"way", "The way through"},
            {"course", "Over time"},
            {"stay", "How long"},
            {"unequal", "Whom it befalls"},
            {"price", "What points take"},
            {"behind", "Behind the lists"},
            {"opinion", "Said and thought"},
            {"firms", "The firms"},
            {"published", "Beside what was published"},
            {"life", "One life"},
            {"balance", "For what, at what cost"},
            {"limits", "What it does not say"}
        };
        Element list = Element.of("ol");
        for (String[] part : parts) {
            boolean none = part[0].equals("firms") && report.firms().isEmpty()
                    || part[0].equals("published") && report.published().isEmpty()
                    || part[0].equals("price") && report.price().isEmpty()
                    || part[0].equals("opinion") && report.opinions().isEmpty();
            if (none) {
                continue;
            }
            list.add(Element.of("li").add(Element.of("a", part[1]).with("href", "#" + scope.id(part[0]))));
        }
        return Element.of("nav").with("aria-label", "Parts of the report").add(list);
    }

    private static Element footer() {
        return Say.paragraph("Every number here is counted in a stored run; in the commands RUN stands for its folder."
                + " The same engine version, world and seeds give the same numbers on any machine.");
    }
}
