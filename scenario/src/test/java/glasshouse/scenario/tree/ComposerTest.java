package glasshouse.scenario.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.problem.ProblemException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComposerTest {

    @Test
    void every_value_knows_its_line_and_column() {
        Node.Mapping root = mapping("a: 1\nb:\n  - x\n  - {c: 'y'}\n");

        assertThat(root.find("a").orElseThrow().value().place()).hasToString("f:1:4");
        Node.Sequence list = (Node.Sequence) root.find("b").orElseThrow().value();
        assertThat(list.place()).hasToString("f:3:3");
        Node.Mapping inner = (Node.Mapping) list.items().get(1);
        assertThat(inner.place()).hasToString("f:4:5");
        assertThat(inner.find("c").orElseThrow().keyPlace()).hasToString("f:4:6");
        assertThat(inner.find("c").orElseThrow().value().place()).hasToString("f:4:9");
    }

    @Test
    void columns_count_characters_and_not_bytes_or_surrogates() {
        Node.Mapping root = mapping("{荣成: \uD83D\uDE80, b: 2}");

        assertThat(root.find("b").orElseThrow().keyPlace()).hasToString("f:1:9");
    }

    @Test
    void an_alias_stands_where_it_is_written_and_holds_what_is_written_elsewhere() {
        Node.Mapping root = mapping("a: &x {v: 1}\nb: *x\n");

        Node.Mapping alias = (Node.Mapping) root.find("b").orElseThrow().value();
        assertThat(alias.place()).hasToString("f:2:4");
        assertThat(alias.find("v").orElseThrow().value().place()).hasToString("f:1:11");
    }

    @Test
    void no_is_a_text_and_an_exponent_needs_no_point() {
        Node.Mapping root = mapping("{a: no, b: 1e6, c: '1e6', d: 1_000, e: ~, f: 12:30:45, g: 0x1F}");

        assertThat(root.entries().stream().map(entry -> entry.value().kind()))
                .containsExactly("a text", "a number", "a text", "a number", "nothing", "a text", "a text");
    }

    @Test
    void depth_is_counted_through_aliases() {
        StringBuilder yaml = new StringBuilder("a0: &a0 {x: 1}\n");
        for (int i = 1; i < 80; i++) {
            yaml.append("a" + i + ": &a" + i + " {x: *a" + (i - 1) + "}\n");
        }

        assertThatThrownBy(() -> mapping(yaml.toString()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("values nested too deeply");
    }

    @Test
    void whatever_is_given_becomes_a_tree_or_problems() {
        Random random = new Random(20141);
        String letters = "ab:  -\n\n[]{},&*!|>'\"#%@`?~01e\t<";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder yaml = new StringBuilder();
            for (int length = random.nextInt(24); length >= 0; length--) {
                yaml.append(letters.charAt(random.nextInt(letters.length())));
            }
            try {
                Composer.compose(new Source("f", yaml.toString()));
            } catch (ProblemException e) {
                assertThat(e.problems()).as(yaml.toString()).isNotEmpty();
            }
        }
    }

    private static Node.Mapping mapping(String yaml) {
        return (Node.Mapping) Composer.compose(new Source("f", yaml));
    }
}
