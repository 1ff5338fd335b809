package glasshouse.cli.option;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The experiments of a folder: what it takes to answer one question is often more than one. */
public final class ExperimentFiles {
    /** How the name of an experiment's file ends. */
    public static final String ENDING = ".yaml";

    private ExperimentFiles() {}

    /**
     * Lists them by name. Folders within, such as one of patches, are left alone.
     *
     * @throws ProblemException if there is none
     */
    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new ProblemException(new Problem(
                        "no experiment in this folder",
                        folder.toString(),
                        Place.NOWHERE,
                        "must hold a file that ends in " + ENDING,
                        ""));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
