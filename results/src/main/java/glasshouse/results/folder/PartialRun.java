package glasshouse.results.folder;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.observation.table.Rows;
import glasshouse.observation.table.Table;
import glasshouse.results.manifest.Manifest;
import glasshouse.results.manifest.Manifest.Status;
import glasshouse.results.manifest.TableEntry;
import glasshouse.results.store.ParquetStore;
import glasshouse.results.store.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A run being written, in a folder beside its final one whose name ends in {@code .partial}.
 *
 * <p>The final name appears in one step, when all is there; so a process that is killed leaves nothing that looks finished.
 * Rows are handed over in segments. A checkpoint makes everything handed over before it durable; on resuming, later segments
 * are dropped, because the weeks after the checkpoint are simulated again. Whoever writes a checkpoint must have handed over
 * the rows of all weeks before it.
 *
 * <p>Wrong input throws {@link ProblemException}; a failing disk throws {@link StorageException} and leaves the partial
 * folder, which can be resumed.
 */
public final class PartialRun implements Start, AutoCloseable {
    private final Path partial;
    private final Path finalFolder;
    private final FolderLock lock;
    private final Manifest manifest;
    private final Checkpoints checkpoints;
    private final SequencedMap<String, TableEntry> entries = new LinkedHashMap<>();
    private final ParquetStore store;
    private @Nullable Progress progress;
    private boolean finished;

    private PartialRun(Path partial, Path finalFolder, FolderLock lock, Manifest manifest) {
        this.partial = partial;
        this.finalFolder = finalFolder;
        this.lock = lock;
        this.manifest = manifest;
        this.checkpoints = new Checkpoints(partial);
        this.progress = checkpoints.find().orElse(null);
        for (TableEntry entry : manifest.tables()) {
            entries.put(entry.name(), counted(entry, progress));
        }
        this.store = ParquetStore.opening();
    }

    private static TableEntry counted(TableEntry entry, @Nullable Progress progress) {
        if (progress == null) {
            return entry.counting(0, 0);
        }
        long rows = progress.rows().getOrDefault(entry.name(), 0L);
        int segments = progress.segments().getOrDefault(entry.name(), 0);
        return entry.counting(rows, segments);
    }

    /**
     * Begins a run, or recognises that it is already stored. What an interrupted run of the same kind left behind is
     * discarded; see {@link #interruptedAt} for keeping it.
     *
     * @param finalFolder the folder the run will have; its parents are made
     * @param running what is known of the run before it starts, with an entry for every table
     * @param scenario the scenario as YAML with every default filled in
     * @throws ProblemException if another run, another partial run or another file sits there, or another process writes it
     */
    public static Start begin(Path finalFolder, Manifest running, String scenario) {
        Path target = finalFolder.toAbsolutePath().normalize();
        Optional<RunFolder> existing = Places.recognise(target, running.identity());
        if (existing.isPresent()) {
            return new Start.Existing(existing.get());
        }
        Path partial = RunFolder.partial(target);
        boolean made = Places.make(partial);
        FolderLock lock = lock(partial);
        try {
            Places.requireSameOrEmpty(partial, running.identity());
            Places.clear(partial);
            Manifest manifest = running.with(Status.RUNNING, running.tables());
            Aside.write(partial.resolve(RunFolder.SCENARIO), scenario);
            Aside.write(partial.resolve(RunFolder.MANIFEST), manifest.json());
            return new PartialRun(partial, target, lock, manifest);
        } catch (RuntimeException e) {
            if (made) {
                Places.forget(partial);
            }
            lock.close();
            throw e;
        }
    }

    /**
     * Finds the week of the last durable checkpoint of an interrupted run that would end up in this folder and is the same
     * run; empty if there is nothing to resume.
     */
    public static OptionalInt interruptedAt(Path finalFolder, Manifest running) {
        Path partial = RunFolder.partial(finalFolder);
        if (!Files.isRegularFile(partial.resolve(RunFolder.MANIFEST))
                || !RunFolder.readManifest(partial).identity().sameRun(running.identity())) {
            return OptionalInt.empty();
        }
        Optional<Progress> found = new Checkpoints(partial).find();
        return found.isPresent() ? OptionalInt.of(found.get().week()) : OptionalInt.empty();
    }

    /**
     * Resumes an interrupted run from its last durable checkpoint, dropping the segments written after it; or recognises
     * that the run is whole by now.
     *
     * @param path the partial folder or the final one
     * @param engineVersion the version that resumes; it must be the one that began
     * @throws ProblemException if there is nothing to resume, or another version began it
     */
    public static Start resume(Path path, String engineVersion) {
        Path target = Places.finalOf(path);
        Optional<RunFolder> existing = RunFolder.find(target);
        if (existing.isPresent()) {
            return new Start.Existing(existing.get());
        }
        Path partial = RunFolder.partial(target);
        if (!Files.isRegularFile(partial.resolve(RunFolder.MANIFEST))) {
            throw new ProblemException(new Problem(
                    "No interrupted run", path.toString(), Place.NOWHERE, "be a folder a run was begun in", ""));
        }
        FolderLock lock = lock(partial);
        try {
            Manifest manifest = RunFolder.readManifest(partial);
            Places.requireVersion(partial, manifest.identity().engineVersion(), engineVersion);
            if (manifest.status() == Status.WHOLE) {
                return new Start.Existing(publish(partial, target, lock, manifest));
            }
            PartialRun run = new PartialRun(partial, target, lock, manifest);
            run.checkpoints.tidy();
            Places.dropSegments(partial, run.entries.values());
            return run;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static FolderLock lock(Path partial) {
        return FolderLock.take(partial);
    }

    /** Gets what the run was begun with. */
    public Manifest manifest() {
        return manifest;
    }

    /** Gets the folder being written. */
    public Path path() {
        return partial;
    }

    /** Reads the scenario the run was begun with, as YAML text. */
    public String scenario() {
        return new RunFolder(partial, manifest).scenario();
    }

    /** Gets the week of the last durable checkpoint; empty before the first. */
    public synchronized OptionalInt checkpointWeek() {
        return progress == null ? OptionalInt.empty() : OptionalInt.of(progress.week());
    }

    /**
     * Opens the last durable checkpoint to read; the caller closes it.
     *
     * @throws StorageException if it is damaged
     * @throws IllegalStateException if there is none
     */
    public synchronized InputStream openCheckpoint() {
        if (progress == null) {
            throw new IllegalStateException("No checkpoint in " + partial);
        }
        return checkpoints.read(progress);
    }

    /**
     * Writes rows as the next segment of their table; does nothing if there are none. The rows may be cleared afterwards.
     *
     * @throws StorageException if the disk fails
     */
    public synchronized void segment(Rows rows) {
        Table table = rows.table();
        TableEntry entry = entries.get(table.name());
        if (entry == null || !entry.table().equals(table)) {
            throw new IllegalArgumentException("Table " + table.name() + " is not as the manifest declares it");
        }
        if (rows.size() == 0) {
            return;
        }
        int number = entry.segments() + 1;
        Path file = RunFolder.segment(partial, table.name(), number);
        SequencedMap<String, String> notes = new LinkedHashMap<>();
        notes.put(ParquetStore.LABEL, manifest.label().sentence());
        notes.put("table", table.doc());
        Aside.write("writing table " + table.name(), file, aside -> {
            Files.createDirectories(aside.getParent());
            store.write(aside, rows, notes);
        });
        entries.put(table.name(), entry.counting(entry.rows() + rows.size(), number));
    }

    /**
     * Writes a checkpoint that stands at a week, and makes it and all segments so far durable; earlier ones are removed.
     *
     * @throws StorageException if the disk fails; the checkpoint before still counts
     */
    public synchronized void checkpoint(int week, CheckpointWriter writer) {
        progress = checkpoints.write(week, writer, entries.values());
    }

    /**
     * Completes the run and gives the folder its final name.
     *
     * @param outcome the manifest with digest and times; status and table counts are filled in
     * @param summary the summary as JSON text
     * @throws StorageException if the disk fails; the folder stays partial
     */
    public synchronized RunFolder finish(Manifest outcome, String summary) {
        Manifest whole = outcome.with(Status.WHOLE, List.copyOf(entries.values()));
        Aside.write(partial.resolve(RunFolder.SUMMARY), summary);
        Aside.write(partial.resolve(RunFolder.MANIFEST), whole.json());
        RunFolder run = publish(partial, finalFolder, lock, whole);
        finished = true;
        store.close();
        return run;
    }

    private static RunFolder publish(Path partial, Path target, FolderLock lock, Manifest whole) {
        try {
            new Checkpoints(partial).remove();
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            Aside.forceFolder(target.getParent());
            lock.close();
            Files.deleteIfExists(target.resolve(FolderLock.FILE));
        } catch (IOException e) {
            throw StorageException.of("giving the run its final name", target, e);
        }
        return new RunFolder(target, whole);
    }

    /** Deletes the partial folder: the run is given up. */
    public synchronized void discard() {
        finished = true;
        store.close();
        Places.forget(partial);
        lock.close();
    }

    /** Lets go of the folder; unless it was finished it stays as it is, to be resumed. */
    @Override
    public synchronized void close() {
        if (!finished) {
            store.close();
            lock.close();
        }
    }

    /** Counts the segments handed over so far, for progress displays and tests. */
    public synchronized List<TableEntry> entries() {
        return new ArrayList<>(entries.values());
    }
}
