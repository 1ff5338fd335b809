package glasshouse.society.population;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/**
 * A group of people that a regime may treat unequally. Its slot is its place in the list; nothing depends on its label.
 *
 * @param label a generic name, such as {@code majority} or {@code minority-a}
 * @param share share of all adults
 */
@Section(doc = "A group that a regime may treat unequally, under a generic name.")
public record GroupShare(
        @Setting(doc = "Generic name, such as majority or minority-a.")
        String label,

        @Setting(doc = "Share of all adults.") Probability share) {}
