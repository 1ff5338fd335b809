package glasshouse.experiment.divergence;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.MessageKinds;
import glasshouse.engine.world.World;
import glasshouse.experiment.run.RunListener;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problems;
import glasshouse.observation.Followed;
import glasshouse.observation.log.LogTables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Computes two worlds of the same people and luck in step and compares everybody's ledger and mail, week by week. What no ledger
 * shows, such as a fear that grows, is seen when it first makes a difference.
 */
public final class Lockstep {
    /** How many partings, and how many who were reached from the first, are told. */
    public static final int MOST_TOLD = 1000;

    private static final Comparator<Parting> IN_ORDER = Comparator.comparingInt(Parting::day)
            .thenComparingInt(parting -> parting.subject().side())
            .thenComparingInt(parting -> parting.subject().number());

    private final World one;
    private final World other;
    private final int threads;
    private final RunListener listener;
    private final List<Apart> sides = new ArrayList<>();
    private final List<Parting> partings = new ArrayList<>();
    private final List<WeekApart> weeksApart = new ArrayList<>();

    /**
     * Prepares the comparison.
     *
     * @throws glasshouse.kernel.problem.ProblemException if the worlds are not of the same people, time and luck
     */
    public Lockstep(World one, World other, int threads, RunListener listener) {
        this.one = one;
        this.other = other;
        this.threads = threads;
        this.listener = listener;
        Problems problems = new Problems();
        same(problems, "people's seed", one.seeds().people(), other.seeds().people());
        same(problems, "seed of luck", one.seeds().luck(), other.seeds().luck());
        same(problems, "first day", one.horizon().start(), other.horizon().start());
        same(problems, "number of persons and firms", sizes(one), sizes(other));
        problems.throwIfAny();
    }

    private static void same(Problems problems, String what, Object first, Object second) {
        if (!first.equals(second)) {
            problems.add(
                    what + " of two worlds to be compared",
                    first + " and " + second,
                    Place.NOWHERE,
                    "must be equal: only the same people with the same luck can part",
                    "");
        }
    }

    private static List<Integer> sizes(World world) {
        return world.sides().stream().map(side -> side.population().size()).toList();
    }

    /** Compares the worlds to the end of the shorter; empty if the listener stopped it. */
    public Optional<Divergence> compare() {
        int weeks = Math.min(one.horizon().weeks(), other.horizon().weeks());
        try (Simulation a = start(one);
                Simulation b = start(other)) {
            for (int side = 0; side < a.sides().size(); side++) {
                sides.add(new Apart(side, one.sides().get(side).population().size()));
            }
            for (int week = 0; week < weeks; week++) {
                if (listener.isStopped()) {
                    return Optional.empty();
                }
                step(a, b, week);
                listener.week(week + 1, weeks);
            }
        }
        List<Parting> firsts = firsts();
        Optional<Parting> first = firsts.stream().findFirst();
        return Optional.of(new Divergence(
                weeks,
                sizes(one).stream().mapToLong(Integer::longValue).sum(),
                first,
                firsts,
                first.map(parting -> chain(parting.subject())).orElse(List.of()),
                byKind(),
                weeksApart));
    }

    private Simulation start(World world) {
        List<Followed> everybody = world.sides().stream()
                .map(side -> Followed.only(
                        IntStream.range(0, side.population().size()).toArray()))
                .toList();
        return Simulation.start(world, Options.threads(threads), everybody);
    }

    private void step(Simulation a, Simulation b, int week) {
        for (int side = 0; side < sides.size(); side++) {
            sides.get(side)
                    .arrive(
                            a.sides().get(side).pendingMessages(),
                            b.sides().get(side).pendingMessages(),
                            week);
        }
        a.step();
        b.step();
        for (int side = 0; side < sides.size(); side++) {
            Side ofA = a.sides().get(side);
            Side ofB = b.sides().get(side);
            sides.get(side).compare(ofA.log().of(LogTables.LEDGER), ofB.log().of(LogTables.LEDGER), week, partings);
            ofA.log().clear();
            ofB.log().clear();
        }
        long own = sum(Apart::own);
        long reached = sum(Apart::reached);
        if (own + reached > 0) {
            weeksApart.add(new WeekApart(week, own, reached, sum(Apart::differing)));
        }
    }

    private long sum(ToLongFunction<Apart> count) {
        return sides.stream().mapToLong(count).sum();
    }

    private List<Parting> firsts() {
        int week = partings.stream().mapToInt(Parting::week).min().orElse(0);
        return partings.stream()
                .filter(parting -> parting.week() == week)
                .sorted(IN_ORDER)
                .limit(MOST_TOLD)
                .toList();
    }

    private List<Reach> chain(Subject from) {
        Apart side = sides.get(from.side());
        List<Reach> chain = new ArrayList<>();
        ArrayDeque<Reach> open = new ArrayDeque<>();
        side.reachedThrough(from.number()).forEach(subject -> open.add(side.reach(subject, 1)));
        while (!open.isEmpty() && chain.size() < MOST_TOLD) {
            Reach next = open.remove();
            chain.add(next);
            side.reachedThrough(next.subject().number())
                    .forEach(subject -> open.add(side.reach(subject, next.depth() + 1)));
        }
        chain.sort(Comparator.comparingInt(Reach::week)
                .thenComparingInt(reach -> reach.subject().number()));
        return List.copyOf(chain);
    }

    private SequencedMap<String, Long> byKind() {
        long[] counts = new long[MessageKinds.NAMES.size()];
        sides.forEach(side -> side.countKinds(counts));
        SequencedMap<String, Long> byKind = new LinkedHashMap<>();
        IntStream.range(0, counts.length)
                .boxed()
                .filter(kind -> counts[kind] > 0)
                .sorted(Comparator.comparingLong(kind -> -counts[kind]))
                .forEach(kind -> byKind.put(MessageKinds.NAMES.get(kind), counts[kind]));
        return byKind;
    }
}
