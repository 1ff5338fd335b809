package glasshouse.experiment.explore;

import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.experiment.question.ExperimentSettings;
import glasshouse.experiment.question.RegimeSettings;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.problem.Problems;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Horizon;
import glasshouse.results.folder.WholeFile;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.load.Prepared;
import glasshouse.scenario.patch.Change;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.tree.Backing;
import glasshouse.scenario.tree.Node;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds in a scenario what an experiment names, and says all that is wrong with it where it is written. */
final class ExperimentReader {
    private final Loaded<ExperimentSettings> asked;
    private final ExperimentSettings settings;
    private final Path file;
    private final Catalog catalog;
    private final Loader<Scenario> loader;
    private final Problems problems = new Problems();

    /**
     * Holds what was found.
     *
     * @param scenario with the patches that come before anything else
     * @param ownPatches of the baseline alone
     * @param baseline the scenario with those patches
     * @param regimes regimes
     * @param factors factors
     * @param outputs outputs
     */
    record Found(
            Prepared<Scenario> scenario,
            List<Patch> ownPatches,
            Loaded<Scenario> baseline,
            List<Regime> regimes,
            List<Factor> factors,
            List<Output> outputs) {}

    ExperimentReader(Loaded<ExperimentSettings> asked, Path file, Catalog catalog) {
        this.asked = asked;
        this.settings = asked.value();
        this.file = file;
        this.catalog = catalog;
        this.loader = Loader.of(Scenario.class, catalog);
    }

    Experiment read() {
        String scenario = named(settings.scenario(), "scenarios", "scenario").orElse("");
        List<Patch> patches = patches(settings.patches(), "patches");
        settings.persons().ifPresent(persons -> patches.add(size("society.persons", persons, "persons")));
        settings.weeks().ifPresent(weeks -> patches.add(size("horizon.weeks", weeks, "weeks")));
        List<Patch> ownPatches = patches(settings.baseline(), "baseline");
        problems.throwIfAny();
        Prepared<Scenario> whole = loader.prepare(scenario, "scenarios", patches);
        Loaded<Scenario> baseline = whole.load(ownPatches);
        List<Regime> regimes = new ArrayList<>();
        settings.regimes().forEach((name, regime) -> regimes.add(regime(name, regime, baseline)));
        problems.throwIfAny();
        List<Loaded<Scenario>> others =
                regimes.stream().map(regime -> whole.load(regime.patches())).toList();
        requireScores(baseline, regimes, others);
        List<Factor> factors = new FactorReader(this, whole.unchanged(), regimes, others).read();
        problems.throwIfAny();
        List<Output> outputs = outputs(whole, ownPatches, regimes, factors);
        problems.throwIfAny();
        Found found = new Found(whole, ownPatches, baseline, regimes, factors, outputs);
        Experiment experiment = new Experiment(asked, found);
        requireEnds(experiment);
        problems.throwIfAny();
        return experiment;
    }

    Loaded<ExperimentSettings> asked() {
        return asked;
    }

    Problems problems() {
        return problems;
    }

    Place place(String path) {
        return asked.place(path).orElse(Place.NOWHERE);
    }

    private Patch size(String path, int value, String at) {
        Node node = new Node.Scalar("" + value, true, place(at), new Backing("experiment", ""));
        return new Patch("experiment", "", List.of(new Change.Assign(path, place(at), node)));
    }

    /** Returns the name to be opened: as it is for a name in the catalog, beside the experiment for a file. */
    private Optional<String> named(String name, String folder, String at) {
        if (Catalog.isPath(name)) {
            Path beside = file.resolveSibling(Catalog.path(name, place(at)));
            if (WholeFile.isThere(beside)) {
                return Optional.of(beside.toString());
            }
            problems.add("no such file", beside.toString(), place(at), "must be a file, beside the experiment's", "");
            return Optional.empty();
        }
        if (!catalog.list(folder).contains(name)) {
            problems.add(catalog.unknown(name, folder, place(at)));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    List<Patch> patches(List<String> names, String at) {
        List<Patch> read = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            patch(names.get(i), at + "." + i).ifPresent(read::add);
        }
        return read;
    }

    Optional<Patch> patch(String name, String at) {
        try {
            return named(name, "patches", at).map(found -> Patch.read(found, catalog));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Regime regime(String name, RegimeSettings regime, Loaded<Scenario> baseline) {
        String at = "regimes." + name;
        Horizon horizon = baseline.value().horizon().horizon();
        int day = regime.from().map(date -> day(date, horizon, at + ".from")).orElse(0);
        return new Regime(name, patches(regime.patches(), at + ".patches"), day);
    }

    /** Refuses a regime that would begin to score people, at a date, who had no score to start with. */
    private void requireScores(Loaded<Scenario> baseline, List<Regime> regimes, List<Loaded<Scenario>> others) {
        boolean scores = baseline.value().institution().rulebook().isPresent();
        for (int regime = 0; regime < others.size(); regime++) {
            boolean begins = others.get(regime).value().institution().rulebook().isPresent();
            if (!scores && begins && regimes.get(regime).day() > 0) {
                String at = "regimes." + regimes.get(regime).name() + ".from";
                problems.add(
                        "regime that begins to score at a date",
                        "",
                        place(at),
                        "must hold from the start, since the baseline has no rulebook and so no score to go on from",
                        "leave from out");
            }
        }
    }

    private int day(LocalDate date, Horizon horizon, String at) {
        int day = horizon.dayOf(date);
        if (day < 0 || day >= horizon.days()) {
            problems.add(
                    at,
                    date.toString(),
                    place(at),
                    "must lie between " + horizon.start() + " and " + horizon.dateOf(horizon.days() - 1),
                    "");
        }
        return day;
    }

    /** Finds the outputs in the counts of worlds as small as can be: one has all names of all regimes, others those of patches that are factors. */
    private List<Output> outputs(
            Prepared<Scenario> whole, List<Patch> ownPatches, List<Regime> regimes, List<Factor> factors) {
        List<World> worlds = new ArrayList<>(List.of(least(whole, ownPatches, regimes, List.of())));
        for (Factor factor : factors) {
            try {
                factor.patch().ifPresent(patch -> worlds.add(least(whole, ownPatches, regimes, List.of(factor))));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        problems.throwIfAny();
        OutputReader reader = new OutputReader(this, worlds);
        List<Output> outputs = new ArrayList<>();
        settings.outputs().forEach((name, output) -> outputs.add(reader.read(name, output)));
        return outputs;
    }

    /** Makes the least world, with these factors as they are at the upper end. */
    private static World least(
            Prepared<Scenario> whole, List<Patch> ownPatches, List<Regime> regimes, List<Factor> factors) {
        List<Patch> base = new ArrayList<>();
        factors.stream()
                .filter(factor -> factor.regimes().isEmpty())
                .forEach(factor -> factor.at(1).ifPresent(base::add));
        List<Loaded<Scenario>> others = new ArrayList<>();
        for (Regime regime : regimes) {
            List<Patch> all = new ArrayList<>(base);
            all.addAll(regime.patches());
            factors.stream()
                    .filter(factor -> factor.regimes().contains(regime.name()))
                    .forEach(factor -> factor.at(1).ifPresent(all::add));
            others.add(small(whole, all));
        }
        base.addAll(ownPatches);
        int[] days = regimes.stream().mapToInt(Regime::day).toArray();
        return new Worlds(small(whole, base), others, days, "").first(Seeds.both(1));
    }

    private static Loaded<Scenario> small(Prepared<Scenario> whole, List<Patch> more) {
        List<Patch> all = new ArrayList<>(List.of(Patch.inline("society.persons", "1", "experiment")));
        all.addAll(more);
        return whole.load(all);
    }

    /** Tries both ends of every factor while the others stay, so that what can never run is said before anything runs. */
    private void requireEnds(Experiment experiment) {
        List<Factor> factors = experiment.factors();
        double[] start = factors.stream().mapToDouble(Factor::start).toArray();
        requireSamePeople(experiment, start);
        for (int factor = 0; factor < factors.size(); factor++) {
            for (double end : new double[] {0, 1}) {
                double[] point = start.clone();
                point[factor] = end;
                try {
                    requireSamePeople(experiment, point);
                } catch (ProblemException e) {
                    problems.addAll(e.problems());
                }
            }
        }
    }

    private void requireSamePeople(Experiment experiment, double[] point) {
        Worlds worlds = experiment.at(point);
        String hash = worlds.baseline().hash("society", "horizon");
        for (int regime = 0; regime < worlds.regimes().size(); regime++) {
            String name = experiment.regimes().get(regime).name();
            if (!worlds.regimes().get(regime).hash("society", "horizon").equals(hash)
                    && problems.list().isEmpty()) {
                problems.add(
                        "regimes." + name,
                        "society or horizon",
                        place("regimes." + name),
                        "must change the institution alone: compared are the same people in the same time",
                        "");
            }
        }
    }
}
