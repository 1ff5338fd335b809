package glasshouse.institution.scoring;

import glasshouse.institution.discretion.DiscretionSettings;
import glasshouse.kernel.quantity.Points;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Settings of a rule: what a record of an act does to the score. */
@Section(
        doc =
                "A rule: what a record of an act does to the score. It holds for acts of the days on which it is in force.")
public record RuleSettings(
        @Setting(doc = "The rule, in words.") String what,

        @Setting(doc = "Kinds of act it speaks of.") List<String> acts,

        @Setting(doc = "Agency whose records it speaks of; empty for any.", byDefault = "''")
        String agency,

        @Setting(doc = "Points for each record: negative are taken, positive given.", unit = "points", byDefault = "0")
        Points points,

        @Setting(
                doc = "Once for the record, or again each month while the state it speaks of lasts.",
                byDefault = "once")
        Per per,

        @Setting(doc = "Grade to which the score falls at once, whatever it was; empty for none.", byDefault = "''")
        String straightTo,

        @Setting(doc = "How many earlier records it asks for; not said: however many.")
        Optional<EarlierSettings> earlier,

        @Setting(doc = "First day on which the rule is in force; from the start if not said.")
        Optional<LocalDate> from,

        @Setting(doc = "First day on which it is not in force any more; for good if not said.")
        Optional<LocalDate> until,

        @Setting(doc = "Groups of whose members it speaks; empty for everybody.", byDefault = "[]")
        List<String> groups,

        @Setting(doc = "What is left to an assessor's judgement; not said: nothing.")
        Optional<DiscretionSettings> discretion) {

    /** Returns the points that one record moves at most, less than 0 where they are taken: an assessor's most, where one judges. */
    public int furthest() {
        return discretion.map(judged -> judged.most().value()).orElse(points.value());
    }

    /** Says how often a rule's points are counted. */
    public enum Per {
        /** Once for each record. */
        ONCE,
        /** At the record and again every 30 days while the state it speaks of lasts. */
        MONTH
    }
}
