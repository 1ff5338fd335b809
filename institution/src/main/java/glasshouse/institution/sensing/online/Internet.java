package glasshouse.institution.sensing.online;

import glasshouse.institution.sensing.reach.Tunnel;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.society.conduct.Acts;
import java.util.SequencedMap;

/** Stops a share of what people do online, and notes what a VPN hides. What is seen is a matter of its watchers. */
public final class Internet {
    private final int channel;
    /** [act]: whether the channel sees or stops any of it. */
    private final boolean[] concerns;
    /** [act]: threshold of being stopped. */
    private final long[] filters;

    private final long filterKey;
    private final Tunnel tunnel;

    private Internet(int channel, boolean[] concerns, long[] filters, long filterKey, Tunnel tunnel) {
        this.channel = channel;
        this.concerns = concerns;
        this.filters = filters;
        this.filterKey = filterKey;
        this.tunnel = tunnel;
    }

    /** Compiles the internet as one agency watches it. */
    public static Internet of(int channel, String name, InternetSettings settings, Names acts, long luckSeed) {
        boolean[] concerns = new boolean[acts.size()];
        long[] filters = new long[acts.size()];
        for (int act = 0; act < acts.size(); act++) {
            filters[act] = share(settings.filters(), acts.name(act)).threshold();
            concerns[act] =
                    filters[act] > 0 || share(settings.sees(), acts.name(act)).value() > 0;
        }
        return new Internet(
                channel,
                concerns,
                filters,
                Key.of(luckSeed, new Purpose("sensing." + name + ".filter")),
                Tunnel.of(name, settings.throughVpn(), luckSeed));
    }

    private static Probability share(SequencedMap<String, Probability> shares, String act) {
        return shares.getOrDefault(act, Probability.ZERO);
    }

    /** Writes what becomes of the week's acts on their way. */
    public void pass(Acts acts, Passages passages) {
        for (int row = 0; row < acts.size(); row++) {
            int kind = acts.kind(row);
            if (!concerns[kind]) {
                continue;
            }
            if (tunnel.hides(acts, row)) {
                note(acts, row, Passages.HIDDEN, passages);
            } else if (Draws.happens(Mixer.draw(filterKey, acts.origin(row), 0), filters[kind])) {
                note(acts, row, Passages.BLOCKED, passages);
            }
        }
    }

    private void note(Acts acts, int row, int what, Passages passages) {
        int code = Passages.code(what, channel, acts.kind(row));
        passages.add(acts.subject(row), acts.day(row), code, 0, acts.day(row), acts.origin(row));
    }
}
