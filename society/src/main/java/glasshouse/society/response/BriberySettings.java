package glasshouse.society.response;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of who would pay an official for being let off. */
@Section(
        doc = "Who would pay an official for being let off. What anybody can pay is measured by conduct's means;"
                + " what it takes is the regime's.")
public record BriberySettings(
        @Setting(
                doc =
                        "Share of those who know of a listing, or have an official at the door, who would pay if they could afford"
                                + " the price; of those who could not, as many fewer as it exceeds what they can spare.",
                unit = "share",
                byDefault = "0")
        Probability offers,

        @Setting(
                doc =
                        "What people can pay for this, as a multiple of what they can spare at one occasion of another kind.",
                unit = "ratio",
                min = 0,
                max = 1000,
                byDefault = "1")
        double means) {}
