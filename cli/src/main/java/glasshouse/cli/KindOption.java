package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.scenario.catalog.Catalog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says what a file is, where its keys do not tell. */
final class KindOption {
    @Option(names = "--as", paramLabel = "KIND", description = "what the file is, where its keys do not tell")
    private @Nullable String as;

    /** Returns the kind that was said, or else what the keys of the file tell. */
    Kind of(String file, Catalog catalog) {
        String said = as;
        return said == null
                ? Kind.of(file, catalog)
                : Kind.find(said).orElseThrow(() -> CommandLines.badOption("--as", said, "must be " + Kind.ALL));
    }
}
