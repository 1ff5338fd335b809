package glasshouse.society.conduct;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.time.Week;
import glasshouse.society.people.People;
import glasshouse.society.people.PersonClass;
import org.jspecify.annotations.Nullable;

/** Lets people act: evaluates each person-week's occasions and writes the acts among them. */
public final class Conduct {
    private static final long LOW_HALF = 0xffff_ffffL;

    private Conduct() {}

    /**
     * Writes the acts of one week in order of subject and day.
     *
     * <p>An occasion is one draw, keyed by the root event that it would become: its high bits choose the kind, its low 32
     * bits are the uniform that the propensity is compared with.
     *
     * @param plan the compiled conduct
     * @param people the people of a district, with the treatment folded in at the end of last week
     * @param week the week, counted from the horizon's start
     * @param acts receives the acts; emptied first
     */
    public static void act(ConductPlan plan, People people, int week, Acts acts) {
        acts.start();
        Occasions occasions = acts.occasionsRoom();
        for (int from = 0; from < people.size(); from += Occasions.STRETCH) {
            int to = Math.min(from + Occasions.STRETCH, people.size());
            occasions.draw(plan, people.from(), from, to, week);
            acts.countOccasions(occasions.size());
            thin(plan, people, occasions);
            take(plan, week, occasions, acts);
        }
        acts.sortWithinSubjects();
    }

    /** Keeps the occasions that become acts, without a branch that depends on luck; see {@link Occasions}. */
    private static void thin(ConductPlan plan, People people, Occasions occasions) {
        float[] byClass = plan.byClass;
        float[] byDisposition = plan.byDisposition;
        float[] byTreatment = plan.byTreatment;
        occasions.drawEach(plan.actKey);
        int first = people.from();
        int size = occasions.size();
        int kept = 0;
        for (int row = 0; row < size; row++) {
            int i = occasions.subject(row) - first;
            long draw = occasions.drawn(row);
            int kind = plan.kinds.index(draw);
            int state = (people.blacklisted(i) > 0 ? 1 : 0) | (people.listedTies(i) > 0 ? 2 : 0);
            float propensity = byClass[kind * PersonClass.COUNT + people.personClass(i)]
                    * byDisposition[kind * DispositionFactors.RANKS + people.disposition(i)]
                    * byTreatment[kind * 4 + state];
            kept = occasions.keep(kept, row, kind, isBelow(draw & LOW_HALF, propensity * 0x1p32));
        }
        occasions.cut(kept);
    }

    /** Returns 1 if a is below b and 0 otherwise: the sign of the difference, which is exact where it decides. */
    private static int isBelow(double a, double b) {
        return (int) (Double.doubleToRawLongBits(a - b) >>> 63);
    }

    private static void take(ConductPlan plan, int week, Occasions occasions, Acts acts) {
        occasions.drawEach(plan.dayKey);
        int size = occasions.size();
        for (int row = 0; row < size; row++) {
            long root = occasions.root(row);
            int kind = occasions.kind(row);
            int day = week * Week.DAYS + Draws.below(occasions.drawn(row), Week.DAYS);
            @Nullable Exponential spell = plan.spells[kind];
            int until = spell == null ? 0 : day + 1 + spell.days(Mixer.draw(plan.spellKey, root, 0));
            acts.add(occasions.subject(row), day, kind, until, day, root);
        }
    }
}
