package glasshouse.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.results.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
