package glasshouse.experiment.divergence;

import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.experiment.run.RunListener;
import glasshouse.experiment.run.StoredScenario;
import glasshouse.experiment.twin.TwinRequest;
import glasshouse.kernel.random.Seeds;
import glasshouse.results.folder.RunFolder;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.patch.Patch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says where a stored run parts from another world of the same people and luck. Both are computed again from what runs keep. */
public final class Divergences {
    private final RunFolder run;
    private final Loaded<Scenario> scenario;
    private final int threads;
    private final RunListener listener;

    /**
     * Opens a stored run.
     *
     * @param threads how many compute
     * @throws glasshouse.kernel.problem.ProblemException if the run's scenario is not the one that was run
     */
    public Divergences(RunFolder run, int threads, RunListener listener) {
        this.run = run;
        this.scenario = StoredScenario.of(run);
        this.threads = threads;
        this.listener = listener;
    }

    /** Returns the scenario of the run. */
    public Loaded<Scenario> scenario() {
        return scenario;
    }

    /**
     * Says where the run parts from another; empty if the listener stopped it.
     *
     * @throws glasshouse.kernel.problem.ProblemException if they are not of the same people, time and luck
     */
    public Optional<Divergence> from(RunFolder other) {
        return compare(World.of(StoredScenario.of(other), StoredScenario.seeds(other), threads));
    }

    /**
     * Says where the run parts from the one under another regime; empty if the listener stopped it.
     *
     * @param patches which make the other regime
     * @param day from which they hold
     * @throws glasshouse.kernel.problem.ProblemException if that is no twin, or the date lies outside the run
     */
    public Optional<Divergence> under(List<Patch> patches, LocalDate day) {
        Loaded<Scenario> patched = StoredScenario.of(run, patches);
        TwinRequest twin = new TwinRequest(scenario, patched, day, 1, seeds(), threads);
        return compare(World.of(scenario, List.of(new World.Amendment(twin.day(), patched)), seeds(), threads));
    }

    private Optional<Divergence> compare(World other) {
        return new Lockstep(World.of(scenario, seeds(), threads), other, threads, listener).compare();
    }

    private Seeds seeds() {
        return StoredScenario.seeds(run);
    }
}
