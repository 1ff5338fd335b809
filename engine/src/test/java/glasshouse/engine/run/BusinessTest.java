package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.district.District;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.society.business.Business;
import glasshouse.society.business.BusinessState;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The business of firms: who ceases, who is founded, and what it costs them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BusinessTest {
    private static final SmallWorld BASE = SmallWorld.of("""
            scenario: business
            title: Firms and nothing else
            horizon: {start: 2018-01-01, weeks: 209}
            society:
              persons: 17600
              represented: 17600
              population: china-2020
              ties: {household: false, neighbour_block: 0, colleague_block: 0, acquaintances: 0}
              conduct: {means: {spendable: 0.02, spare_hours: [10, 6, 7, 10, 20, 14]}, requests: {}, acts: {wait: {what: waiting, nature: lawful, ceiling: 0.1, propensity: 0.1}}}
            institution: {}
            observe: {followed: 0, whole_up_to: 100000}
            firms:
              persons_per_firm: 4.4
              executives: 1
              society:
                population:
                  sizes: [0.6, 0.25, 0.1, 0.05]
                  state_by_size: [0.1, 0.1, 0.1, 0.1]
                  foreign_by_size: [0.3, 0.3, 0.3, 0.3]
                  sectors: [{label: trade, share: 0.5}, {label: building, share: 0.5}]
                  regions: [0.5, 0.2, 0.2, 0.1]
                  thin_margin: 0.5
                  spendable_by_size: [20000, 100000, 1000000, 10000000]
                conduct:
                  acts:
                    cheat: {what: cheating, nature: unlawful, ceiling: 5, propensity: 0.2}
                    owe: {what: owing wages, nature: unlawful, ceiling: 1, propensity: 0}
                  requests:
                    tender: {what: a public tender, ceiling: 6, propensity: 0.3, cost_of_denial: 50000}
                business:
                  value_added_by_size: [1000000, 1000000, 1000000, 1000000]
                  margins: [0.1, 0.1]
                  strain_halves_in: 252
                  innovation: 0.2
                  innovation_at_full_fear: 1
                  cease_by_size: [0.25, 0.25, 0.25, 0.25]
                  cease_at_loss: 0
                  cease_while_listed: 0
                  founders: 0.25
                  founding_falls_with_cost: [0, 0, 1]
                  reserve: 1.2
              institution: {}
            """);

    private static final SmallWorld COSTLY = BASE.with(
            "firms.institution.compliance",
            "{yearly_cost_by_size: [50000, 50000, 50000, 50000], times_for_foreign: 1}");

    private Side free;

    @BeforeAll
    void run_once() {
        free = firms(BASE);
    }

    private static Side firms(SmallWorld world) {
        return world.run().sides().getLast();
    }

    private static long total(Side side, String metric) {
        return SmallWorld.total(side, metric);
    }

    private static long total(Side side, String metric, String ownership) {
        int stratum = side.world().cuts().strata().indexOf(new Cuts.Stratum("ownership", ownership));
        return side.series()
                .sum(side.series().weeks(), stratum, side.world().metrics().number(metric));
    }

    @Test
    void as_many_firms_are_there_as_are_founded_a_year_times_the_years_that_one_lives() {
        Side side = free;
        long founded = total(side, "firms_founded");
        long ceased = total(side, "firms_ceased_anyway");

        // Little's law: 0.25 a year for each of 4,000 at the start, times four years.
        // Counts are sums of independent firms, each at most one: five standard errors of a Poisson sum.
        assertThat((double) founded).isCloseTo(4_000, within(5 * Math.sqrt(4_000)));
        assertThat((double) ceased).isCloseTo(4_000, within(5 * Math.sqrt(4_000)));
        assertThat((double) total(side, "firms")).isCloseTo(4_000, within(5 * Math.sqrt(8_000)));
        double perYear = founded / 4.0057;
        double lifeYears = 4_000 * 4.0057 / ceased;
        assertThat(perYear * lifeYears).isCloseTo(4_000, within(5 * Math.sqrt(8_000)));
    }

    @Test
    void a_number_is_a_firms_own_for_good_and_one_that_is_not_there_does_nothing() {
        Side side = free;
        Map<Long, Long> from = new HashMap<>();
        Map<Long, Long> until = new HashMap<>();
        Rows ledger = side.log().of(LogTables.LEDGER);
        for (int row = 0; row < ledger.size(); row++) {
            String what = ledger.text(row, 3);
            if ("founded".equals(what)) {
                assertThat(from.put(ledger.integer(row, 0), ledger.integer(row, 2)))
                        .isNull();
            } else if ("ceased".equals(what)) {
                assertThat(until.put(ledger.integer(row, 0), ledger.integer(row, 2)))
                        .isNull();
            }
        }
        assertThat(from.size()).isGreaterThan(3600);
        assertThat(until.size()).isGreaterThan(3600);
        Business business = Objects.requireNonNull(side.world().business());
        int acts = 0;
        for (int row = 0; row < ledger.size(); row++) {
            if (!"act".equals(ledger.text(row, 3)) && !"request".equals(ledger.text(row, 3))) {
                continue;
            }
            long firm = ledger.integer(row, 0);
            boolean fromStart = business.foundingWeek((int) firm) < 0;
            long first = fromStart ? -1 : from.getOrDefault(firm, Long.MAX_VALUE);
            assertThat(ledger.integer(row, 2)).isGreaterThan(first);
            assertThat(ledger.integer(row, 2)).isLessThanOrEqualTo(until.getOrDefault(firm, Long.MAX_VALUE));
            acts++;
        }
        assertThat(acts).isGreaterThan(32_000);
    }

    @Test
    void what_rules_ask_for_keeps_firms_from_abroad_away_and_no_others() {
        Side costly = firms(COSTLY);

        long before = total(free, "firms_founded", "foreign");
        long after = total(costly, "firms_founded", "foreign");
        // Half of the profit is left: half of the founders come, and each is the other world's founder too.
        assertThat((double) after).isCloseTo(before / 2.0, within(5 * Math.sqrt(before / 4.0)));
        assertThat(total(costly, "firms_not_founded", "foreign")).isEqualTo(before - after);
        assertThat(total(costly, "firms_founded", "private")).isEqualTo(total(free, "firms_founded", "private"));
        assertThat(total(costly, "firms_founded", "state")).isEqualTo(total(free, "firms_founded", "state"));
        assertThat(total(free, "firms_not_founded")).isZero();
    }

    @Test
    void complying_costs_profit_and_what_would_have_been_invested() {
        Side costly = firms(COSTLY.with("firms.society.business.founding_falls_with_cost", "[0, 0, 0]"));

        long compliance = total(costly, "compliance_yuan");
        assertThat(total(free, "compliance_yuan")).isZero();
        assertThat(total(costly, "firms")).isEqualTo(total(free, "firms"));
        assertThat(total(free, "profit_yuan") - total(costly, "profit_yuan")).isEqualTo(compliance);
        assertThat(total(free, "innovation_forgone_yuan")).isZero();
        long forgone = total(costly, "innovation_forgone_yuan");
        // A fifth of what complying costs, to the yuan that a firm and week are rounded by.
        assertThat(forgone / (double) compliance).isCloseTo(0.2, within(1e-4));
        assertThat(total(free, "innovation_yuan")).isEqualTo(total(costly, "innovation_yuan") + forgone);
    }

    @Test
    void a_loss_makes_firms_cease_that_would_not_have_and_spares_none() {
        SmallWorld losing = BASE.with("firms.society.business.cease_at_loss", 0.5)
                .with("firms.society.business.founding_falls_with_cost", "[0, 0, 0]")
                .with("firms.institution.compliance", "{yearly_cost_by_size: [110000, 0, 0, 0], times_for_foreign: 1}");
        Side side = firms(losing);

        // 60 % of firms are micro, always at a loss: 0.25 + 0.5 a year; of those 4,000 + 1,000 a year live a share.
        assertThat(total(side, "firms_ceased_at_loss")).isGreaterThan(1600);
        assertThat(total(side, "firm_weeks_at_loss")).isGreaterThan(200_000);
        assertThat(total(side, "firms_ceased_anyway") + total(side, "firms_ceased_at_loss"))
                .isGreaterThan(total(free, "firms_ceased_anyway"));
        for (int number = 0; number < free.districts().size(); number++) {
            District one = side.districts().get(number);
            District other = free.districts().get(number);
            for (int row = 0; row < one.size(); row++) {
                if (other.business().life(row) == BusinessState.CEASED) {
                    assertThat(one.business().life(row)).isEqualTo(BusinessState.CEASED);
                }
            }
        }
    }

    @Test
    void what_acts_bring_and_treatment_costs_is_booked_and_fades() {
        SmallWorld cheating = BASE.with("firms.society.conduct.acts.cheat.gain", 1000);
        Side side = firms(cheating);
        long gained = total(side, "misconduct_gain_yuan");

        assertThat(gained).isEqualTo(1000 * total(side, "acts_cheat"));
        assertThat(total(side, "profit_yuan") - gained).isEqualTo(total(free, "profit_yuan"));
        // One act a year of 1,000 yuan: over about a year's memory, 1,000 yuan less strain a firm.
        long strain = 0;
        long there = 0;
        for (District district : side.districts()) {
            for (int row = 0; row < district.size(); row++) {
                if (district.business().isThere(row)) {
                    strain += district.business().strainYuan(row);
                    there++;
                }
            }
        }
        assertThat(strain / (double) there).isBetween(-1000.0, -750.0);
    }

    @Test
    void a_reserve_too_small_for_the_years_simulated_is_refused_with_what_it_must_be() {
        assertThatThrownBy(
                        () -> BASE.with("firms.society.business.reserve", 0.9).load())
                .hasMessageContaining("firms.society.business.reserve")
                .hasMessageContaining("must be at least founders times the years simulated, 1.00")
                .hasMessageContaining("say 1.01");
        assertThatThrownBy(() -> BASE.with("institution.compliance", "{yearly_cost_by_size: [1, 1, 1, 1]}")
                        .load())
                .hasMessageContaining("must be in a regime for firms");
    }
}
