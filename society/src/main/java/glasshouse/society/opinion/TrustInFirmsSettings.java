package glasshouse.society.opinion;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of trust in firms. */
@Section(doc = "Trust in firms: where it starts, and what takes it.")
public record TrustInFirmsSettings(
        @Setting(
                doc = "Trust in firms that everybody starts with, and goes back to.",
                unit = "share",
                byDefault =
                        "{value: 0.5, source: 'Not known; 76 per cent of those asked saw a crisis of trust in 2018 (Kostka 2019)', confidence: assumed, range: [0.2, 0.9]}")
        Probability start,

        @Setting(
                doc = "Share of it lost on being harmed by what a firm does.",
                unit = "share",
                byDefault = "{value: 0.2, source: 'Not known', confidence: assumed, range: [0, 0.7]}")
        Probability lostHarmed,

        @Setting(
                doc = "Share of it lost on falling for a fraud.",
                unit = "share",
                byDefault = "{value: 0.3, source: 'Not known', confidence: assumed, range: [0, 0.8]}")
        Probability lostDefrauded,

        @Setting(
                doc = "Share of it lost on being refused work or a loan by a firm.",
                unit = "share",
                byDefault = "{value: 0.05, source: 'Not known', confidence: assumed, range: [0, 0.3]}")
        Probability lostRefused,

        @Setting(
                doc = "Days in which half of the way back to the trust one started with is gone; 0 for never.",
                unit = "days",
                byDefault = "{value: 730, source: 'Not known', confidence: assumed, range: [180, 3650]}",
                min = 0,
                max = 1e6)
        Days returnsIn) {}
