package glasshouse.results.folder;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.results.manifest.Json;
import glasshouse.results.manifest.TableEntry;
import glasshouse.results.store.StorageException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/** The checkpoints of a partial folder: at most one counts, the one {@code progress.json} names. */
final class Checkpoints {
    private static final String PROGRESS = "progress.json";
    private static final String FOLDER = "checkpoint";
    private static final int BUFFER = 1 << 20;

    private final Path partial;

    Checkpoints(Path partial) {
        this.partial = partial;
    }

    Optional<Progress> find() {
        Path file = partial.resolve(PROGRESS);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(Files.readString(file, StandardCharsets.UTF_8), Progress.class));
        } catch (IOException e) {
            throw StorageException.of("reading", file, e);
        } catch (IllegalArgumentException e) {
            throw damaged(file, e);
        }
    }

    Progress write(int week, CheckpointWriter writer, Collection<TableEntry> tables) {
        Path folder = partial.resolve(FOLDER);
        String name = String.format(Locale.ROOT, "week-%05d.bin", week);
        Path file = folder.resolve(name);
        CRC32C sum = new CRC32C();
        Aside.write("writing the checkpoint", file, aside -> {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(aside);
                    OutputStream whole = new BufferedOutputStream(new CheckedOutputStream(out, sum), BUFFER)) {
                writer.write(whole);
            }
        });
        SequencedMap<String, Integer> segments = new LinkedHashMap<>();
        SequencedMap<String, Long> rows = new LinkedHashMap<>();
        for (TableEntry table : tables) {
            segments.put(table.name(), table.segments());
            rows.put(table.name(), table.rows());
        }
        Progress progress = new Progress(week, name, length(file), sum.getValue(), segments, rows);
        Aside.write(partial.resolve(PROGRESS), Json.pretty(progress));
        keepOnly(name);
        return progress;
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw StorageException.of("reading the checkpoint", file, e);
        }
    }

    /** Opens a checkpoint after having read it once to see that it is whole. */
    InputStream read(Progress progress) {
        Path file = partial.resolve(FOLDER).resolve(progress.file());
        try {
            CRC32C sum = new CRC32C();
            try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            if (Files.size(file) != progress.bytes() || sum.getValue() != progress.crc32c()) {
                throw damaged(file, null);
            }
            return new BufferedInputStream(Files.newInputStream(file), BUFFER);
        } catch (IOException e) {
            throw StorageException.of("reading the checkpoint", file, e);
        }
    }

    private static StorageException damaged(Path file, @Nullable Exception cause) {
        return new StorageException(
                new Problem(
                        "Checkpoint is damaged",
                        file.toString(),
                        Place.NOWHERE,
                        "be as it was written",
                        "remove the partial folder and run again"),
                cause);
    }

    private void keepOnly(String name) {
        Path folder = partial.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.getFileName().toString().equals(name)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw StorageException.of("removing older checkpoints", folder, e);
        }
    }

    /** Removes checkpoints that do not count, left by a process that was ended while writing one. */
    void tidy() {
        keepOnly(find().map(Progress::file).orElse(""));
    }

    /** Removes all of it; the run is whole without. */
    void remove() throws IOException {
        Aside.deleteAll(partial.resolve(FOLDER));
        Files.deleteIfExists(partial.resolve(PROGRESS));
    }
}
