package glasshouse.experiment.explore;

import glasshouse.engine.world.Scenario;
import glasshouse.experiment.cell.CellKey;
import glasshouse.experiment.design.Design;
import glasshouse.experiment.design.Grid;
import glasshouse.experiment.design.JoiningOrders;
import glasshouse.experiment.design.LatinHypercube;
import glasshouse.experiment.design.Morris;
import glasshouse.experiment.design.OneAtATime;
import glasshouse.experiment.design.Saltelli;
import glasshouse.experiment.design.SobolSequence;
import glasshouse.experiment.design.Subsets;
import glasshouse.experiment.question.DesignSettings;
import glasshouse.experiment.question.ExperimentSettings;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.load.Prepared;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.settings.Parameter;
import glasshouse.scenario.tree.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** An experiment ready to run: its factors, regimes and outputs found in the scenario, its design laid out. Immutable. */
public final class Experiment {
    /** Keeps apart what was kept before outputs were found by name in every world, where worlds may count different things. */
    private static final String BY_NAME = " by name";

    private final Loaded<ExperimentSettings> asked;
    private final Prepared<Scenario> scenario;
    private final List<Patch> ownPatches;
    private final Loaded<Scenario> baseline;
    private final List<Regime> regimes;
    private final List<Factor> factors;
    private final List<Output> outputs;
    private final Design design;
    private final String observed;

    Experiment(Loaded<ExperimentSettings> asked, ExperimentReader.Found found) {
        this.asked = asked;
        this.scenario = found.scenario();
        this.ownPatches = found.ownPatches();
        this.baseline = found.baseline();
        this.regimes = found.regimes();
        this.factors = found.factors();
        this.outputs = found.outputs();
        this.design = design(asked.value().design(), factors);
        boolean byName = factors.stream().anyMatch(factor -> factor.patch().isPresent());
        this.observed = CellKey.sha256(asked.hash("outputs") + (byName ? BY_NAME : ""));
    }

    /**
     * Reads an experiment and all that it names.
     *
     * @param file its file
     * @param sizes changes of its own settings, such as how many persons
     * @throws ProblemException with everything that is wrong, by file and line
     */
    public static Experiment read(Path file, List<Patch> sizes, Catalog catalog) {
        Loaded<ExperimentSettings> asked =
                Loader.of(ExperimentSettings.class, catalog).load(file.toString(), "experiments", sizes);
        return new ExperimentReader(asked, file, catalog).read();
    }

    /**
     * Reads an experiment that is not in a file, and all that it names.
     *
     * @param source its text
     * @param sizes changes of its own settings, such as how many persons
     * @param beside file beside which those lie that it names
     * @throws ProblemException with everything that is wrong
     */
    public static Experiment of(Source source, List<Patch> sizes, Path beside, Catalog catalog) {
        Loaded<ExperimentSettings> asked =
                Loader.of(ExperimentSettings.class, catalog).load(source, sizes);
        return new ExperimentReader(asked, beside, catalog).read();
    }

    private static Design design(DesignSettings settings, List<Factor> factors) {
        int n = factors.size();
        return switch (settings.kind()) {
            case ONCE -> new Grid();
            case GRID -> {
                int[] levels = new int[n];
                Arrays.setAll(levels, i -> factors.get(i).patch().isPresent() ? 2 : settings.levels());
                yield new Grid(levels);
            }
            case ONE_AT_A_TIME ->
                new OneAtATime(factors.stream().mapToDouble(Factor::start).toArray(), settings.levels());
            case LATIN_HYPERCUBE -> new LatinHypercube(n, settings.size(), settings.seed());
            case SOBOL_SEQUENCE -> new SobolSequence(n, settings.size());
            case MORRIS -> new Morris(n, settings.size(), settings.levels(), settings.seed());
            case SOBOL_INDICES -> new Saltelli(n, settings.size());
            case SHAPLEY -> n <= Subsets.MOST ? new Subsets(n) : new JoiningOrders(n, settings.size(), settings.seed());
        };
    }

    /** Returns the worlds of a point, whose coordinates are 0 to 1; of none, if there is no factor. */
    Worlds at(double[] point) {
        List<Loaded<Scenario>> others = new ArrayList<>();
        for (Regime regime : regimes) {
            List<Patch> all = patched(point);
            all.addAll(regime.patches());
            for (int factor = 0; factor < point.length; factor++) {
                if (factors.get(factor).regimes().contains(regime.name())) {
                    factors.get(factor).at(point[factor]).ifPresent(all::add);
                }
            }
            others.add(scenario.load(all));
        }
        List<Patch> own = patched(point);
        own.addAll(ownPatches);
        Loaded<Scenario> base = scenario.load(own);
        return new Worlds(base, others, regimes.stream().mapToInt(Regime::day).toArray(), observed);
    }

    /** Lists the patches of a world before any regime's own. */
    private List<Patch> patched(double[] point) {
        List<Patch> all = new ArrayList<>();
        for (int factor = 0; factor < point.length; factor++) {
            if (factors.get(factor).regimes().isEmpty()) {
                factors.get(factor).at(point[factor]).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Returns what was asked. */
    public ExperimentSettings settings() {
        return asked.value();
    }

    /** Returns the question as it was understood, as YAML. */
    public String canonical() {
        return asked.canonical();
    }

    /** Returns the baseline as it is without any factor. */
    public Loaded<Scenario> baseline() {
        return baseline;
    }

    /** Lists every number of the baseline and the regimes, each path once: what a finding rests on. */
    Collection<Parameter> parameters() {
        Worlds worlds = at(factors.stream().mapToDouble(Factor::start).toArray());
        SequencedMap<String, Parameter> byPath = new LinkedHashMap<>();
        baseline.parameters().forEach(parameter -> byPath.put(parameter.path(), parameter));
        worlds.regimes()
                .forEach(regime ->
                        regime.parameters().forEach(parameter -> byPath.putIfAbsent(parameter.path(), parameter)));
        return byPath.values();
    }

    /** Returns where it looks. */
    public Design design() {
        return design;
    }

    List<Regime> regimes() {
        return regimes;
    }

    List<Factor> factors() {
        return factors;
    }

    List<Output> outputs() {
        return outputs;
    }

    /** Lists what is estimated: every output under every regime and comparison, or every output where there is no regime. */
    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        if (regimes.isEmpty()) {
            add(readings, "", 0, 0);
        }
        for (int regime = 0; regime < regimes.size(); regime++) {
            add(readings, regimes.get(regime).name(), regime + 1, 0);
        }
        List<String> names = regimes.stream().map(Regime::name).toList();
        settings()
                .comparisons()
                .forEach((name, comparison) -> add(
                        readings,
                        name,
                        names.indexOf(comparison.regime()) + 1,
                        names.indexOf(comparison.against()) + 1));
        return readings;
    }

    private void add(List<Reading> readings, String name, int world, int against) {
        for (int output = 0; output < outputs.size(); output++) {
            readings.add(new Reading(name, world, against, output));
        }
    }
}
