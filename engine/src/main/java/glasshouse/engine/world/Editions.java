package glasshouse.engine.world;

import glasshouse.institution.Edition;
import glasshouse.institution.InstitutionSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts together what holds from which day on: a scenario and its amendments. */
final class Editions {
    private Editions() {}

    /** Lists the editions of a regime, as one side of a scenario has it. */
    static List<Edition> of(
            Scenario scenario, List<World.Amendment> amendments, Function<Scenario, InstitutionSettings> regime) {
        List<Edition> all = new ArrayList<>();
        all.add(new Edition(0, regime.apply(scenario)));
        for (World.Amendment amendment : amendments) {
            all.add(new Edition(
                    amendment.from(), regime.apply(amendment.scenario().value())));
        }
        return all;
    }
}
