package glasshouse.results.reference;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.results.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablePageTest {
    @Test
    void a_page_lists_every_column_and_the_lines_that_read_it() {
        assertThat(TablePage.of(Sample.LEDGER))
                .startsWith("# Table `ledger`\n\nA row is one line of a chosen subject's life.\n")
                .contains("| `share` | double | share | A share. |")
                .contains("ledger = pd.read_parquet(\"RUN/tables/ledger\")")
                .contains("ledger <- open_dataset(\"RUN/tables/ledger\")")
                .contains("\"from 'RUN/tables/ledger/*.parquet'\"")
                .contains("glasshouse query RUN")
                .doesNotContain("## Metrics");
    }

    @Test
    void the_page_of_a_wide_table_lists_what_one_reads_and_what_is_stored() {
        assertThat(TablePage.of(Sample.TALLY))
                .contains("| `metric` | text |")
                .contains("| `value` | long |")
                .contains("## Metrics")
                .contains("| `listed.wrongful` | long | persons | Wrongly on a list. |")
                .contains("`tally_wide`");
    }

    @Test
    void the_index_links_every_page() {
        assertThat(TablePage.index(List.of(Sample.LEDGER, Sample.TALLY)))
                .contains("| [`ledger`](ledger.md) | one line")
                .contains("| [`tally`](tally.md) | counts of one week");
    }
}
