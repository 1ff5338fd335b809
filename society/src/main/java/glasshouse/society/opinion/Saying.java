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
 * <p>Who disapproves, or has no opinion where fear is what moves, says otherwise if a place of his or her own, uniform over people, lies
 * below q = q0 + (q1 - q0) x fear. The place belongs to the person and not to the question or the week: so the same people say otherwise
 * in both of two worlds, and more fear adds some and loses none.
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
    private final long pleasesKey;
    private final long crisisKey;

    Saying(SayingSettings settings, CrisisSettings crisis, long peopleSeed) {
        this.settings = settings;
        this.crisis = crisis;
        this.falsifiesKey = Key.of(peopleSeed, new Purpose("opinion.falsifies"));
        this.stronglyKey = Key.of(peopleSeed, new Purpose("opinion.falsifies-strongly"));
        this.pleasesKey = Key.of(peopleSeed, new Purpose("opinion.pleases"));
        this.crisisKey = Key.of(peopleSeed, new Purpose("opinion.crisis"));
    }

    /**
     * Returns what a person says, who thinks an answer: who opposes openly says what he or she thinks.
     *
     * @param thought the answer in private
     */
    public int said(People people, OpinionState state, int row, int thought) {
        if (thought <= SOMEWHAT_APPROVE || state.opposes(row)) {
            return thought;
        }
        long origin = Origin.of(people.from() + row, 0);
        if (thought == NEUTRAL) {
            Probability share = state.knows(row) ? settings.pleases() : settings.pleasesUninformed();
            return happens(pleasesKey, origin, share) ? SOMEWHAT_APPROVE : NEUTRAL;
        }
        double fear = people.fear(row) / (double) Approval.FULL_LEVEL;
        double least = settings.falsifies().value();
        double share = least + (settings.falsifiesAtFullFear().value() - least) * fear;
        if (!happens(falsifiesKey, origin, new Probability(StrictMath.min(share, 1)))) {
            return thought;
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
