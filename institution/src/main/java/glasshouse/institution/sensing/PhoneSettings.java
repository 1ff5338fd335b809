package glasshouse.institution.sensing;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of phones passing by: what is done at places that log them is put down to whose phone was there. */
@Section(
        doc =
                "Phones passing by: a place logs which phones were there, and what happened there is put down to their owners.")
public record PhoneSettings(
        @Setting(doc = "Agency that files what the logs say.")
        String agency,

        @Setting(
                doc =
                        "Kinds of act that happen at places where phones tell who was there, and the share of each that does.",
                unit = "share")
        SequencedMap<String, Probability> acts,

        @Setting(doc = "Share of those places that log phones.", unit = "share")
        Probability coverage,

        @Setting(doc = "Share of people who carry a phone that is switched on.", unit = "share")
        Probability on,

        @Setting(
                doc =
                        "Share of the phones that are another adult's of the household, who is then taken for the doer; nobody"
                                + " who lives without other adults carries one of theirs.",
                unit = "share",
                byDefault = "0")
        Probability lent) {}
