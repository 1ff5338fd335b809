package glasshouse.engine.days;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.district.District;
import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.time.Week;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import org.junit.jupiter.api.Test;

/** Days under measures, and what they cost by the year, are counted for all at once, and are what is said of each measure. */
class DaysUnderTest {
    private static final int WEEKS = 150;
    private static final SmallWorld WORLD = SmallWorld.of("""
            scenario: days
            title: days
            horizon: {start: 2018-01-01, weeks: 150}
            society:
              persons: 3000
              represented: 3000
              population: china-2020
              cities: {town: {share: 0.7}, port: {share: 0.3}}
              ties: {}
              conduct:
                means: {}
                acts:
                  fault: {what: a fault, nature: unlawful, ceiling: 0.5, propensity: 0.8}
                  pay: {what: pays a debt, nature: lawful, ceiling: 4, propensity: 0.5}
            institution:
              agencies: {office: {what: office}}
              registers: {books: {agency: office, sees: {fault: 0.8, pay: 1}}}
              lists:
                listed:
                  what: list
                  colour: black
                  agency: office
                  acts: [fault]
                  released_by: [pay]
                  term: 500
                  notice: {when: before, days: 9, delivered: 1}
              measures:
                hours: {what: takes hours, lists: [listed], yearly_hours: 12, copy_lag: 9}
                yuan: {what: costs yuan, lists: [listed], yearly_cost: 5000, copy_lag: 2}
            observe: {whole_up_to: 3000}
            """);

    @Test
    void they_are_the_days_of_each_measure_and_the_whole_units_that_fall_in_them() {
        Simulation simulation = WORLD.run();
        simulation.closeListings();
        Rows sanctions = simulation.log().of(LogTables.SANCTION);
        long days = 0;
        long hours = 0;
        long yuan = 0;
        for (int row = 0; row < sanctions.size(); row++) {
            long end = sanctions.isNull(row, 5) ? WEEKS * 7 : sanctions.integer(row, 5);
            long under = end - sanctions.integer(row, 3);
            days += under;
            boolean takesHours = "hours".equals(sanctions.text(row, 2));
            hours += takesHours ? 12 * under / 365 : 0;
            yuan += takesHours ? 0 : 5000 * under / 365;
        }

        assertThat(sanctions.size()).isGreaterThan(1000);
        assertThat(total(simulation, "sanction_days")).isEqualTo(days);
        assertThat(total(simulation, "hours_lost")).isEqualTo(hours);
        assertThat(total(simulation, "cost_yuan")).isEqualTo(yuan);
    }

    @Test
    void all_who_are_under_a_measure_are_counted_however_late_the_institution_deals_with_a_listing() {
        Simulation simulation = SmallWorld.everything().run();
        for (Side side : simulation.sides()) {
            int measures = side.world().names().measures().size();
            long counted = 0;
            for (int measure = 0; measure < measures; measure++) {
                counted += side.series().total(side.world().metrics().lives.under + measure);
            }

            assertThat(inForce(side, simulation.week() * Week.DAYS))
                    .isPositive()
                    .isEqualTo(counted);
        }
    }

    private static long inForce(Side side, int today) {
        long begun = 0;
        for (District district : side.districts()) {
            KeptRows inForce = district.sanctions().inForce();
            for (int row = 0; row < inForce.size(); row++) {
                begun += inForce.extra(row) < today ? 1 : 0;
            }
        }
        return begun;
    }
}
