package glasshouse.views.experiment;

import glasshouse.views.figure.Command;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import java.util.List;

/** What a finding lets one say and what not, and the command that makes it again. */
final class LimitsSection {
    private LimitsSection() {}

    /** Sets the limits of what was found in pairs of the same people with the same luck. */
    static Element of(Scope scope, List<String> yes, List<String> no, String command) {
        Element section = scope.section("limits", "What this lets one say, and what not");
        section.add(Element.of("div")
                .with("class", "both")
                .add(
                        Element.of("div").add(scope.heading(2, "It lets one say"), list(yes)),
                        Element.of("div").add(scope.heading(2, "It does not let one say"), list(no))));
        return section.add(Element.of("div")
                .with("class", "block")
                .add(
                        scope.heading(2, "Made again by"),
                        Command.code(command),
                        Say.paragraph(
                                "The same engine version, world and seeds give the same numbers on any machine.")));
    }

    private static Element list(List<String> sentences) {
        Element list = Element.of("ul");
        sentences.forEach(sentence -> list.add(Element.of("li", Say.tight(sentence))));
        return list;
    }

    /** What holds of everything that pairs show. */
    static List<String> never() {
        return List.of(
                "What happened in any real place, or to anyone who exists.",
                "What else would come of the change: a difference is the model's, given what it has and what it has not.",
                "Whether a regime is worth it. No figure here weighs one person's harm against another's gain.");
    }
}
