package glasshouse.engine.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import glasshouse.engine.small.SmallWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of firms that does not fit is refused, with its place, what it must be and what was perhaps meant. */
class FirmInputTest {
    private static final SmallWorld WORLD = SmallWorld.of("""
            scenario: firms
            title: firms
            horizon: {start: 2018-01-01, weeks: 10}
            society:
              persons: 100
              represented: 100
              population: china-2020
              ties: {}
              conduct: {means: {}, acts: {rest: {what: resting, nature: lawful, ceiling: 1, propensity: 0}}}
            institution:
              agencies: {police: {what: police}}
            firms:
              persons_per_firm: 10
              society:
                population: china-2018
                conduct:
                  acts:
                    cheat: {what: cheating, nature: unlawful, ceiling: 1, propensity: 0.1, by: {sector: {trade: 2}}}
                  requests:
                    tender: {what: a tender, ceiling: 1, propensity: 0.1}
              institution:
                agencies: {office: {what: office}}
                registers: {books: {agency: office, sees: {cheat: 0.5}}}
                lists: {cheats: {what: cheats, colour: black, agency: office, acts: [cheat], term: 90}}
                measures: {barred: {what: barred, lists: [cheats], denies: {tender: 1}}}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            society.conduct.acts.cheat.by             | {sector: {trad: 2}}                        | Maybe "trade"
            society.conduct.requests.tender.by        | {sector: {fishing: 2}}                     | must be one of trade, manufacturing
            society.conduct.acts.cheat.by             | {size: [1, 1]}                             | must have 4 numbers
            society.conduct.acts.cheat.by             | {ownership: [20, 1, 1]}                    | must
            society.population.sizes                  | [0.5, 0.5, 0.5, 0.5]                       | must be 1
            society.population.state_by_size          | [0.999, 0.5, 0.5, 0.5]                     | must be at most 1 together
            persons_per_firm                          | 0.5                                        | must be between 1 and
            executives                                | 11                                         | must
            institution.cameras                       | {eyes: {agency: office, acts: [cheat], coverage: 0.1, sensitivity: 0.1}} | which have no face, phone or neighbour
            institution.phones                        | {masts: {agency: office, acts: {cheat: 0.1}, coverage: 0.5, on: 0.9}} | use registers, inspectors or audits
            institution.registers.books.agency        | offic                                      | Maybe "office"
            institution.registers.books.agency        | police                                     | must be one of office
            institution.registers.books.sees          | {cheet: 0.5}                               | Maybe "cheat"
            institution.lists.cheats.acts             | [rest]                                     | must be one of cheat
            institution.lists.cheats.groups           | [majority]                                 | must be one of private, state, foreign
            institution.measures.barred.denies        | {tendr: 1}                                 | Maybe "tender"
            institution.measures.barred.grades        | [a]                                        | unknown grade
            """)
    void what_does_not_fit_is_told_with_what_it_must_be(String path, String value, String said) {
        assertThat(WORLD.load().value().firms()).isPresent();
        assertThat(catchThrowable(() -> WORLD.with("firms." + path, value).load()))
                .isNotNull()
                .hasMessageContaining("firms.")
                .hasMessageContaining(said);
    }
}
