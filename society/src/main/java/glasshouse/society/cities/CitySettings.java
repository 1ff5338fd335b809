package glasshouse.society.cities;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/**
 * Settings of a city.
 *
 * @param what the city in words
 * @param share share of all households that live there
 */
@Section(doc = "A city, or all the places that stand for one.")
public record CitySettings(
        @Setting(doc = "The city, in words.", byDefault = "''")
        String what,

        @Setting(doc = "Share of all households that live there; the shares of all cities sum to 1.", unit = "share")
        Probability share) {}
