package glasshouse.institution.contagion;

import glasshouse.kernel.index.Names;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Compiles the rules of a regime: what follows, for others, from a listing on each list. */
public final class ContagionPlan {
    private static final ContagionRule[] NONE = {};

    /** [list]: the rules that name it, for a listing that began for its own reasons. */
    private final ContagionRule[][] from;
    /** [list]: the rules that put on it, for a listing that began so: they may lead further. */
    private final ContagionRule[][] onwards;

    private ContagionPlan(ContagionRule[][] from, ContagionRule[][] onwards) {
        this.from = from;
        this.onwards = onwards;
    }

    /**
     * Compiles rules.
     *
     * @param lists this side's lists
     * @param across the other side
     * @param luckSeed seed of who is reached
     */
    public static ContagionPlan of(
            SequencedMap<String, ContagionSettings> rules, Names lists, Across across, long luckSeed) {
        List<List<ContagionRule>> from = new ArrayList<>();
        List<List<ContagionRule>> onwards = new ArrayList<>();
        for (int list = 0; list < lists.size(); list++) {
            from.add(new ArrayList<>());
            onwards.add(new ArrayList<>());
        }
        for (Map.Entry<String, ContagionSettings> entry : rules.entrySet()) {
            ContagionSettings rule = entry.getValue();
            boolean other = rule.through() == ContagionSettings.Through.EXECUTIVES;
            ContagionRule spread = new ContagionRule(
                    rule.through(),
                    (other ? across.lists() : lists).number(rule.to()),
                    rule.share().threshold(),
                    Key.of(luckSeed, new Purpose("contagion." + entry.getKey() + ".reaches")),
                    rule.depth(),
                    rule.lag().value(),
                    rule.endsWithFirst());
            rule.lists().stream()
                    .distinct()
                    .forEach(name -> from.get(lists.number(name)).add(spread));
            if (!other && rule.depth() > 1) {
                onwards.get(spread.to()).add(spread);
            }
        }
        return new ContagionPlan(compiled(from), compiled(onwards));
    }

    private static ContagionRule[][] compiled(List<List<ContagionRule>> rules) {
        boolean any = rules.stream().anyMatch(some -> !some.isEmpty());
        return any
                ? rules.stream()
                        .map(some -> some.isEmpty() ? NONE : some.toArray(ContagionRule[]::new))
                        .toArray(ContagionRule[][]::new)
                : new ContagionRule[0][];
    }

    /** Says whether any listing reaches anybody. */
    public boolean any() {
        return from.length > 0;
    }

    /** Returns the rules for a listing on a list that began for its own reasons. */
    public ContagionRule[] from(int list) {
        return from[list];
    }

    /** Returns the rules for a listing on a list that came of another. */
    public ContagionRule[] onwards(int list) {
        return onwards.length == 0 ? NONE : onwards[list];
    }
}
