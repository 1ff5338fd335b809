package glasshouse.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class KeptTest {
    @Test
    void what_readings_name_is_kept_and_nothing_else() {
        Kept kept = Kept.namedIn(List.of(
                "select sum(value) as value from firm_tally where cut = 'sector' and stratum = 'trade'",
                "select 1 as value from survey"));
        assertThat(kept.hasTable("firm_tally")).isTrue();
        assertThat(kept.hasTable("survey")).isTrue();
        assertThat(kept.hasTable("ledger")).isFalse();
        assertThat(kept.hasCut("sector")).isTrue();
        assertThat(kept.hasCut("all")).isFalse();
    }

    @Test
    void all_cuts_are_kept_where_none_is_named_and_all_tables_of_a_run_that_stays() {
        assertThat(Kept.namedIn(List.of("select max(week) as value from tally")).hasCut("age"))
                .isTrue();
        assertThat(Kept.ALL.hasTable("ledger")).isTrue();
        assertThat(Kept.ALL.hasCut("age")).isTrue();
    }
}
