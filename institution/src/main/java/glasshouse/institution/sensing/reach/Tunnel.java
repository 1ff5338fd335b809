package glasshouse.institution.sensing.reach;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.society.conduct.Acts;

/**
 * Compiles what a VPN keeps from a channel: one draw an act, the same for seeing and for stopping it.
 *
 * @param through threshold of an act's being recognised although it goes through a VPN
 * @param key key of that draw, by act
 */
public record Tunnel(long through, long key) {
    /** Compiles the tunnel of a channel. */
    public static Tunnel of(String channel, Probability through, long luckSeed) {
        return new Tunnel(through.threshold(), Key.of(luckSeed, new Purpose("sensing." + channel + ".through-vpn")));
    }

    /** Says whether an act goes through a VPN and is not recognised. */
    public boolean hides(Acts acts, int row) {
        return acts.isThroughVpn(row) && !Draws.happens(Mixer.draw(key, acts.origin(row), 0), through);
    }
}
