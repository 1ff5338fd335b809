package glasshouse.engine.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import glasshouse.engine.small.SmallWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What channels are told that does not fit together is refused, with its place and what it must be. */
class ChannelInputTest {
    private static final String WORLD = """
            scenario: channels
            title: channels
            horizon: {start: 2018-01-01, weeks: 10}
            society:
              persons: 100
              represented: 100
              population: china-2020
              ties: {neighbour_block: 0}
              conduct:
                means: {}
                acts:
                  jaywalk: {what: crossing at red, nature: unlawful, ceiling: 1, propensity: 0.1}
                  search: {what: searching, nature: lawful, ceiling: 1, propensity: 0.1, online: true}
            institution:
              agencies: {police: {what: police}}
              cameras: {eyes: {agency: police, acts: [jaywalk], coverage: 0.3, sensitivity: 0.5}}
              inspectors: {patrols: {agency: police, presence: 0.4, notices: {jaywalk: 0.5}}}
              internet: {wires: {agency: police, sees: {search: 0.1}}}
              phones: {masts: {agency: police, acts: {jaywalk: 0.1}, coverage: 0.5, on: 0.9}}
              lists: {wanted: {what: wanted, colour: black, agency: police, acts: [jaywalk], term: 30}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            institution.cameras.eyes.near_home      | 0.5                                 | must be 0 where cameras move
            institution.cameras.eyes.rollout        | [{from: 2018-02-01, coverage: 0.4}, {from: 2018-01-01, coverage: 0.5}] | must be after the step before it, 2018-02-01
            institution.cameras.eyes.rollout        | [{from: 2018-02-30, coverage: 0.4}] | must
            institution.cameras.eyes.mounting       | fixt                                | must be one of fixed, moving
            institution.cameras.eyes.watches        | [wantet]                            | Maybe "wanted"
            institution.cameras.eyes.groups         | [minority-z]                        | must be one of majority
            institution.inspectors.patrols.presence_by_group | {minority-z: 2}             | must be one of majority
            institution.inspectors.patrols.presence_by_group | {minority-a: 3}             | must be at most 1 (presence x multiplier)
            institution.internet.wires.sees         | {jaywalk: 0.1}                      | must be a kind of act with online: true
            institution.internet.wires.filters      | {serch: 0.1}                        | Maybe "search"
            institution.internet.wires.sees         | {}                                  | must have sees, filters or both
            institution.internet.wires.agency       | polize                              | Maybe "police"
            institution.phones.masts.acts           | {jaywalking: 0.1}                   | Maybe "jaywalk"
            institution.phones.masts.agency         | polize                              | Maybe "police"
            institution.phones                      | {eyes: {agency: police, acts: {jaywalk: 0.1}, coverage: 0.5, on: 0.9}} | must be named once over all kinds of channel
            society.conduct.vpn                     | {share: 0.6, by_age: [2, 1, 1, 1, 1, 1]} | must be at most 1 for every person
            society.conduct.vpn                     | {share: 0.6, by_age: [1, 1]}        | must have 6 numbers
            society.conduct.vpn                     | {share: 0.6, halves_in: 0}          | must be
            """)
    void what_does_not_fit_is_told_with_what_it_must_be(String path, String value, String said) {
        assertThat(catchThrowable(() -> SmallWorld.of(WORLD).with(path, value).load()))
                .isNotNull()
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource({"fixed, 30, ''", "fixed, 0, must be 0 where society.ties.neighbour_block is 0"})
    void acts_near_home_need_neighbourhoods(String mounting, int block, String said) {
        SmallWorld world = SmallWorld.of(WORLD)
                .with("society.ties.neighbour_block", block)
                .with("institution.cameras.eyes.mounting", mounting)
                .with("institution.cameras.eyes.near_home", 0.5);
        if (said.isEmpty()) {
            assertThat(world.load().value().scenario()).isEqualTo("channels");
        } else {
            assertThat(catchThrowable(world::load)).hasMessageContaining(said);
        }
    }
}
