package glasshouse.cli;

import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the options that change a scenario's size into patches, so that they are read like any other value. */
final class Sizes {
    private Sizes() {}

    static List<Patch> patches(@Nullable String persons, @Nullable String weeks) {
        List<Patch> patches = new ArrayList<>();
        if (persons != null) {
            patches.add(Patch.inline("society.persons", persons, "--persons"));
        }
        if (weeks != null) {
            patches.add(Patch.inline("horizon.weeks", weeks, "--weeks"));
        }
        return patches;
    }
}
