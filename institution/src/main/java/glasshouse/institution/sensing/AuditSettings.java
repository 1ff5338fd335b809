package glasshouse.institution.sensing;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of audits: an agency looks into what a person has done, before anybody has complained of anything. */
@Section(doc = "Audits: an agency looks into what a person did, and finds some of what no other channel had seen.")
public record AuditSettings(
        @Setting(doc = "Agency that audits and files what it finds.")
        String agency,

        @Setting(
                doc =
                        "Risk model whose people of high risk are audited; empty: anybody, so that audits are a random check.",
                byDefault = "''")
        String targetedBy,

        @Setting(
                doc = "Audits a year of each person who may be audited; at most one a week.",
                unit = "per_year",
                min = 0,
                max = 52)
        RatePerYear rate,

        @Setting(
                doc =
                        "Multipliers of the rate for those on certain lists, a week after they came on them: risk-based audits of"
                                + " the badly rated, fewer of the well rated. Who is on several is audited as the highest"
                                + " says.",
                unit = "ratio",
                min = 0,
                max = 1000,
                byDefault = "{}")
        SequencedMap<String, Double> byList,

        @Setting(doc = "Kinds of act that an audit finds, and the share of each that it does.", unit = "share")
        SequencedMap<String, Probability> finds,

        @Setting(doc = "How far back an audit looks.", unit = "days", min = 1, max = 7305)
        Days looksBack,

        @Setting(
                doc = "Share of the audits that find nothing and end with a finding all the same.",
                unit = "share",
                byDefault = "0")
        Probability errs,

        @Setting(doc = "Kind of act that such a finding is booked as; empty where audits do not err.", byDefault = "''")
        String errsAs,

        @Setting(
                doc = "Pool whose hours audits take; empty where they take none and are done at once.",
                byDefault = "''")
        String pool,

        @Setting(doc = "Hours of the pool that one audit takes.", unit = "hours", min = 0, max = 300, byDefault = "8")
        double hours,

        @Setting(
                doc = "Priority among the claims on the pool, low first.",
                unit = "rank",
                min = 0,
                max = 100,
                byDefault = "10")
        int priority,

        @Setting(
                doc = "What being audited costs a person in money, whatever is found.",
                unit = "yuan",
                byDefault = "0",
                min = 0,
                max = 1e6)
        Money cost,

        @Setting(
                doc = "What being audited takes of a person's time, whatever is found.",
                unit = "hours",
                min = 0,
                max = 1000,
                byDefault = "0")
        double hoursOfPerson)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (errs.value() > 0 && errsAs.isEmpty()) {
            checks.problem(
                    "errs_as",
                    "what a wrong finding is booked as",
                    "",
                    "must name a kind of act where audits err",
                    "name one of finds");
        }
        if (finds.isEmpty()) {
            checks.problem("finds", "what an audit finds", "nothing", "must be at least one kind of act", "");
        }
    }
}
