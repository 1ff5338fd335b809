package glasshouse.cli.option;

import glasshouse.results.manifest.Json;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command writes, and whether for machines: the option that all commands have. */
public final class OutputOptions {
    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** Says whether one JSON object is asked for, and nothing else. */
    public boolean json() {
        return json;
    }

    /** Prints a record or a tree as one line of JSON. */
    public void print(Object tree) {
        out().println(Json.line(tree));
    }

    /** Returns where the command writes what was asked for. */
    public PrintWriter out() {
        return CommandLines.out(spec);
    }

    /** Returns the words that the program was called with, as typed. */
    public List<String> words() {
        return spec == null
                ? List.of()
                : List.copyOf(spec.commandLine().getParent().getParseResult().originalArgs());
    }

    /** Returns where the command writes all else. */
    public PrintWriter err() {
        return CommandLines.err(spec);
    }
}
