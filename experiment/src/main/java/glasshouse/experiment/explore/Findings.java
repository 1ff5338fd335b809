package glasshouse.experiment.explore;

import glasshouse.engine.world.Scenario;
import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.estimate.Holm;
import glasshouse.experiment.estimate.Means;
import glasshouse.experiment.finding.Finding;
import glasshouse.experiment.question.ExperimentSettings;
import glasshouse.experiment.question.FactorSettings;
import glasshouse.experiment.run.Version;
import glasshouse.experiment.sensitivity.Index;
import glasshouse.results.manifest.Label;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.settings.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts findings together of what was gathered at all points. */
final class Findings {
    private final Gathered gathered;
    private final Influences influences;
    private final Experiment experiment;
    private final String command;

    Findings(Gathered gathered, Influences influences, String command) {
        this.gathered = gathered;
        this.influences = influences;
        this.experiment = gathered.experiment();
        this.command = command;
    }

    Finding finding() {
        ExperimentSettings settings = experiment.settings();
        Loaded<Scenario> baseline = experiment.baseline();
        Collection<Parameter> parameters = experiment.parameters();
        long assumed = parameters.stream()
                .filter(parameter -> parameter.confidence().equals("assumed"))
                .count();
        List<Finding.Effect> effects = effects();
        String modelOf = baseline.value().modelOf();
        Label label = Label.ofModel(modelOf, parameters.size(), (int) assumed);
        return new Finding(
                Finding.FORMAT,
                label.sentence(),
                settings.experiment(),
                settings.title(),
                settings.about(),
                command,
                Version.ENGINE,
                baseline.value().scenario(),
                baseline.hash(Scenario.WORLD.toArray(String[]::new)),
                baseline.value().society().persons(),
                baseline.value().horizon().weeks(),
                settings.seed(),
                kind(),
                experiment.design().size(),
                gathered.failed(),
                gathered.allPairs(),
                assumed,
                experiment.factors().stream().filter(Factor::assumed).count(),
                experiment.factors().stream()
                        .map(factor -> side(factor, parameters))
                        .toList(),
                together(effects),
                effects,
                new ClaimReader(gathered).claims());
    }

    private static Finding.Side side(Factor factor, Collection<Parameter> parameters) {
        Optional<Parameter> number = parameters.stream()
                .filter(parameter -> parameter.path().equals(factor.path()))
                .findFirst();
        return new Finding.Side(
                factor.name(),
                factor.path(),
                number.map(Parameter::doc).orElse(""),
                number.map(Parameter::unit).orElse(""),
                factor.low(),
                factor.high(),
                factor.now(),
                factor.scale() == FactorSettings.Scale.LOG,
                factor.assumed());
    }

    private String kind() {
        return experiment
                .settings()
                .design()
                .kind()
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private static String together(List<Finding.Effect> effects) {
        long alone = effects.stream()
                .filter(effect -> effect.verdict().equals("resolved"))
                .count();
        long together =
                effects.stream().filter(Finding.Effect::resolvedTogether).count();
        return "%d effects, each with a 95 %% interval of its own: %d resolved alone, %d when all are looked at together (Holm)"
                .formatted(effects.size(), alone, together);
    }

    private List<Finding.Effect> effects() {
        int n = gathered.readings().size();
        List<Optional<Estimate>> estimates = new ArrayList<>();
        double[] probabilities = new double[n];
        for (int reading = 0; reading < n; reading++) {
            double[] means = known(gathered.means(reading));
            Optional<Estimate> estimate = overall(reading, means);
            estimates.add(estimate);
            probabilities[reading] = means.length == 1
                    ? gathered.probabilities(reading, gathered.known(reading))[0]
                    : estimate.map(one -> Holm.probability(one, means)).orElse(1.0);
        }
        boolean[] together = Holm.resolved(probabilities);
        List<Finding.Effect> effects = new ArrayList<>();
        for (int reading = 0; reading < n; reading++) {
            int number = reading;
            estimates.get(reading).ifPresent(estimate -> effects.add(effect(number, estimate, together[number])));
        }
        return effects;
    }

    /** Estimates over luck at a single point, and the mean over the box at many. */
    private Optional<Estimate> overall(int reading, double[] means) {
        if (means.length == 0) {
            return Optional.empty();
        }
        return means.length == 1
                ? gathered.find(reading, gathered.known(reading)[0])
                : Optional.of(Means.of(means, Gathered.bootstrap(experiment)));
    }

    private static double[] known(double[] means) {
        return Arrays.stream(means).filter(mean -> !Double.isNaN(mean)).toArray();
    }

    private Finding.Effect effect(int reading, Estimate overall, boolean together) {
        Reading read = gathered.readings().get(reading);
        Output output = experiment.outputs().get(read.output());
        int[] points = gathered.known(reading);
        double[] means = known(gathered.means(reading));
        boolean[] resolved = Holm.resolved(gathered.probabilities(reading, points));
        int[] signs = new int[4];
        int[] signsTogether = new int[2];
        for (int i = 0; i < points.length; i++) {
            Estimate estimate = gathered.find(reading, points[i]).orElseThrow();
            Sign sign = Sign.of(estimate);
            signs[sign.ordinal()]++;
            if (resolved[i] && sign.ordinal() < signsTogether.length) {
                signsTogether[sign.ordinal()]++;
            }
        }
        return new Finding.Effect(
                read.name(),
                output.name(),
                output.settings().unit(),
                baseline(reading, points),
                overall.mean(),
                finite(overall.low()),
                finite(overall.high()),
                overall.pairs(),
                overall.verdict().name().toLowerCase(Locale.ROOT),
                together && overall.verdict() == Estimate.Verdict.RESOLVED,
                Arrays.stream(means).min().orElse(0),
                Arrays.stream(means).max().orElse(0),
                signs[Sign.ABOVE.ordinal()],
                signs[Sign.BELOW.ordinal()],
                signs[Sign.UNDECIDED.ordinal()],
                signs[Sign.EQUAL.ordinal()],
                signsTogether[Sign.ABOVE.ordinal()],
                signsTogether[Sign.BELOW.ordinal()],
                influences.ordered(reading).stream().map(this::influence).toList());
    }

    /** Returns the mean of the baseline over the points at which it could be read; it cannot where nothing is there to divide by. */
    private double baseline(int reading, int[] points) {
        return Arrays.stream(points)
                .mapToDouble(point -> gathered.baseline(reading, point))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private Finding.Influence influence(Index index) {
        Factor factor = experiment.factors().get(index.factor());
        return new Finding.Influence(
                factor.name(),
                factor.path(),
                factor.assumed(),
                index.measure(),
                index.value(),
                finite(index.interval().low()),
                finite(index.interval().high()));
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
