package glasshouse.kernel.random;

import java.util.List;

/** The orders in which the simulator meets draws: one input moves as it does in use, the others stay. */
final class Streams {
    static final long SEED = 20180701;

    /** A sequence of draws. */
    interface Draw {
        long at(int i);
    }

    record Stream(String name, Draw draw) {}

    private Streams() {}

    static List<Stream> all() {
        long key = key("conduct");
        return List.of(
                new Stream("subjects", i -> Mixer.draw(key, Origin.of(i, 5), 0)),
                new Stream("subjects far up", i -> Mixer.draw(key, Origin.of(Integer.MAX_VALUE - i, 521), 3)),
                new Stream("weeks", i -> Mixer.draw(key, Origin.of(i >>> 13, i & Origin.MAX_WEEK), 0)),
                new Stream("a decade of each", i -> Mixer.draw(key, Origin.of(i / 522, i % 522), 1)),
                new Stream("ordinals", i -> Mixer.draw(key, Origin.of(i >>> 5, 40), i & 31)),
                new Stream("ordinals of one origin", i -> Mixer.draw(key, Origin.of(123_456, 78), i)),
                new Stream("events", i -> Mixer.draw(key, event(1 + i % 63, i >>> 12, i >>> 2 & 1023), 0)),
                new Stream("purposes by number", i -> Mixer.draw(key + i, Origin.of(77, 12), 0)),
                new Stream("a zero key", i -> Mixer.draw(0, Origin.of(i, 0), 0)),
                new Stream("a key of ones", i -> Mixer.draw(-1, Origin.of(i, 0), 0)));
    }

    static long key(String purpose) {
        return Key.of(SEED, new Purpose(purpose));
    }

    /** Names an event of one side or of the other: kinds from 32 on stand for those of the other. */
    private static long event(int kind, int subject, int ordinal) {
        long origin = Origin.event(kind & Origin.MAX_KIND, subject, 9, ordinal);
        return kind > Origin.MAX_KIND ? Origin.across(origin) : origin;
    }
}
