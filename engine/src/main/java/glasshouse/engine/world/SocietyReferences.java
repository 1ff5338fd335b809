package glasshouse.engine.world;

import glasshouse.kernel.index.Cities;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Checks;
import glasshouse.society.cities.CitySettings;
import glasshouse.society.population.Shares;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** Checks the cities of a society, and that what people suffer from is what people do. */
final class SocietyReferences {
    private SocietyReferences() {}

    static void check(Scenario scenario, Checks checks) {
        cities(scenario, checks);
        victims(scenario, checks);
    }

    private static void cities(Scenario scenario, Checks checks) {
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

    private static void victims(Scenario scenario, Checks checks) {
        SequencedSet<String> acts = scenario.society().conduct().acts().sequencedKeySet();
        scenario.society()
                .response()
                .victims()
                .ifPresent(victims -> victims.of().sequencedKeySet().stream()
                        .filter(act -> !acts.contains(act))
                        .forEach(act -> checks.problem(
                                "society.response.victims.of." + act,
                                "unknown act",
                                act,
                                "must be one of " + String.join(", ", acts),
                                Nearest.maybe(act, acts))));
        // What firms do to people stands with the acts of firms.
        scenario.firms()
                .flatMap(firms -> firms.society().response().victims())
                .ifPresent(victims -> checks.problem(
                        "firms.society.response.victims",
                        "what people suffer from one another's acts",
                        "in a society of firms",
                        "must be in a society of persons",
                        "whom an act of a firm harms is said in firms.society.conduct.acts, by harms"));
    }
}
