package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.results.manifest.Json;
import glasshouse.results.query.Answer;
import glasshouse.results.query.AnswerFormat;
import glasshouse.results.query.RunQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers an SQL query over a stored run's own tables. */
@Command(
        name = "query",
        description = {
            "Answer an SQL query over a stored run's own tables, and nothing else.",
            "Example: glasshouse query runs/core-1-... \"select list, class, count(*) from listing group by all\""
        })
final class QueryCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUN", description = "folder of a stored run")
    private @Nullable Path run;

    @Parameters(index = "1", paramLabel = "SQL", description = "one SELECT; 'show tables' lists the tables")
    private String sql = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json: an array (default: table)")
    private String format = "table";

    @Option(names = "--json", description = "print one JSON object: run, synthetic, columns, rows")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        AnswerFormat chosen = switch (format) {
            case "table" -> AnswerFormat.TABLE;
            case "csv" -> AnswerFormat.CSV;
            case "json" -> AnswerFormat.JSON;
            default -> throw CommandLines.badOption("--format", format, "must be table, csv or json");
        };
        PrintWriter out = CommandLines.out(spec);
        try (RunQuery query = RunQuery.open(run == null ? Path.of(".") : run);
                Answer answer = query.ask(sql)) {
            if (json) {
                out.println(object(query, answer));
                return CommandLines.SUCCESS;
            }
            chosen.write(answer, query.label(), out);
            out.flush();
            if (chosen != AnswerFormat.TABLE) {
                CommandLines.err(spec).println(query.label().sentence());
            }
        }
        return CommandLines.SUCCESS;
    }

    /** Writes the whole answer before the first letter is printed, so that a query that fails halfway prints no half. */
    private String object(RunQuery query, Answer answer) throws IOException {
        StringWriter rows = new StringWriter();
        AnswerFormat.JSON.write(answer, query.label(), rows);
        List<String> columns =
                answer.columns().stream().map(Answer.Column::name).toList();
        return "{\"run\":" + Json.line("" + run)
                + ",\"synthetic\":" + Json.line(query.label().sentence())
                + ",\"columns\":" + Json.line(columns)
                + ",\"rows\":" + rows.toString().strip() + "}";
    }
}
