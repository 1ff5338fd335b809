package glasshouse.institution.recourse;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/** Settings of a remedy: what who is listed can file, and how it is decided. */
@Section(
        doc =
                "A remedy: what who is listed can file, and how it is decided. How many succeed follows from the evidence,"
                        + " the standard of proof and whether the reviewer weighs it; it is nowhere set.")
public record RemedySettings(
        @Setting(doc = "The remedy, in words.") String what,

        @Setting(doc = "Lists against which it can be filed.")
        List<String> lists,

        @Setting(doc = "Objection to the agency, appeal to the court, or repair.")
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
        /** Asks the agency to look again. */
        OBJECTION,
        /** Asks the court, after a rejected objection. */
        APPEAL,
        /** Asks to be taken off before the term ends, without contesting. */
        REPAIR
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
    }
}
