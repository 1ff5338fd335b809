package glasshouse.society.opinion;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Normal;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;
import glasshouse.society.people.People;

/**
 * Says what people answer when a stranger asks.
 *
 * <p>The wish to please adds to the approval that is said. Who would still say that he or she disapproves says otherwise if a place of
 * his or her own, uniform over people, lies below q = (q0 + (q1 - q0) x fear) x t, where t is how far the answer is believed to be
 * traceable. The place belongs to the person and not to the question or the week: so the same people say otherwise in both of two
 * worlds, and more fear adds some and loses none.
 */
public final class Saying {
    /** Answers, from the most approving. */
    public static final int STRONGLY_APPROVE = 0;
    /** Approves somewhat. */
    public static final int SOMEWHAT_APPROVE = 1;
    /** Neither approves nor disapproves. */
    public static final int NEUTRAL = 2;
    /** Disapproves somewhat. */
    public static final int SOMEWHAT_DISAPPROVE = 3;
    /** Disapproves strongly. */
    public static final int STRONGLY_DISAPPROVE = 4;

    private final SayingSettings settings;
    private final CrisisSettings crisis;
    private final long falsifiesKey;
    private final long stronglyKey;
    private final long crisisKey;

    Saying(SayingSettings settings, CrisisSettings crisis, long peopleSeed) {
        this.settings = settings;
        this.crisis = crisis;
        this.falsifiesKey = Key.of(peopleSeed, new Purpose("opinion.falsifies"));
        this.stronglyKey = Key.of(peopleSeed, new Purpose("opinion.falsifies-strongly"));
        this.crisisKey = Key.of(peopleSeed, new Purpose("opinion.crisis"));
    }

    /** Returns the approval that is said to please, in ten-thousandths: who opposes openly pleases nobody. */
    public int pleasing(OpinionState state, int row, int approval) {
        if (state.opposes(row)) {
            return approval;
        }
        double added = state.knows(row) ? settings.pleasing() : settings.pleasingUninformed();
        return approval + (int) StrictMath.round(added * Approval.FULL);
    }

    /**
     * Returns the answer that is given in place of another.
     *
     * @param answer what would be said without fear
     * @param traceable how far the answer is believed to be traceable, 0 to 1
     */
    public int said(People people, OpinionState state, int row, int answer, double traceable) {
        if (answer <= NEUTRAL || state.opposes(row)) {
            return answer;
        }
        long origin = Origin.of(people.from() + row, 0);
        double fear = people.fear(row) / (double) Approval.FULL_LEVEL;
        double least = settings.falsifies().value();
        double share = (least + (settings.falsifiesAtFullFear().value() - least) * fear) * traceable;
        if (!happens(falsifiesKey, origin, new Probability(StrictMath.min(share, 1)))) {
            return answer;
        }
        return happens(stronglyKey, origin, settings.strongly()) ? STRONGLY_APPROVE : SOMEWHAT_APPROVE;
    }

    /** Says whether a person sees a crisis of trust. */
    public boolean seesCrisis(People people, OpinionState state, int row) {
        double place = Normal.value(Mixer.draw(crisisKey, Origin.of(people.from() + row, 0), 0));
        return state.distrust(people, row) >= crisis.mean() + crisis.spread() * place;
    }

    private static boolean happens(long key, long origin, Probability share) {
        return Draws.happens(Mixer.draw(key, origin, 0), share.threshold());
    }
}
