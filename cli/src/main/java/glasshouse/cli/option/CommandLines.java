package glasshouse.cli.option;

import glasshouse.cli.progress.Interrupts;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What all commands share: where they write, and their exit codes. */
public final class CommandLines {
    /** All went well. */
    public static final int SUCCESS = 0;
    /** It failed, through no fault of the input. */
    public static final int FAILED = 1;
    /** The input is bad. */
    public static final int BAD_INPUT = 2;
    /** Interrupted; what can be resumed can be resumed. */
    public static final int INTERRUPTED = Interrupts.EXIT_CODE;

    private CommandLines() {}

    /** Returns where a command writes what was asked for. */
    public static PrintWriter out(@Nullable CommandSpec spec) {
        return spec == null ? writer(System.out) : spec.commandLine().getOut();
    }

    /** Returns where a command writes all else. */
    public static PrintWriter err(@Nullable CommandSpec spec) {
        return spec == null ? writer(System.err) : spec.commandLine().getErr();
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Says that an option has a bad value. */
    public static ProblemException badOption(String option, String value, String must) {
        return new ProblemException(List.of(new Problem("value of " + option, value, Place.NOWHERE, must, "")));
    }
}
