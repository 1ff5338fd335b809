package glasshouse.society.firms;

import glasshouse.kernel.quantity.Money;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of what an act of a firm does to persons. */
@Section(doc = "Whom an act of a firm harms, and by how much.")
public record HarmSettings(
        @Setting(doc = "Who is harmed.") Whom whom,

        @Setting(
                doc = "Persons harmed by one act, each drawn by itself: one may be harmed twice.",
                unit = "persons",
                min = 1,
                max = 1000)
        int persons,

        @Setting(doc = "What each loses.", unit = "yuan", min = 0, max = 1e9)
        Money each) {

    /** Says who is harmed by an act of a firm. */
    public enum Whom {
        /** Anybody, such as a customer. */
        ANYBODY,
        /** Those who work for the firm. */
        STAFF
    }
}
