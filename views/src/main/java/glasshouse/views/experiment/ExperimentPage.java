package glasshouse.views.experiment;

import glasshouse.experiment.finding.Finding;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Sets an experiment as one HTML file that needs nothing beside it. Only what its folder has data for is there. */
public final class ExperimentPage {
    private ExperimentPage() {}

    /** Sets the page of an experiment. */
    public static Paper of(StoredFinding stored) {
        Scope scope = new Scope("", 1);
        Plates plates = new Plates(scope, stored.finding().synthetic());
        Readings readings = new Readings(stored);
        Finding finding = stored.finding();
        List<Element> sections = new ArrayList<>();
        if (finding.design().equals("shapley")) {
            sections.add(WholeSection.of(plates, readings));
        } else {
            sections.add(EffectsSection.of(plates, readings));
        }
        ClaimsSection.of(plates, readings).ifPresent(sections::add);
        InfluencesSection.of(plates, readings).ifPresent(sections::add);
        CurvesSection.of(plates, readings).ifPresent(sections::add);
        sections.add(RestsSection.of(scope, finding));
        sections.add(LimitsSection.of(scope, yes(finding), no(finding), finding.command()));
        return new Paper(page(scope, finding.title(), OpeningSection.of(scope, stored), sections), plates.pictures());
    }

    /** Sets a page of an opening and sections, each of which has a name and a heading. */
    static String page(Scope scope, String title, Element opening, List<Element> sections) {
        Element article = Element.of("article")
                .with("class", "report")
                .with("aria-labelledby", scope.id("top") + "-h")
                .add(opening)
                .addAll(sections);
        Element footer = Say.paragraph(
                "Every number here is counted in synthetic societies and kept in the folder that this page stands"
                        + " in; where two are compared, they are the same people with the same luck.");
        return Sheet.html(title, "page", Element.of("main").add(article), footer);
    }

    private static List<String> yes(Finding finding) {
        List<String> yes = new ArrayList<>();
        yes.add("What changes among these synthetic people when one thing changes and their luck does not.");
        yes.add(
                finding.points() == 1
                        ? "How far luck could have made the differences: the intervals are of pairs, each with another luck."
                        : "How far the answer moves with the numbers that were varied, within their ranges.");
        if (!finding.claims().isEmpty()) {
            yes.add("Where in the box a claim holds beyond luck, and where it does not.");
        }
        return yes;
    }

    private static List<String> no(Finding finding) {
        List<String> no = new ArrayList<>(LimitsSection.never());
        if (finding.points() > 1) {
            no.add(
                    "How probable anything is: ranges are what somebody declared, so a share of points is no probability.");
        }
        no.add("What the assumed numbers that were not varied would change.");
        return no;
    }
}
