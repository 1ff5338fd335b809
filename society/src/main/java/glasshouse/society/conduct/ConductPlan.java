package glasshouse.society.conduct;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.Time;
import glasshouse.kernel.random.Categorical;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.PoissonTable;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.known.Announced;
import glasshouse.society.known.KnownRules;
import glasshouse.society.known.KnownRulesSettings;
import glasshouse.society.people.People;
import glasshouse.society.people.PersonClass;
import glasshouse.society.population.Traits;
import glasshouse.society.trend.Multiples;
import glasshouse.society.trend.Trends;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Conduct compiled to flat tables: the occasions of a person-week are Poisson at the sum of all ceilings, an occasion's
 * kind is drawn in proportion to the ceilings (superposition), and it becomes an act if its own uniform lies below
 * class x disposition x treatment.
 */
public final class ConductPlan {
    /** What is so rare that a draw for everybody costs more than a branch. */
    private static final Probability RARE = new Probability(1 / 16.0);

    final PoissonTable occasions;
    /** Thresholds of at least 1..{@link Marks#EACH} + 1 occasions: more are rare and counted by the table. */
    final long[] atLeast;

    /** How many occasions are drawn for everybody, whether or not they arise, and held against {@link #reach}: none where they are few, so that it would cost more than it saves. */
    final int few;

    final Categorical kinds;
    /** [kind x PersonClass.COUNT + class]: propensity before disposition and treatment. */
    final float[] byClass;
    /** [kind x 256 + disposition]. */
    final float[] byDisposition;
    /** [kind x {@link People#TREATMENTS} + treatment]. */
    final float[] byTreatment;
    /** The same, and 1 where treatment makes people do something more seldom. */
    final float[] atLeastUntreated;

    /** What nobody's propensity to an act is above. */
    final Reach reach;

    /** The number of kinds of act: kinds from there on are requests. */
    final int acts;

    /** Threshold of an occasion's being one of an act, within reach or not: requests come after. */
    final long ofActs;

    final boolean[] forChildren;
    /** [kind]: occasions a week. */
    private final double[] ceilings;

    final @Nullable Exponential[] spells;
    /** What propensities come to with time, null where nothing changes by itself. */
    private final @Nullable Trends trends;
    /** What knowing the rules does, null for nothing. */
    private final @Nullable KnownRulesSettings knownRules;
    /** Who goes online through a VPN, null where nobody does. */
    final @Nullable Vpn vpn;

    final long occasionKey;
    final long actKey;
    final long dayKey;
    final long spellKey;

    private ConductPlan(
            List<Kind> all, int acts, @Nullable Vpn vpn, @Nullable KnownRulesSettings knownRules, long luckSeed) {
        int n = all.size();
        ceilings = all.stream().mapToDouble(Kind::ceiling).toArray();
        double total = 0;
        for (double ceiling : ceilings) {
            total += ceiling;
        }
        this.acts = acts;
        this.vpn = vpn;
        this.knownRules = knownRules;
        occasions = PoissonTable.of(total);
        atLeast = occasions.atLeast(Marks.EACH + 1);
        few = acts > 0 ? few(atLeast) : 0;
        kinds = Categorical.of(total > 0 ? ceilings : new double[] {1});
        byClass = new float[n * PersonClass.COUNT];
        byDisposition = new float[n * DispositionFactors.RANKS];
        byTreatment = new float[n * People.TREATMENTS];
        atLeastUntreated = new float[n * People.TREATMENTS];
        forChildren = new boolean[n];
        spells = new Exponential[n];
        for (int number = 0; number < n; number++) {
            fill(number, all.get(number));
        }
        reach = new Reach(acts, byClass, byDisposition, byTreatment);
        ofActs = acts > 0 ? kinds.bound(acts - 1) : 0;
        trends = Trends.of(all.stream().map(Kind::trend).toList());
        occasionKey = Key.of(luckSeed, new Purpose("conduct.occasion"));
        actKey = Key.of(luckSeed, new Purpose("conduct.act"));
        dayKey = Key.of(luckSeed, new Purpose("conduct.day"));
        spellKey = Key.of(luckSeed, new Purpose("conduct.spell"));
    }

    /** Returns how many occasions few people have more than, {@link Occasions#FEW} at most; nothing where few people have more than one. */
    private static int few(long[] atLeast) {
        int few = 1;
        while (few < Occasions.FEW && atLeast[few] > RARE.threshold()) {
            few++;
        }
        return few > 1 ? few : 0;
    }

    private void fill(int number, Kind kind) {
        for (int personClass = 0; personClass < PersonClass.COUNT; personClass++) {
            byClass[number * PersonClass.COUNT + personClass] = (float) kind.byClass()[personClass];
        }
        double[] factors = kind.byDisposition();
        for (int rank = 0; rank < factors.length; rank++) {
            byDisposition[number * DispositionFactors.RANKS + rank] = (float) factors[rank];
        }
        for (int treatment = 0; treatment < People.TREATMENTS; treatment++) {
            double fear = treatment % People.FEARS / (People.FEARS - 1.0);
            float factor = (float) kind.treated(treatment / People.FEARS, fear);
            byTreatment[number * People.TREATMENTS + treatment] = factor;
            atLeastUntreated[number * People.TREATMENTS + treatment] = Math.max(1, factor);
        }
        spells[number] = kind.spellDays() == 0 ? null : Exponential.of(kind.spellDays());
        forChildren[number] = kind.forChildren();
    }

    /**
     * Compiles conduct.
     *
     * @param settings the conduct of the society
     * @param actsInOrder names of the kinds of act, in the order of their numbers
     * @param requestsInOrder names of the kinds of request, in the order of theirs
     * @param means what people can afford
     * @param seeds whose luck seed keys the occasions, and whose people seed decides who uses a VPN
     */
    public static ConductPlan of(
            ConductSettings settings,
            List<String> actsInOrder,
            List<String> requestsInOrder,
            Means means,
            Seeds seeds) {
        List<Kind> all = new ArrayList<>();
        for (String act : actsInOrder) {
            all.add(Kind.of(Objects.requireNonNull(settings.acts().get(act), act), means));
        }
        for (String request : requestsInOrder) {
            all.add(Kind.of(Objects.requireNonNull(settings.requests().get(request), request)));
        }
        Vpn vpn = settings.vpn()
                .map(users -> Vpn.of(users, settings, actsInOrder, seeds))
                .orElse(null);
        return new ConductPlan(
                all, actsInOrder.size(), vpn, settings.knownRules().orElse(null), seeds.luck());
    }

    /** Says whether a person goes online through a VPN in the first week, as whoever does later did. */
    public boolean usesVpn(int subject, int traits) {
        return vpn != null && vpn.uses(subject, PersonClass.of(traits), 0);
    }

    /**
     * Compiles conduct of these kinds.
     *
     * @param all kinds of act in the order of their numbers, then kinds of request in theirs
     * @param acts how many of them are acts
     * @param luckSeed keys the occasions
     */
    public static ConductPlan of(List<Kind> all, int acts, long luckSeed) {
        return new ConductPlan(all, acts, null, null, luckSeed);
    }

    /** Returns the day until which the state lasts that an act begins, or 0 where it is over at once. */
    public int until(int act, long root, int day) {
        @Nullable Exponential spell = spells[act];
        return spell == null ? 0 : day + 1 + spell.days(Mixer.draw(spellKey, root, 0));
    }

    /** Returns how often a year a person who is not treated asks for something, on average. */
    public double requestsAYear(int request, int personClass, int traits) {
        int kind = acts + request;
        boolean never = forChildren[kind] && Traits.children(traits) == 0;
        return never ? 0 : ceilings[kind] * Time.WEEKS_PER_YEAR * byClass[kind * PersonClass.COUNT + personClass];
    }

    /** Returns by what propensities are multiplied under a regime, for everybody alike; null for nothing. */
    public @Nullable Multiples multiples(Announced says) {
        return knownRules == null || says.says().isEmpty() ? trends : new KnownRules(knownRules, says, trends);
    }

    /** Returns the number of kinds of occasion: acts, then requests. */
    public int kinds() {
        return ceilings.length;
    }

    /** Returns the number of kinds of act: kinds of occasion from there on are requests. */
    public int acts() {
        return acts;
    }
}
