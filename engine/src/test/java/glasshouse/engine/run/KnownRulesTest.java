package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.small.SmallWorld;
import org.junit.jupiter.api.Test;

/** What knowing the rules does to what people do, without anybody seeing anything. */
class KnownRulesTest {
    /** Nothing is seen, so nobody is treated; a rule takes 10 points for crossing at red, and one gives 5 for helping. */
    private static final SmallWorld UNSEEN = SmallWorld.of("""
            scenario: unseen
            title: Rules that everybody knows and nobody enforces
            horizon: {start: 2018-01-01, weeks: 60}
            society:
              persons: 4000
              represented: 4000
              population: china-2020
              ties: {household: true, neighbour_block: 20}
              conduct:
                means: {spendable: 0.02, spare_hours: [10, 6, 7, 10, 20, 14]}
                acts:
                  jaywalk: {what: crossing at red, nature: unlawful, ceiling: 20, propensity: 0.2}
                  litter: {what: dropping litter, nature: unlawful, ceiling: 20, propensity: 0.2}
                  help: {what: helping a neighbour, nature: good, ceiling: 20, propensity: 0.2}
            institution:
              agencies: {police: {what: the police}}
              rulebook:
                what: a small rulebook
                start: 1000
                least: 0
                most: 2000
                grades: {low: {from: 0}, high: {from: 900}}
                rules:
                  crossing: {what: crossed at red, acts: [jaywalk], points: -10}
                  helping: {what: helped, acts: [help], points: 5}
            """);

    private static final SmallWorld KNOWN =
            UNSEEN.with("society.conduct.known_rules", "{where_taken: 0.64, where_given: 1.44, whole_at: 20}");

    private static void assertMultiplied(long by, long without, double multiple) {
        assertThat((double) by)
                .isCloseTo(multiple * without, within(5 * StrictMath.sqrt(without * Math.abs(1 - multiple))));
    }

    /**
     * Ten of twenty points move by the root of the multiplier, five by its fourth root. Acts of both worlds are thinned by the same
     * uniforms, so the difference is binomial: within 5 standard errors, one false alarm in 1.7 million.
     */
    @Test
    void acts_move_by_the_power_of_their_points_and_other_acts_not_at_all() {
        Simulation unknown = UNSEEN.run();
        Simulation known = KNOWN.run();

        assertMultiplied(SmallWorld.total(known, "acts_jaywalk"), SmallWorld.total(unknown, "acts_jaywalk"), 0.8);
        assertMultiplied(
                SmallWorld.total(known, "acts_help"), SmallWorld.total(unknown, "acts_help"), StrictMath.sqrt(1.2));
        assertThat(SmallWorld.total(known, "acts_litter")).isEqualTo(SmallWorld.total(unknown, "acts_litter"));
        assertThat(SmallWorld.total(known, "forgone_jaywalk")).isZero();
    }

    @Test
    void a_list_moves_the_whole_and_more_points_than_the_whole_do_no_more() {
        long unknown = SmallWorld.total(UNSEEN.run(), "acts_litter");
        SmallWorld listed = KNOWN.with(
                "institution.lists",
                "{litterers: {what: who litters, colour: black, agency: police, acts: [litter], term: 30}}");
        SmallWorld dear =
                KNOWN.with("institution.rulebook.rules.litter", "{what: littered, acts: [litter], points: -500}");

        assertMultiplied(SmallWorld.total(listed.run(), "acts_litter"), unknown, 0.64);
        assertThat(SmallWorld.total(dear.run(), "acts_litter"))
                .isEqualTo(SmallWorld.total(listed.run(), "acts_litter"));
    }

    /** A rule that comes on a day is known from the first week that begins in it, and nothing before that changes. */
    @Test
    void a_rule_moves_nothing_before_its_day() {
        SmallWorld later = UNSEEN.with("society.conduct.known_rules", "{where_taken: 0.5, whole_at: 1}")
                .with("institution.rulebook.rules.crossing.from", "2018-06-04");
        SmallWorld never = later.with("institution.rulebook.rules.crossing.from", "2030-01-01");
        Simulation a = later.run();
        Simulation b = never.run();
        int number = a.world().metrics().number("acts_jaywalk");
        int week = 22;

        assertThat(a.series().sum(week, 0, number)).isEqualTo(b.series().sum(week, 0, number));
        assertThat(a.series().sum(a.series().weeks(), 0, number))
                .isLessThan(b.series().sum(b.series().weeks(), 0, number) * 3 / 4);
    }
}
