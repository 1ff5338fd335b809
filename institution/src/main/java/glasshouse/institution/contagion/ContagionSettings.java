package glasshouse.institution.contagion;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/** Settings of a rule by which a listing reaches others who did nothing: partners, executives, the firm, the household. */
@Section(
        doc =
                "A rule by which a listing reaches others for what the listed one did: a firm's partners or executives, an executive's"
                        + " firm, the adults of a household. Such a listing is derivative.")
public record ContagionSettings(
        @Setting(doc = "The rule, in words.") String what,

        @Setting(doc = "Lists on which a listing reaches others.")
        List<String> lists,

        @Setting(
                doc =
                        "Whom it reaches: a firm's partners; a firm's executives, or the firm of an executive; the other adults of a"
                                + " household.")
        Through through,

        @Setting(doc = "List on which those reached are put; of the other side where executives are meant.")
        String to,

        @Setting(doc = "Share of them who are, drawn for each listing and each one.", unit = "share", byDefault = "1")
        Probability share,

        @Setting(
                doc =
                        "How far a listing reaches from one to the next; 1 for the first ones only. From side to side it goes once.",
                unit = "steps",
                min = 1,
                max = 15,
                byDefault = "1")
        int depth,

        @Setting(
                doc = "Days from the listing to those that follow; at least until the next week.",
                unit = "days",
                byDefault = "0",
                min = 0,
                max = 3_650)
        Days lag,

        @Setting(
                doc =
                        "Whether those listings end, a week later, with the one that they came of; else each stays for its own term.",
                byDefault = "true")
        boolean endsWithFirst)
        implements Checked {

    /** Says along which ties a listing reaches others. */
    public enum Through {
        /** Firms that supply the firm, or are supplied by it, in the week of the deed. */
        PARTNERS,
        /** A firm's executives, or the firm of which a person is an executive. */
        EXECUTIVES,
        /** The other adults of a person's household. */
        HOUSEHOLD
    }

    @Override
    public void check(Checks checks) {
        if (lists.isEmpty()) {
            checks.problem("lists", "lists", "none", "must name at least one list", "");
        }
        if (through == Through.EXECUTIVES && depth > 1) {
            checks.problem("depth", "depth", "" + depth, "must be 1 where executives are meant", "depth: 1");
        }
    }
}
