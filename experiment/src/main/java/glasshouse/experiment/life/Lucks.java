package glasshouse.experiment.life;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.experiment.twin.TwinRequest;
import glasshouse.experiment.twin.Twins;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.time.Week;
import glasshouse.observation.Followed;
import glasshouse.scenario.load.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Tells what two regimes do to one person, in one luck and in others: the same people and the same society each time. A difference in one luck is what
 * the model says befell that person; the mean over luck says how much of it the regime brings about, and how much was chance.
 */
public final class Lucks {
    private final TwinRequest request;
    private final int person;
    private final Twins.Listener listener;
    private final BooleanSupplier stop;
    private final AtomicLong weeks = new AtomicLong();

    /**
     * Holds what befell a person.
     *
     * @param baseline the life in the first luck
     * @param twin the same under the other regime
     * @param harms by luck, the first one's first: under the baseline, and under the other regime
     */
    public record Told(Life baseline, Life twin, List<Harm[]> harms) {
        /** Keeps a copy of the list. */
        public Told {
            harms = List.copyOf(harms);
        }
    }

    /**
     * Prepares the lucks.
     *
     * @param request how many pairs, the first luck's among them, under one other regime
     * @param person index
     * @param listener hears of every week
     * @param stop asked between weeks whether to give up
     * @throws ProblemException if there is no such person
     */
    public Lucks(TwinRequest request, int person, Twins.Listener listener, BooleanSupplier stop) {
        int persons = request.baseline().value().society().persons();
        if (person < 0 || person >= persons) {
            throw new ProblemException(new Problem(
                    "No such subject",
                    Integer.toString(person),
                    Place.NOWHERE,
                    "be between 0 and " + (persons - 1) + ": synthetic people have an index and no name",
                    ""));
        }
        this.request = request;
        this.person = person;
        this.listener = listener;
        this.stop = stop;
    }

    /** Runs every luck under both regimes; empty if it was stopped. */
    public Optional<Told> tell() {
        Loaded<Scenario> baseline = request.baseline();
        int never = baseline.value().horizon().horizon().days() + Week.DAYS;
        List<World.Amendment> asItIs = List.of(new World.Amendment(never, request.patched()));
        List<World.Amendment> patched = List.of(new World.Amendment(request.day(), request.patched()));
        World first = World.of(baseline, asItIs, request.seeds(), request.threads());
        List<Life> own = new ArrayList<>();
        List<Harm[]> harms = new ArrayList<>();
        for (int luck = 0; luck < request.replicates(); luck++) {
            long seed = request.luckOf(luck);
            Optional<Life> one = life(first.withLuck(baseline, asItIs, seed), baseline);
            Optional<Life> other = life(first.withLuck(baseline, patched, seed), request.patched());
            if (one.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            if (luck == 0) {
                own.add(one.get());
                own.add(other.get());
            }
            harms.add(new Harm[] {Harm.of(one.get()), Harm.of(other.get())});
        }
        return Optional.of(new Told(own.getFirst(), own.getLast(), harms));
    }

    private Optional<Life> life(World world, Loaded<Scenario> scenario) {
        List<Followed> followed = new ArrayList<>(Simulation.nobody(world));
        followed.set(0, Followed.only(person));
        try (Simulation simulation = Simulation.start(world, Options.threads(request.threads()), followed)) {
            while (!simulation.isDone()) {
                if (stop.getAsBoolean()) {
                    return Optional.empty();
                }
                simulation.step();
                listener.weekDone(
                        weeks.incrementAndGet(),
                        2L * request.replicates() * world.horizon().weeks());
            }
            simulation.closeListings();
            LifeRows rows = LifeRows.logged(simulation.log(), person);
            return Optional.of(new Life(
                    Who.of(world, person),
                    Glossary.of(scenario.value()),
                    world.horizon(),
                    rows.lines(),
                    rows.listings()));
        }
    }
}
