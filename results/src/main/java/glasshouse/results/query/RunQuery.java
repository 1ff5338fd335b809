package glasshouse.results.query;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Label;
import glasshouse.results.manifest.TableEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers SQL over the tables of one stored run.
 *
 * <p>Each table is a view over its Parquet segments; a wide table is a view with one row a metric, and as stored under its
 * name with {@code _wide}.
 */
public final class RunQuery implements Query {
    /** What is added to a wide table's name for the view of it as stored. */
    public static final String WIDE = "_wide";

    private final Database database;
    private final RunFolder run;

    private RunQuery(Database database, RunFolder run) {
        this.database = database;
        this.run = run;
    }

    /**
     * Opens a stored run.
     *
     * @throws ProblemException if there is no whole run at that path
     */
    public static RunQuery open(Path path) {
        return open(RunFolder.open(path));
    }

    /** Opens a stored run that was found already. */
    public static RunQuery open(RunFolder run) {
        return open(run, List.of());
    }

    /**
     * Opens a stored run for questions that are known beforehand. A wide table is taken apart once, not for each question, and of
     * its cuts, where all questions name theirs, only those that are named: asking forty of a run of ten years takes a twentieth of the time.
     *
     * @param questions all that will be asked; empty: anything may be
     */
    public static RunQuery open(RunFolder run, List<String> questions) {
        String all =
                questions.stream().map(question -> question.replace('\n', ' ')).collect(Collectors.joining("\n"));
        List<String> views = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (TableEntry entry : run.manifest().tables()) {
            List<Path> segments = run.segments(entry);
            files.addAll(segments);
            views.addAll(Views.of(
                    entry.table(), segments.stream().map(Database::quoted).toList(), all));
        }
        List<String> names =
                run.manifest().tables().stream().map(TableEntry::name).toList();
        return new RunQuery(Database.open(new Database.Source("run", run.path(), names), views, files), run);
    }

    /** Gets what every answer must say beside it. */
    public Label label() {
        return run.manifest().label();
    }

    @Override
    public String sentence() {
        return label().sentence();
    }

    @Override
    public Answer ask(String sql) {
        return database.ask(sql);
    }

    @Override
    public void close() {
        database.close();
    }
}
