package glasshouse.institution.recourse;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.time.Week;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/** Settings of a remedy: what who is listed can file, and how it is decided. */
@Section(
        doc =
                "A remedy: what who is listed can file, and how it is decided. How many succeed follows from the evidence,"
                        + " the standard of proof and whether the reviewer weighs it; it is nowhere set.")
public record RemedySettings(
        @Setting(doc = "The remedy, in words.") String what,

        @Setting(doc = "Lists against which it can be filed.")
        List<String> lists,

        @Setting(doc = "Hearing before the listing, objection to the agency, appeal to the court, or repair.")
        Stage stage,

        @Setting(
                doc =
                        "Days after learning of the listing, or of the rejection, within which it must be filed; 0 for no limit.",
                unit = "days",
                byDefault = "0",
                min = 0,
                max = 36_500)
        Days within,

        @Setting(
                doc = "Days on the list before repair is granted at all.",
                unit = "days",
                byDefault = "0",
                min = 0,
                max = 36_500)
        Days notBefore,

        @Setting(
                doc = "Days without a new record against the person before repair is granted.",
                unit = "days",
                byDefault = "0",
                min = 0,
                max = 36_500)
        Days clean,

        @Setting(
                doc =
                        "Whether repair deletes the record: its points come back, and every listing that rests on it ends.",
                byDefault = "false")
        boolean deletes,

        @Setting(
                doc = "What filing it costs the person: a fee, a fare, a lesson that is paid for.",
                unit = "yuan",
                byDefault = "0",
                min = 0,
                max = 1e9)
        Money fee,

        @Setting(
                doc = "What filing it takes the person: forms, queues, a pledge, a lesson.",
                unit = "hours",
                byDefault = "0",
                min = 0,
                max = 1000)
        double filingHours,

        @Setting(doc = "Legal aid; not said: none.") Optional<LegalAidSettings> legalAid,

        @Setting(
                doc =
                        "Multiplier of how well the person's evidence tells here: being heard in person says more than a form.",
                unit = "ratio",
                min = 0,
                max = 4,
                byDefault = "1")
        double evidenceGain,

        @Setting(
                doc = "Days from filing within which it must be decided; 0 for no deadline.",
                unit = "days",
                byDefault = "0",
                min = 0,
                max = 36_500)
        Days deadline,

        @Setting(
                doc = "What becomes of what is not decided by then: upheld, rejected, or it goes on waiting.",
                byDefault = "waits")
        Late ifLate,

        @Setting(
                doc =
                        "Whether, until it is decided, an announced listing does not begin and measures of one in force do not hold.",
                byDefault = "false")
        boolean suspends,

        @Setting(doc = "Pool whose hours the decision takes; empty where it is decided at once.", byDefault = "''")
        String pool,

        @Setting(
                doc = "Hours of the pool that one decision takes.",
                unit = "hours",
                min = 0,
                max = 300,
                byDefault = "1")
        double hours,

        @Setting(
                doc = "Priority among the claims on the pool, low first.",
                unit = "rank",
                min = 0,
                max = 100,
                byDefault = "10")
        int priority,

        @Setting(
                doc =
                        "Share of the cases in which the reviewer weighs the evidence and does not just follow the agency.",
                unit = "share",
                byDefault = "1")
        Probability independence,

        @Setting(
                doc = "What the reviewer believes of a record before looking: the probability that it is right.",
                unit = "share",
                min = 0.001,
                max = 0.999,
                byDefault = "0.95")
        double belief,

        @Setting(
                doc = "The same where the person is of a group that the reviewer believes more or less than others.",
                unit = "share",
                min = 0.001,
                max = 0.999,
                byDefault = "{}")
        SequencedMap<String, Double> beliefByGroup,

        @Setting(
                doc =
                        "Standard of proof: how probable it must be that the record is right for it to stand. 0.5 is the balance of"
                                + " probabilities; 0.95 is often said of proof beyond reasonable doubt; below 0.5 the burden is the person's.",
                unit = "share",
                min = 0.001,
                max = 0.999,
                byDefault = "0.5")
        double standardOfProof)
        implements Checked {

    /** Says at which stage of redress something is filed. */
    public enum Stage {
        /** Is heard, once told of an announced listing, before it begins. */
        HEARING,
        /** Asks the agency to look again. */
        OBJECTION,
        /** Asks the court, after a rejected objection. */
        APPEAL,
        /** Asks to be taken off before the term ends, without contesting. */
        REPAIR
    }

    /** Says what becomes of what is not decided within its deadline. */
    public enum Late {
        /** The person is right. */
        UPHELD,
        /** The person is wrong. */
        REJECTED,
        /** It goes on waiting: a deadline without teeth. */
        WAITS
    }

    @Override
    public void check(Checks checks) {
        if (lists.isEmpty()) {
            checks.problem("lists", "lists", "none", "must name at least one list", "");
        }
        if (stage != Stage.REPAIR && notBefore.value() > 0) {
            checks.problem(
                    "not_before", "days before repair", "" + notBefore.value(), "must stand with stage: repair", "");
        }
        checkRepair(checks);
        if (ifLate != Late.WAITS && deadline.value() == 0) {
            checks.problem(
                    "if_late",
                    "what becomes of what is late",
                    ifLate.name().toLowerCase(Locale.ROOT),
                    "must stand with a deadline",
                    "deadline: 14");
        }
        if (deadline.value() > 0 && deadline.value() < Week.DAYS) {
            checks.problem(
                    "deadline",
                    "deadline",
                    deadline.value() + " days",
                    "must be 0 or at least 7 days: pools answer once a week",
                    "deadline: 7");
        }
        if (deadline.value() > 0 && pool.isEmpty()) {
            checks.problem(
                    "deadline",
                    "deadline",
                    deadline.value() + " days",
                    "must stand with a pool: without one it is decided at once",
                    "");
        }
        if (suspends && pool.isEmpty()) {
            checks.problem(
                    "suspends",
                    "suspensive effect",
                    "true",
                    "must stand with a pool: without one nothing is ever pending",
                    "");
        }
    }

    private void checkRepair(Checks checks) {
        if (stage != Stage.REPAIR && clean.value() > 0) {
            checks.problem("clean", "days without a record", "" + clean.value(), "must stand with stage: repair", "");
        }
        if (stage != Stage.REPAIR && deletes) {
            checks.problem(
                    "deletes",
                    "deletion",
                    "true",
                    "must stand with stage: repair",
                    "what is upheld at another stage strikes the record anyway");
        }
        if (stage == Stage.REPAIR && suspends) {
            checks.problem(
                    "suspends",
                    "suspensive effect",
                    "true",
                    "must not stand with stage: repair",
                    "repair does not contest the listing");
        }
    }
}
