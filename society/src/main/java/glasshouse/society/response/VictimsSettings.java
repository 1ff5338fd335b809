package glasshouse.society.response;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of what people suffer from one another's acts. */
@Section(
        doc =
                "What people suffer from one another's acts, whatever anybody saw or wrote down, and what that does to trust:"
                        + " where fewer are done, trust is higher.")
public record VictimsSettings(
        @Setting(doc = "Acts that somebody else suffers from, by kind of act.")
        SequencedMap<String, SufferedSettings> of,

        @Setting(
                doc = "Share of trust in the authorities lost each time.",
                unit = "share",
                byDefault =
                        "{value: 0.02, source: 'Victims of crime trust the local police less (Corbacho, Philipp and Ruiz-Vega 2015); the size is not known here', confidence: assumed, range: [0, 0.2]}")
        Probability trustLost,

        @Setting(
                doc = "Share of trust in neighbours lost each time.",
                unit = "share",
                byDefault =
                        "{value: 0, source: 'No robust effect on trust in other people was found (Corbacho, Philipp and Ruiz-Vega 2015)', confidence: assumed, range: [0, 0.1]}")
        Probability trustInNeighboursLost) {}
