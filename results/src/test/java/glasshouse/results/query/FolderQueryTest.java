package glasshouse.results.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.observation.table.Column;
import glasshouse.observation.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to files of text: the tables that are declared, and nothing else. */
class FolderQueryTest {
    private static final Table VALUES = new Table(
            "value",
            "A value",
            List.of(
                    Column.integer("point", "", "number"),
                    Column.text("legal-aid", "on or off"),
                    Column.real("low", "", "an end"),
                    Column.text("error", "what was said")));

    private static final Table ROWS = new Table(
            "row",
            "A row",
            List.of(
                    Column.text("subject", "who"),
                    Column.real("low", "", "an end"),
                    Column.bool("assumed", "whether"),
                    Column.text("lines", "as JSON")));

    private static final Table KINDS = new Table(
            "kind", "A kind", List.of(Column.text("kind", "its name"), Column.whole("reached", "", "how many")));

    @TempDir
    Path home;

    private Path folder = Path.of("");

    @BeforeEach
    void files() throws IOException {
        folder = Files.createDirectory(home.resolve("it's an experiment"));
        Files.writeString(folder.resolve("value.csv"), """
                point,legal-aid,low,error
                0,off,,
                1,on,0.1,"said ""no"", twice"
                """);
        Files.writeString(folder.resolve("rows.json"), """
                {
                  "title": "rows",
                  "rows": [
                    {"subject": "person 1", "low": null, "assumed": true, "lines": [{"what": "entry"}], "more": 1},
                    {"subject": "person 2", "low": 2.5, "assumed": false, "lines": []}
                  ],
                  "kinds": {"witnessed": 3, "reported": 1},
                  "none": []
                }
                """);
        Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
    }

    private FolderQuery open() {
        Path rows = folder.resolve("rows.json");
        return FolderQuery.open(
                folder,
                "synthetic; of nothing",
                List.of(
                        Relation.ofValues(VALUES, folder.resolve("value.csv")),
                        Relation.ofList(ROWS, rows, "rows"),
                        Relation.ofList(ROWS.named("nothing"), rows, "none"),
                        Relation.ofEntries(KINDS, rows, "kinds")));
    }

    private List<List<Object>> rows(String sql) {
        List<List<Object>> rows = new ArrayList<>();
        try (FolderQuery query = open();
                Answer answer = query.ask(sql)) {
            while (answer.next()) {
                Object[] row = new Object[answer.columns().size()];
                Arrays.setAll(row, answer::value);
                rows.add(Arrays.asList(row));
            }
        }
        return rows;
    }

    @Test
    void values_come_back_as_they_are_declared_absent_numbers_absent_and_empty_texts_empty() {
        assertThat(rows("select * from value"))
                .containsExactly(
                        Arrays.asList(0L, "off", null, ""), Arrays.asList(1L, "on", 0.1, "said \"no\", twice"));
    }

    @Test
    void lists_and_entries_of_an_object_are_tables_also_empty_ones() {
        assertThat(rows("select * from \"row\""))
                .containsExactly(
                        Arrays.asList("person 1", null, true, "[{\"what\":\"entry\"}]"),
                        Arrays.asList("person 2", 2.5, false, "[]"));
        assertThat(rows("select kind, reached from kind order by reached"))
                .containsExactly(List.of("reported", 1L), List.of("witnessed", 3L));
        assertThat(rows("select * from nothing")).isEmpty();
    }

    @Test
    void neither_other_files_nor_other_statements_are_in_reach() {
        assertThatThrownBy(() -> rows("select * from '"
                        + folder.resolve("secret.csv").toString().replace("'", "''") + "'"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("reaches outside the experiment");
        assertThatThrownBy(() -> rows("drop view value")).hasMessageContaining("only reads");
        assertThatThrownBy(() -> rows("select * from valeu"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("must name a table of the experiment")
                .hasMessageContaining("value, row, nothing, kind");
    }
}
