package glasshouse.experiment.explore;

import glasshouse.engine.world.World;
import glasshouse.experiment.cell.CellKey;
import glasshouse.experiment.cell.Cells;
import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.estimate.Means;
import glasshouse.experiment.estimate.Stopping;
import glasshouse.experiment.question.PairsSettings;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.results.store.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings one point to its result: takes what is kept, runs what is missing, keeps it, and stops when enough pairs are there. Whether it
 * runs anything or only reads, it comes to the same.
 */
final class PointRun {
    private final Experiment experiment;
    private final Cells cells;
    private final Worlds.People people;
    private final int number;
    private final BooleanSupplier stop;
    private final Runnable kept;
    private @Nullable World first;

    /**
     * Prepares a point.
     *
     * @param people who are there already
     * @param stop asked every week whether to give up
     * @param kept told of every run that is kept
     */
    PointRun(
            Experiment experiment, Cells cells, Worlds.People people, int number, BooleanSupplier stop, Runnable kept) {
        this.experiment = experiment;
        this.cells = cells;
        this.people = people;
        this.number = number;
        this.stop = stop;
        this.kept = kept;
    }

    /** Returns the result, running what is missing; none if it was stopped. */
    Optional<PointResult> run() {
        return result(true);
    }

    /** Returns the result of what is kept; none if something is missing. */
    Optional<PointResult> read() {
        return result(false);
    }

    private Optional<PointResult> result(boolean runs) {
        Worlds worlds;
        try {
            worlds = experiment.at(experiment.design().point(number));
        } catch (ProblemException e) {
            Problem problem = e.problems().getFirst();
            return Optional.of(PointResult.failed(number, problem.what() + " (" + problem.value() + ")"));
        }
        List<double[][]> pairs = new ArrayList<>();
        while (!isEnough(pairs)) {
            Seeds seeds = seeds(pairs.size());
            Map<Integer, double[]> read = kept(worlds, seeds);
            TreeSet<Integer> missing = missing(worlds, read);
            if (!missing.isEmpty()) {
                Optional<String> failure = cells.failure(worlds.key(missing.first(), seeds));
                if (runs) {
                    failure = ran(worlds, seeds, missing, read);
                }
                if (failure.isPresent()) {
                    return Optional.of(PointResult.failed(number, failure.get()));
                }
            }
            if (read.size() < worlds.size()) {
                return Optional.empty();
            }
            pairs.add(read.values().toArray(double[][]::new));
        }
        return Optional.of(new PointResult(number, pairs, ""));
    }

    private Map<Integer, double[]> kept(Worlds worlds, Seeds seeds) {
        Map<Integer, double[]> read = new TreeMap<>();
        for (int world = 0; world < worlds.size(); world++) {
            int at = world;
            cells.find(worlds.key(world, seeds)).ifPresent(values -> read.put(at, values));
        }
        return read;
    }

    private static TreeSet<Integer> missing(Worlds worlds, Map<Integer, double[]> read) {
        TreeSet<Integer> missing = new TreeSet<>();
        for (int world = 0; world < worlds.size(); world++) {
            if (!read.containsKey(world)) {
                missing.add(world);
            }
        }
        return missing;
    }

    /** Runs and keeps the worlds that are missing; returns what was said if that failed. */
    private Optional<String> ran(Worlds worlds, Seeds seeds, TreeSet<Integer> missing, Map<Integer, double[]> read) {
        Map<Integer, double[]> fresh;
        try {
            fresh = new PairRun(worlds, first(worlds, seeds), seeds.luck(), experiment.outputs(), stop)
                    .run(missing)
                    .orElse(Map.of());
        } catch (StorageException e) {
            throw e;
        } catch (RuntimeException e) {
            String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            String line = said.lines().findFirst().orElse("failed");
            cells.keepFailure(worlds.key(missing.first(), seeds), line);
            return Optional.of(line);
        }
        for (Map.Entry<Integer, double[]> one : fresh.entrySet()) {
            CellKey key = worlds.key(one.getKey(), seeds);
            cells.keep(key, one.getValue());
            read.put(one.getKey(), one.getValue());
            kept.run();
        }
        return Optional.empty();
    }

    private World first(Worlds worlds, Seeds seeds) {
        World made = first;
        if (made == null) {
            made = people.first(
                    worlds, new Seeds(seeds.people(), experiment.settings().seed()));
            first = made;
        }
        return made;
    }

    /** Returns the seeds of a pair; the first pair's are the seed itself, so that it equals the run of that seed. */
    private Seeds seeds(int pair) {
        long seed = experiment.settings().seed();
        long luck = pair == 0 ? seed : Key.of(seed, new Purpose("experiment.replicate." + pair));
        return new Seeds(seed, luck);
    }

    /** Says whether a point has pairs enough: as many as asked for, or so many that every regime's interval is narrow. */
    private boolean isEnough(List<double[][]> pairs) {
        PairsSettings asked = experiment.settings().pairs();
        if (asked.atMost().isEmpty()) {
            return pairs.size() >= asked.atLeast();
        }
        Stopping stopping = new Stopping(
                asked.atLeast(), asked.atMost().get(), asked.halfWidth().orElseThrow());
        if (pairs.size() < asked.atLeast()) {
            return false;
        }
        if (pairs.size() < asked.atMost().get() && !stopping.isLook(pairs.size())) {
            return false;
        }
        int output = experiment.outputs().stream()
                .map(Output::name)
                .toList()
                .indexOf(asked.of().orElseThrow());
        PointResult so = new PointResult(number, pairs, "");
        return experiment.readings().stream()
                .filter(reading -> reading.output() == output)
                .allMatch(reading -> stopping.isEnough(estimate(reading.of(so))));
    }

    private Estimate estimate(double[] sample) {
        return Means.of(sample, Gathered.bootstrap(experiment));
    }
}
