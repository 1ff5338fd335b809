package glasshouse.scenario.load;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.scenario.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoaderTest {
    @Test
    void a_town_is_read() {
        var loaded = Loader.of(Town.class, Catalog.shipped()).load("src/test/resources/town.yaml", "towns", List.of());
        assertThat(loaded.value().title()).isEqualTo("Hill Town");
    }
}
