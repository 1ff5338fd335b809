package glasshouse.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.district.District;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.truth.FalseEntries;
import org.junit.jupiter.api.Test;

/** Records that are deleted, and the points that are undone with them. The bound is five standard errors: a false alarm in 6e-7. */
class RetentionTest {
    private static final int START = 10_000;
    private static final int PERSONS = 20_000;

    private static final SmallWorld FAULTS = SmallWorld.of("""
                scenario: deletion
                title: records that are deleted
                horizon: {start: 2018-01-01, weeks: 104}
                society:
                  persons: 20000
                  represented: 20000
                  population: china-2020
                  ties: {neighbour_block: 30}
                  conduct: {means: {}, acts: {fault: {what: a fault, nature: unlawful, ceiling: 2, propensity: 1}, arrears: {what: arrears, nature: unlawful, ceiling: 1, propensity: 1, spell: 100}}}
                institution:
                  agencies: {office: {what: office, retention: 100}, bank: {what: bank}}
                  registers: {books: {agency: office, sees: {fault: 1}}}
                  rulebook:
                    what: one rule
                    start: 10000
                    least: 0
                    most: 20000
                    grades: {all: {from: 0}}
                    rules:
                      fault: {what: a fault, acts: [fault], points: -1}
                      arrears: {what: arrears, acts: [arrears], points: 3, per: month}
                observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
                """);

    @Test
    void points_in_force_are_rate_times_points_times_retention() {
        Simulation simulation = FAULTS.run();
        long inForce = SmallWorld.total(simulation, "points_lost") - SmallWorld.total(simulation, "points_undone");
        double mean = PERSONS * 2 / 365.25 * 100;

        // What was entered in the last hundred days stands: a Poisson number.
        assertThat((double) inForce).isCloseTo(mean, within(5 * Math.sqrt(mean)));
        assertThat(missing(simulation)).isEqualTo(inForce);
        assertThat(SmallWorld.total(simulation, "points_undone")).isGreaterThan(50_000);
    }

    private static long missing(Simulation simulation) {
        long missing = 0;
        for (District district : simulation.districts()) {
            for (int row = 0; row < district.size(); row++) {
                missing += START - district.scores().at(row);
            }
        }
        return missing;
    }

    @Test
    void what_permanent_records_did_is_never_undone() {
        Simulation simulation =
                FAULTS.with("institution.agencies.office", "{what: office}").run();

        assertThat(SmallWorld.total(simulation, "points_undone")).isZero();
        assertThat(missing(simulation)).isEqualTo(SmallWorld.total(simulation, "points_lost"));
        for (District district : simulation.districts()) {
            assertThat(district.scores().standing().size()).isZero();
            assertThat(district.scores().lasting().size()).isZero();
        }
    }

    @Test
    void what_is_undone_is_so_in_the_true_score_and_among_false_entries_alike() {
        // Inspectors see the same acts again, or take somebody else for the doer; arrears count every month.
        Simulation simulation = FAULTS.with("institution.registers.bank-books", "{agency: bank, sees: {arrears: 1}}")
                .with(
                        "institution.inspectors.patrols",
                        "{agency: office, presence: 0.7, notices: {fault: 0.9, arrears: 0.4}, mistaken_identity: 0.3}")
                .run();
        long falsely = 0;
        for (District district : simulation.districts()) {
            long[] falsePoints = new long[district.size()];
            FalseEntries entries = district.truth().falseEntries();
            for (int at = 0; at < entries.size(); at++) {
                falsePoints[entries.subject(at) - district.from()] += entries.points(at);
                falsely += Math.abs(entries.points(at));
            }
            for (int row = 0; row < district.size(); row++) {
                assertThat(district.truth().trueScoreAt(row) + falsePoints[row])
                        .as("subject %d", district.from() + row)
                        .isEqualTo(district.scores().at(row));
            }
        }
        assertThat(falsely).isGreaterThan(10_000);
        assertThat(SmallWorld.total(simulation, "points_undone")).isGreaterThan(100_000);
    }
}
