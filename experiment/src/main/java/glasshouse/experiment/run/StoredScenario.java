package glasshouse.experiment.run;

import glasshouse.engine.world.Scenario;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.random.Seeds;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Manifest.Identity;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.tree.Source;
import java.nio.file.Path;
import java.util.List;

/** Reads the scenario that a run folder keeps, and refuses one that is not the one that was run. */
public final class StoredScenario {
    private StoredScenario() {}

    /**
     * Reads the scenario of a stored run.
     *
     * @throws ProblemException if it was changed, or another version of the engine ran it
     */
    public static Loaded<Scenario> of(RunFolder run) {
        String engine = run.manifest().identity().engineVersion();
        if (!engine.equals(Version.ENGINE)) {
            throw new ProblemException(new Problem(
                    "Run was made by engine version " + engine,
                    run.path().toString(),
                    Place.NOWHERE,
                    "be of this version, " + Version.ENGINE + ", to be computed again",
                    "run it again"));
        }
        return read(run.path(), run.scenario(), run.manifest().identity());
    }

    /** Reads the scenario of a stored run with other patches on top. */
    public static Loaded<Scenario> of(RunFolder run, List<Patch> patches) {
        of(run);
        return load(run.path(), run.scenario(), patches);
    }

    /** Returns the seeds of people and luck of a stored run. */
    public static Seeds seeds(RunFolder run) {
        return seeds(run.manifest().identity());
    }

    static Seeds seeds(Identity identity) {
        return new Seeds(identity.peopleSeed(), identity.luckSeed());
    }

    static Loaded<Scenario> read(Path folder, String yaml, Identity identity) {
        Loaded<Scenario> loaded = load(folder, yaml, List.of());
        if (!loaded.hash(Scenario.WORLD.toArray(String[]::new)).equals(identity.worldHash())) {
            String file = folder.resolve(RunFolder.SCENARIO).toString();
            throw new ProblemException(new Problem(
                    "Scenario of the run was changed",
                    file,
                    new Place(file, 0, 0),
                    "be as Glasshouse wrote it",
                    "run the changed scenario from the start, in another folder"));
        }
        return loaded;
    }

    private static Loaded<Scenario> load(Path folder, String yaml, List<Patch> patches) {
        String file = folder.resolve(RunFolder.SCENARIO).toString();
        return Loader.of(Scenario.class, Catalog.shipped()).load(Source.given(file, yaml), patches);
    }
}
