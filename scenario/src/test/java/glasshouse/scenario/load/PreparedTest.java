package glasshouse.scenario.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.patch.Patch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is prepared and then changed is what is loaded with the same changes. */
class PreparedTest {
    private static final Loader<Town> LOADER = Loader.of(Town.class, Catalog.shipped());
    private static final Patch TEN = Patch.inline("society.persons", "10", "test");
    private static final Patch GIFT = Patch.inline("rulebook.rules.gift.points", "8", "test");

    private final Prepared<Town> prepared = LOADER.prepare("hill-town", "towns", List.of(TEN));

    private static Loaded<Town> loaded(Patch... patches) {
        return LOADER.load("hill-town", "towns", List.of(patches));
    }

    @Test
    void it_is_the_same_value_tree_text_and_hash() {
        assertThat(prepared.unchanged()).isEqualTo(loaded(TEN));
        for (int again = 0; again < 2; again++) {
            Loaded<Town> changed = prepared.load(List.of(GIFT));
            assertThat(changed).isEqualTo(loaded(TEN, GIFT));
            assertThat(changed.canonical()).isEqualTo(loaded(TEN, GIFT).canonical());
            assertThat(changed.hash()).isEqualTo(loaded(TEN, GIFT).hash());
            assertThat(changed.parameters()).isEqualTo(loaded(TEN, GIFT).parameters());
        }
    }

    @Test
    void one_change_leaves_no_trace_in_the_next() {
        prepared.load(List.of(GIFT));

        assertThat(prepared.load(List.of())).isEqualTo(prepared.unchanged());
    }

    @Test
    void what_no_change_touches_is_the_same_object() {
        Loaded<Town> changed = prepared.load(List.of(Patch.inline("title", "Another", "test")));

        assertThat(changed.value().rulebook())
                .isSameAs(prepared.unchanged().value().rulebook());
    }

    @Test
    void a_wrong_change_is_told_as_it_would_be() {
        Patch wrong = Patch.inline("society.persons", "none", "test");

        assertThatThrownBy(() -> prepared.load(List.of(wrong)))
                .isInstanceOf(ProblemException.class)
                .hasMessage(messageOf(wrong));
    }

    private static String messageOf(Patch wrong) {
        try {
            loaded(wrong);
            return "";
        } catch (ProblemException e) {
            return e.getMessage();
        }
    }
}
