package glasshouse.engine.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.society.population.Traits;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What is left to an official, against closed forms. Seeds are fixed; each bound is five standard errors of the statistic, a
 * false-alarm rate of 6e-7 for each of the eight comparisons.
 */
class DiscretionTest {
    private static final double SIGMAS = 5;

    /** Everybody's rudeness is recorded at once and rightly; a vague rule speaks of it. */
    private static final SmallWorld VAGUE = SmallWorld.of("""
            scenario: discretion
            title: a vague rule
            horizon: {start: 2018-01-01, weeks: 52}
            society:
              persons: 20000
              represented: 20000
              population: china-2020
              ties: {}
              conduct: {means: {}, acts: {rudeness: {what: rudeness, nature: lawful, ceiling: 2, propensity: 0.5}}}
              response: {}
            institution:
              agencies: {office: {what: office}}
              pools: {hours: {what: hours, hours: 1e6}}
              registers: {books: {agency: office, sees: {rudeness: 1}}}
              rulebook:
                what: one vague rule
                start: 1000
                least: 0
                most: 1300
                grades: {all: {from: 0}}
                rules:
                  rudeness: {what: bad manners, acts: [rudeness], discretion: {officials: 25, spread: 0, least: -10, most: -30, applies: 0.6}}
              lists:
                rude: {what: the rude, colour: black, agency: office, acts: [rudeness], term: 14, decision: {pool: hours, hours: 0.01}}
            observe: {followed: 0, whole_up_to: 100000, listings_up_to: 100000}
            """);

    private static final String DISCRETION = "institution.rulebook.rules.rudeness.discretion";

    private static void assertShare(String what, long part, long whole, double expected) {
        double deviation = Math.sqrt(expected * (1 - expected) / whole);
        assertThat(whole).as(what).isGreaterThan(300);
        assertThat(part / (double) whole).as(what).isCloseTo(expected, within(SIGMAS * deviation));
    }

    /** Entries under the rule by group slot, and points taken. */
    private static long[][] byGroup(Simulation simulation) {
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        int[] traits = simulation.world().population().traits();
        long[][] counts = new long[8][3];
        for (int row = 0; row < ledger.size(); row++) {
            long[] of = counts[Traits.group(traits[(int) ledger.integer(row, 0)])];
            if ("record".equals(ledger.text(row, 3))) {
                of[0]++;
            } else if ("entry".equals(ledger.text(row, 3))) {
                of[1]++;
                of[2] += ledger.integer(row, 5) - ledger.integer(row, 6);
            }
        }
        return counts;
    }

    @Test
    void a_vague_rule_is_applied_to_the_share_that_is_set_and_to_a_group_more_often() {
        long[][] plain = byGroup(VAGUE.run());
        long[][] unequal = byGroup(
                VAGUE.with(DISCRETION + ".by_group", "{minority-a: 1.5}").run());

        assertShare("everybody", plain[0][1] + plain[1][1], plain[0][0] + plain[1][0], 0.6);
        assertShare("the group", unequal[1][1], unequal[1][0], 0.9);
        assertThat(unequal[0]).as("nobody else").isEqualTo(plain[0]);
        assertThat(unequal[1][0]).isEqualTo(plain[1][0]);
    }

    @Test
    void officials_of_one_mind_take_the_middle_and_of_a_group_more() {
        long[][] counts = byGroup(
                VAGUE.with(DISCRETION + ".points_by_group", "{minority-a: 1.5}").run());

        assertThat(counts[0][2]).isEqualTo(20 * counts[0][1]);
        assertThat(counts[1][2]).isEqualTo(25 * counts[1][1]);
    }

    @Test
    void each_official_keeps_to_a_leaning_of_his_or_her_own_between_least_and_most() {
        Rows ledger = VAGUE.with(DISCRETION + ".spread", 0.3).run().log().of(LogTables.LEDGER);
        TreeMap<Long, Long> entriesOf = new TreeMap<>();
        for (int row = 0; row < ledger.size(); row++) {
            if ("entry".equals(ledger.text(row, 3))) {
                entriesOf.merge(ledger.integer(row, 6) - ledger.integer(row, 5), 1L, Long::sum);
            }
        }
        long all = entriesOf.values().stream().mapToLong(Long::longValue).sum();

        // 25 officials at most 21 whole numbers of points: each number's share is that of so many officials.
        assertThat(entriesOf.firstKey()).isGreaterThanOrEqualTo(-30);
        assertThat(entriesOf.lastKey()).isLessThanOrEqualTo(-10);
        assertThat(entriesOf.size()).isBetween(10, 21);
        entriesOf.forEach((points, entries) -> {
            double officials = Math.max(1, Math.rint(entries * 25.0 / all));
            assertShare(points + " points", entries, all, officials / 25);
        });
    }

    @Test
    void scores_recomputed_without_false_records_meet_the_same_officials() {
        Simulation simulation = VAGUE.with(DISCRETION + ".spread", 0.4).run();
        int below = 0;

        for (var district : simulation.districts()) {
            for (int row = 0; row < district.size(); row++) {
                assertThat(district.truth().trueScoreAt(row))
                        .isEqualTo(district.scores().at(row));
                below += district.scores().at(row) < 1000 ? 1 : 0;
            }
        }
        assertThat(below).isGreaterThan(5000);
    }

    @Test
    void a_decision_lists_the_share_that_is_set_and_the_others_it_does_not_list() {
        Simulation simulation = VAGUE.with(
                        "institution.lists.rude.decision.discretion", "{lists: 0.4, by_group: {minority-a: 2}}")
                .run();
        long spared = SmallWorld.total(simulation, "not_listed");
        long decided = SmallWorld.total(simulation, "messages_listing_decided");
        long[] decisions = new long[2];
        long[] against = new long[2];
        int[] traits = simulation.world().population().traits();
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        Rows arrivals = simulation.log().of(LogTables.ARRIVAL);
        for (int row = 0; row < ledger.size(); row++) {
            int group = Traits.group(traits[(int) ledger.integer(row, 0)]);
            against[Math.min(1, group)] += group < 2 && "not_listed".equals(ledger.text(row, 3)) ? 1 : 0;
        }
        for (int row = 0; row < arrivals.size(); row++) {
            int group = Traits.group(traits[(int) arrivals.integer(row, 0)]);
            decisions[Math.min(1, group)] += group < 2 && "listing_decided".equals(arrivals.text(row, 2)) ? 1 : 0;
        }

        assertThat(decided).isGreaterThan(10_000);
        assertShare("spared", against[0], decisions[0], 0.6);
        assertShare("spared of the group", against[1], decisions[1], 0.2);
        assertThat(spared).isGreaterThanOrEqualTo(against[0] + against[1]);
    }

    @Test
    void a_rule_that_speaks_of_a_group_takes_points_of_its_members_only() {
        long[][] counts = byGroup(VAGUE.with("institution.rulebook.rules.rudeness.groups", "[minority-a]")
                .run());

        assertThat(counts[0][0]).isPositive();
        assertThat(counts[0][1]).isZero();
        assertShare("members", counts[1][1], counts[1][0], 0.6);
    }
}
