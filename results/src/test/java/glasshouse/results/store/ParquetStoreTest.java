package glasshouse.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.observation.table.Rows;
import glasshouse.results.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetStoreTest {
    @TempDir
    Path home;

    @Test
    void equal_rows_give_equal_bytes() throws IOException {
        try (ParquetStore store = ParquetStore.opening();
                ParquetStore other = ParquetStore.opening()) {
            store.write(home.resolve("a"), Sample.ledger(0, 200_000), Map.of());
            other.write(home.resolve("b"), Sample.ledger(0, 200_000), Map.of());
            store.write(home.resolve("c"), Sample.ledger(0, 200_000), Map.of());
        }
        assertThat(Files.mismatch(home.resolve("a"), home.resolve("b"))).isEqualTo(-1);
        assertThat(Files.mismatch(home.resolve("a"), home.resolve("c"))).isEqualTo(-1);
    }

    @Test
    void the_file_itself_says_that_it_is_synthetic() throws IOException {
        try (ParquetStore store = ParquetStore.opening()) {
            store.write(home.resolve("a"), Sample.ledger(0, 10), Map.of(ParquetStore.LABEL, "synthetic; it's a model"));
        }
        String bytes = new String(Files.readAllBytes(home.resolve("a")), StandardCharsets.ISO_8859_1);
        assertThat(bytes).startsWith("PAR1").endsWith("PAR1").contains("synthetic; it's a model");
    }

    @Test
    void texts_come_back_as_they_were_whether_few_or_many() throws SQLException {
        List<@Nullable String> few = Arrays.asList("it's", null, "荣成", "it's", "a,b");
        List<@Nullable String> many = new ArrayList<>();
        IntStream.range(0, 2_000).forEach(number -> many.add(number % 7 == 0 ? null : "text " + number));
        List<@Nullable String> none = Arrays.asList(null, null);
        for (List<@Nullable String> texts : List.of(few, many, none)) {
            Rows rows = new Rows(Sample.SURVEY);
            texts.forEach(text -> rows.set(0, 1L).set(1, text).end());
            try (ParquetStore store = ParquetStore.opening()) {
                store.write(home.resolve("texts"), rows, Map.of());
            }
            assertThat(said(home.resolve("texts"))).isEqualTo(texts);
        }
    }

    private static List<@Nullable String> said(Path file) throws SQLException {
        List<@Nullable String> said = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT said FROM read_parquet(" + Sql.text(file.toString()) + ")")) {
            while (rows.next()) {
                said.add(rows.getString(1));
            }
        }
        return said;
    }

    @Test
    void a_folder_that_is_not_there_is_one_clear_problem() {
        try (ParquetStore store = ParquetStore.opening()) {
            assertThatThrownBy(() -> store.write(home.resolve("none/a"), Sample.ledger(0, 10), Map.of()))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("writing table ledger");
            store.write(home.resolve("a"), Sample.ledger(0, 10), Map.of());
        }
        assertThat(home.resolve("a")).exists();
    }
}
