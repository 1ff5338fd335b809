package glasshouse.views.page;

import glasshouse.views.chart.Drawing.Caption;
import glasshouse.views.chart.Intervals;
import glasshouse.views.chart.Intervals.Row;
import glasshouse.views.figure.Figure;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Interval;
import glasshouse.views.report.Report;
import glasshouse.views.report.Side;
import glasshouse.views.report.Unequal.Kind;
import glasshouse.views.report.Unequal.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What befalls whom: by income, residence, group, age and education, with intervals. */
final class UnequalSection {
    private static final Map<String, String> FIFTHS =
            Map.of("q1", "lowest fifth", "q2", "second", "q3", "middle", "q4", "fourth", "q5", "highest fifth");
    /** What has an order of its own: schooling, and the size of firms. */
    private static final List<String> ORDERED = List.of(
            "none", "primary", "lower-secondary", "upper-secondary", "tertiary", "micro", "small", "medium", "large");

    private UnequalSection() {}

    static Element of(Scope scope, Report report) {
        Element section = scope.section("unequal", "Whom it befalls");
        return report.persons().unequal().measured().isEmpty()
                ? section.add(Say.paragraph("Nothing befell anyone in this run that could be compared."))
                : section.add(figure(scope, report.persons()));
    }

    /** Sets what befalls whom on a side. */
    static Element figure(Scope scope, Side side) {
        List<Measured> measured = side.unequal().measured();
        Figure figure = Figure.of(scope, "unequal", "The same rules, different " + side.people())
                .under(
                        "Dots are what was counted, lines 95 % intervals (Wilson's for shares, Poisson's for rates): the luck"
                                + " among these " + side.people()
                                + ", not the doubt about the model's assumptions. The upright line is everyone."
                                + " An arrow means that the interval goes on."
                                + (measured.stream().anyMatch(one -> one.kind() == Kind.PER_THOUSAND)
                                        ? " Denials come many to a " + (side.isOfFirms() ? "firm" : "person")
                                                + ", so their intervals are too narrow."
                                        : ""));
        for (Measured one : measured) {
            figure.small(drawing(one, side));
            figure.from(one.asked());
        }
        return figure.says(
                        "which " + side.people()
                                + " such rules and such errors hit harder in this synthetic society; where intervals do"
                                + " not overlap, luck alone does not explain it.",
                        "that anyone behaves worse: conduct, watching and errors differ between " + side.people()
                                + " by assumption.")
                .element();
    }

    private static Intervals drawing(Measured one, Side side) {
        Asked asked = one.asked();
        List<Row> rows = new ArrayList<>();
        for (String cut : side.unequal().cuts()) {
            List<Row> of = new ArrayList<>();
            for (int row = 0; row < asked.size(); row++) {
                if (asked.text(row, "cut").equals(cut)) {
                    Interval interval = one.interval(row);
                    String name = asked.text(row, "stratum");
                    of.add(new Row(Say.upper(cut), name, interval.value(), interval.low(), interval.high()));
                }
            }
            of.sort(Comparator.comparingInt(row -> ORDERED.indexOf(row.name())));
            of.forEach(row -> rows.add(new Row(
                    row.heading(), FIFTHS.getOrDefault(row.name(), row.name()), row.value(), row.low(), row.high())));
        }
        boolean share = one.kind() == Kind.SHARE;
        String title = one.title() + (share ? ", % of " : ", per ") + one.of();
        Caption caption = new Caption(title, "A dot and a 95 % interval for each group of " + side.people() + ".");
        return new Intervals(caption, rows, one.average().value(), share ? "%" : "");
    }
}
