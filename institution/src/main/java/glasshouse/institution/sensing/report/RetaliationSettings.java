package glasshouse.institution.sensing.report;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of what those who are reported do to those who report. */
@Section(doc = "Retaliation: who is reported may find out by whom, cut the tie, and make up a report in return.")
public record RetaliationSettings(
        @Setting(doc = "Share of those reported who find out who it was, the week after.", unit = "share")
        Probability foundOut,

        @Setting(
                doc = "Share of those who found out who cut the tie for it; never within a household.",
                unit = "share",
                byDefault = "0")
        Probability cutsTie,

        @Setting(
                doc = "Share of those who found out who make up a report of the same act in return.",
                unit = "share",
                byDefault = "0")
        Probability reportsBack,

        @Setting(
                doc =
                        "Share by which the probability of reporting anybody falls, for good, once one was cut off for a report.",
                unit = "share",
                byDefault = "0")
        Probability silenced)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (silenced.value() > 0 && cutsTie.value() == 0) {
            checks.problem(
                    "silenced",
                    "share silenced",
                    "" + silenced.value(),
                    "must be 0 where cuts_tie is 0",
                    "those who are cut off are silenced: set cuts_tie as well");
        }
    }
}
