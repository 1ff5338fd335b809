package glasshouse.institution.sensing;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of inspectors: officials who walk about and write down what they notice. */
@Section(doc = "Inspectors: officials who patrol and write down what they notice.")
public record InspectorSettings(
        @Setting(doc = "Agency that the inspectors file at.")
        String agency,

        @Setting(doc = "Share of places and hours in which an inspector is present.", unit = "share")
        Probability presence,

        @Setting(doc = "Kinds of act an inspector notices when present, and the share of each.", unit = "share")
        SequencedMap<String, Probability> notices,

        @Setting(
                doc = "Share of the noticed acts that are written down under a neighbour's name.",
                unit = "share",
                byDefault = "0")
        Probability mistakenIdentity,

        @Setting(
                doc =
                        "Risk model that sends them: presence is multiplied, cell by cell, by what it allocates that week; empty:"
                                + " they go everywhere alike.",
                byDefault = "''")
        String targetedBy) {}
