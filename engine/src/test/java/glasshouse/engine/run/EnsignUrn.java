package glasshouse.engine.run;

import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.load.Loaded;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs the urn of Ensign and others (2018) in the engine's own plan: a week is a draw, an area a colour, and a patrol sees all that
 * is done where it is.
 *
 * @param other the second area's acts a week; the first has {@link #TOP_1}
 * @param persons so many that the areas' sizes are as their acts
 * @param inFirst of them, those in the first area
 * @param startOther what the model starts with in the second area; in the first {@link #START}
 */
record EnsignUrn(double other, int persons, int inFirst, int startOther) {
    /** Acts a week in the first area: the police beat of Oakland with most reports of drug crime. */
    static final double TOP_1 = 3.68511;
    /** What the model starts with in the first area. */
    static final int START = 609;
    /** Weeks, each a draw. */
    static final int WEEKS = 1000;

    /** Against the beat with the second most. */
    static final EnsignUrn TOP_2 = new EnsignUrn(2.816466, 60, 34, 379);
    /** Against a beat picked at random. */
    static final EnsignUrn RANDOM = new EnsignUrn(2.35592, 100, 61, 7);

    /** Returns the share of the first area in all acts. */
    double trueShare() {
        return TOP_1 / (TOP_1 + other);
    }

    /** Runs the urn so often, each time with another luck, and returns the first area's share of the counts at the end of each. */
    double[] shares(boolean corrected, boolean mixed, int runs) {
        Loaded<Scenario> scenario = world(corrected, mixed).load();
        World first = World.of(scenario, Seeds.both(1), 1);
        return IntStream.rangeClosed(1, runs)
                .mapToDouble(luck -> share(first.withLuck(scenario, List.of(), luck)))
                .toArray();
    }

    private static double share(World world) {
        Simulation run = SmallWorld.run(world, Options.threads(1));
        double first = SmallWorld.total(run, "risk_beats_first");
        return first / (first + SmallWorld.total(run, "risk_beats_second"));
    }

    private SmallWorld world(boolean corrected, boolean mixed) {
        return SmallWorld.of(YAML.formatted(
                WEEKS,
                persons,
                persons,
                (TOP_1 + other) / persons,
                mixed ? "1" : "0",
                (double) inFirst / persons,
                1 - (double) inFirst / persons,
                START,
                startOther,
                corrected ? "surprise" : "none"));
    }

    private static final String YAML = """
            scenario: urn
            title: An urn
            horizon: {start: 2014-01-01, weeks: %d}
            society:
              persons: %d
              represented: %d
              population: china-2020
              ties: {household: false, neighbour_block: 0, colleague_block: 0, acquaintances: 0}
              conduct:
                means: {}
                acts:
                  found: {what: found by a patrol or not at all, nature: unlawful, ceiling: {value: %s, unit: per_week}, propensity: 1}
                  reported: {what: reported to the police, nature: unlawful, ceiling: {value: %4$s, unit: per_week}, propensity: %s}
              response: {hears_of_listing: []}
            institution:
              agencies: {police: {what: police}}
              registers: {calls: {agency: police, sees: {reported: 1}}}
              inspectors: {patrol: {agency: police, presence: 1, notices: {found: 1}, targeted_by: beats}}
              prediction:
                beats:
                  what: which beat to patrol
                  features: [area]
                  areas: {first: %s, second: %s}
                  start: {first: %d, second: %d}
                  memory: 0.99
                  allocation: patrols
                  patrols: 1
                  correction: %s
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
            """;
}
