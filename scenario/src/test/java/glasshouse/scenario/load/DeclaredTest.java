package glasshouse.scenario.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.scenario.tree.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclaredTest {

    record Silent(
            int a,
            @Setting(doc = "Too much.", byDefault = "2") Probability b) {}

    record Reserved(@Setting(doc = "x") String source) {}

    record Unknown(@Setting(doc = "x") Set<String> words) {}

    record Misplaced(
            @Setting(doc = "x", catalog = "rulebooks") int number) {}

    record Unreadable(@Setting(doc = "x", byDefault = "[") List<String> words) {}

    @Section(doc = "A record that contains itself.")
    record Tree(
            @Setting(doc = "A leaf.") int leaf,
            @Setting(doc = "Another.", catalog = "trees") Optional<Tree> next) {}

    record Picky(int a) {
        Picky {
            if (a == 1) {
                throw new IllegalStateException("our own mistake");
            }
        }
    }

    @Test
    void the_town_is_declared_well() {
        assertThat(Declared.mistakes(Town.class, Catalog.shipped())).isEmpty();
    }

    @Test
    void silence_and_wrong_defaults_are_mistakes() {
        assertThat(Declared.mistakes(Silent.class, Catalog.shipped()))
                .hasSize(3)
                .anySatisfy(text -> assertThat(text).startsWith("Silent has no @Section"))
                .anySatisfy(text -> assertThat(text).startsWith("Silent.a does not say"))
                .anySatisfy(text -> assertThat(text).contains("Silent.b has a wrong default", "out of range (2)"));
    }

    @Test
    void what_the_reader_cannot_use_is_our_own_mistake() {
        for (Class<? extends Record> type : List.of(Reserved.class, Unknown.class, Misplaced.class, Unreadable.class)) {
            assertThatThrownBy(() -> Declared.mistakes(type, Catalog.shipped()))
                    .as(type.getSimpleName())
                    .isInstanceOf(IllegalStateException.class);
        }
        Loader<Picky> loader = Loader.of(Picky.class, Catalog.shipped());
        assertThatThrownBy(() -> loader.load(new Source("f", "a: 1"), List.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_record_may_contain_itself() {
        Loader<Tree> loader = Loader.of(Tree.class, Catalog.shipped());

        assertThat(loader.load(new Source("f", "{leaf: 1, next: {leaf: 2, next: {leaf: 3}}}"), List.of())
                        .value()
                        .next()
                        .orElseThrow()
                        .next()
                        .orElseThrow()
                        .leaf())
                .isEqualTo(3);
        assertThat(Declared.mistakes(Tree.class, Catalog.shipped())).isEmpty();
    }

    @Test
    void catalog_names_that_lead_in_a_circle_are_refused() {
        Loader<Tree> loader = Loader.of(Tree.class, Catalog.shipped());

        assertThatThrownBy(() -> loader.load(new Source("f", "{leaf: 1, next: ring}"), List.of()))
                .hasMessageContaining("catalog names lead in a circle (ring)")
                .hasMessageContaining("catalog/trees/ring.yaml:2:7");
    }
}
