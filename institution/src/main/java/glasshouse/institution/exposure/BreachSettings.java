package glasshouse.institution.exposure;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of a breach: how often it happens, and of how many it takes what is held. */
@Section(doc = "A breach: what an agency, or all of them together, holds is copied from outside.")
public record BreachSettings(
        @Setting(doc = "The breach, in words.") String what,

        @Setting(
                doc = "Agency whose records and lists are copied; empty for those of all agencies: the platform.",
                byDefault = "''")
        String agency,

        @Setting(doc = "Breaches a year; at most one a week.", min = 0, max = 1000)
        RatePerYear rate,

        @Setting(doc = "Share of those about whom something is held whom one breach exposes.", unit = "share")
        Probability exposes,

        @Setting(doc = "Share of those exposed who are told of it.", unit = "share", byDefault = "0")
        Probability told) {}
