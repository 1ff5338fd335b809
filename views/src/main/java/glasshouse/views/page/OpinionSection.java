package glasshouse.views.page;

import glasshouse.views.chart.Drawing.Caption;
import glasshouse.views.chart.Layer;
import glasshouse.views.chart.Palette;
import glasshouse.views.chart.StackedBars;
import glasshouse.views.figure.Command;
import glasshouse.views.figure.Figure;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Opinions;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What surveys found, beside what is thought: and what their headline cannot tell apart. */
final class OpinionSection {
    private static final List<String> COLOURS =
            List.of(Palette.GOOD, Palette.better(1), Palette.REST, Palette.worse(1), Palette.WRONG);

    private OpinionSection() {}

    static Element of(Scope scope, Opinions opinions) {
        Element section = scope.section("opinion", "What is said, and what is thought")
                .add(
                        Say.paragraph(
                                "A survey counts what is said. The same headline comes out where people approve, where they are afraid"
                                        + " to say that they do not, and where they do not know what the system does; the headline cannot"
                                        + " tell these apart. What is thought in private no survey sees: here the simulator knows it."));
        opinions.approval().forEach((survey, asked) -> section.add(figure(scope, survey, asked)));
        opinions.others().ifPresent(asked -> section.add(others(asked)));
        return section;
    }

    private static Element figure(Scope scope, String survey, Asked asked) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < asked.size(); row++) {
            String way = switch (asked.text(row, "way")) {
                case "stated" -> "Said";
                case "private" -> "Thought";
                default -> "Thought, if what the system does were known";
            };
            names.add(way + StackedBars.GLOSS + Numbers.share(Opinions.approving(asked, row), Opinions.all(asked, row))
                    + " approve");
        }
        List<Layer> layers = new ArrayList<>();
        for (int answer = 0; answer < Opinions.ANSWERS.size(); answer++) {
            String name = Opinions.ANSWERS.get(answer);
            layers.add(new Layer(Say.plain(name), COLOURS.get(answer), asked.numbers(name)));
        }
        Caption caption = new Caption(
                "Approval in the survey " + Say.plain(survey),
                "Bars for what is said, what is thought, and what would be: " + String.join("; ", names) + ".");
        return Figure.of(scope, "survey-" + survey, "Approval in the survey " + Say.plain(survey))
                .under("Persons who answered, by what they say and what they think.")
                .legend(layers)
                .drawing(new StackedBars(caption, names, layers, ""))
                .says(
                        "what such an instrument makes of such thoughts, fear and knowledge in this synthetic society.",
                        "what anybody thinks anywhere: how people think here is assumed, and other thoughts give the same headline.")
                .from(asked)
                .element();
    }

    private static Element others(Asked asked) {
        Element list = Element.of("ul");
        for (int row = 0; row < asked.size(); row++) {
            list.add(Element.of(
                    "li",
                    Say.upper(Say.plain(asked.text(row, "survey"))) + ": "
                            + question(asked.text(row, "question")) + " "
                            + Numbers.share(asked.count(row, "yes"), asked.count(row, "answered")) + "."));
        }
        return Element.of("div")
                .with("class", "block")
                .add(
                        list,
                        Element.of("details")
                                .add(Element.of("summary", "The command that makes them"), Command.element(asked)));
    }

    private static String question(String question) {
        return switch (question) {
            case "trust_crisis" -> "a crisis of trust is seen by";
            case "takes_part" -> "in a private scheme take part";
            case "changed_behaviour" -> "for treatment have done or left undone something";
            default -> Say.plain(question) + ":";
        };
    }
}
