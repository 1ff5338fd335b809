package glasshouse.cli.option;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.patch.Patch;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name another regime: the patches that make it, and the date from which they hold. */
public final class DatedPatchOptions {
    @Mixin
    private PatchOptions patches = new PatchOptions();

    @Option(names = "--from", paramLabel = "DATE", description = "date from which the patch holds (default: the start)")
    private @Nullable String from;

    /** Returns the patches as they were named. */
    public List<String> names() {
        return patches.names();
    }

    /** Reads the patches, in the order given. */
    public List<Patch> read(Catalog catalog) {
        return patches.read(catalog);
    }

    /** Reads the patches of a twin, of which there must be one. */
    public List<Patch> readSome(Catalog catalog) {
        if (names().isEmpty()) {
            throw CommandLines.badOption("--patch", "", "must be given: the other regime, by catalog name or file");
        }
        return read(catalog);
    }

    /** Reads the date from which the patches hold. */
    public LocalDate from(LocalDate byDefault) {
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

    /** Reads the date from which the patches hold, if one is given. */
    public Optional<LocalDate> from() {
        return from == null ? Optional.empty() : Optional.of(from(LocalDate.MIN));
    }

    /** Returns them as they are typed, each with a blank before it. */
    public String typed() {
        String all = names().stream().map(name -> " --patch " + name).collect(Collectors.joining());
        return all + (from == null ? "" : " --from " + from);
    }

    /** Refuses a date where no patch stands. */
    public void requireNoDate() {
        if (from != null) {
            throw CommandLines.badOption("--from", from, "must stand beside --patch");
        }
    }
}
