package glasshouse.society.response;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.ties.TieKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/** Settings of what treatment does to people: what they hear, fear, trust, give up, and file. */
@Section(doc = "What treatment, one's own and that of ties, does to people.")
public record ResponseSettings(
        @Setting(
                doc =
                        "Kinds of tie that learn, a week later, that a person was put on or taken off a published blacklist.",
                byDefault = "[household, acquaintance]")
        List<TieKind> hearsOfListing,

        @Setting(
                doc = "Share of the way to full fear that learning of a listing of one's own takes a person.",
                unit = "share",
                byDefault =
                        "{value: 0.4, source: 'Punishment, one''s own and that of others, deters (Stafford and Warr 1993); the size is not known here', confidence: assumed, range: [0, 0.8]}")
        Probability fearOfListing,

        @Setting(
                doc = "The same for being told of a case of an office, such as a fine.",
                unit = "share",
                byDefault =
                        "{value: 0.15, source: 'Punishment deters those punished (Stafford and Warr 1993); taken to be less for a fine than for a listing; the size is not known here', confidence: assumed, range: [0, 0.6]}")
        Probability fearOfCase,

        @Setting(
                doc = "The same for one denial.",
                unit = "share",
                byDefault = "{value: 0.1, source: 'Not known', confidence: assumed, range: [0, 0.4]}")
        Probability fearOfDenial,

        @Setting(
                doc = "The same for hearing of a tie's listing.",
                unit = "share",
                byDefault = "{value: 0.1, source: 'Not known', confidence: assumed, range: [0, 0.4]}")
        Probability fearOfTiesListing,

        @Setting(
                doc = "Days in which fear halves when nothing more happens; 0 for fear that stays.",
                unit = "days",
                byDefault = "{value: 365, source: 'Not known', confidence: assumed, range: [60, 1500]}",
                min = 0,
                max = 1e6)
        Days fearHalvesIn,

        @Setting(
                doc = "Trust in the authorities that everybody starts with, and goes back to.",
                unit = "share",
                byDefault =
                        "{value: 0.7, source: 'Surveys find trust in the centre high and in local offices lower', confidence: assumed, range: [0.4, 0.95]}")
        Probability trustAtStart,

        @Setting(
                doc = "Share of trust lost on learning of a listing for something one did.",
                unit = "share",
                byDefault = "{value: 0.1, source: 'Not known', confidence: assumed, range: [0, 0.5]}")
        Probability trustLostListed,

        @Setting(
                doc = "Share of trust lost on being told of a case, such as a fine, for something one did.",
                unit = "share",
                byDefault = "{value: 0.03, source: 'Not known', confidence: assumed, range: [0, 0.2]}")
        Probability trustLostCase,

        @Setting(
                doc = "Share of trust lost on learning of a listing or a case for something one did not do.",
                unit = "share",
                byDefault =
                        "{value: 0.5, source: 'Unfair procedure costs more trust than an unwelcome outcome (Tyler 1990); the size is not known here', confidence: assumed, range: [0.1, 0.9]}")
        Probability trustLostWronged,

        @Setting(
                doc = "Share of trust lost on hearing of a tie's listing.",
                unit = "share",
                byDefault = "{value: 0.03, source: 'Not known', confidence: assumed, range: [0, 0.2]}")
        Probability trustLostForTie,

        @Setting(
                doc = "Share of trust lost when what one filed is rejected.",
                unit = "share",
                byDefault = "{value: 0.15, source: 'Not known', confidence: assumed, range: [0, 0.5]}")
        Probability trustLostRejected,

        @Setting(
                doc = "Share of the way back to the trust one started with that a correction brings.",
                unit = "share",
                byDefault = "{value: 0.4, source: 'Not known', confidence: assumed, range: [0, 1]}")
        Probability trustRegainedCorrected,

        @Setting(
                doc = "Days in which half of the way back to the trust one started with is gone; 0 for never.",
                unit = "days",
                byDefault = "{value: 730, source: 'Not known', confidence: assumed, range: [180, 3650]}",
                min = 0,
                max = 1e6)
        Days trustReturnsIn,

        @Setting(
                doc = "Trust in neighbours, and in ties of every kind, that everybody starts with, and goes back to.",
                unit = "share",
                byDefault =
                        "{value: 0.7, source: 'Not known: surveys ask about trust in people in general', confidence: assumed, range: [0.4, 0.95]}")
        Probability trustInNeighboursAtStart,

        @Setting(
                doc = "Share of trust in neighbours lost on finding out that a tie has reported one.",
                unit = "share",
                byDefault = "{value: 0.4, source: 'Not known', confidence: assumed, range: [0.1, 0.9]}")
        Probability trustInNeighboursLostReported,

        @Setting(
                doc = "Share of trust in neighbours lost on being cut off by somebody one has reported.",
                unit = "share",
                byDefault = "{value: 0.3, source: 'Not known', confidence: assumed, range: [0, 0.8]}")
        Probability trustInNeighboursLostRetaliated,

        @Setting(
                doc =
                        "Days in which half of the way back to the trust in neighbours one started with is gone; 0 for never.",
                unit = "days",
                byDefault = "{value: 1460, source: 'Not known', confidence: assumed, range: [180, 7300]}",
                min = 0,
                max = 1e6)
        Days trustInNeighboursReturnsIn,

        @Setting(
                doc =
                        "Probability that a tie who hears of a listing cuts the tie, by kind of tie; never within a household.",
                unit = "share",
                byDefault =
                        "{colleague: {value: 0.02, source: 'That listed people lose friends was reported; how many was not', confidence: assumed, range: [0, 0.2]},"
                                + " acquaintance: {value: 0.05, source: 'That listed people lose friends was reported; how many was not', confidence: assumed, range: [0, 0.4]}}")
        SequencedMap<String, Probability> cutsTie,

        @Setting(doc = "Who seeks redress, and with what evidence.", byDefault = "{}")
        RedressSettings redress,

        @Setting(doc = "Who would pay an official for being let off.", byDefault = "{}")
        BriberySettings bribery,

        @Setting(doc = "What being exposed to strangers does.", byDefault = "{}")
        ExposedSettings exposed,

        @Setting(doc = "What people suffer from one another's acts; not said: nothing that moves trust.")
        Optional<VictimsSettings> victims)
        implements Checked {

    @Override
    public void check(Checks checks) {
        List<String> kinds = Arrays.stream(TieKind.values())
                .filter(kind -> kind != TieKind.HOUSEHOLD)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        for (String tie : cutsTie.keySet()) {
            if (!kinds.contains(tie)) {
                checks.problem("cuts_tie." + tie, "kind of tie", tie, "must be one of " + kinds, "");
            }
        }
    }
}
