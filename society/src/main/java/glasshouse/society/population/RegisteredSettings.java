package glasshouse.society.population;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/**
 * Who is registered as a resident of the city.
 *
 * @param urban share of those who live in town
 * @param rural share of those who live in the country
 */
@Section(doc = "Who is registered as a resident of the city, by household register or residence permit.")
public record RegisteredSettings(
        @Setting(doc = "Share of those who live in town.", unit = "share", byDefault = "1")
        Probability urban,

        @Setting(doc = "Share of those who live in the country.", unit = "share", byDefault = "1")
        Probability rural) {

    /** Says whether anybody may not be registered. */
    boolean leavesOut() {
        return urban.value() < 1 || rural.value() < 1;
    }
}
