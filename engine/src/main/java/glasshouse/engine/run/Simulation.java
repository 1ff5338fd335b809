package glasshouse.engine.run;

import glasshouse.engine.checkpoint.State;
import glasshouse.engine.checkpoint.StateReader;
import glasshouse.engine.checkpoint.StateWriter;
import glasshouse.engine.district.District;
import glasshouse.engine.exchange.Pool;
import glasshouse.engine.hold.Crossing;
import glasshouse.engine.plan.WeekPlan;
import glasshouse.engine.world.World;
import glasshouse.institution.prediction.Allocation;
import glasshouse.kernel.message.Messages;
import glasshouse.observation.Followed;
import glasshouse.observation.log.Log;
import glasshouse.observation.metric.TallySeries;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a world week by week. A week is a superstep: districts of persons and of firms are computed in any order on any thread, then
 * messages are exchanged and pools granted. The result is a function of the world alone.
 */
public final class Simulation implements AutoCloseable {
    private final Options options;
    private final Workers workers;
    private final List<Side> sides;
    private final Side persons;
    private int week;

    private Simulation(World world, Options options, List<Followed> followed) {
        this.options = options;
        this.workers = new Workers(options.threads());
        List<Side> all = new ArrayList<>();
        for (World side : world.sides()) {
            all.add(new Side(side, options, workers, followed.get(all.size())));
        }
        this.persons = all.getFirst();
        if (all.size() > 1) {
            persons.hear(all.getLast());
            all.getLast().hear(persons);
        }
        this.sides = List.copyOf(all);
    }

    /** Starts a run before its first week. */
    public static Simulation start(World world, Options options) {
        return start(
                world, options, world.sides().stream().map(Simulation::followed).toList());
    }

    /** Starts a run before its first week, following whom one likes: among persons, and among firms if there are any. */
    public static Simulation start(World world, Options options, List<Followed> followed) {
        return new Simulation(world, options, followed);
    }

    /** Follows nobody on any side: for runs of which only counts are wanted. */
    public static List<Followed> nobody(World world) {
        return world.sides().stream().map(side -> Followed.only()).toList();
    }

    private static Followed followed(World world) {
        return Followed.of(
                world.scenario().observe(),
                world.population().size(),
                world.seeds().people());
    }

    /**
     * Takes up a run where a checkpoint left it.
     *
     * @throws IOException if the checkpoint cannot be read or is of another number of persons or firms
     */
    public static Simulation resume(World world, Options options, InputStream checkpoint) throws IOException {
        return resume(
                world, options, world.sides().stream().map(Simulation::followed).toList(), checkpoint);
    }

    /**
     * Takes up a run where a checkpoint left it, following whom one likes from there on.
     *
     * @throws IOException if the checkpoint cannot be read or is of another number of persons or firms
     */
    public static Simulation resume(World world, Options options, List<Followed> followed, InputStream checkpoint)
            throws IOException {
        Simulation simulation = start(world, options, followed);
        simulation.week = StateReader.read(simulation.states(), checkpoint);
        for (Side side : simulation.sides) {
            side.enter(simulation.week);
        }
        return simulation;
    }

    /** Has what crosses between weeks seen, and perhaps replaced, from the next week on: among persons. */
    public void crossing(Crossing next) {
        persons.crossing(next);
    }

    /** Computes the next week. */
    public void step() {
        if (isDone()) {
            throw new IllegalStateException("all " + week + " weeks are done");
        }
        for (Side side : sides) {
            side.begin(week);
        }
        int ofPersons = persons.districts().size();
        int all = sides.stream().mapToInt(side -> side.districts().size()).sum();
        workers.run(all, (thread, number) -> {
            if (number < ofPersons) {
                persons.district(thread, number, week);
            } else {
                sides.getLast().district(thread, number - ofPersons, week);
            }
        });
        for (Side side : sides) {
            side.exchange(week);
        }
        week++;
        for (Side side : sides) {
            Invariants.check(side.world(), side.state(week), options.invariants());
        }
    }

    /** Forgets the rows about single subjects and the answers of surveys. */
    public void forgetRows() {
        for (Side side : sides) {
            side.log().clear();
            side.answered().clear();
        }
    }

    private List<State> states() {
        sides.forEach(Side::spellOut);
        return sides.stream().map(side -> side.state(week)).toList();
    }

    /** Writes the listings and measures still in force to the log: once, when the run is done. */
    public void closeListings() {
        for (Side side : sides) {
            side.closeListings(week);
        }
    }

    /** Writes all state, so that {@link #resume} goes on from here. Rows in the log are not part of it. */
    public void checkpoint(OutputStream out) throws IOException {
        StateWriter.write(states(), out);
    }

    /** Returns the SHA-256 of state, pending messages, pools and counts. */
    public String digest() {
        return StateWriter.digest(states());
    }

    /** Returns the weeks done. */
    public int week() {
        return week;
    }

    /** Says whether the horizon is reached. */
    public boolean isDone() {
        return week >= world().horizon().weeks();
    }

    /** Lists the sides: the persons, then the firms, if there are any. */
    public List<Side> sides() {
        return sides;
    }

    /** Returns the world. */
    public World world() {
        return persons.world();
    }

    /** Returns the counts of persons so far. */
    public TallySeries series() {
        return persons.series();
    }

    /** Returns the rows about single persons since they were last cleared. */
    public Log log() {
        return persons.log();
    }

    /** Returns the plan of the week. */
    public WeekPlan plan() {
        return persons.plan();
    }

    /** Returns the districts of persons, in order of subject. */
    public List<District> districts() {
        return persons.districts();
    }

    /** Returns the messages to persons that the next week begins with. */
    public Messages pendingMessages() {
        return persons.pendingMessages();
    }

    /** Returns the pools, whose claims wait for hours. */
    public List<Pool> pools() {
        return persons.pools();
    }

    /** Returns where the inspections of the next week go. */
    public Allocation allocation() {
        return persons.allocation();
    }

    /** Returns the seconds that each phase has taken so far, summed over threads and sides, in the plan's order. */
    public double[] phaseSeconds() {
        double[] seconds = persons.phaseSeconds();
        for (Side side : sides.subList(1, sides.size())) {
            double[] more = side.phaseSeconds();
            for (int phase = 0; phase < seconds.length; phase++) {
                seconds[phase] += more[phase];
            }
        }
        return seconds;
    }

    @Override
    public void close() {
        workers.close();
    }
}
