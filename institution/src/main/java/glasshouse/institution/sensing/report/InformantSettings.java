package glasshouse.institution.sensing.report;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.Optional;
import java.util.SequencedMap;

/** Settings of informants: ties who see an act, decide a week later whether to report it, and whom the report reaches. */
@Section(
        doc =
                "Informants: a tie witnesses an act, decides the week after whether to report it, and the report is with the"
                        + " agency the week after that.")
public record InformantSettings(
        @Setting(doc = "Agency that takes the reports.") String agency,

        @Setting(
                doc = "Kinds of act that ties can witness, and the share of each that happens before their eyes.",
                unit = "share")
        SequencedMap<String, Probability> acts,

        @Setting(
                doc = "Probability that some tie of a kind is there when an act happens before eyes, by kind of tie:"
                        + " household, neighbour, colleague, acquaintance.",
                unit = "share")
        SequencedMap<String, Probability> witness,

        @Setting(doc = "Probability that a witness reports, by kind of tie.", unit = "share")
        SequencedMap<String, Probability> report,

        @Setting(
                doc = "Share of reports that name another person of the doer's neighbourhood by mistake.",
                unit = "share",
                byDefault = "0")
        Probability mistaken,

        @Setting(
                doc = "Share of false reports, mistaken or made up, that a check throws out.",
                unit = "share",
                byDefault = "0")
        Probability checkingFinds,

        @Setting(doc = "Share of right reports that a check throws out.", unit = "share", byDefault = "0")
        Probability checkingLoses,

        @Setting(doc = "What a report is paid; not said: nothing.")
        Optional<PaymentSettings> reward,

        @Setting(doc = "Reports made up out of malice; not said: none.")
        Optional<MaliceSettings> malice,

        @Setting(doc = "Reports that gatherers have to hand in; not said: nobody has to.")
        Optional<QuotaSettings> quota,

        @Setting(doc = "What those who are reported do to those who report; not said: nothing.")
        Optional<RetaliationSettings> retaliation,

        @Setting(
                doc = "Pool whose hours checking a report takes; empty where reports are filed as they come.",
                byDefault = "''")
        String pool,

        @Setting(
                doc = "Hours of the pool that checking one report takes.",
                unit = "hours",
                min = 0,
                max = 300,
                byDefault = "0.5")
        double hours,

        @Setting(
                doc = "Priority among the claims on the pool, low first.",
                unit = "rank",
                min = 0,
                max = 100,
                byDefault = "10")
        int priority)
        implements Checked {

    @Override
    public void check(Checks checks) {
        TieNames.check(checks, "witness", witness.sequencedKeySet());
        TieNames.check(checks, "report", report.sequencedKeySet());
        if (checkingLoses.value() > checkingFinds.value()) {
            checks.problem(
                    "checking_loses",
                    "share of right reports thrown out",
                    "" + checkingLoses.value(),
                    "must be at most checking_finds (" + checkingFinds.value() + ")",
                    "a check that throws out right reports throws out as many false ones at least");
        }
    }
}
