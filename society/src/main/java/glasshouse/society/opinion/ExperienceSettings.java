package glasshouse.society.opinion;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of what benefits and burdens leave behind: each takes a share of the way to full benefits or full burdens. */
@Section(
        doc =
                "What benefits and burdens leave behind: each takes a person a share of the way to full benefits or full burdens,"
                        + " and both fade.")
public record ExperienceSettings(
        @Setting(
                doc = "Share of the way that a request granted on better terms, or any other benefit, takes a person.",
                unit = "share",
                byDefault = "{value: 0.15, source: 'Not known', confidence: assumed, range: [0, 0.6]}")
        Probability benefit,

        @Setting(
                doc = "Days in which benefits fade by half; 0 for never.",
                unit = "days",
                byDefault = "{value: 365, source: 'Not known', confidence: assumed, range: [60, 1500]}",
                min = 0,
                max = 1e6)
        Days benefitsHalveIn,

        @Setting(
                doc = "The same way towards full burdens on learning of a listing or a case for something one did.",
                unit = "share",
                byDefault = "{value: 0.25, source: 'Not known', confidence: assumed, range: [0, 0.8]}")
        Probability listed,

        @Setting(
                doc = "For something one did not do.",
                unit = "share",
                byDefault =
                        "{value: 0.6, source: 'Unfair procedure costs more than an unwelcome outcome (Tyler 1990); the size is not known here', confidence: assumed, range: [0.1, 1]}")
        Probability wronged,

        @Setting(
                doc = "For a request refused.",
                unit = "share",
                byDefault = "{value: 0.1, source: 'Not known', confidence: assumed, range: [0, 0.5]}")
        Probability denied,

        @Setting(
                doc =
                        "For being refused work, a loan, or what a company keeps for the members of its scheme; beside the trust in"
                                + " firms that this takes.",
                unit = "share",
                byDefault = "0")
        Probability refused,

        @Setting(
                doc = "For what one filed being turned down.",
                unit = "share",
                byDefault = "{value: 0.15, source: 'Not known', confidence: assumed, range: [0, 0.5]}")
        Probability rejected,

        @Setting(
                doc =
                        "For being told that what is held about one was taken, falling for a fraud that rests on it, or being shamed.",
                unit = "share",
                byDefault = "{value: 0.1, source: 'Not known', confidence: assumed, range: [0, 0.5]}")
        Probability exposed,

        @Setting(
                doc = "For hearing of a tie's listing.",
                unit = "share",
                byDefault = "{value: 0.05, source: 'Not known', confidence: assumed, range: [0, 0.3]}")
        Probability tieListed,

        @Setting(
                doc = "For hearing of a listing within one's household.",
                unit = "share",
                byDefault = "{value: 0.2, source: 'Not known', confidence: assumed, range: [0, 0.7]}")
        Probability householdListed,

        @Setting(
                doc = "Share of the way back from one's burdens that being found right brings.",
                unit = "share",
                byDefault = "{value: 0.3, source: 'Not known', confidence: assumed, range: [0, 1]}")
        Probability relieved,

        @Setting(
                doc = "Days in which burdens fade by half; 0 for never.",
                unit = "days",
                byDefault = "{value: 730, source: 'Not known', confidence: assumed, range: [60, 3650]}",
                min = 0,
                max = 1e6)
        Days burdensHalveIn) {}
