package glasshouse.experiment.calibration;

import glasshouse.engine.world.Scenario;
import glasshouse.experiment.run.Manner;
import glasshouse.experiment.run.Outcome;
import glasshouse.experiment.run.RunListener;
import glasshouse.experiment.run.RunRequest;
import glasshouse.experiment.run.Runner;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.random.Seeds;
import glasshouse.results.folder.RunFolder;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Runs the worlds of a calibration, or finds among given runs those that are of them. */
public final class WorldRuns {
    private final Catalog catalog;
    private final Loaded<CalibrationSettings> calibration;
    private final Map<String, List<Patch>> patches;
    private final List<String> worlds;

    /** Takes the worlds of a calibration, whose scenarios and patches are in a catalog. */
    public WorldRuns(Loaded<CalibrationSettings> calibration, Catalog catalog) {
        this(
                calibration,
                catalog,
                Map.of(),
                List.copyOf(calibration.value().worlds().keySet()));
    }

    private WorldRuns(
            Loaded<CalibrationSettings> calibration,
            Catalog catalog,
            Map<String, List<Patch>> patches,
            List<String> worlds) {
        this.calibration = calibration;
        this.catalog = catalog;
        this.patches = patches;
        this.worlds = worlds;
    }

    /** Copies the worlds with patches on top, by world. */
    public WorldRuns with(Map<String, List<Patch>> others) {
        return new WorldRuns(calibration, catalog, others, worlds);
    }

    /**
     * Copies some of the worlds.
     *
     * @param names of the worlds; empty: all
     * @throws ProblemException if the calibration has no world of a name
     */
    public WorldRuns only(List<String> names) {
        List<String> known = List.copyOf(calibration.value().worlds().keySet());
        List<Problem> unknown = names.stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Problem(
                        "unknown world",
                        name,
                        Place.NOWHERE,
                        "must be one of " + String.join(", ", known),
                        Nearest.maybe(name, known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(unknown);
        }
        return new WorldRuns(calibration, catalog, patches, names.isEmpty() ? worlds : List.copyOf(names));
    }

    /**
     * Says how many runs and how large.
     *
     * @param most the most persons of a world; empty: as its scenario says
     * @param seed of the first run of each world
     * @param replicates runs of each world, each with people and luck of its own
     */
    public record Size(OptionalInt most, long seed, int replicates) {}

    /**
     * Runs every world, each into its own folder under {@code runs/}; a run that is stored is taken as it is.
     *
     * @return runs by world; fewer than asked for if the listener stopped it
     */
    public Map<String, List<RunFolder>> run(Size size, Manner manner, RunListener listener) {
        Map<String, List<RunFolder>> runs = new LinkedHashMap<>();
        for (String world : worlds) {
            if (!isThere(world)) {
                continue;
            }
            Loaded<Scenario> scenario = load(world, size.most(), patches.getOrDefault(world, List.of()));
            for (int number = 0; number < size.replicates() && !listener.isStopped(); number++) {
                RunRequest request =
                        new RunRequest(scenario, Seeds.both(size.seed() + number), Optional.empty(), manner);
                folder(request, listener)
                        .ifPresent(folder -> runs.computeIfAbsent(world, none -> new ArrayList<>())
                                .add(folder));
            }
        }
        return runs;
    }

    /** Runs one request; empty if the listener stopped it. */
    public static Optional<RunFolder> folder(RunRequest request, RunListener listener) {
        return switch (Runner.run(request, listener)) {
            case Outcome.Done done -> Optional.of(done.folder());
            case Outcome.Stored stored -> Optional.of(stored.folder());
            case Outcome.Interrupted interrupted -> Optional.empty();
        };
    }

    /** Says whether the scenario of a world is in the catalog. */
    public boolean isThere(String world) {
        return catalog.find("scenarios", settings(world).scenario()).isPresent();
    }

    /**
     * Loads the scenario of a world.
     *
     * @param most the most persons; empty: as the scenario says
     * @param onTop patches on top of the world's own
     */
    public Loaded<Scenario> load(String world, OptionalInt most, List<Patch> onTop) {
        Loader<Scenario> loader = Loader.of(Scenario.class, catalog);
        List<Patch> all = new ArrayList<>();
        settings(world).patches().forEach(name -> all.add(Patch.read(name, catalog)));
        all.addAll(onTop);
        Loaded<Scenario> whole = loader.load(settings(world).scenario(), "scenarios", all);
        if (most.isEmpty() || whole.value().society().persons() <= most.getAsInt()) {
            return whole;
        }
        all.add(Patch.inline("society.persons", Integer.toString(most.getAsInt()), "--persons"));
        return loader.load(settings(world).scenario(), "scenarios", all);
    }

    private WorldSettings settings(String world) {
        return Optional.ofNullable(calibration.value().worlds().get(world)).orElseThrow();
    }

    /** Sorts given runs by the world whose scenario they are of; a run of no world is left out. */
    public static Map<String, List<RunFolder>> sort(CalibrationSettings calibration, List<RunFolder> folders) {
        Map<String, List<RunFolder>> runs = new LinkedHashMap<>();
        for (RunFolder folder : folders) {
            String scenario = folder.manifest().identity().name();
            calibration.worlds().entrySet().stream()
                    .filter(world -> world.getValue().scenario().equals(scenario))
                    .findFirst()
                    .ifPresent(world -> runs.computeIfAbsent(world.getKey(), none -> new ArrayList<>())
                            .add(folder));
        }
        return runs;
    }
}
