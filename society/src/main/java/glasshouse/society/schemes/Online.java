package glasshouse.society.schemes;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;

/**
 * Orders people by how soon they are online: one number a person, for good. Whoever is online where a smaller share is, is online where
 * a larger one is; so a scheme and a survey that both speak of those online speak of the same people.
 */
public final class Online {
    private final long key;

    /** Orders the people of a seed. */
    public Online(long peopleSeed) {
        this.key = Key.of(peopleSeed, new Purpose("society.schemes.online"));
    }

    /** Says whether a person is among the first of those like him or her, up to a share of them. */
    public boolean isAmong(int subject, double share) {
        return Draws.uniform(Mixer.draw(key, subject, 0)) < share;
    }
}
