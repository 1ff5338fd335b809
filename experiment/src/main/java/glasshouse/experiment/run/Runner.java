package glasshouse.experiment.run;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.table.Table;
import glasshouse.results.folder.PartialRun;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.folder.Start;
import glasshouse.results.manifest.Label;
import glasshouse.results.manifest.Manifest;
import glasshouse.results.manifest.Manifest.Identity;
import glasshouse.results.manifest.Manifest.Making;
import glasshouse.results.manifest.Manifest.Size;
import glasshouse.results.manifest.Manifest.Status;
import glasshouse.results.manifest.TableEntry;
import glasshouse.results.store.StorageException;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.settings.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Runs a scenario into a run folder, or goes on with one that was interrupted. What comes out depends on engine version,
 * scenario and seeds alone.
 */
public final class Runner {
    private final Manner manner;
    private final RunListener listener;

    private Runner(Manner manner, RunListener listener) {
        this.manner = manner;
        this.listener = listener;
    }

    /**
     * Runs a scenario; recognises the same run that is stored already, and goes on with the same run that was interrupted.
     *
     * @throws ProblemException if something else is where the run is to go
     * @throws StorageException if the disk fails; what was kept can be resumed
     */
    public static Outcome run(RunRequest request, RunListener listener) {
        Optional<RunFolder> stored = RunFolder.find(request.folder());
        if (stored.isPresent() && stored.get().manifest().identity().sameRun(request.identity())) {
            return new Outcome.Stored(stored.get());
        }
        Runner runner = new Runner(request.manner(), listener);
        Loaded<Scenario> loaded = request.scenario();
        Manifest running = runner.manifest(loaded, request.identity(), List.of());
        if (PartialRun.interruptedAt(request.folder(), running).isPresent()) {
            return resume(request.folder(), request.manner(), listener);
        }
        World world = runner.world(loaded, request.seeds());
        Manifest whole = runner.manifest(loaded, request.identity(), RunTables.all(world));
        Start start = PartialRun.begin(request.folder(), whole, loaded.canonical());
        return switch (start) {
            case Start.Existing existing -> new Outcome.Stored(existing.folder());
            case PartialRun partial -> {
                try (partial;
                        Simulation simulation = Simulation.start(world, runner.options())) {
                    yield runner.loop(loaded, partial, simulation).go();
                }
            }
        };
    }

    /**
     * Goes on with an interrupted run from its last checkpoint.
     *
     * @param folder the folder it has or will have
     * @throws ProblemException if there is nothing to resume
     */
    public static Outcome resume(Path folder, Manner manner, RunListener listener) {
        Start start = PartialRun.resume(folder, Version.ENGINE);
        return switch (start) {
            case Start.Existing existing -> new Outcome.Stored(existing.folder());
            case PartialRun partial -> {
                try (partial) {
                    yield new Runner(manner, listener).goOn(partial);
                }
            }
        };
    }

    private Outcome goOn(PartialRun partial) {
        Identity identity = partial.manifest().identity();
        Loaded<Scenario> loaded = StoredScenario.read(partial.path(), partial.scenario(), identity);
        World world = world(loaded, StoredScenario.seeds(identity));
        if (partial.checkpointWeek().isEmpty()) {
            try (Simulation simulation = Simulation.start(world, options())) {
                return loop(loaded, partial, simulation).go();
            }
        }
        try (InputStream checkpoint = partial.openCheckpoint()) {
            Meter meter = Meter.read(checkpoint);
            try (Simulation simulation = Simulation.resume(world, options(), checkpoint)) {
                return new RunLoop(loaded, partial, simulation, manner, listener, meter).go();
            }
        } catch (IOException e) {
            throw StorageException.of("reading the checkpoint", partial.path(), e);
        }
    }

    private RunLoop loop(Loaded<Scenario> loaded, PartialRun partial, Simulation simulation) {
        return new RunLoop(loaded, partial, simulation, manner, listener, new Meter());
    }

    private Options options() {
        return Options.threads(manner.threads());
    }

    private World world(Loaded<Scenario> loaded, Seeds seeds) {
        int persons = loaded.value().society().persons();
        listener.stage(String.format(Locale.ROOT, "making %,d people", persons));
        return World.of(loaded, seeds, manner.threads());
    }

    private Manifest manifest(Loaded<Scenario> loaded, Identity identity, List<Table> tables) {
        Scenario scenario = loaded.value();
        return new Manifest(
                Status.RUNNING,
                label(loaded),
                identity,
                new Size(
                        scenario.society().persons(),
                        scenario.countFirms(),
                        scenario.horizon().weeks(),
                        scenario.horizon().start().toString()),
                Making.of(manner.command(), manner.threads(), 0),
                List.of(),
                tables.stream().map(TableEntry::of).toList());
    }

    private static Label label(Loaded<Scenario> loaded) {
        List<Parameter> parameters = loaded.parameters();
        int assumed = (int) parameters.stream()
                .filter(parameter -> parameter.confidence().equals("assumed"))
                .count();
        return Label.ofModel(loaded.value().modelOf(), parameters.size(), assumed);
    }
}
