package glasshouse.institution.sensing.reach;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;

/**
 * Compiles where cameras that do not move can look: a neighbourhood has one or has none, for good, and an act near home is in
 * view or not by that; an act elsewhere is in view by a draw of its own. As many acts are seen as by cameras that move; what
 * differs is that the same people are seen again and again.
 *
 * @param nearHome threshold of an act's happening near home
 * @param nearHomeKey key of that draw, by act
 * @param covered threshold of a neighbourhood's having a camera
 * @param placeKey key of that draw, by neighbourhood
 * @param elsewhere threshold of being in view and noticed elsewhere
 * @param seeKey key of that draw, by act: the same by which the channel notices
 */
public record Mount(long nearHome, long nearHomeKey, long covered, long placeKey, long elsewhere, long seeKey) {

    /**
     * Compiles the places of a channel.
     *
     * @param seen share of the acts elsewhere that are in view and noticed
     */
    public static Mount of(
            String channel, Probability nearHome, Probability coverage, Probability seen, long luckSeed) {
        return new Mount(
                nearHome.threshold(),
                key(luckSeed, channel, "near-home"),
                coverage.threshold(),
                key(luckSeed, channel, "place"),
                seen.threshold(),
                key(luckSeed, channel, "see"));
    }

    private static long key(long seed, String channel, String decision) {
        return Key.of(seed, new Purpose("sensing." + channel + "." + decision));
    }

    /** Says whether an act that would be noticed in view is in view, being done by somebody of a neighbourhood. */
    boolean has(long origin, int neighbourhood) {
        if (Draws.happens(Mixer.draw(nearHomeKey, origin, 0), nearHome)) {
            return Draws.happens(Mixer.draw(placeKey, neighbourhood, 0), covered);
        }
        return Draws.happens(Mixer.draw(seeKey, origin, 0), elsewhere);
    }
}
