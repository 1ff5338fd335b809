package glasshouse.experiment.fit;

import glasshouse.engine.world.Scenario;
import glasshouse.experiment.calibration.Score;
import glasshouse.experiment.calibration.WorldRuns;
import glasshouse.experiment.run.RunListener;
import glasshouse.experiment.search.BoxSearch;
import glasshouse.experiment.search.End;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.folder.OpenFolder;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.load.Loaded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Fits the numbers that may be moved to the figures that may be fitted to: the sum of squared misses, each in its tolerance, is
 * made small within a budget of evaluations. Every evaluation has the same people and luck. What was evaluated is kept, so the
 * same fit asked for again goes on, and with a larger budget goes further.
 */
public final class Fitter {
    private static final String ABOUT = "about.json";

    private final FitRequest request;
    private final RunListener listener;
    private final WorldRuns worlds;
    private final List<FreeNumber> numbers;
    private final List<Evaluation> done = new ArrayList<>();

    private Fitter(FitRequest request, RunListener listener) {
        this.request = request;
        this.listener = listener;
        this.worlds = new WorldRuns(request.calibration(), request.catalog());
        this.numbers = numbers();
    }

    /**
     * Fits, or goes on with the same fit.
     *
     * @return what it came to; empty if it was stopped before anything was evaluated
     * @throws ProblemException if a number may not be moved, or another fit is there
     */
    public static Optional<Fitted> fit(FitRequest request, RunListener listener) {
        Fitter fitter = new Fitter(request, listener);
        try (OpenFolder folder = OpenFolder.of(request.folder())) {
            return fitter.go(folder);
        }
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

    private Optional<Fitted> go(OpenFolder folder) {
        requireSameFit(folder);
        Evaluations evaluations = new Evaluations(request, listener, worlds, movedWorlds(), folder);
        double[] start = numbers.stream()
                .mapToDouble(number -> number.share(number.start()))
                .toArray();
        End end = BoxSearch.search(start, request.budget(), point -> misses(point, evaluations, folder));
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Evaluation best = done.getFirst();
        for (Evaluation evaluation : done) {
            best = evaluation.squares() < best.squares() ? evaluation : best;
        }
        return Optional.of(new Fitted(
                request.folder(), numbers, done.getFirst(), best, done.size(), end.why(), write(best, folder)));
    }

    /** Refuses a folder with another calibration's fit in it; of the same calibration, what still serves is taken over. */
    private void requireSameFit(OpenFolder folder) {
        Optional<String> about = folder.read(ABOUT);
        if (about.isPresent()
                && !Json.read(about.get(), FitRequest.Identity.class)
                        .calibration()
                        .equals(request.identity().calibration())) {
            throw new ProblemException(new Problem(
                    "Folder holds another fit",
                    request.folder().toString(),
                    Place.NOWHERE,
                    "must be empty, or hold a fit of " + request.identity().calibration(),
                    "name another with --out"));
        }
        folder.write(ABOUT, Json.pretty(request.identity()));
    }

    private SequencedMap<String, Path> write(Evaluation best, OpenFolder folder) {
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        for (String world : movedWorlds()) {
            String scenario =
                    worlds.load(world, request.most(), List.of()).value().scenario();
            List<FreeNumber> own = numbers.stream()
                    .filter(number -> number.world().equals(world))
                    .toList();
            String name = "fitted-" + world + ".yaml";
            folder.write(name, FittedPatch.of(scenario, own, best));
            files.put(world, folder.path().resolve(name));
        }
        return files;
    }

    private List<String> movedWorlds() {
        return numbers.stream().map(FreeNumber::world).distinct().toList();
    }

    /** Looks at a point of the unit box, and writes down what was seen; a figure counts if the first evaluation had it. */
    private Optional<double[]> misses(double[] point, Evaluations evaluations, OpenFolder folder) {
        int number = done.size() + 1;
        SequencedMap<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            FreeNumber free = numbers.get(i);
            values.put(free.name(), done.isEmpty() ? free.start() : free.value(point[i]));
        }
        Optional<SequencedMap<String, Double>> found = evaluations.at(number, Fitted.patches(numbers, values));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SequencedMap<String, Double> misses = new LinkedHashMap<>();
        found.get().forEach((name, miss) -> {
            if (done.isEmpty() ? !miss.isNaN() : done.getFirst().misses().containsKey(name)) {
                misses.put(name, miss.isNaN() ? Score.WORST : miss);
            }
        });
        Evaluation evaluation = Evaluation.of(number, values, misses);
        folder.write(String.format(Locale.ROOT, "evaluation-%04d.json", number), Json.pretty(evaluation));
        done.add(evaluation);
        return Optional.of(misses.values().stream().mapToDouble(miss -> miss).toArray());
    }
}
