package glasshouse.experiment.fit;

import glasshouse.engine.world.Scenario;
import glasshouse.experiment.calibration.Score;
import glasshouse.experiment.calibration.Scorecard;
import glasshouse.experiment.calibration.Target;
import glasshouse.experiment.calibration.WorldRuns;
import glasshouse.experiment.run.Cadence;
import glasshouse.experiment.run.Manner;
import glasshouse.experiment.run.RunListener;
import glasshouse.experiment.run.RunRequest;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.random.Seeds;
import glasshouse.results.folder.RunFolder;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.patch.Patch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Fits the numbers that may be moved to the figures that may be fitted to: the sum of squared misses, each in its tolerance, is
 * made small within a budget of evaluations. Every evaluation has the same people and luck. What was evaluated is kept, so the
 * same fit asked for again goes on, and with a larger budget goes further.
 */
public final class Fitter {
    private final FitRequest request;
    private final RunListener listener;
    private final WorldRuns worlds;
    private final List<FreeNumber> numbers;
    private final FitFolder folder;
    private final List<Evaluation> done = new ArrayList<>();

    private Fitter(FitRequest request, RunListener listener) {
        this.request = request;
        this.listener = listener;
        this.worlds = new WorldRuns(request.calibration(), request.catalog());
        this.numbers = numbers();
        this.folder = FitFolder.open(request.folder(), request.identity());
    }

    /**
     * Fits, or goes on with the same fit.
     *
     * @return what it came to; empty if it was stopped before anything was evaluated
     * @throws ProblemException if a number may not be moved
     */
    public static Optional<Fitted> fit(FitRequest request, RunListener listener) {
        return new Fitter(request, listener).go();
    }

    private List<FreeNumber> numbers() {
        List<FreeNumber> found = new ArrayList<>();
        Map<String, Loaded<Scenario>> scenarios = new LinkedHashMap<>();
        request.calibration().value().free().forEach((name, free) -> {
            if (worlds.isThere(free.world())) {
                Loaded<Scenario> scenario =
                        scenarios.computeIfAbsent(free.world(), world -> worlds.load(world, request.most(), List.of()));
                found.add(FreeNumber.of(name, free, scenario));
            }
        });
        return List.copyOf(found);
    }

    private Optional<Fitted> go() {
        double[] start = numbers.stream()
                .mapToDouble(number -> number.share(number.start()))
                .toArray();
        SecantSearch.search(start, request.budget(), this::misses);
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Evaluation best = done.getFirst();
        for (Evaluation evaluation : done) {
            best = evaluation.squares() < best.squares() ? evaluation : best;
        }
        return Optional.of(new Fitted(
                request.folder(), numbers, done.getFirst(), best, done.size(), !listener.isStopped(), write(best)));
    }

    private SequencedMap<String, Path> write(Evaluation best) {
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        for (String world : movedWorlds()) {
            String scenario =
                    worlds.load(world, request.most(), List.of()).value().scenario();
            List<FreeNumber> own = numbers.stream()
                    .filter(number -> number.world().equals(world))
                    .toList();
            files.put(world, folder.write("fitted-" + world + ".yaml", FittedPatch.of(scenario, own, best)));
        }
        return files;
    }

    private List<String> movedWorlds() {
        return numbers.stream().map(FreeNumber::world).distinct().toList();
    }

    /** Looks at a point of the unit box: reads it, if it was looked at before, else runs the worlds. */
    private Optional<double[]> misses(double[] point) {
        int number = done.size() + 1;
        SequencedMap<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            FreeNumber free = numbers.get(i);
            values.put(free.name(), done.isEmpty() ? free.start() : free.value(point[i]));
        }
        Optional<Evaluation> evaluation = folder.find(number);
        if (evaluation.isEmpty()) {
            evaluation = evaluate(number, values);
            evaluation.ifPresent(folder::keep);
        } else if (!evaluation.get().isOf(values)) {
            throw new ProblemException(new Problem(
                    "Evaluation " + number + " of the fit is of other values",
                    request.folder().toString(),
                    Place.NOWHERE,
                    "be " + values,
                    "begin anew in another folder"));
        }
        evaluation.ifPresent(done::add);
        return evaluation.map(found ->
                found.misses().values().stream().mapToDouble(miss -> miss).toArray());
    }

    private Optional<Evaluation> evaluate(int number, SequencedMap<String, Double> values) {
        Map<String, List<Patch>> patches = Fitted.patches(numbers, values);
        Map<String, List<RunFolder>> runs = new LinkedHashMap<>();
        for (String world : movedWorlds()) {
            listener.stage("evaluation " + number + " of at most " + request.budget() + ", " + world);
            Optional<RunFolder> run =
                    run(number, world, worlds.load(world, request.most(), patches.getOrDefault(world, List.of())));
            if (run.isEmpty()) {
                return Optional.empty();
            }
            runs.put(world, List.of(run.get()));
        }
        SequencedMap<String, Double> misses = new LinkedHashMap<>();
        for (Score score : Scorecard.of(fittedTo(), runs)) {
            if (!done.isEmpty() || score.simulated().isPresent()) {
                misses.put(score.target().name(), score.miss().orElse(Score.WORST));
            }
        }
        runs.keySet().forEach(world -> folder.forget(number, world));
        double[] all = misses.values().stream().mapToDouble(miss -> miss).toArray();
        return Optional.of(new Evaluation(number, values, misses, SecantSearch.squares(all)));
    }

    /** A figure is fitted to where it may be, its world is moved, and the first evaluation had it. */
    private List<Target> fittedTo() {
        return Target.of(request.calibration()).stream()
                .filter(Target::isFitted)
                .filter(target -> movedWorlds().contains(target.settings().world()))
                .filter(target -> done.isEmpty() || done.getFirst().misses().containsKey(target.name()))
                .toList();
    }

    private Optional<RunFolder> run(int number, String world, Loaded<Scenario> scenario) {
        RunRequest run = new RunRequest(
                scenario,
                Seeds.both(request.seed()),
                Optional.of(folder.work(number, world)),
                new Manner(request.threads(), Cadence.USUAL, List.of("glasshouse", "calibrate")));
        return WorldRuns.folder(run, listener);
    }
}
