package glasshouse.institution.insiders;

import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.registry.Tampering;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Insiders compiled: whom they target in which agency, and who takes money for which list. */
public final class InsidersPlan {
    final Target[] targets;
    /** [list]: who takes money for it; null for nobody. */
    final @Nullable Bribe[] bribes;
    /** Whether anybody takes money. */
    final boolean anyBribes;

    private InsidersPlan(Target[] targets, @Nullable Bribe[] bribes) {
        this.targets = targets;
        this.bribes = bribes;
        this.anyBribes = Arrays.stream(bribes).anyMatch(Objects::nonNull);
    }

    /**
     * Holds what insiders are named by.
     *
     * @param acts kinds of act
     * @param agencies agencies
     * @param channels channels, insiders among them
     * @param lists lists
     * @param groups labels of the groups, by slot
     */
    public record Vocabulary(Names acts, Names agencies, Names channels, Names lists, List<String> groups) {}

    /**
     * Says on which records one agency's insiders make another up.
     *
     * @param agency the agency
     * @param acts [act] whether its records draw attention
     * @param plants kind of act of the made-up record
     * @param channel the insiders' own channel
     * @param byGroup [group] threshold of making one up
     * @param key key of that draw
     */
    record Target(int agency, boolean[] acts, int plants, int channel, long[] byGroup, long key) {}

    /**
     * Says for how much a record is dropped.
     *
     * @param priceYuan the price
     * @param takes threshold of taking it
     * @param takesKey key of that draw
     * @param success threshold of doing what was paid for
     * @param successKey key of that draw
     */
    record Bribe(int priceYuan, long takes, long takesKey, long success, long successKey) {}

    /** Compiles the insiders of a regime; of two who would take money for one list the last named does. */
    public static InsidersPlan of(
            SequencedMap<String, InsiderSettings> settings,
            SequencedMap<String, ListSettings> lists,
            Vocabulary names,
            long luckSeed) {
        List<Target> targets = new ArrayList<>();
        @Nullable Bribe[] bribes = new Bribe[names.lists().size()];
        settings.forEach((name, insider) -> {
            insider.targets()
                    .filter(one -> one.share().value() > 0)
                    .ifPresent(one -> targets.add(target(name, insider, one, names, luckSeed)));
            insider.bribes()
                    .ifPresent(one -> lists.forEach((list, kept) -> {
                        if (kept.agency().equals(insider.agency())) {
                            bribes[names.lists().number(list)] = bribe(name, one, luckSeed);
                        }
                    }));
        });
        return new InsidersPlan(targets.toArray(Target[]::new), bribes);
    }

    private static Target target(
            String name, InsiderSettings insider, TargetSettings settings, Vocabulary names, long seed) {
        long[] byGroup = new long[names.groups().size()];
        for (int group = 0; group < byGroup.length; group++) {
            double ratio = settings.byGroup().getOrDefault(names.groups().get(group), 1.0);
            byGroup[group] = new Probability(StrictMath.min(1, settings.share().value() * ratio)).threshold();
        }
        return new Target(
                names.agencies().number(insider.agency()),
                marked(settings.acts(), names.acts()),
                names.acts().number(settings.plants()),
                names.channels().number(name),
                byGroup,
                key(seed, name, "plant"));
    }

    private static Bribe bribe(String name, BribeSettings settings, long seed) {
        return new Bribe(
                (int) StrictMath.ceil(settings.price().yuan()),
                settings.takes().threshold(),
                key(seed, name, "take"),
                settings.success().threshold(),
                key(seed, name, "succeed"));
    }

    /** Compiles what the insiders of a regime change as it is filed, for the registry. */
    public static Tampering.Alteration[] alterations(
            SequencedMap<String, InsiderSettings> settings, Vocabulary names, long luckSeed) {
        List<Tampering.Alteration> alterations = new ArrayList<>();
        settings.forEach((name, insider) -> insider.alters()
                .filter(one -> one.share().value() > 0)
                .ifPresent(one -> alterations.add(new Tampering.Alteration(
                        names.agencies().number(insider.agency()),
                        marked(one.acts().isEmpty() ? names.acts().sorted() : one.acts(), names.acts()),
                        names.acts().number(one.as()),
                        one.share().threshold(),
                        key(luckSeed, name, "alter")))));
        return alterations.toArray(Tampering.Alteration[]::new);
    }

    private static boolean[] marked(List<String> acts, Names names) {
        boolean[] marked = new boolean[names.size()];
        acts.forEach(act -> marked[names.number(act)] = true);
        return marked;
    }

    private static long key(long seed, String insiders, String decision) {
        return Key.of(seed, new Purpose("insiders." + insiders + "." + decision));
    }
}
