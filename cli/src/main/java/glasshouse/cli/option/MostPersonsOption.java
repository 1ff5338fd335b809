package glasshouse.cli.option;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that keeps the worlds of a calibration small. */
public final class MostPersonsOption {
    @Option(names = "--persons", paramLabel = "N", description = "adults of a world at most, such as 1e5")
    private @Nullable String persons;

    /** Returns how many at most; empty if nothing was said. */
    public OptionalInt most() {
        return Sizes.most(persons);
    }
}
