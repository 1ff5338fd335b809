package glasshouse.institution.discretion;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import java.util.Map;

/**
 * Compiles whether an official does what the rule allows: with a probability by group, drawn by the record's origin, so that the
 * same record meets the same mood whatever the person's group.
 */
public final class Choice {
    private final Membership membership;
    private final long key;

    /** [group]: threshold of its being done. */
    private final long[] does;

    private Choice(Membership membership, long key, long[] does) {
        this.membership = membership;
        this.key = key;
        this.does = does;
    }

    /**
     * Compiles a choice.
     *
     * @param share of the cases in which it is done
     * @param byGroup multipliers of the share; together at most 1
     * @param purpose stable name under which it is drawn
     */
    public static Choice of(
            Probability share, Map<String, Double> byGroup, Membership membership, String purpose, long luckSeed) {
        double[] ratios = membership.ratios(byGroup);
        long[] does = new long[ratios.length];
        for (int group = 0; group < does.length; group++) {
            does[group] = new Probability(Math.min(1, share.value() * ratios[group])).threshold();
        }
        return new Choice(membership, Key.of(luckSeed, new Purpose(purpose)), does);
    }

    /** Says whether it is done to a subject for a record. */
    public boolean isMade(int subject, long origin) {
        return Draws.happens(Mixer.draw(key, origin, 0), does[membership.groupOf(subject)]);
    }
}
