package glasshouse.society.conduct;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.time.Week;
import glasshouse.society.known.Announced;
import glasshouse.society.people.People;
import glasshouse.society.people.PersonClass;
import glasshouse.society.population.Traits;

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
     * @param says what the regime says that acts bring
     * @param people the people of a district, with the treatment folded in at the end of last week
     * @param week the week, counted from the horizon's start
     * @param out receives what people do; emptied first
     */
    public static void act(ConductPlan plan, Announced says, People people, int week, Out out) {
        Acts acts = out.acts();
        acts.start();
        out.requests().clear();
        out.swayed().clear();
        Occasions occasions = acts.occasionsRoom();
        occasions.enter(plan, says, week);
        for (int from = 0; from < people.size(); from += Occasions.STRETCH) {
            int to = Math.min(from + Occasions.STRETCH, people.size());
            occasions.draw(plan, people, from, to, week);
            thin(plan, people, occasions);
            take(plan, people, week, occasions, out);
        }
        acts.countOccasions(occasions.occasions());
        acts.sortWithinSubjects();
    }

    /**
     * Holds what conduct writes.
     *
     * @param acts what people do
     * @param requests what they ask for
     * @param swayed where treatment makes the difference
     */
    public record Out(Acts acts, Requests requests, Swayed swayed) {}

    /** Keeps the occasions that are taken, or would be but for treatment, without a branch that depends on luck; see {@link Occasions}. */
    private static void thin(ConductPlan plan, People people, Occasions occasions) {
        float[] byClass = plan.byClass;
        float[] byDisposition = occasions.byDisposition();
        float[] byTreatment = plan.atLeastUntreated;
        int first = people.from();
        int size = occasions.size();
        int kept = 0;
        for (int row = 0; row < size; row++) {
            int i = occasions.subject(row) - first;
            long draw = occasions.drawn(row);
            int kind = plan.kinds.index(draw);
            float propensity = byClass[kind * PersonClass.COUNT + people.actingClass(i)]
                    * byDisposition[kind * DispositionFactors.RANKS + people.disposition(i)]
                    * byTreatment[kind * People.TREATMENTS + people.treatment(i)];
            kept = occasions.keep(kept, row, kind, isBelow(draw & LOW_HALF, propensity * 0x1p32));
        }
        occasions.cut(kept);
    }

    /** Returns 1 if a is below b and 0 otherwise: the sign of the difference, which is exact where it decides. */
    private static int isBelow(double a, double b) {
        return (int) (Double.doubleToRawLongBits(a - b) >>> 63);
    }

    /** Has people do and ask what is left: first all acts, then all requests, as which of the two comes next cannot be guessed. */
    private static void take(ConductPlan plan, People people, int week, Occasions occasions, Out out) {
        occasions.drawEach(plan.dayKey);
        occasions.tellApart(plan.acts);
        for (int at = 0; at < occasions.acts(); at++) {
            int row = occasions.act(at);
            int day = day(week, occasions.drawn(row));
            if (isTaken(plan, people, occasions, row, day, out.swayed())) {
                act(plan, people, occasions, row, day, out.acts());
            }
        }
        for (int at = 0; at < occasions.requests(); at++) {
            int row = occasions.request(at);
            int kind = occasions.kind(row);
            int subject = occasions.subject(row);
            int day = day(week, occasions.drawn(row));
            boolean never = plan.forChildren[kind] && Traits.children(people.traitsOf(subject)) == 0;
            if (!never && isTaken(plan, people, occasions, row, day, out.swayed())) {
                out.requests().add(subject, day, kind - plan.acts, 0, day, occasions.root(row));
            }
        }
    }

    private static int day(int week, long draw) {
        return week * Week.DAYS + Draws.below(draw, Week.DAYS);
    }

    private static void act(ConductPlan plan, People people, Occasions occasions, int row, int day, Acts acts) {
        int kind = occasions.kind(row);
        int subject = occasions.subject(row);
        long root = occasions.root(row);
        int act = acts.add(subject, day, kind, plan.until(kind, root, day), day, root);
        Vpn vpn = plan.vpn;
        if (vpn != null && vpn.carries(kind, subject, people.personClass(subject - people.from()), day / Week.DAYS)) {
            acts.setThroughVpn(act);
        }
    }

    /** Says whether an occasion is taken however its person is treated, and notes it where that decides. */
    private static boolean isTaken(
            ConductPlan plan, People people, Occasions occasions, int row, int day, Swayed swayed) {
        int i = occasions.subject(row) - people.from();
        float treated = plan.byTreatment[occasions.kind(row) * People.TREATMENTS + people.treatment(i)];
        return treated == 1 || isTakenWhenTreated(plan, people, occasions, row, day, swayed);
    }

    /** Says whether a person who is treated takes an occasion, and notes it where the treatment decides. */
    private static boolean isTakenWhenTreated(
            ConductPlan plan, People people, Occasions occasions, int row, int day, Swayed swayed) {
        int kind = occasions.kind(row);
        long root = occasions.root(row);
        int i = occasions.subject(row) - people.from();
        double uniform = Mixer.draw(plan.actKey, root, 0) & LOW_HALF;
        float propensity = plan.byClass[kind * PersonClass.COUNT + people.personClass(i)]
                * occasions.byDisposition()[kind * DispositionFactors.RANKS + people.disposition(i)];
        boolean taken =
                uniform < propensity * plan.byTreatment[kind * People.TREATMENTS + people.treatment(i)] * 0x1p32;
        if (taken != uniform < propensity * 0x1p32) {
            swayed.note(people.from() + i, day, kind, taken, root);
        }
        return taken;
    }
}
