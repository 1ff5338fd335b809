package glasshouse.experiment.cell;

import glasshouse.results.folder.OpenFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps what was read off runs in a folder, a file each, and of runs that failed what they said. A file that is damaged counts as none. May be used by any
 * number of threads.
 */
public final class Cells {
    /** Name of the folder. */
    public static final String FOLDER = "cells";

    private static final String DONE = ".done";
    private static final String FAILED = ".failed";
    private static final String END = "end";

    private final OpenFolder folder;

    /** Keeps them in a folder. */
    public Cells(OpenFolder folder) {
        this.folder = folder;
    }

    /** Returns what was read off a run, if it is kept. */
    public Optional<double[]> find(CellKey key) {
        return folder.read(key.name() + DONE).flatMap(Cells::numbers);
    }

    /** Says whether a run is kept; quicker than reading it. */
    public boolean has(CellKey key) {
        return folder.has(key.name() + DONE);
    }

    /** Keeps what was read off a run, whole or not at all; one at a time, since two points may share a world and end together. */
    public synchronized void keep(CellKey key, double[] read) {
        String text = Arrays.stream(read).mapToObj(Double::toString).collect(Collectors.joining("\n"));
        folder.write(key.name() + DONE, text + "\n" + END + "\n");
        folder.delete(key.name() + FAILED);
    }

    /** Returns what a run said when it last failed, if it did and was not run since. */
    public Optional<String> failure(CellKey key) {
        return has(key) ? Optional.empty() : folder.read(key.name() + FAILED).map(String::strip);
    }

    /** Keeps what a failed run said, so that it is known of; it is run again when asked for again. */
    public synchronized void keepFailure(CellKey key, String said) {
        folder.write(key.name() + FAILED, said.lines().findFirst().orElse("failed") + "\n");
    }

    /** Takes over what another folder keeps; returns how many files. */
    public long merge(Path other) {
        return folder.copy(other, FOLDER);
    }

    private static Optional<double[]> numbers(String text) {
        String[] lines = text.split("\n");
        if (!lines[lines.length - 1].equals(END)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Arrays.stream(lines, 0, lines.length - 1)
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
