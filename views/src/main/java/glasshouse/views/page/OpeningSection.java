package glasshouse.views.page;

import glasshouse.experiment.summary.Summary;
import glasshouse.experiment.summary.Summary.Cohort;
import glasshouse.results.manifest.Manifest.Identity;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Report;
import glasshouse.views.text.Numbers;
import java.util.Locale;

/** What was run, in plain words, and what must be said before any number. */
final class OpeningSection {
    private OpeningSection() {}

    static Element of(Scope scope, Report report) {
        Summary summary = report.summary();
        Element header = Element.of("header")
                .with("id", scope.id("top"))
                .add(
                        scope.heading(0, summary.title()).with("id", scope.id("top") + "-h"),
                        Element.of("p", Say.upper(summary.label().synthetic()) + ".")
                                .with("class", "synthetic"));
        report.words()
                .findAbout()
                .ifPresent(about -> header.add(Element.of("p")
                        .with("class", "about")
                        .add(Element.of("b", "The scenario, in its own words. "))
                        .text(about)));
        header.add(Element.of("p", run(report)).with("class", "about"));
        header.add(assumed(report.assumptions().confidences(), summary));
        header.add(identity(report));
        return header.add(caveats(scope, summary));
    }

    private static String run(Report report) {
        Cohort cohort = report.summary().cohort();
        String represented = cohort.represented() == cohort.persons()
                ? ""
                : String.format(Locale.ROOT, ", who stand for the %,.0f adults of a city,", cohort.represented());
        return String.format(
                Locale.ROOT,
                "This run simulates %s synthetic adults%s through %s, from %s to %s, under seed %d. None of them exists:"
                        + " they were made from published aggregate figures and a seed.",
                Numbers.count(cohort.persons()),
                represented,
                Numbers.count(cohort.weeks(), "week"),
                Say.date(report.date(0)),
                Say.date(report.date(7L * cohort.weeks() - 1)),
                cohort.luckSeed());
    }

    private static Element assumed(Asked confidences, Summary summary) {
        Element bar = Element.of("p").with("class", "about");
        bar.add(Element.of(
                "b",
                "It hangs on " + Numbers.count(summary.label().assumedParameters()) + " assumed numbers of "
                        + Numbers.count(summary.label().parameters()) + "."));
        StringBuilder counts = new StringBuilder(" By how well they are known: ");
        for (int row = 0; row < confidences.size(); row++) {
            counts.append(row == 0 ? "" : ", ")
                    .append(Numbers.count(confidences.count(row, "numbers")))
                    .append(' ')
                    .append(
                            confidences.text(row, "confidence").equals("not said")
                                    ? "of which it is not said"
                                    : confidences.text(row, "confidence"));
        }
        return bar.text(counts.append('.').toString());
    }

    private static Element identity(Report report) {
        Identity identity = report.manifest().identity();
        Element list = Element.of("dl").with("class", "identity");
        entry(list, "Scenario", identity.name());
        entry(list, "World", identity.worldHash());
        entry(list, "Observed", identity.observedHash());
        entry(list, "Digest of the result", identity.digest());
        entry(list, "Engine", identity.engineVersion());
        entry(list, "Seeds", "people " + identity.peopleSeed() + ", luck " + identity.luckSeed());
        return Element.of("details")
                .add(Element.of("summary", "Hashes, seeds and digest: the same ones give the same numbers"), list);
    }

    private static void entry(Element list, String name, String value) {
        list.add(Element.of("dt", name), Element.of("dd", value));
    }

    private static Element caveats(Scope scope, Summary summary) {
        Element list = Element.of("ul");
        summary.caveats().forEach(caveat -> list.add(Element.of("li", caveat)));
        if (!summary.unseen().isEmpty()) {
            list.add(Element.of(
                    "li",
                    "Missing from the rulebook, because nobody who wrote it down here has seen it: "
                            + String.join("; ", summary.unseen()) + "."));
        }
        Element aside = Element.of("aside").with("class", "caveats").with("aria-label", "Caveats");
        return summary.caveats().isEmpty() && summary.unseen().isEmpty()
                ? aside.add(Say.paragraph("The scenario names no caveats. That is one."))
                : aside.add(scope.heading(1, "Before you read a number"), list);
    }
}
