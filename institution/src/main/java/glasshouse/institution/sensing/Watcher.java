package glasshouse.institution.sensing;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;

/**
 * Compiles how one channel sees one kind of act. Every decision has a purpose of its own, named by the channel, and is
 * keyed by the act's origin.
 *
 * @param channel number of the channel
 * @param see threshold of noticing the act
 * @param seeKey key of that draw
 * @param mistake threshold of proposing somebody else
 * @param mistakeKey key of that draw
 * @param candidateKey key of the draw of the proposed person
 * @param likeness threshold of accepting a proposed person of another group
 * @param likenessKey key of that draw
 * @param amongNeighbours whether the proposed person is a neighbour, and not anyone of the city
 */
record Watcher(
        int channel,
        long see,
        long seeKey,
        long mistake,
        long mistakeKey,
        long candidateKey,
        long likeness,
        long likenessKey,
        boolean amongNeighbours) {

    static Watcher camera(int channel, String name, CameraSettings camera, long seed) {
        Probability see =
                new Probability(camera.coverage().value() * camera.sensitivity().value());
        return of(channel, name, see, camera.mistakenIdentity(), camera.likenessAcrossGroups(), false, seed);
    }

    static Watcher register(int channel, String name, Probability sees, long seed) {
        return of(channel, name, sees, Probability.ZERO, Probability.ONE, false, seed);
    }

    static Watcher inspector(int channel, String name, InspectorSettings inspector, Probability notices, long seed) {
        Probability see = new Probability(inspector.presence().value() * notices.value());
        return of(channel, name, see, inspector.mistakenIdentity(), Probability.ONE, true, seed);
    }

    private static Watcher of(
            int channel,
            String name,
            Probability see,
            Probability mistake,
            Probability likeness,
            boolean amongNeighbours,
            long seed) {
        return new Watcher(
                channel,
                see.threshold(),
                key(seed, name, "see"),
                mistake.threshold(),
                key(seed, name, "mistake"),
                key(seed, name, "candidate"),
                likeness.threshold(),
                key(seed, name, "likeness"),
                amongNeighbours);
    }

    private static long key(long seed, String channel, String decision) {
        return Key.of(seed, new Purpose("sensing." + channel + "." + decision));
    }
}
