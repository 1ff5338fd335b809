package glasshouse.engine.lint.ground;

import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.rollout.PostponementSettings;
import glasshouse.institution.scoring.RulebookSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says by which rulebook subjects are scored: by that of all, or by the one that their city has of its own.
 *
 * @param city the city; empty for all
 * @param path path in the scenario below which the rulebook stands
 * @param rulebook the rulebook; empty for no score
 * @param from first day on which they are scored, as events delay it; empty for from the start
 */
record Scored(String city, String path, Optional<RulebookSettings> rulebook, Optional<LocalDate> from) {

    /** Returns the rulebook of all. */
    static Scored ofAll(InstitutionSettings regime, String path) {
        return new Scored("", path, regime.rulebook(), Optional.empty());
    }

    /** Lists the rulebooks that cities have of their own. */
    static List<Scored> ofCities(InstitutionSettings regime, String path) {
        List<Scored> cities = new ArrayList<>();
        regime.cities().forEach((city, joining) -> {
            if (joining.rulebook().isPresent()) {
                Optional<LocalDate> from = joining.joins()
                        .map(planned -> PostponementSettings.on(
                                planned, regime.postponed().values()));
                cities.add(new Scored(city, path + ".cities." + city, joining.rulebook(), from));
            }
        });
        return cities;
    }
}
