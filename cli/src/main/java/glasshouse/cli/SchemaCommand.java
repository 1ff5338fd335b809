package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.scenario.schema.JsonSchema;
import glasshouse.scenario.schema.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON schema of the YAML files, for editors. */
@Command(name = "schema", description = "Print the JSON schema of a kind of YAML file, made from the declarations.")
final class SchemaCommand implements Callable<Integer> {
    private static final String PATCH = "patch.schema.json";

    @Parameters(arity = "0..1", paramLabel = "WHAT", description = Kind.ALL + " (default: scenario)")
    private String what = "scenario";

    @Option(names = "--markdown", description = "print the reference page instead")
    private boolean markdown;

    @Option(names = "--json", description = "the same: a schema is one JSON object")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Kind kind = Kind.find(what).orElseThrow(() -> CommandLines.badOption("WHAT", what, "must be " + Kind.ALL));
        CommandLines.out(spec).println(kind.type().isPresent() ? of(kind.type().get()) : patch());
        return CommandLines.SUCCESS;
    }

    private String of(Class<? extends Record> type) {
        return markdown && !json ? Reference.of(type) : JsonSchema.of(type);
    }

    /** Reads the schema of patches, whose keys are paths into another file and so are not declared anywhere. */
    private static String patch() throws IOException {
        try (InputStream in = SchemaCommand.class.getResourceAsStream(PATCH)) {
            if (in == null) {
                throw new IllegalStateException(PATCH + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
