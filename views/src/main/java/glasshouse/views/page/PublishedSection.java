package glasshouse.views.page;

import glasshouse.experiment.calibration.Score;
import glasshouse.experiment.calibration.Score.Verdict;
import glasshouse.views.calibration.Published;
import glasshouse.views.calibration.ScoreWords;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;

/** What the run has beside figures that were published. */
final class PublishedSection {
    private PublishedSection() {}

    static Element of(Scope scope, Published published) {
        return scope.section("published", "Beside what was published")
                .add(
                        Say.paragraph("Of " + published.scores().size() + " published figures that this run can tell, "
                                + count(published, Verdict.INSIDE) + " are met within both intervals, "
                                + count(published, Verdict.OUTSIDE) + " are not, of "
                                + count(published, Verdict.UNRESOLVED) + " the sign is unresolved, and "
                                + count(published, Verdict.NOT_COMPARABLE)
                                + " cannot be compared. Intervals are 95 % and of this run's chance alone; no figure says"
                                + " that the model is right."),
                        table(published),
                        Say.paragraph("A star marks a figure with which a number was set, or nearly. Calibration: "
                                + published.calibration() + "; glasshouse scorecard RUN has sources."));
    }

    private static long count(Published published, Verdict verdict) {
        return published.scores().stream()
                .filter(score -> score.verdict() == verdict)
                .count();
    }

    private static Element table(Published published) {
        Element head = Element.of("tr");
        for (String name : new String[] {"figure", "published", "simulated [95 %]", "verdict", "use"}) {
            head.add(Element.of("th", name).with("scope", "col"));
        }
        Element body = Element.of("tbody");
        published.scores().forEach(score -> body.add(row(score)));
        return Element.of("div")
                .with("class", "scroll tall")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", "Table: published figures")
                .add(Element.of("table")
                        .add(
                                Element.of("caption", "Published figures and what was simulated"),
                                Element.of("thead").add(head),
                                body));
    }

    private static Element row(Score score) {
        String star = score.target().settings().adjacent() ? " *" : "";
        return Element.of("tr")
                .add(
                        Element.of("td", score.target().settings().what() + star),
                        Element.of("td", ScoreWords.published(score.target())).with("class", "n"),
                        Element.of(
                                        "td",
                                        score.simulated()
                                                .map(ScoreWords::simulated)
                                                .orElse(""))
                                .with("class", "n"),
                        Element.of("td", ScoreWords.said(score)),
                        Element.of("td", score.target().isFitted() ? "fitted to" : "held out"));
    }
}
