package glasshouse.cli.option;

import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how many adults there are and for how long, for all commands that have them. */
public final class SizeOptions {
    @Mixin
    private PersonsOption persons = new PersonsOption();

    @Option(names = "--weeks", paramLabel = "N", description = "weeks simulated")
    private @Nullable String weeks;

    /** Returns the patches of a scenario that set them, as far as they are given. */
    public List<Patch> patches() {
        return Sizes.patches(persons.text().orElse(null), weeks);
    }

    /** Returns the patches of an experiment's own settings that set them, as far as they are given. */
    public List<Patch> ofExperiment() {
        List<Patch> patches = new ArrayList<>();
        persons.text().ifPresent(text -> patches.add(Patch.inline("persons", text, "--persons")));
        weeks().ifPresent(text -> patches.add(Patch.inline("weeks", text, "--weeks")));
        return patches;
    }

    /** Returns them as they are typed, each with a blank before it. */
    public String typed() {
        return persons.text().map(text -> " --persons " + text).orElse("")
                + weeks().map(text -> " --weeks " + text).orElse("");
    }

    private Optional<String> weeks() {
        return Optional.ofNullable(weeks);
    }
}
