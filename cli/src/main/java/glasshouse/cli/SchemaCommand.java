package glasshouse.cli;

import glasshouse.engine.world.Scenario;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.scenario.schema.JsonSchema;
import glasshouse.scenario.schema.Reference;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON schema of the YAML files, for editors. */
@Command(
        name = "schema",
        description = "Print the JSON schema of a scenario or a rulebook, made from the declarations.")
final class SchemaCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "WHAT", description = "scenario (if not said) or rulebook")
    private String what = "scenario";

    @Option(names = "--markdown", description = "print the reference page instead")
    private boolean markdown;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Class<? extends Record> type = switch (what) {
            case "scenario" -> Scenario.class;
            case "rulebook" -> RulebookSettings.class;
            default -> throw CommandLines.badOption("WHAT", what, "must be scenario or rulebook");
        };
        CommandLines.out(spec).println(markdown ? Reference.of(type) : JsonSchema.of(type));
        return CommandLines.SUCCESS;
    }
}
