package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.manifest.Json;
import glasshouse.results.store.StorageException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one clear report and an exit code; with --json into one JSON object on stdout. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final String DEBUG = "GLASSHOUSE_DEBUG";

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return handle(failure, command, parsed.originalArgs());
    }

    /** Reports what ended a command, an error of the virtual machine too, and returns the exit code. */
    int handle(Throwable failure, CommandLine command, List<String> args) {
        boolean json = args.contains("--json");
        return switch (failure) {
            case ProblemException bad -> report(command, json, bad.problems(), CommandLines.BAD_INPUT);
            case StorageException storage -> report(command, json, List.of(storage.problem()), CommandLines.FAILED);
            default ->
                isOutOfMemory(failure)
                        ? report(command, json, List.of(outOfMemory()), CommandLines.FAILED)
                        : unexpected(command, json, failure);
        };
    }

    private static boolean isOutOfMemory(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private static Problem outOfMemory() {
        long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
        return new Problem(
                "Not enough memory",
                mebibytes + " MiB for the heap",
                Place.NOWHERE,
                "hold the whole society",
                "fewer --persons, or GLASSHOUSE_JAVA_OPTS=-Xmx... on a larger machine");
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        if (List.of(args).contains("--json")) {
            command.getOut().println(problems(List.of(problem("" + failure.getMessage()))));
        }
        err.println(failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLines.BAD_INPUT;
    }

    private static int report(CommandLine command, boolean json, List<Problem> problems, int code) {
        if (json) {
            command.getOut().println(problems(problems));
        }
        problems.forEach(problem -> command.getErr().println(problem.text()));
        return code;
    }

    private static Problem problem(String what) {
        return new Problem(what, "", Place.NOWHERE, "", "");
    }

    private static String problems(List<Problem> problems) {
        List<Map<String, Object>> trees = new ArrayList<>();
        problems.forEach(problem -> trees.add(tree(problem)));
        return Json.line(Map.of("problems", trees));
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

    private static int unexpected(CommandLine command, boolean json, Throwable failure) {
        PrintWriter err = command.getErr();
        if (json) {
            command.getOut().println(problems(List.of(problem(failure.toString()))));
        }
        err.println("Glasshouse failed: " + failure + ". This is a fault of Glasshouse, not of your input.");
        if (System.getenv(DEBUG) != null) {
            failure.printStackTrace(err);
        } else {
            err.println("Set " + DEBUG + "=1 to see where.");
        }
        return CommandLines.FAILED;
    }
}
