package glasshouse.institution.registry;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of the master database: who takes part, how long joining takes, and how it errs. */
@Section(
        doc =
                "The master database. Where there is one, an agency reads its own island, and of others what is joined; where"
                        + " there is none, everybody reads everything.")
public record PlatformSettings(
        @Setting(doc = "The master database, in words.") String what,

        @Setting(doc = "Agencies that take part, by name; nobody else's records leave their islands.", byDefault = "{}")
        SequencedMap<String, MemberSettings> agencies,

        @Setting(
                doc =
                        "Cities that are connected later than from the start, by name; until then their records stay in islands.",
                byDefault = "{}")
        SequencedMap<String, ConnectionSettings> cities,

        @Setting(
                doc = "Mean days from filing to the attempt to join the record; the delay is exponential.",
                unit = "days",
                byDefault = "0",
                max = 36_500)
        Days delay,

        @Setting(doc = "Pool whose hours joining takes; empty where it takes none.", byDefault = "''")
        String pool,

        @Setting(
                doc = "Hours of the pool that one record takes.",
                unit = "hours",
                min = 0,
                max = 300,
                byDefault = "0.1")
        double hours,

        @Setting(
                doc = "Priority among the claims on the pool, low first.",
                unit = "rank",
                min = 0,
                max = 100,
                byDefault = "10")
        int priority,

        @Setting(doc = "Share of the records that are joined to nobody.", unit = "share", byDefault = "0")
        Probability missed,

        @Setting(
                doc = "Share of the others for which somebody else is proposed as the person meant.",
                unit = "share",
                byDefault = "0")
        Probability wrongLink,

        @Setting(doc = "How alike two people must be to be taken for each other.", byDefault = "{}")
        AlikeSettings alike,

        @Setting(
                doc = "Mean days until the copies of a record that was struck are struck too; the lag is exponential.",
                unit = "days",
                byDefault = "0",
                max = 36_500)
        Days correctionLag)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (missed.value() == 1 && wrongLink.value() > 0) {
            checks.problem("wrong_link", "wrong links", "" + wrongLink.value(), "must be 0 where all are missed", "");
        }
    }
}
