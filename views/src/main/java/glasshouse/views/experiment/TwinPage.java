package glasshouse.views.experiment;

import glasshouse.experiment.finding.StoredTwin;
import glasshouse.views.figure.Command;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.text.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sets twins as one HTML file that needs nothing beside it: what differs, how sure that is, and for whom. */
public final class TwinPage {
    private TwinPage() {}

    /** Sets the page of twins. */
    public static Paper of(StoredTwin twin) {
        Scope scope = new Scope("", 1);
        Plates plates = new Plates(scope, twin.label());
        TwinReadings readings = new TwinReadings(twin);
        List<Element> sections = new ArrayList<>(TwinSections.of(plates, twin, readings));
        sections.add(LimitsSection.of(scope, yes(), no(twin), twin.command()));
        String title = String.join(", or ", readings.variants()) + " in " + twin.title();
        return new Paper(ExperimentPage.page(scope, title, opening(scope, twin, title), sections), plates.pictures());
    }

    private static Element opening(Scope scope, StoredTwin twin, String title) {
        String firms = twin.firms() == 0 ? "" : " and " + Numbers.count(twin.firms()) + " firms";
        return Element.of("header")
                .with("id", scope.id("top"))
                .add(
                        scope.heading(0, Say.upper(title)).with("id", scope.id("top") + "-h"),
                        Element.of("p", Say.upper(twin.label()) + ".").with("class", "synthetic"),
                        Element.of(
                                        "p",
                                        "The same " + Numbers.count(twin.persons()) + " synthetic adults" + firms
                                                + " with the same luck, through " + Numbers.count(twin.weeks(), "week")
                                                + ": once as the scenario " + twin.scenario()
                                                + " is, and once under another regime from "
                                                + Say.date(LocalDate.parse(twin.from())) + ". "
                                                + Numbers.count(twin.pairs(), "pair")
                                                + " of them, each with another luck, from seed " + twin.seed()
                                                + ". Nobody of them exists.")
                                .with("class", "about"),
                        Command.code(twin.command()),
                        Element.of("p", "Engine " + twin.engine() + ".").with("class", "under"));
    }

    private static List<String> yes() {
        return List.of(
                "What changes among these synthetic people when one thing changes and their luck does not.",
                "How far luck could have made the differences: the intervals are of pairs, each with another luck.");
    }

    private static List<String> no(StoredTwin twin) {
        List<String> no = new ArrayList<>(LimitsSection.never());
        no.add("What other values of the " + Numbers.count(twin.assumedParameters())
                + " assumed numbers would make of it: glasshouse explore asks that.");
        return no;
    }
}
