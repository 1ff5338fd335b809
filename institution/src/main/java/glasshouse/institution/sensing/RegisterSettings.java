package glasshouse.institution.sensing;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of an agency's own books: what comes before a bank, a court, a utility or a clinic is written down. */
@Section(doc = "An agency's own books: acts that come before it in the course of its work.")
public record RegisterSettings(
        @Setting(doc = "Agency whose books these are.") String agency,

        @Setting(doc = "Kinds of act it comes to know, and the share of each that it does.", unit = "share")
        SequencedMap<String, Probability> sees,

        @Setting(doc = "Private scheme whose members' acts alone come before it; empty: everybody's.", byDefault = "''")
        String membersOf) {}
