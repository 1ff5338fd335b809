package glasshouse.views.experiment;

import glasshouse.experiment.finding.Finding;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a finding rests on: the assumed numbers that were varied, by their influence, and how many were not. */
final class RestsSection {
    private static final int MOST = 4;

    private RestsSection() {}

    static Element of(Scope scope, Finding finding) {
        Element section = scope.section("rests", "What it rests on");
        section.add(Say.paragraph(Numbers.count(finding.assumedParameters())
                + " numbers of the scenario and its regimes are assumed: nobody has"
                + " measured them. " + (finding.varied() == 0 ? "None" : Numbers.count(finding.varied())) + " of them "
                + (finding.varied() < 2 ? "was" : "were") + " varied; all others stay as they"
                + " are, and no interval here covers them."));
        if (finding.factors().isEmpty()) {
            return section.add(Say.paragraph("Nothing was varied, so nothing is known of what the effects hang on."));
        }
        Element list = Element.of("ul");
        for (Finding.Effect effect : finding.effects()) {
            List<Finding.Influence> assumed = effect.restsOn().stream()
                    .filter(influence -> influence.assumed() && influence.value() != 0)
                    .limit(MOST)
                    .toList();
            if (!assumed.isEmpty()) {
                list.add(Element.of("li")
                        .add(Element.of("b", Say.upper(Readings.name(effect))))
                        .text(" hangs, by " + assumed.getFirst().measure().replace('_', ' ') + ", on "
                                + assumed.stream()
                                        .map(one -> one.factor() + " (" + Numbers.number(one.value()) + ")")
                                        .collect(Collectors.joining(", "))
                                + "."));
            }
        }
        return section.add(list, factors(finding));
    }

    private static Element factors(Finding finding) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Finding.Side factor : finding.factors()) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(factor.factor()));
            if (factor.isPatch()) {
                cells.addAll(List.of("a patch, on or off", "", "off", "on", "off", ""));
            } else {
                cells.addAll(List.of(
                        factor.doc(),
                        factor.unit(),
                        factor.low(),
                        factor.high(),
                        factor.now(),
                        factor.assumed() ? "assumed" : "known"));
            }
            cells.add(factor.path());
            rows.add(cells);
        }
        return Plates.table(
                "What was varied",
                List.of("factor", "what it means", "unit", "from", "to", "as it is", "confidence", "path"),
                rows);
    }
}
