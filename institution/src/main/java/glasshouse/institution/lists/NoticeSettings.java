package glasshouse.institution.lists;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of notice: whether and when who is listed is told. */
@Section(doc = "Notice: whether and when who is to be listed, or was listed, is told. Else the first denial tells.")
public record NoticeSettings(
        @Setting(doc = "Before the listing, which then waits; or after it; or never.")
        When when,

        @Setting(
                doc = "Days from notice to listing, or from listing to notice.",
                unit = "days",
                byDefault = "0",
                min = 0,
                max = 3_650)
        Days days,

        @Setting(doc = "Share of the notices that reach the person.", unit = "share", byDefault = "1")
        Probability delivered,

        @Setting(
                doc = "Whether law or the regime's own text demands notice: a listing without it is then irregular.",
                byDefault = "true")
        boolean owed) {

    /** Says when notice is given. */
    public enum When {
        /** The listing waits until the days are over. */
        BEFORE,
        /** The person is told days after the listing began. */
        AFTER,
        /** Nobody is told. */
        NEVER
    }
}
