package glasshouse.engine.world;

import glasshouse.institution.contagion.Across;
import glasshouse.institution.hiring.HiringPlan;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.firms.FirmSocietySettings;
import glasshouse.society.firms.Harm;
import glasshouse.society.firms.Staff;
import java.util.List;

/**
 * Holds what one side of a world has to do with the other.
 *
 * @param across who is on the other side
 * @param harm what this side's acts do to the other's subjects
 * @param acts the other side's kinds of act
 * @param hiring how firms hire persons
 */
record Between(Across across, Harm harm, Names acts, HiringPlan hiring) {
    /** Returns that there is no other side. */
    static Between nothing() {
        return new Between(Across.nobody(), Harm.none(), Names.of(List.of()), HiringPlan.none());
    }

    /** Looks from firms to persons, who are on these lists. */
    static Between toPersons(
            FirmSocietySettings society, Staff staff, Part firms, Part persons, Names lists, Seeds ofFirms) {
        return new Between(
                Across.toPersons(staff, lists),
                Harm.of(society.conduct(), firms.acts().sorted(), staff, ofFirms.luck()),
                persons.acts(),
                society.hiring().map(how -> HiringPlan.ofFirms(how, ofFirms)).orElse(HiringPlan.none()));
    }

    /** Looks from persons to firms, which are on these lists. */
    static Between toFirms(
            FirmSocietySettings society, Staff staff, Part firms, Part persons, Names lists, Seeds seeds) {
        return new Between(
                Across.toFirms(staff, lists),
                Harm.none(),
                firms.acts(),
                society.hiring()
                        .map(how -> HiringPlan.ofPersons(how, persons.requests(), staff, seeds))
                        .orElse(HiringPlan.none()));
    }
}
