package glasshouse.society.population;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/**
 * One published age band of adults. It runs to the year before the next band starts; ages within it are equally likely.
 *
 * @param from the youngest age in whole years
 * @param share share of all adults; shares are scaled to sum to one
 */
@Section(doc = "An age band of adults, up to the year before the next band starts.")
public record AgeBand(
        @Setting(doc = "Youngest age of the band.", unit = "years", min = 18, max = 110)
        int from,

        @Setting(doc = "Share of all adults whose age is in the band.")
        Probability share) {}
