package glasshouse.experiment.explore;

import glasshouse.experiment.cell.Cells;
import glasshouse.experiment.finding.Finding;
import glasshouse.experiment.finding.Marks;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.folder.OpenFolder;
import glasshouse.results.manifest.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Runs an experiment in a folder: every point that is not kept yet, on as many threads as one likes, each run on one; then writes the tables
 * and the finding. Points are independent, so no result depends on threads, shards, or where it was stopped.
 */
public final class Explorer {
    private static final String QUESTION = "experiment.yaml";

    private final Experiment experiment;
    private final ExploreRequest request;
    private final Listener listener;
    private final BooleanSupplier stop;

    /** Hears how far an experiment is. */
    public interface Listener {
        /** Hears that so many of all points are done. */
        void pointDone(long done, long all);

        /** Hears that a run is kept. */
        default void runKept() {}
    }

    /** What became of an experiment. */
    public sealed interface Outcome {}

    /**
     * All points are run, the tables written.
     *
     * @param folder where
     * @param finding what was found
     * @param runs runs made now; the others were kept
     */
    public record Done(Path folder, Finding finding, long runs) implements Outcome {}

    /**
     * It was stopped, or only a shard was asked for; the rest is run by the same command, or made elsewhere and merged.
     *
     * @param folder where
     * @param points points done, of those asked for
     * @param of points asked for
     * @param stopped whether it was stopped
     */
    public record Partly(Path folder, long points, long of, boolean stopped) implements Outcome {}

    /**
     * Prepares an experiment.
     *
     * @param listener hears of every point, on the thread that ran it
     * @param stop asked every week whether to give up
     */
    public Explorer(Experiment experiment, ExploreRequest request, Listener listener, BooleanSupplier stop) {
        this.experiment = experiment;
        this.request = request;
        this.listener = listener;
        this.stop = stop;
    }

    /**
     * Runs what is missing.
     *
     * @throws ProblemException if something else is in the folder
     * @throws glasshouse.results.store.StorageException if the disk fails; what was kept is there the next time
     */
    public Outcome explore() {
        requireMerged();
        try (OpenFolder folder = OpenFolder.of(request.folder())) {
            requireSameExperiment(folder);
            Cells cells = new Cells(folder);
            request.merged().forEach(cells::merge);
            AtomicLong runs = new AtomicLong();
            AtomicInteger done = new AtomicInteger();
            int[] numbers = numbers();
            Marks marks = new Marks(folder, request.command(), numbers.length);
            runAll(numbers, cells, runs, done, marks);
            if (done.get() < numbers.length || request.shard().of() > 1) {
                marks.write();
                return new Partly(request.folder(), done.get(), numbers.length, done.get() < numbers.length);
            }
            Finding finding = write(cells, folder);
            marks.end();
            return new Done(request.folder(), finding, runs.get());
        }
    }

    private void requireMerged() {
        for (Path other : request.merged()) {
            if (!OpenFolder.has(other, Cells.FOLDER)) {
                throw new ProblemException(new Problem(
                        "nothing to merge",
                        other.toString(),
                        Place.NOWHERE,
                        "must be the folder of an experiment",
                        ""));
            }
        }
    }

    /** Refuses a folder with an experiment of another name in it; a changed one of the same name keeps what still serves. */
    private void requireSameExperiment(OpenFolder folder) {
        String name = "experiment: " + experiment.settings().experiment();
        Optional<String> there = folder.read(QUESTION);
        if (there.isPresent()
                && there.get().lines().noneMatch(line -> line.replace("\"", "").equals(name))) {
            throw new ProblemException(new Problem(
                    "Another experiment is there",
                    request.folder().toString(),
                    Place.NOWHERE,
                    "be free, or hold the same experiment",
                    "choose another --out"));
        }
        folder.write(QUESTION, experiment.canonical());
    }

    private int[] numbers() {
        return IntStream.range(0, experiment.design().size())
                .filter(request.shard()::has)
                .toArray();
    }

    private void runAll(int[] numbers, Cells cells, AtomicLong runs, AtomicInteger done, Marks marks) {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean broken = new AtomicBoolean();
        Worlds.People people = new Worlds.People();
        BooleanSupplier gaveUp = () -> broken.get() || stop.getAsBoolean();
        Runnable work = () -> {
            try {
                for (int i = next.getAndIncrement();
                        i < numbers.length && !gaveUp.getAsBoolean();
                        i = next.getAndIncrement()) {
                    PointRun point = new PointRun(experiment, cells, people, numbers[i], gaveUp, () -> {
                        runs.incrementAndGet();
                        listener.runKept();
                    });
                    if (point.run().isPresent()) {
                        long points = done.incrementAndGet();
                        marks.done(points);
                        listener.pointDone(points, numbers.length);
                    }
                }
            } catch (RuntimeException | Error e) {
                broken.set(true);
                throw e;
            }
        };
        try (ExecutorService workers = Executors.newFixedThreadPool(request.threads())) {
            List<Future<?>> all = new ArrayList<>();
            for (int worker = 0; worker < request.threads(); worker++) {
                all.add(workers.submit(work));
            }
            all.forEach(Explorer::await);
        }
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while points were run", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException("a worker ended", e);
            }
        }
    }

    private Finding write(Cells cells, OpenFolder folder) {
        Tables tables = new Tables(experiment, folder);
        Gathered gathered = tables.pairs(cells);
        Influences influences = Influences.of(gathered);
        tables.points(gathered);
        tables.effects(gathered);
        tables.indices(influences);
        Finding finding = new Findings(gathered, influences, request.command()).finding();
        folder.write(StoredFinding.FINDING, Json.pretty(finding));
        return finding;
    }
}
