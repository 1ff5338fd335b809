package glasshouse.cli;

import glasshouse.cli.calibration.CalibrateCommand;
import glasshouse.cli.calibration.ScorecardCommand;
import glasshouse.cli.option.CommandLines;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;

/** The {@code glasshouse} command. */
@Command(
        name = "glasshouse",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = "Glasshouse 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "A laboratory for social credit systems. It measures what such a regime does to a synthetic society;",
            "it can never be one: no code path reads a record about an individual."
        },
        footerHeading = "%nExamples:%n",
        subcommands = {
            RunCommand.class,
            TwinCommand.class,
            ExploreCommand.class,
            StoryCommand.class,
            DivergeCommand.class,
            CheckCommand.class,
            NewCommand.class,
            ReportCommand.class,
            ScorecardCommand.class,
            CalibrateCommand.class,
            QueryCommand.class,
            ValidateCommand.class,
            SituationsCommand.class,
            LintCommand.class,
            SchemaCommand.class,
            ScenariosCommand.class,
            ExplainCommand.class,
            BenchCommand.class,
            HelpCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs a command and exits with its code: 0 success, 1 failed, 2 bad input, 130 interrupted. */
    public static void main(String[] args) {
        int code = run(args, writer(System.out), writer(System.err));
        System.exit(code);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Runs a command and returns its exit code. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine command = new CommandLine(new Main());
        command.getCommandSpec()
                .usageMessage()
                .footer(
                        "  glasshouse run rongcheng-2018",
                        "  glasshouse twin rongcheng-2018 --patch no-informants --persons 1e5",
                        "  glasshouse story RUN 77",
                        "  glasshouse query RUN \"show tables\"");
        Failures failures = new Failures();
        command.setOut(out);
        command.setErr(err);
        command.setExecutionExceptionHandler(failures);
        command.setParameterExceptionHandler(failures);
        if (args.length == 0) {
            command.usage(out);
            return CommandLines.BAD_INPUT;
        }
        int code = execute(command, failures, args);
        out.flush();
        err.flush();
        return code;
    }

    private static int execute(CommandLine command, Failures failures, String[] args) {
        try {
            return command.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failures.handle(e, command, List.of(args));
        }
    }
}
