package glasshouse.cli.option;

import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
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
}
