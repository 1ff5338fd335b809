package glasshouse.society.population;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.random.Seeds;
import org.junit.jupiter.api.Test;

final class FitReportTest {
    /**
     * The widest row is residence, shared by a household: its standard error is 0.08 points at this size, so 0.5 points
     * are over six of them. A false alarm in fewer than one of a hundred million seeds.
     */
    @Test
    void every_marginal_of_a_million_people_is_within_half_a_point() {
        PopulationSettings china = China.settings();
        FitReport report = FitReport.of(Population.of(china, Seeds.both(2020), 1_000_000), china);

        assertThat(report.worst()).isLessThan(0.5);
        assertThat(report.rows())
                .extracting(FitRow::marginal)
                .contains(
                        "age",
                        "sex",
                        "residence",
                        "education",
                        "income-fifth",
                        "income-share",
                        "group",
                        "household-size",
                        "household-children",
                        "child");
    }
}
