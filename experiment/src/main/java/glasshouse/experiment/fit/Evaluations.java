package glasshouse.experiment.fit;

import glasshouse.engine.world.Scenario;
import glasshouse.experiment.calibration.Score;
import glasshouse.experiment.calibration.Scorecard;
import glasshouse.experiment.calibration.Target;
import glasshouse.experiment.calibration.WorldRuns;
import glasshouse.experiment.cell.CellKey;
import glasshouse.experiment.cell.Cells;
import glasshouse.experiment.run.Cadence;
import glasshouse.experiment.run.Kept;
import glasshouse.experiment.run.Manner;
import glasshouse.experiment.run.RunListener;
import glasshouse.experiment.run.RunRequest;
import glasshouse.experiment.run.Version;
import glasshouse.kernel.random.Seeds;
import glasshouse.results.folder.OpenFolder;
import glasshouse.results.folder.RunFolder;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.patch.Patch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Tells what worlds miss: loads each with the numbers that are looked at, runs it, reads the figures that may be fitted to, and
 * keeps what they miss under all that it depends on, as an exploration keeps its runs. What is kept is not run again, also after
 * the search, its budget or other numbers have changed.
 */
final class Evaluations {
    private static final int SHORT_HASH = 16;

    private final FitRequest request;
    private final RunListener listener;
    private final WorldRuns worlds;
    private final List<String> names;
    private final List<Target> targets;
    private final Kept kept;
    private final OpenFolder folder;
    private final Cells cells;

    /**
     * Prepares them.
     *
     * @param names the worlds whose numbers are moved
     * @param folder where they are kept
     */
    Evaluations(FitRequest request, RunListener listener, WorldRuns worlds, List<String> names, OpenFolder folder) {
        this.request = request;
        this.listener = listener;
        this.worlds = worlds;
        this.names = List.copyOf(names);
        this.targets = Target.of(request.calibration()).stream()
                .filter(Target::isFitted)
                .filter(target -> this.names.contains(target.settings().world()))
                .toList();
        this.kept = Kept.namedIn(
                targets.stream().map(target -> target.settings().read()).toList());
        this.folder = folder;
        this.cells = new Cells(folder);
    }

    /**
     * Returns what is missed of each figure, in tolerances; not a number where a run has nothing of it; none if it was stopped.
     *
     * @param number of the evaluation, from 1
     * @param patches by world
     */
    Optional<SequencedMap<String, Double>> at(int number, Map<String, List<Patch>> patches) {
        SequencedMap<String, Loaded<Scenario>> scenarios = new LinkedHashMap<>();
        for (String world : names) {
            scenarios.put(world, worlds.load(world, request.most(), patches.getOrDefault(world, List.of())));
        }
        CellKey key = key(scenarios.values());
        Optional<double[]> found = cells.find(key);
        if (found.isEmpty()) {
            found = run(number, scenarios, key);
            found.ifPresent(misses -> cells.keep(key, misses));
        }
        return found.map(this::named);
    }

    private CellKey key(Iterable<Loaded<Scenario>> scenarios) {
        StringBuilder hash = new StringBuilder();
        for (Loaded<Scenario> scenario : scenarios) {
            hash.append(scenario.hash(Scenario.WORLD.toArray(String[]::new))).append(scenario.hash("observe"));
        }
        return CellKey.of(
                Version.ENGINE, hash.toString(), request.calibration().hash("targets"), Seeds.both(request.seed()));
    }

    private Optional<double[]> run(int number, SequencedMap<String, Loaded<Scenario>> scenarios, CellKey key) {
        Map<String, List<RunFolder>> runs = new LinkedHashMap<>();
        String work = "work-" + key.hash().substring(0, SHORT_HASH);
        for (Map.Entry<String, Loaded<Scenario>> scenario : scenarios.entrySet()) {
            listener.stage("evaluation " + number + " of at most " + request.budget() + ", " + scenario.getKey());
            RunRequest run = new RunRequest(
                    scenario.getValue(),
                    Seeds.both(request.seed()),
                    Optional.of(folder.path().resolve(work).resolve(scenario.getKey())),
                    new Manner(request.threads(), Cadence.USUAL, kept, List.of("glasshouse", "calibrate")));
            Optional<RunFolder> done = WorldRuns.folder(run, listener);
            if (done.isEmpty()) {
                return Optional.empty();
            }
            runs.put(scenario.getKey(), List.of(done.get()));
        }
        double[] misses = Scorecard.of(targets, runs).stream()
                .mapToDouble(
                        score -> score.simulated().isPresent() ? score.miss().orElse(Score.WORST) : Double.NaN)
                .toArray();
        folder.deleteFolder(work);
        return Optional.of(misses);
    }

    private SequencedMap<String, Double> named(double[] misses) {
        SequencedMap<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < misses.length; i++) {
            named.put(targets.get(i).name(), misses[i]);
        }
        return named;
    }
}
