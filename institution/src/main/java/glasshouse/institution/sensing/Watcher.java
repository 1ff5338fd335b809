package glasshouse.institution.sensing;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param among among whom the proposed person is
 * @param target number of the risk model that sends the channel, -1 for none
 * @param presence share of places and hours in which a channel that is not everywhere alike is present on average; 1 for others
 * @param notices share of acts noticed where it is present; of use only to a channel that is not everywhere alike
 * @param byGroup multipliers of its presence by a group's slot; null where it is present for all alike
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
        Among among,
        int target,
        double presence,
        double notices,
        double @Nullable [] byGroup) {

    /** Says among whom a person is that is taken for the doer. */
    enum Among {
        /** Anyone of the city. */
        CITY,
        /** The doer's neighbours. */
        NEIGHBOURS,
        /** The other adults of the doer's household; who has none is not mistaken. */
        HOUSEHOLD
    }

    /**
     * Compiles how cameras see.
     *
     * @param see share of the acts in reach of the channel that are noticed
     */
    static Watcher camera(int channel, String name, CameraSettings camera, Probability see, long seed) {
        return of(channel, name, see, camera.mistakenIdentity(), camera.likenessAcrossGroups(), Among.CITY, seed);
    }

    static Watcher register(int channel, String name, Probability sees, long seed) {
        return of(channel, name, sees, Probability.ZERO, Probability.ONE, Among.CITY, seed);
    }

    static Watcher inspector(int channel, String name, InspectorSettings inspector, Probability notices, long seed) {
        Probability see = new Probability(inspector.presence().value() * notices.value());
        return of(channel, name, see, inspector.mistakenIdentity(), Probability.ONE, Among.NEIGHBOURS, seed);
    }

    static Watcher phones(int channel, String name, PhoneSettings phones, Probability there, long seed) {
        Probability see = new Probability(
                there.value() * phones.coverage().value() * phones.on().value());
        return of(channel, name, see, phones.lent(), Probability.ONE, Among.HOUSEHOLD, seed);
    }

    /**
     * Compiles an inspector who is not everywhere alike: may notice wherever it could be, and is then thinned by its presence there.
     *
     * @param target the risk model that sends it, -1 for none
     * @param groups groups of the population, by slot
     */
    static Watcher sent(
            int channel,
            String name,
            InspectorSettings inspector,
            Probability notices,
            int target,
            List<String> groups,
            long seed) {
        Watcher most =
                of(channel, name, notices, inspector.mistakenIdentity(), Probability.ONE, Among.NEIGHBOURS, seed);
        return new Watcher(
                channel,
                most.see,
                most.seeKey,
                most.mistake,
                most.mistakeKey,
                most.candidateKey,
                most.likeness,
                most.likenessKey,
                Among.NEIGHBOURS,
                target,
                inspector.presence().value(),
                notices.value(),
                inspector.presenceByGroup().isEmpty()
                        ? null
                        : groups.stream()
                                .mapToDouble(
                                        group -> inspector.presenceByGroup().getOrDefault(group, 1.0))
                                .toArray());
    }

    /** Says whether a channel is not everywhere alike. */
    boolean isSent() {
        return target >= 0 || byGroup != null;
    }

    /**
     * Says whether a channel that is sent, and would have noticed an act with full presence, does so with what it has there.
     *
     * @param allocated what its risk model allocates this week, 1 without one
     * @param group the doer's group
     */
    boolean isThere(double allocated, int group, long origin) {
        double here = StrictMath.min(1, presence * allocated * (byGroup == null ? 1 : byGroup[group]));
        return Draws.happens(Mixer.draw(seeKey, origin, 0), new Probability(here * notices).threshold());
    }

    private static Watcher of(
            int channel,
            String name,
            Probability see,
            Probability mistake,
            Probability likeness,
            Among among,
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
                among,
                -1,
                1,
                0,
                null);
    }

    private static long key(long seed, String channel, String decision) {
        return Key.of(seed, new Purpose("sensing." + channel + "." + decision));
    }
}
