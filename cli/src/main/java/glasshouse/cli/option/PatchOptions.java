package glasshouse.cli.option;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.patch.Patch;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that patches a scenario, for all commands that have it. */
public final class PatchOptions {
    @Option(names = "--patch", paramLabel = "PATCH", description = "catalog name or file of a patch; may be repeated")
    private List<String> names = new ArrayList<>();

    /** Returns the patches as they were named. */
    public List<String> names() {
        return names;
    }

    /** Reads the patches, in the order given. */
    public List<Patch> read(Catalog catalog) {
        List<Patch> patches = new ArrayList<>();
        for (String name : names) {
            patches.add(Patch.read(name, catalog));
        }
        return patches;
    }

    /** Reads the patches of a twin, of which there must be one. */
    public List<Patch> readSome(Catalog catalog) {
        if (names.isEmpty()) {
            throw CommandLines.badOption("--patch", "", "must be given: the other regime, by catalog name or file");
        }
        return read(catalog);
    }

    /** Reads the date from which a patch holds. */
    public static LocalDate date(@Nullable String from, LocalDate byDefault) {
        if (from == null) {
            return byDefault;
        }
        try {
            return LocalDate.parse(from);
        } catch (DateTimeParseException e) {
            throw new ProblemException(List.of(new Problem(
                    "date from which the patch holds",
                    from,
                    new Place("--from", 1, 1),
                    "must be a date such as 2020-01-01",
                    "")));
        }
    }
}
