package glasshouse.observation.survey;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;
import glasshouse.society.schemes.Online;
import org.jspecify.annotations.Nullable;

/** Says whom a survey can reach: drawn once for each person, the same in every survey. */
final class Reach {
    private final @Nullable FrameSettings frame;
    private final Online online;
    private final long key;

    private Reach(@Nullable FrameSettings frame, long peopleSeed) {
        this.frame = frame;
        this.online = new Online(peopleSeed);
        this.key = Key.of(peopleSeed, new Purpose("observation.survey.frame"));
    }

    /** Compiles a frame; null reaches everybody. */
    static Reach of(@Nullable FrameSettings frame, long peopleSeed) {
        return new Reach(frame, peopleSeed);
    }

    /** Says whether a person with these traits can be reached. */
    boolean has(int subject, int traits) {
        if (frame == null) {
            return true;
        }
        Probability share = frame.shareOf(traits);
        return frame.online()
                ? online.isAmong(subject, share.value())
                : Draws.happens(Mixer.draw(key, Origin.of(subject, 0), 0), share.threshold());
    }
}
