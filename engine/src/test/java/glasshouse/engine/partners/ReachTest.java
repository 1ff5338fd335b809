package glasshouse.engine.partners;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.kernel.time.Week;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How far one listing goes among partners. On a tree it is a branching process: each of the k below a firm is reached with
 * probability s, so the reached of step i number (s k)^i on average, and the variance follows from step to step.
 */
class ReachTest {
    private static final int CHILDREN = 3;
    private static final int DEPTH = 3;
    private static final double SHARE = 0.5;
    /** Five standard errors: a false alarm in two million. */
    private static final double ERRORS = 5;

    private static final Forest FOREST = Forest.of(Forest.small(), CHILDREN, DEPTH);
    private static final Simulation RUN = FOREST.run();
    /** By the root event of each own listing in whose life all that it reaches is reached: the firms reached. */
    private static final Map<Long, List<Integer>> CASES = cases(RUN);

    /** Takes the own listings that began early enough for the last step to be taken before the run's end. */
    private static Map<Long, List<Integer>> cases(Simulation run) {
        Map<Long, List<Integer>> reached = Forest.reached(run, "suspects", false);
        Map<Long, List<Integer>> cases = new TreeMap<>();
        Rows rows = run.sides().getLast().log().of(LogTables.LISTING);
        int last = run.world().horizon().weeks() * Week.DAYS - (DEPTH + 1) * Week.DAYS;
        for (int row = 0; row < rows.size(); row++) {
            if ("wage-list".equals(rows.text(row, 1)) && rows.integer(row, 2) < last) {
                cases.put(rows.integer(row, 4), reached.getOrDefault(rows.integer(row, 4), List.of()));
            }
        }
        return cases;
    }

    @Test
    void the_reach_of_a_listing_on_a_tree_is_that_of_a_branching_process() {
        double mean = SHARE * CHILDREN;
        double spread = CHILDREN * SHARE * (1 - SHARE);
        double expected = 1;
        double variance = 0;
        for (int step = 0; step < DEPTH; step++) {
            variance = mean * variance + spread * expected * expected;
            expected = 1 + mean * expected;
        }
        assertThat(expected - 1).isEqualTo(mean + mean * mean + mean * mean * mean);

        double cases = CASES.size();
        double sum = CASES.values().stream().mapToInt(List::size).sum();
        double squares = CASES.values().stream()
                .mapToDouble(firms -> firms.size() * (double) firms.size())
                .sum();
        double found = sum / cases;
        assertThat(cases).isGreaterThan(500);
        assertThat(found).isCloseTo(expected - 1, within(ERRORS * StrictMath.sqrt(variance / cases)));
        assertThat(squares / cases - found * found).isCloseTo(variance, within(0.35 * variance));
    }

    @Test
    void at_each_step_so_many_are_reached_as_the_power_of_share_times_partners_says() {
        double[] found = new double[DEPTH + 1];
        CASES.values().forEach(firms -> firms.forEach(firm -> found[FOREST.depthOf()[firm]]++));
        double mean = SHARE * CHILDREN;
        double variance = 0;
        double expected = 1;
        for (int step = 1; step <= DEPTH; step++) {
            variance = mean * mean * variance + CHILDREN * SHARE * (1 - SHARE) * expected;
            expected *= mean;
            assertThat(found[step] / CASES.size())
                    .as("step " + step)
                    .isCloseTo(expected, within(ERRORS * StrictMath.sqrt(variance / CASES.size())));
        }
        assertThat(found[0]).as("never the firm itself").isZero();
    }

    @Test
    void a_listing_goes_no_further_than_its_depth() {
        Forest forest = Forest.of(Forest.with("depth", 2), CHILDREN, DEPTH);
        int deepest = Forest.reached(forest.run(), "suspects", false).values().stream()
                .flatMap(List::stream)
                .mapToInt(firm -> forest.depthOf()[firm])
                .max()
                .orElseThrow();

        assertThat(deepest).isEqualTo(2);
    }

    @Test
    void what_a_listing_reached_ends_with_it_a_week_later_at_each_step() {
        Rows rows = RUN.sides().getLast().log().of(LogTables.LISTING);
        Map<Long, Long> ended = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if ("wage-list".equals(rows.text(row, 1)) && !rows.isNull(row, 3)) {
                ended.put(rows.integer(row, 4), rows.integer(row, 3));
            }
        }
        int checked = 0;
        for (int row = 0; row < rows.size(); row++) {
            if ("suspects".equals(rows.text(row, 1)) && !rows.isNull(row, 3)) {
                int steps = FOREST.depthOf()[(int) rows.integer(row, 0)];
                long week = ended.get(rows.integer(row, 4)) / Week.DAYS;
                assertThat(rows.integer(row, 3) / Week.DAYS).isEqualTo(week + steps);
                assertThat(rows.text(row, 8)).isEqualTo("released");
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(1000);
    }

    @Test
    void what_does_not_end_with_the_first_stays_for_its_own_term() {
        Simulation run = Forest.of(Forest.with("ends_with_first", false), CHILDREN, DEPTH)
                .run();
        Rows rows = run.sides().getLast().log().of(LogTables.LISTING);
        for (int row = 0; row < rows.size(); row++) {
            if ("suspects".equals(rows.text(row, 1)) && !rows.isNull(row, 3)) {
                assertThat(rows.integer(row, 3) - rows.integer(row, 2)).isEqualTo(400);
            }
        }
        assertThat(total(run.sides().getLast(), "released_suspects")).isZero();
        assertThat(total(run.sides().getLast(), "expired_suspects")).isPositive();
    }

    @Test
    void what_follows_after_a_lag_never_begins_once_the_first_is_over() {
        Simulation run = Forest.of(
                        Forest.with("lag", 57).with("firms.institution.lists.wage-list.released_by", "[owe-wages]"),
                        3,
                        1)
                .run();
        Rows rows = run.sides().getLast().log().of(LogTables.LISTING);
        Map<Long, Long> began = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if ("wage-list".equals(rows.text(row, 1))) {
                began.put(rows.integer(row, 4), rows.integer(row, 2));
            }
        }
        int begun = 0;
        for (int row = 0; row < rows.size(); row++) {
            if ("suspects".equals(rows.text(row, 1))) {
                begun++;
                assertThat(rows.integer(row, 2)).isEqualTo(began.get(rows.integer(row, 4)) + 57);
                assertThat(rows.isNull(row, 3) || rows.integer(row, 3) - rows.integer(row, 2) < 3 * Week.DAYS)
                        .as("over with the first, not open for its own term")
                        .isTrue();
            }
        }
        assertThat(begun).isPositive();
    }

    @Test
    void an_announced_listing_leads_on_as_far_as_one_that_is_not() {
        String notice = "{when: before, days: 9, delivered: 1}";
        Forest forest =
                Forest.of(Forest.small().with("firms.institution.lists.suspects.notice", notice), CHILDREN, DEPTH);
        int deepest = Forest.reached(forest.run(), "suspects", false).values().stream()
                .flatMap(List::stream)
                .mapToInt(firm -> forest.depthOf()[firm])
                .max()
                .orElseThrow();

        assertThat(deepest).isEqualTo(DEPTH);
    }

    @Test
    void messages_are_as_many_as_edges_touched_and_not_as_edges() {
        Simulation all = Forest.of(Forest.with("share", 1), CHILDREN, DEPTH).run();
        Side firms = all.sides().getLast();
        long listed = total(firms, "listed_wage_list_sound");
        long last = Forest.reached(all, "suspects", false).values().stream()
                .mapToLong(List::size)
                .sum();
        long perListing = CHILDREN + CHILDREN * CHILDREN + CHILDREN * CHILDREN * (CHILDREN + 1);

        assertThat(total(firms, "messages_reached")).isBetween((listed - 200) * perListing, listed * perListing);
        assertThat(last).isLessThanOrEqualTo(listed * 39);
        assertThat(total(
                        Forest.of(Forest.with("depth", 1).with(RULE_SHARE, 1), CHILDREN, DEPTH)
                                .run()
                                .sides()
                                .getLast(),
                        "messages_reached"))
                .as("the edges further down are not touched")
                .isBetween((listed - 200) * CHILDREN, listed * CHILDREN);
    }

    private static final String RULE_SHARE = "firms.institution.contagion.partners.share";

    @Test
    void who_did_nothing_is_counted_and_all_of_them_are_let_go() {
        Side firms = RUN.sides().getLast();

        assertThat(total(firms, "listed_suspects_derivative")).isEqualTo(total(firms, "listed_for_another"));
        assertThat(total(firms, "listed_for_another")).isPositive();
        long innocent = firms.series().total(firms.world().metrics().number("blacklisted_innocent"));
        assertThat(innocent).isEqualTo(total(firms, "on_list_for_another"));
        assertThat(innocent).isEqualTo(total(firms, "on_suspects_derivative"));
        assertThat(SmallWorld.total(RUN, "blacklisted_innocent")).isZero();
    }
}
