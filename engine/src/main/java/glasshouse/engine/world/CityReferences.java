package glasshouse.engine.world;

import glasshouse.kernel.index.Cities;
import glasshouse.scenario.settings.Checks;
import glasshouse.society.cities.CitySettings;
import glasshouse.society.population.Shares;
import java.util.SequencedMap;

/** Checks the cities of a society. */
final class CityReferences {
    private CityReferences() {}

    static void check(Scenario scenario, Checks checks) {
        SequencedMap<String, CitySettings> cities = scenario.society().cities();
        if (cities.size() > Cities.MOST) {
            checks.problem(
                    "society.cities",
                    "number of cities",
                    "" + cities.size(),
                    "must be at most " + Cities.MOST,
                    "let one name stand for all cities of a kind");
        }
        if (!cities.isEmpty()) {
            Shares.check(
                    checks,
                    "society.cities",
                    cities.values().stream()
                            .mapToDouble(city -> city.share().value())
                            .toArray());
        }
    }
}
