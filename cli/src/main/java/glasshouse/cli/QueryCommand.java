package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.experiment.finding.ExperimentTables;
import glasshouse.results.manifest.Json;
import glasshouse.results.query.Answer;
import glasshouse.results.query.AnswerFormat;
import glasshouse.results.query.Query;
import glasshouse.results.query.RunQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers an SQL query over the tables of a stored run or of an experiment. */
@Command(
        name = "query",
        description = {
            "Answer an SQL query over the tables of a stored run, and nothing else; or over those of an experiment, and of",
            "what twin and diverge keep by --out. 'show tables' lists them, 'describe TABLE' its columns.",
            "Example: glasshouse query runs/core-1-... \"select list, class, count(*) from listing group by all\""
        })
final class QueryCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "FOLDER",
            description = "folder of a stored run, experiment, twin or divergence")
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
        try (Query query = open(run == null ? Path.of(".") : run);
                Answer answer = query.ask(sql)) {
            if (json) {
                out.println(object(query, answer));
                return CommandLines.SUCCESS;
            }
            chosen.write(answer, query.sentence(), out);
            out.flush();
            if (chosen != AnswerFormat.TABLE) {
                CommandLines.err(spec).println(query.sentence());
            }
        }
        return CommandLines.SUCCESS;
    }

    private static Query open(Path folder) {
        Optional<Query> experiment = ExperimentTables.open(folder);
        return experiment.isPresent() ? experiment.get() : RunQuery.open(folder);
    }

    /** Writes the whole answer before the first letter is printed, so that a query that fails halfway prints no half. */
    private String object(Query query, Answer answer) throws IOException {
        StringWriter rows = new StringWriter();
        AnswerFormat.JSON.write(answer, query.sentence(), rows);
        List<String> columns =
                answer.columns().stream().map(Answer.Column::name).toList();
        return "{\"run\":" + Json.line("" + run)
                + ",\"synthetic\":" + Json.line(query.sentence())
                + ",\"columns\":" + Json.line(columns)
                + ",\"rows\":" + rows.toString().strip() + "}";
    }
}
