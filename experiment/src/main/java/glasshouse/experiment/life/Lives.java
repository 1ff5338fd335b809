package glasshouse.experiment.life;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.experiment.run.RunListener;
import glasshouse.experiment.run.StoredScenario;
import glasshouse.experiment.twin.TwinRequest;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.Followed;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Manifest.Identity;
import glasshouse.results.query.RunQuery;
import glasshouse.scenario.load.Loaded;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells lives of a stored run. A subject that the run followed is read from its ledger; for any other the run is computed
 * again with that subject followed, which changes nothing else, and its digest must be the stored one.
 */
public final class Lives {
    private final RunFolder run;
    private final boolean ofFirms;
    private final Loaded<Scenario> loaded;
    private final int threads;
    private final RunListener listener;

    private Lives(RunFolder run, boolean ofFirms, int threads, RunListener listener) {
        this.run = run;
        this.ofFirms = ofFirms;
        this.loaded = StoredScenario.of(run);
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * Opens the lives of the persons of a stored run.
     *
     * @param threads how many compute, if need be
     * @throws ProblemException if the run's scenario is not the one that was run
     */
    public static Lives ofPersons(RunFolder run, int threads, RunListener listener) {
        return new Lives(run, false, threads, listener);
    }

    /**
     * Opens the lives of the firms of a stored run.
     *
     * @param threads how many compute, if need be
     * @throws ProblemException if the run's scenario is not the one that was run
     */
    public static Lives ofFirms(RunFolder run, int threads, RunListener listener) {
        return new Lives(run, true, threads, listener);
    }

    /**
     * Holds a life, or two lives of one subject.
     *
     * @param baseline as the run has it
     * @param twin as it is under the other regime; empty if none was asked for
     * @param replayed whether the run was computed again
     */
    public record Told(Life baseline, Optional<Life> twin, boolean replayed) {}

    /**
     * Tells the life of a subject; empty if the listener stopped it.
     *
     * @throws ProblemException if there is no such subject
     */
    public Optional<Told> tell(int subject) {
        World world = world(subject);
        World side = side(world);
        Followed followed = Followed.of(
                loaded.value().observe(), side.population().size(), side.seeds().people());
        if (followed.has(subject)) {
            try (RunQuery query = RunQuery.open(run)) {
                return Optional.of(new Told(
                        life(world, subject, loaded, LifeRows.stored(query, side.prefix(), subject)),
                        Optional.empty(),
                        false));
            }
        }
        return replay(world, subject, identity().digest())
                .map(rows -> new Told(life(world, subject, loaded, rows), Optional.empty(), true));
    }

    /**
     * Tells the life of a subject beside the one under another regime; empty if the listener stopped it.
     *
     * @param patched the run's scenario under the other regime
     * @param from date from which that holds
     * @throws ProblemException if there is no such subject, or the other is no twin
     */
    public Optional<Told> tell(int subject, Loaded<Scenario> patched, LocalDate from) {
        TwinRequest twin = new TwinRequest(loaded, patched, from, 1, seeds(), threads);
        Optional<Told> told = tell(subject);
        if (told.isEmpty()) {
            return told;
        }
        World other = World.of(loaded, List.of(new World.Amendment(twin.day(), patched)), seeds(), threads);
        return replay(other, subject, "")
                .map(rows -> new Told(told.get().baseline(), Optional.of(life(other, subject, patched, rows)), true));
    }

    /** Returns the scenario of the run. */
    public Loaded<Scenario> scenario() {
        return loaded;
    }

    private Identity identity() {
        return run.manifest().identity();
    }

    private Seeds seeds() {
        return StoredScenario.seeds(run);
    }

    private World world(int subject) {
        int persons = loaded.value().society().persons();
        int subjects = ofFirms ? loaded.value().countFirms() : persons;
        if (subject < 0 || subject >= subjects) {
            throw new ProblemException(new Problem(
                    ofFirms ? "No such firm" : "No such subject",
                    Integer.toString(subject),
                    Place.NOWHERE,
                    subjects == 0
                            ? "be of a run with firms: this one has none"
                            : "be between 0 and " + (subjects - 1) + ": synthetic "
                                    + (ofFirms ? "firms have an index" : "people have an index and no name"),
                    ""));
        }
        listener.stage(String.format(Locale.ROOT, "making %,d people", persons));
        return World.of(loaded, seeds(), threads);
    }

    private World side(World world) {
        return world.sides().get(ofFirms ? 1 : 0);
    }

    private Life life(World world, int subject, Loaded<Scenario> scenario, LifeRows rows) {
        return new Life(
                Who.of(side(world), subject),
                ofFirms ? Glossary.ofFirms(scenario.value().firms().orElseThrow()) : Glossary.of(scenario.value()),
                world.horizon(),
                rows.lines(),
                rows.listings());
    }

    /** Computes a world again with one subject followed; refuses another digest than this one, if it is not empty. */
    private Optional<LifeRows> replay(World world, int subject, String digest) {
        Followed one = Followed.only(subject);
        Followed nobody = Followed.only();
        try (Simulation simulation = Simulation.start(
                world, Options.threads(threads), ofFirms ? List.of(nobody, one) : List.of(one, nobody))) {
            while (!simulation.isDone()) {
                if (listener.isStopped()) {
                    return Optional.empty();
                }
                simulation.step();
                listener.week(simulation.week(), world.horizon().weeks());
            }
            String came = simulation.digest();
            if (!digest.isEmpty() && !came.equals(digest)) {
                throw new ProblemException(new Problem(
                        "Run computed again has another digest",
                        came,
                        Place.NOWHERE,
                        "be " + digest + ", as the manifest says",
                        "run it again; if this persists, one version number stands for two engines"));
            }
            simulation.closeListings();
            return Optional.of(
                    LifeRows.logged(simulation.sides().get(ofFirms ? 1 : 0).log(), subject));
        }
    }
}
