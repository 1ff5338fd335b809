package glasshouse.cli;

import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.manifest.Json;
import glasshouse.results.store.StorageException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one clear report and an exit code; with --json into one JSON object on stdout. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        boolean json = parsed.originalArgs().contains("--json");
        return switch (failure) {
            case ProblemException bad -> report(command, json, bad.problems(), CommandLines.BAD_INPUT);
            case StorageException storage -> report(command, json, List.of(storage.problem()), CommandLines.FAILED);
            default -> unexpected(command, json, failure, parsed.originalArgs().contains("--debug"));
        };
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        if (List.of(args).contains("--json")) {
            command.getOut().println(Json.line(Map.of("problems", List.of(Map.of("what", "" + failure.getMessage())))));
        }
        err.println(failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLines.BAD_INPUT;
    }

    private static int report(CommandLine command, boolean json, List<Problem> problems, int code) {
        PrintWriter err = command.getErr();
        if (json) {
            List<Map<String, Object>> trees = new ArrayList<>();
            problems.forEach(problem -> trees.add(tree(problem)));
            command.getOut().println(Json.line(Map.of("problems", trees)));
        }
        problems.forEach(problem -> err.println(problem.text()));
        return code;
    }

    private static Map<String, Object> tree(Problem problem) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("what", problem.what());
        tree.put("value", problem.value());
        tree.put("file", problem.place().file());
        tree.put("line", problem.place().line());
        tree.put("column", problem.place().column());
        tree.put("must", problem.must());
        tree.put("maybe", problem.maybe());
        return tree;
    }

    private static int unexpected(CommandLine command, boolean json, Exception failure, boolean debug) {
        PrintWriter err = command.getErr();
        if (json) {
            command.getOut().println(Json.line(Map.of("problems", List.of(Map.of("what", failure.toString())))));
        }
        err.println("Glasshouse failed: " + failure + ". This is a fault of Glasshouse, not of your input.");
        if (debug || System.getenv("GLASSHOUSE_DEBUG") != null) {
            failure.printStackTrace(err);
        } else {
            err.println("Set GLASSHOUSE_DEBUG=1 to see where.");
        }
        return CommandLines.FAILED;
    }
}
