package glasshouse.kernel.random;

import org.junit.jupiter.api.Test;

/** Whether neighbouring and lagged draws know of each other. False-alarm rate of the class: 4 in 10,000. */
class MixerPairsTest {
    private static final int PAIRS = 1 << 17;
    private static final int[] LAGS = {1, 2, 7, 52, 522, 4096, 65_536};

    @Test
    void draws_are_unrelated_to_those_one_or_many_steps_before() {
        Battery battery = new Battery(1e-4);
        for (Streams.Stream stream : Streams.all()) {
            for (int lag : LAGS) {
                int step = lag;
                pair(
                        battery,
                        stream.name() + ", lag " + lag,
                        stream.draw(),
                        i -> stream.draw().at(i + step));
            }
        }
        battery.verify();
    }

    @Test
    void subjects_weeks_ordinals_and_purposes_are_unrelated_to_their_neighbours() {
        Battery battery = new Battery(1e-4);
        long key = Streams.key("conduct");
        long next = Streams.key("sensing");
        long seed = Key.of(Streams.SEED + 1, new Purpose("conduct"));
        Streams.Draw here = i -> Mixer.draw(key, Origin.of(i >>> 4, i & 15), 0);
        pair(battery, "next subject", here, i -> Mixer.draw(key, Origin.of((i >>> 4) + 1, i & 15), 0));
        pair(battery, "next week", here, i -> Mixer.draw(key, Origin.of(i >>> 4, (i & 15) + 1), 0));
        pair(battery, "both next", here, i -> Mixer.draw(key, Origin.of((i >>> 4) + 1, (i & 15) + 1), 0));
        pair(battery, "next ordinal", here, i -> Mixer.draw(key, Origin.of(i >>> 4, i & 15), 1));
        pair(battery, "next week and ordinal", here, i -> Mixer.draw(key, Origin.of(i >>> 4, (i & 15) + 1), 1));
        pair(battery, "kind", here, i -> Mixer.draw(key, Origin.event(1, i >>> 4, i & 15, 0), 0));
        pair(battery, "event", here, i -> Mixer.draw(key, Origin.event(0, i >>> 4, i & 15, 1), 0));
        pair(battery, "next key", here, i -> Mixer.draw(key + 1, Origin.of(i >>> 4, i & 15), 0));
        pair(battery, "next purpose", here, i -> Mixer.draw(next, Origin.of(i >>> 4, i & 15), 0));
        pair(battery, "next seed", here, i -> Mixer.draw(seed, Origin.of(i >>> 4, i & 15), 0));
        battery.verify();
    }

    @Test
    void keys_that_differ_in_one_bit_give_unrelated_draws_even_where_origins_differ_alike() {
        Battery battery = new Battery(1e-4);
        long key = Streams.key("conduct");
        for (int bit = 0; bit < Long.SIZE - 1; bit++) {
            long flip = 1L << bit;
            Streams.Draw here = i -> Mixer.draw(key, Origin.of(i, 3), 0);
            pair(battery, "key bit " + bit, here, i -> Mixer.draw(key ^ flip, Origin.of(i, 3), 0));
            pair(battery, "key and origin bit " + bit, here, i -> Mixer.draw(key ^ flip, Origin.of(i, 3) ^ flip, 0));
        }
        battery.verify();
    }

    /** The case that harm estimates rest on: two mechanisms asking the same people for rare events. */
    @Test
    void rare_events_of_two_purposes_meet_as_often_as_chance_has_it() {
        Battery battery = new Battery(1e-4);
        long threshold = 1L << 56;
        for (int purpose = 0; purpose < 40; purpose++) {
            long first = Streams.key("rule-" + purpose);
            long second = Streams.key("rule-" + (purpose + 1));
            int both = 0;
            for (int i = 0; i < PAIRS; i++) {
                long origin = Origin.of(i, 1);
                if (Draws.happens(Mixer.draw(first, origin, 0), threshold)
                        && Draws.happens(Mixer.draw(second, origin, 0), threshold)) {
                    both++;
                }
            }
            battery.poisson("purpose " + purpose, both, PAIRS * 0x1p-12);
        }
        battery.verify();
    }

    private static void pair(Battery battery, String name, Streams.Draw one, Streams.Draw other) {
        double product = 0;
        int same = 0;
        int[] high = new int[1024];
        int[] low = new int[256];
        for (int i = 0; i < PAIRS; i++) {
            long a = one.at(i);
            long b = other.at(i);
            product += (Draws.uniform(a) - 0.5) * (Draws.uniform(b) - 0.5);
            same += Long.bitCount(a ^ b);
            high[(int) (a >>> 59 << 5 | b >>> 59)]++;
            low[(int) (a & 15) << 4 | (int) b & 15]++;
        }
        battery.normal(name + ", correlation", product * 12 / Math.sqrt(PAIRS));
        battery.binomial(name + ", bits that differ", same, PAIRS * 64L, 0.5);
        battery.equalShares(name + ", high bits", high);
        battery.equalShares(name + ", low bits", low);
    }
}
