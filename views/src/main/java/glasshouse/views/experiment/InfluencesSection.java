package glasshouse.views.experiment;

import glasshouse.experiment.finding.Finding;
import glasshouse.views.chart.Drawing;
import glasshouse.views.figure.Figure;
import glasshouse.views.figure.Say;
import glasshouse.views.markup.Element;
import glasshouse.views.plot.MorrisPlot;
import glasshouse.views.plot.Shares;
import glasshouse.views.text.Rounded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the effects hang on, by the measure that the design allows. */
final class InfluencesSection {
    private static final int MOST_PICTURES = 12;
    private static final int MOST_INTERACTIONS = 15;

    private final Plates plates;
    private final Readings readings;

    private InfluencesSection(Plates plates, Readings readings) {
        this.plates = plates;
        this.readings = readings;
    }

    static Optional<Element> of(Plates plates, Readings readings) {
        InfluencesSection writes = new InfluencesSection(plates, readings);
        List<Finding.Effect> moved = readings.finding().effects().stream()
                .filter(effect -> !effect.restsOn().isEmpty() && readings.moves(effect))
                .toList();
        List<String> still = readings.finding().effects().stream()
                .filter(effect -> !effect.restsOn().isEmpty() && !readings.moves(effect))
                .map(Readings::name)
                .toList();
        if (moved.isEmpty() && still.isEmpty()) {
            return Optional.empty();
        }
        Element section = plates.scope().section("influences", "What it hangs on");
        moved.stream().limit(MOST_PICTURES).forEach(effect -> section.addAll(writes.figures(effect)));
        if (moved.size() > MOST_PICTURES) {
            section.add(Say.paragraph("Of " + moved.size() + " effects the first " + MOST_PICTURES
                    + " are drawn; index.csv has the others."));
        }
        if (!still.isEmpty()) {
            section.add(Say.paragraph("No factor moves these: " + String.join(", ", still) + "."));
        }
        return Optional.of(section);
    }

    private List<Element> figures(Finding.Effect effect) {
        String name = Readings.plain(Readings.name(effect));
        return switch (readings.finding().design()) {
            case "one-at-a-time" -> List.of(new Swings(plates, readings).figure(effect));
            case "morris" -> List.of(morris(effect, "morris-" + name));
            case "sobol-indices" -> List.of(sobol(effect, "sobol-" + name));
            case "shapley" -> shapley(effect, "shapley-" + name);
            default -> List.of(ranks(effect, "ranks-" + name));
        };
    }

    private Element morris(Finding.Effect effect, String name) {
        List<Readings.Index> sizes = readings.indices(effect, "mu_star");
        List<Readings.Index> spreads = readings.indices(effect, "sigma");
        List<MorrisPlot.Point> points = new ArrayList<>();
        for (Readings.Index size : sizes) {
            double spread = spreads.stream()
                    .filter(one -> one.factor().equals(size.factor()))
                    .mapToDouble(Readings.Index::value)
                    .findFirst()
                    .orElse(0);
            points.add(new MorrisPlot.Point(size.factor(), size.value(), size.low(), size.high(), spread));
        }
        MorrisPlot plot = new MorrisPlot(
                caption("Morris screening of " + Readings.name(effect), sizes),
                points,
                "mean size of what a factor changes, " + effect.unit(),
                "spread of what it changes, " + effect.unit());
        return figure(name, effect, "what matters at all", plot)
                .under(
                        "Right: the factor matters. High: what it does is uneven or hangs on the others; above the broken line its spread is"
                                + " larger than its mean. Lines across: 95 % intervals of the mean size.")
                .says(
                        "which factors can be left as they are.",
                        "what share of the variance each has; sobol-indices says that.")
                .behind(table(effect, List.of("mu_star", "mu", "sigma")))
                .element();
    }

    private Element sobol(Finding.Effect effect, String name) {
        List<String> measures = List.of("first", "total");
        Shares plot = new Shares(
                caption("Shares of the variance of " + Readings.name(effect), readings.indices(effect, "total")),
                rows(effect, measures),
                measures);
        return figure(name, effect, "shares of the variance", plot)
                .under(
                        "First: the share of the variance that goes if the factor is known. Total: the share that is left if all others are"
                                + " known. Where the second is larger, the factor acts together with others. Lines: 95 % intervals.")
                .says(
                        "which factors the answer varies with, over the ranges that were declared.",
                        "which of them is wrong: a factor matters by its range as well as by what it does.")
                .behind(table(effect, measures))
                .element();
    }

    private Element ranks(Finding.Effect effect, String name) {
        List<String> measures = List.of("rank_correlation");
        Shares plot = new Shares(
                caption("Rank correlations of " + Readings.name(effect), readings.indices(effect, "rank_correlation")),
                rows(effect, measures),
                measures);
        return figure(name, effect, "what it rises and falls with", plot)
                .under("Spearman's rank correlation with every factor, from \u22121 to 1, with its 95 % interval.")
                .says(
                        "which factors it rises or falls with.",
                        "what rises and falls again: that has a correlation near 0.")
                .behind(table(effect, measures))
                .element();
    }

    private List<Element> shapley(Finding.Effect effect, String name) {
        List<String> measures = List.of("shapley");
        Shares plot = new Shares(
                caption("Shares in the change of " + Readings.name(effect), readings.indices(effect, "shapley")),
                rows(effect, measures),
                measures);
        List<Element> figures = new ArrayList<>();
        figures.add(figure(name, effect, "shares of the whole", plot)
                .under(
                        "Every patch's share of what all of them bring about together, the mean over all orders in which they could come, in "
                                + effect.unit() + ". Lines: 95 % intervals.")
                .says(
                        "what a patch brings about beside the others, and that the shares sum to the whole.",
                        "what it brings about alone, or together with another: the table has that, and both sum to the whole as well.")
                .behind(table(effect, List.of("shapley", "shapley_alone", "shapley_together", "shapley_whole")))
                .element());
        List<Readings.Index> pairs = readings.indices(effect, "shapley_interaction").stream()
                .sorted(Comparator.comparingDouble((Readings.Index index) -> -Math.abs(index.value())))
                .limit(MOST_INTERACTIONS)
                .toList();
        if (pairs.isEmpty()) {
            return figures;
        }
        Shares both = new Shares(
                caption("Interactions in " + Readings.name(effect), pairs),
                pairs.stream()
                        .map(pair -> new Shares.Row(pair.factor().replace(" x ", " \u00d7 "), List.of(bar(pair))))
                        .toList(),
                List.of("shapley_interaction"));
        figures.add(
                plates.figure(name + "-interactions", Say.upper(Readings.name(effect)) + ": what two do together", both)
                        .under(
                                "What two patches bring about together beyond what each does alone, the mean over what else is there. Below zero:"
                                        + " they do the same work.")
                        .behind(table(effect, List.of("shapley_interaction")))
                        .element());
        return figures;
    }

    private Figure figure(String name, Finding.Effect effect, String what, Drawing drawing) {
        return plates.figure(name, Say.upper(Readings.name(effect)) + ": " + what, drawing);
    }

    private static Drawing.Caption caption(String title, List<Readings.Index> indices) {
        StringBuilder all = new StringBuilder();
        indices.forEach(index -> all.append(all.isEmpty() ? "" : ", ")
                .append(index.factor())
                .append(' ')
                .append(Rounded.alone(index.value())));
        return new Drawing.Caption(title, all.append('.').toString());
    }

    /** Returns a row of bars for every factor, those with the largest last measure first. */
    private List<Shares.Row> rows(Finding.Effect effect, List<String> measures) {
        Set<String> factors = new LinkedHashSet<>();
        readings.indices(effect, measures.getLast()).stream()
                .sorted(Comparator.comparingDouble((Readings.Index index) -> -Math.abs(index.value())))
                .forEach(index -> factors.add(index.factor()));
        return factors.stream()
                .map(factor -> new Shares.Row(
                        factor,
                        measures.stream()
                                .map(measure -> bar(index(effect, measure, factor)))
                                .toList()))
                .toList();
    }

    private Readings.Index index(Finding.Effect effect, String measure, String factor) {
        return readings.indices(effect, measure).stream()
                .filter(index -> index.factor().equals(factor))
                .findFirst()
                .orElse(new Readings.Index(factor, 0, Double.NaN, Double.NaN));
    }

    private static Shares.Bar bar(Readings.Index index) {
        return new Shares.Bar(index.value(), index.low(), index.high());
    }

    private Element table(Finding.Effect effect, List<String> measures) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String measure : measures) {
            for (Readings.Index index : readings.indices(effect, measure)) {
                List<@Nullable Object> cells =
                        new ArrayList<>(List.of(measure.replace('_', ' '), index.factor(), index.value()));
                cells.add(Plates.cell(index.low()));
                cells.add(Plates.cell(index.high()));
                rows.add(cells);
            }
        }
        return Plates.table("As index.csv holds it", List.of("measure", "factor", "value", "low", "high"), rows);
    }
}
