package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.society.people.PersonClass;
import glasshouse.society.population.Traits;
import glasshouse.society.schemes.Online;
import glasshouse.society.schemes.SchemeSettings;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/**
 * How often those whom the survey of national-2019 can reach ask for what a company's scheme offers: as found among internet users by
 * residence, and more by schooling, which is a fact of its own and not read off who approves (decision 16).
 */
class SchemeUseTest {
    private static final int PERSONS = 30_000;

    private final World world = World.of(
            Loader.of(Scenario.class, Catalog.shipped())
                    .load("national-2019", "scenarios", List.of(Patch.inline("society.persons", "" + PERSONS, "test"))),
            Seeds.both(1),
            1);

    private double ratio(String request, IntPredicate these, IntPredicate those) {
        return rate(request, these) / rate(request, those);
    }

    private double rate(String request, IntPredicate whose) {
        int kind = world.names().requests().number(request);
        Online online = new Online(world.seeds().people());
        double sum = 0;
        int people = 0;
        for (int subject = 0; subject < PERSONS; subject++) {
            int traits = world.population().traits()[subject];
            if (whose.test(traits) && online.isAmong(subject, online(traits))) {
                sum += world.conduct().requestsAYear(kind, PersonClass.of(traits), traits);
                people++;
            }
        }
        return sum / people;
    }

    private double online(int traits) {
        SchemeSettings scheme =
                Objects.requireNonNull(world.scenario().society().schemes().get("sesame"));
        double share = scheme.online().get(Traits.ageBand(traits))
                * scheme.onlineByEducation().get(Traits.education(traits));
        return Traits.residence(traits) == Traits.RURAL ? share * scheme.onlineInTheCountry() : share;
    }

    /** Published are ln 0.68 / ln 0.6 = 0.76 and ln 0.69 / ln 0.63 = 0.80 of participants; of all online a little less. */
    @Test
    void those_in_the_country_hire_and_borrow_as_much_less_often_as_was_found() {
        IntPredicate country = traits -> Traits.residence(traits) == Traits.RURAL;

        assertThat(ratio("deposit-hire", country, country.negate())).isBetween(0.65, 0.85);
        assertThat(ratio("small-credit", country, country.negate())).isBetween(0.7, 0.9);
    }

    @Test
    void the_better_schooled_hire_and_borrow_more_often() {
        IntPredicate college = traits -> Traits.education(traits) == Traits.EDUCATIONS - 1;

        assertThat(ratio("deposit-hire", college, college.negate())).isBetween(1.3, 2.5);
        assertThat(ratio("small-credit", college, college.negate())).isBetween(1.3, 2.5);
    }
}
