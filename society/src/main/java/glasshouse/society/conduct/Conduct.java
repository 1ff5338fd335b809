package glasshouse.society.conduct;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.time.Week;
import glasshouse.society.People;
import glasshouse.society.population.Traits;
import org.jspecify.annotations.Nullable;

/** Lets people act: evaluates each person-week's occasions and writes the acts among them. */
public final class Conduct {
    private Conduct() {}

    /**
     * Writes the acts of one week in order of subject and day.
     *
     * @param plan the compiled conduct
     * @param people the people of a district, with the treatment folded in at the end of last week
     * @param week the week, counted from the horizon's start
     * @param acts receives the acts; emptied first
     */
    public static void act(ConductPlan plan, People people, int week, Acts acts) {
        acts.start();
        long occasions = 0;
        int from = people.from();
        int size = people.size();
        long key = plan.occasionKey;
        for (int i = 0; i < size; i++) {
            long origin = Origin.of(from + i, week);
            int n = plan.occasions.count(Mixer.draw(key, origin, 0));
            if (n > 0) {
                occasions += n;
                actOnOccasions(plan, people, i, week, n, acts);
            }
        }
        acts.countOccasions(occasions);
    }

    private static void actOnOccasions(ConductPlan plan, People people, int i, int week, int n, Acts acts) {
        int subject = people.from() + i;
        long origin = Origin.of(subject, week);
        int first = acts.size();
        int traits = people.traits(i);
        int personClass = ConductPlan.personClass(
                Traits.incomeQuintile(traits), Traits.residence(traits), Traits.ageBand(traits), Traits.education(traits));
        int disposition = people.disposition(i);
        int state = (people.blacklisted(i) > 0 ? 1 : 0) | (people.listedTies(i) > 0 ? 2 : 0);
        for (int ordinal = 0; ordinal < n; ordinal++) {
            int kind = plan.kinds.index(Mixer.draw(plan.kindKey, origin, ordinal));
            float propensity = plan.byClass[kind * ConductPlan.CLASSES + personClass]
                    * plan.byDisposition[kind * DispositionFactors.RANKS + disposition]
                    * plan.byTreatment[kind * 4 + state];
            if (Draws.uniform(Mixer.draw(plan.actKey, origin, ordinal)) < propensity) {
                long root = Origin.event(Acts.ROOT, subject, week, ordinal);
                int day = week * Week.DAYS + Draws.below(Mixer.draw(plan.dayKey, origin, ordinal), Week.DAYS);
                acts.add(subject, day, kind, spellEnd(plan, kind, root, day), day, root);
            }
        }
        if (acts.size() > first + 1) {
            acts.sort(first, acts.size());
        }
    }

    private static int spellEnd(ConductPlan plan, int kind, long root, int day) {
        @Nullable Exponential spell = plan.spells[kind];
        return spell == null ? 0 : day + 1 + spell.days(Mixer.draw(plan.spellKey, root, 0));
    }
}
