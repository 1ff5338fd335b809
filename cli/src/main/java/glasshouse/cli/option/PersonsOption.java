package glasshouse.cli.option;

import glasshouse.scenario.patch.Patch;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says how many adults there are, for all commands that have it. */
public final class PersonsOption {
    @Option(names = "--persons", paramLabel = "N", description = "adults simulated, such as 1e5")
    private @Nullable String persons;

    /** Returns how many, as typed; empty if nothing was said. */
    public Optional<String> text() {
        return Optional.ofNullable(persons);
    }

    /** Returns the patch of a scenario that sets them; none if nothing was said. */
    public List<Patch> patches() {
        return Sizes.patches(persons, null);
    }
}
