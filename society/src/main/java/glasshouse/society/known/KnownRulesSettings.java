package glasshouse.society.known;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of what knowing the rules does to what people do. */
@Section(
        doc =
                "What knowing the rules does to what people do, whatever is seen of it and whoever is punished: general deterrence, and"
                        + " points as an incentive. The rulebook of all and the lists are known to everybody; what a city has of its own is not counted.")
public record KnownRulesSettings(
        @Setting(
                doc =
                        "Multiplier of an act for which one would be listed or told of a case, or lose as many points as move the whole.",
                unit = "ratio",
                min = 0.001,
                max = 1,
                byDefault =
                        "{value: 0.97, source: 'That penalties deter less by how hard than by how certain they are (Nagin 2013); the size is not known here', confidence: assumed, range: [0.7, 1]}")
        double whereTaken,

        @Setting(
                doc = "Multiplier of an act for which one would be on a redlist, or gain as many points.",
                unit = "ratio",
                min = 1,
                max = 100,
                byDefault = "{value: 1.02, source: 'Not known', confidence: assumed, range: [1, 1.1]}")
        double whereGiven,

        @Setting(
                doc = "Points that move the whole; fewer move by the multiplier to the power of their share of these.",
                unit = "points",
                min = 1,
                max = 1e6,
                byDefault = "{value: 20, source: 'Not known', confidence: assumed, range: [5, 100]}")
        double wholeAt) {}
