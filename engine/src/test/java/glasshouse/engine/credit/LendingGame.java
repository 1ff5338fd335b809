package glasshouse.engine.credit;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.cut.Cuts;
import glasshouse.scenario.load.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs the lending experiment of D'Amour and others (2020) in the engine's own plan: two groups of 100 people each, so that a loan
 * moves a hundredth of a group by one score, and {@value #STEPS} applications on average. Where theirs comes one after the other, ours
 * come {@value #A_WEEK} a week on average, and a loan's outcome is known two weeks later: an origin holds no more than 8,191 weeks.
 */
final class LendingGame {
    /** People of a group. */
    static final int PEOPLE = 100;

    private static final int STEPS = 20_000;
    private static final double A_WEEK = 2.5;
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private LendingGame() {}

    /**
     * What one run came to.
     *
     * @param loans of the first group and of the second
     * @param repaying share of each group that would repay at the end
     */
    record Outcome(double[] loans, double[] repaying) {}

    /** Plays the game so often, each time with another luck. */
    static List<Outcome> play(String goal, int runs) {
        int weeks = (int) (STEPS / A_WEEK);
        Loaded<Scenario> scenario = SmallWorld.of(YAML.formatted(weeks, A_WEEK / (2 * PEOPLE), goal))
                .with("society.population.groups", "[{label: first, share: 0.5}, {label: second, share: 0.5}]")
                .load();
        World first = evenWorld(scenario);
        return IntStream.rangeClosed(1, runs)
                .mapToObj(
                        luck -> outcome(SmallWorld.run(first.withLuck(scenario, List.of(), luck), Options.threads(1))))
                .toList();
    }

    /** Groups are drawn household by household; the first people's seed that makes two of the same size is taken. */
    private static World evenWorld(Loaded<Scenario> scenario) {
        for (long people = 1; people < 10_000; people++) {
            World world = World.of(scenario, new Seeds(people, 1), 1);
            long inFirst = IntStream.range(0, world.population().size())
                    .filter(subject -> world.population().groupOf(subject) == 0)
                    .count();
            if (inFirst == PEOPLE) {
                return world;
            }
        }
        throw new IllegalStateException("some seed must make groups of " + PEOPLE);
    }

    private static Outcome outcome(Simulation run) {
        return new Outcome(
                new double[] {total(run, "loans_granted", FIRST), total(run, "loans_granted", SECOND)}, new double[] {
                    total(run, "repaying_millionths", FIRST) / (1e6 * PEOPLE),
                    total(run, "repaying_millionths", SECOND) / (1e6 * PEOPLE)
                });
    }

    /** Returns the total of a metric for one group. */
    static double total(Simulation run, String metric, String group) {
        int number = run.world().metrics().number(metric);
        List<Cuts.Stratum> strata = run.series().cuts().strata();
        List<Long> totals = new ArrayList<>();
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            if (strata.get(stratum).name().contains(" " + group + " ")) {
                totals.add(run.series().sums(0)[stratum * run.world().metrics().size() + number]);
            }
        }
        return totals.stream().mapToLong(Long::longValue).sum();
    }

    private static final String YAML = """
            scenario: lending
            title: Lending
            horizon: {start: 2014-01-01, weeks: %d}
            society:
              persons: 200
              represented: 200
              population: china-2020
              ties: {household: false, neighbour_block: 0, colleague_block: 0, acquaintances: 0}
              conduct:
                means: {}
                acts:
                  nothing: {what: nothing, nature: lawful, ceiling: 0, propensity: 0}
                requests:
                  loan: {what: a loan, ceiling: {value: %s, unit: per_week}, propensity: 1}
              borrowers:
                repays: [0.1, 0.2, 0.45, 0.6, 0.65, 0.7, 0.7]
                start: [0, 0.1, 0.1, 0.2, 0.3, 0.3, 0]
                start_by_group: {second: [0.1, 0.1, 0.2, 0.3, 0.3, 0, 0]}
              response: {hears_of_listing: []}
            institution:
              agencies: {bank: {what: a bank}}
              lenders:
                bank: {what: a bank, requests: [loan], amount: 1, term: 7, interest: 1, cash: 10000, sees: bank, believes: [0.1, 0.2, 0.45, 0.6, 0.65, 0.7, 0.7], goal: %s}
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
            """;
}
