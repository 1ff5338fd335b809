package glasshouse.engine.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import glasshouse.engine.small.SmallWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contracts and benefits are told that does not fit is refused, with its place and what it must be. */
class ProcurementInputTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            procurement.works.request                | tendr                                              | Maybe "tender"
            procurement.roads                        | {what: roads, request: tender, contracts: 5}       | must bid for one
            procurement.works.contracts              | -1                                                 | must be between 0 and
            pools.works                              | {what: works, hours: 5}                            | must have a name that no pool has
            measures.preference.prefers              | {tendr: 5}                                         | Maybe "tender"
            measures.preference.prefers              | {tender: 101}                                      | must be between 0 and 100
            procurement                              | {}                                                 | must be one of those that institution.procurement names
            measures.barred.yearly_benefit           | 500                                                | must follow from redlists only
            measures.barred.yearly_cost              | -500                                               | must be between 0 and
            measures.preference.benefit_by_income    | [1, 2]                                             | must have 5 numbers
            """)
    void what_does_not_fit_is_told_with_what_it_must_be(String path, String value, String said) {
        assertThat(catchThrowable(() ->
                        Tenders.WORLD.with("firms.institution." + path, value).load()))
                .isNotNull()
                .hasMessageContaining(said);
    }

    @Test
    void a_patch_makes_no_pool_of_a_contract() {
        SmallWorld pool = Tenders.WORLD
                .with("firms.institution.procurement", "{}")
                .with("firms.institution.measures", "{}")
                .with("firms.institution.pools.works", "{what: works, hours: 5}");

        assertThat(catchThrowable(() -> Tenders.WORLD.worldBecoming(pool, 70)))
                .isNotNull()
                .hasMessageContaining("must have a name that no pool has");
    }
}
