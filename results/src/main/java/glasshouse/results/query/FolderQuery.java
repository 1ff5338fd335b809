package glasshouse.results.query;

import java.nio.file.Path;
import java.util.List;

/** Answers SQL over the tables of one experiment, which are files of text in its folder. */
public final class FolderQuery implements Query {
    private final Database database;
    private final String sentence;

    private FolderQuery(Database database, String sentence) {
        this.database = database;
        this.sentence = sentence;
    }

    /**
     * Opens an experiment.
     *
     * @param folder its folder
     * @param sentence that every answer must say beside it
     * @param relations its tables
     */
    public static FolderQuery open(Path folder, String sentence, List<Relation> relations) {
        List<String> names =
                relations.stream().map(relation -> relation.table().name()).toList();
        List<String> views = relations.stream()
                .map(relation -> Views.view(relation.table().name(), relation.select()))
                .toList();
        List<Path> files = relations.stream().map(Relation::file).distinct().toList();
        return new FolderQuery(Database.open(new Database.Source("experiment", folder, names), views, files), sentence);
    }

    @Override
    public String sentence() {
        return sentence;
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
