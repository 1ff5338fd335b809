package glasshouse.society.response;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of who suffers from acts of one kind. */
@Section(doc = "Who suffers from acts of one kind, and how often.")
public record SufferedSettings(
        @Setting(doc = "Share of such acts that somebody else suffers from and notices.", unit = "share")
        Probability share,

        @Setting(doc = "Who it is: a neighbour of the one who does it, or anybody.", byDefault = "neighbour")
        Whom whom) {

    /** Says who suffers from an act. */
    public enum Whom {
        /** A neighbour of the one who does it, such as by noise; nobody, where that one has none. */
        NEIGHBOUR,
        /** Anybody but the one who does it, such as on a road. */
        ANYBODY
    }
}
