package glasshouse.scenario.schema;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.scenario.load.Town;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void the_page_has_a_table_for_every_section_and_a_row_for_every_key() {
        assertThat(Reference.of(Town.class))
                .contains(
                        "# Town\n",
                        "## society\n\nPeople and their means.\n",
                        "| `persons` | whole number, persons, at least 1 |  | How many adults live there. Scales with the society. |",
                        "| `poor` | number, share, 0 to 0.9; also in percent | `0.25` | Share of the poor. |",
                        "| `work` | `mostly-farm`, `mostly-factory` | `mostly-farm` | How work is spread. |",
                        "| `rulebook` | section [rulebook](#rulebook), or a name in the catalog's `rulebooks` |  |",
                        "| `rules` | by id: section [rules](#rules) |  | The rules. |",
                        "| `from` | date, `YYYY-MM-DD` | optional | From which day. |");
    }
}
