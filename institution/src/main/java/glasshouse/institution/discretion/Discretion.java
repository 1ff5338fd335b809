package glasshouse.institution.discretion;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Normal;
import glasshouse.kernel.random.Purpose;

/**
 * Compiles an assessor's discretion under one rule. A record falls to one of N officials by a lot keyed by its origin; each has
 * a leaning 1/2 + spread x z, z normal and keyed by the official. The rule is applied with a probability by group, and moves
 *
 * <pre>least + (most - least) x min(1, max(0, leaning x ratio of the group))</pre>
 *
 * rounded: a function of record and group alone, so that whoever recomputes it gets the same.
 */
public final class Discretion {
    private final Membership membership;
    private final Choice applies;
    private final long officialKey;

    /** [official]. */
    private final double[] leanings;

    /** [group]. */
    private final double[] ratios;

    private final int least;
    private final int span;

    private Discretion(DiscretionSettings settings, Membership membership, String rule, long luckSeed) {
        String purpose = "scoring." + rule;
        this.membership = membership;
        this.applies = Choice.of(settings.applies(), settings.byGroup(), membership, purpose + ".applies", luckSeed);
        this.officialKey = Key.of(luckSeed, new Purpose(purpose + ".official"));
        this.leanings = new double[settings.officials()];
        long leaning = Key.of(luckSeed, new Purpose(purpose + ".leaning"));
        for (int official = 0; official < leanings.length; official++) {
            leanings[official] = 0.5 + settings.spread() * Normal.value(Mixer.draw(leaning, official, 0));
        }
        this.ratios = membership.ratios(settings.pointsByGroup());
        this.least = settings.least().value();
        this.span = settings.most().value() - least;
    }

    /** Compiles the discretion of a rule. */
    public static Discretion of(DiscretionSettings settings, Membership membership, String rule, long luckSeed) {
        return new Discretion(settings, membership, rule, luckSeed);
    }

    /** Says whether the rule is applied to a record. */
    public boolean applies(int subject, long origin) {
        return applies.isMade(subject, origin);
    }

    /** Returns the official to whom a record falls. */
    public int officialOf(long origin) {
        return Draws.below(Mixer.draw(officialKey, origin, 0), leanings.length);
    }

    /** Returns the points that a record moves. */
    public int points(int subject, long origin) {
        double far = leanings[officialOf(origin)] * ratios[membership.groupOf(subject)];
        return (int) (least + StrictMath.round(span * Math.min(1, Math.max(0, far))));
    }
}
