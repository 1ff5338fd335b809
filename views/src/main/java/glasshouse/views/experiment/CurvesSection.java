package glasshouse.views.experiment;

import glasshouse.experiment.finding.Finding;
import glasshouse.views.chart.Drawing;
import glasshouse.views.figure.Figure;
import glasshouse.views.figure.Say;
import glasshouse.views.markup.Element;
import glasshouse.views.plot.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is read off over every factor, where the points of the design spread over the box. */
final class CurvesSection {
    private static final Set<String> SPREAD = Set.of("grid", "latin-hypercube", "sobol-sequence", "sobol-indices");
    private static final String UNDER = "What was read off at every point, whatever the other factors are there.";
    private static final int MOST_FACTORS = 4;
    private static final int MOST_EFFECTS = 6;

    private final Plates plates;
    private final Readings readings;

    private CurvesSection(Plates plates, Readings readings) {
        this.plates = plates;
        this.readings = readings;
    }

    static Optional<Element> of(Plates plates, Readings readings) {
        List<Finding.Effect> moved =
                readings.finding().effects().stream().filter(readings::moves).toList();
        boolean numbers = readings.finding().factors().stream().anyMatch(factor -> !factor.isPatch());
        if (!SPREAD.contains(readings.finding().design()) || moved.isEmpty() || !numbers) {
            return Optional.empty();
        }
        Element section = plates.scope().section("curves", "Over each factor");
        CurvesSection writes = new CurvesSection(plates, readings);
        moved.stream().limit(MOST_EFFECTS).forEach(effect -> section.add(writes.figure(effect)));
        if (moved.size() > MOST_EFFECTS) {
            section.add(Say.paragraph("Of " + moved.size() + " effects that move, the first " + MOST_EFFECTS
                    + " are drawn; effect.csv and point.csv have the others."));
        }
        return Optional.of(section);
    }

    private Element figure(Finding.Effect effect) {
        String name = "curve-" + Readings.plain(Readings.name(effect));
        List<Finding.Side> factors = factors(effect);
        Figure figure = plates.figure(name, Say.upper(Readings.name(effect))).under(UNDER);
        for (Finding.Side factor : factors) {
            Response plot = new Response(
                    new Drawing.Caption(
                            Readings.name(effect) + " over " + factor.factor(),
                            "The output at every point, by the value of " + factor.factor() + "."),
                    points(effect, factor),
                    factor.log(),
                    factor.now(),
                    Readings.named(factor),
                    effect.unit());
            if (factors.size() == 1) {
                return plates.figure(
                                name + "-" + Readings.plain(factor.factor()), Say.upper(Readings.name(effect)), plot)
                        .under(UNDER)
                        .behind(table(effect, factors))
                        .element();
            }
            plates.beside(
                    figure,
                    name + "-" + Readings.plain(factor.factor()),
                    Say.upper(Readings.name(effect)) + " over " + factor.factor(),
                    plot);
        }
        return figure.says(
                        "how it moves with one factor while the others take all their values.",
                        "what that factor would do alone at the others' present values.")
                .behind(table(effect, factors))
                .element();
    }

    /** Chooses the factors that the effect hangs on most. */
    private List<Finding.Side> factors(Finding.Effect effect) {
        List<Finding.Side> ordered = new ArrayList<>(effect.restsOn().stream()
                .flatMap(influence -> readings.factor(influence.factor()).stream())
                .toList());
        readings.finding().factors().stream()
                .filter(factor -> !ordered.contains(factor))
                .forEach(ordered::add);
        return ordered.stream()
                .filter(factor -> !factor.isPatch())
                .limit(MOST_FACTORS)
                .toList();
    }

    private List<Response.Point> points(Finding.Effect effect, Finding.Side factor) {
        return readings.at(effect).stream()
                .map(at -> new Response.Point(readings.value(at.point(), factor.factor()), at.mean()))
                .toList();
    }

    private Element table(Finding.Effect effect, List<Finding.Side> factors) {
        List<String> columns = new ArrayList<>(List.of("point"));
        factors.forEach(factor -> columns.add(factor.factor()));
        columns.addAll(List.of("mean", "low", "high"));
        return Plates.points(columns, readings.at(effect), at -> {
            List<@Nullable Object> cells = new ArrayList<>(List.of("" + at.point()));
            factors.forEach(factor -> cells.add(readings.text(at.point(), factor.factor())));
            cells.add(at.mean());
            cells.add(Plates.cell(at.low()));
            cells.add(Plates.cell(at.high()));
            return cells;
        });
    }
}
