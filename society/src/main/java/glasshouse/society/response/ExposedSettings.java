package glasshouse.society.response;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of what being exposed to strangers does to people. */
@Section(doc = "What being exposed to strangers does to people. Ties that hear of a listing are a matter of their own.")
public record ExposedSettings(
        @Setting(
                doc = "Share of trust in the authorities lost on being told that what they hold about one was taken.",
                unit = "share",
                byDefault = "{value: 0.1, source: 'Not known', confidence: assumed, range: [0, 0.4]}")
        Probability trustLostTold,

        @Setting(
                doc = "The same on falling for a fraud that rests on it.",
                unit = "share",
                byDefault = "{value: 0.15, source: 'Not known', confidence: assumed, range: [0, 0.5]}")
        Probability trustLostDefrauded,

        @Setting(
                doc = "The same in a week in which a stranger shames one for what an authority shows.",
                unit = "share",
                byDefault = "{value: 0.05, source: 'Not known', confidence: assumed, range: [0, 0.3]}")
        Probability trustLostShamed,

        @Setting(
                doc = "Share of the way to full fear that such a week takes a person.",
                unit = "share",
                byDefault =
                        "{value: 0.1, source: 'Shaming deters and isolates; the size is not known here', confidence: assumed, range: [0, 0.4]}")
        Probability fearOfShaming) {}
