package glasshouse.institution.recourse;

import glasshouse.kernel.index.Names;
import glasshouse.society.population.Traits;
import glasshouse.society.response.Redress;
import glasshouse.society.response.Terms;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Remedies compiled: which there is against a listing at each stage, and on what terms. */
public final class RecoursePlan {
    /** [list x stages + stage]. */
    private final @Nullable Remedy[] remedies;

    private final Terms terms;
    /** [list]: whether repair asks for days without a new record. */
    private final boolean[] clean;

    private final boolean anyClean;

    /**
     * Holds what remedies are named by.
     *
     * @param lists lists
     * @param pools pools
     * @param groups labels of the groups, by slot
     */
    public record Vocabulary(Names lists, Names pools, List<String> groups) {}

    private RecoursePlan(@Nullable Remedy[] remedies, Terms terms) {
        this.remedies = remedies;
        this.terms = terms;
        this.clean = new boolean[remedies.length / Redress.STAGES];
        boolean any = false;
        for (int list = 0; list < clean.length; list++) {
            Remedy repair = find(list, Redress.REPAIR);
            clean[list] = repair != null && repair.clean() > 0;
            any |= clean[list];
        }
        this.anyClean = any;
    }

    /** Compiles the remedies of a regime; of two for one list and stage the last named holds. */
    public static RecoursePlan of(SequencedMap<String, RemedySettings> settings, Vocabulary names, long luckSeed) {
        @Nullable Remedy[] remedies = new Remedy[names.lists().size() * Redress.STAGES];
        Terms terms = new Terms(names.lists().size());
        settings.forEach((name, one) -> {
            int pool = one.pool().isEmpty() ? -1 : names.pools().number(one.pool());
            Remedy remedy = Remedy.of(name, one, pool, names.groups(), luckSeed);
            for (String list : one.lists()) {
                int number = names.lists().number(list);
                remedies[number * Redress.STAGES + stageOf(one.stage())] = remedy;
                for (int quintile = 0; quintile < Traits.QUINTILES; quintile++) {
                    terms.set(number, stageOf(one.stage()), quintile, termOf(one, quintile));
                }
            }
        });
        return new RecoursePlan(remedies, terms);
    }

    private static int stageOf(RemedySettings.Stage stage) {
        return switch (stage) {
            case HEARING -> Redress.HEARING;
            case OBJECTION -> Redress.OBJECTION;
            case APPEAL -> Redress.APPEAL;
            case REPAIR -> Redress.REPAIR;
        };
    }

    private static Terms.Term termOf(RemedySettings settings, int quintile) {
        LegalAidSettings aid = settings.legalAid()
                .filter(some -> quintile < some.upToQuintile())
                .orElse(null);
        double left = aid == null ? 1 : 1 - aid.covers().value();
        int whole = (int) StrictMath.round(settings.fee().yuan());
        int fee = (int) StrictMath.round(settings.fee().yuan() * left);
        double gain = settings.evidenceGain() * (aid == null ? 1 : aid.evidenceGain());
        return new Terms.Term(fee, whole - fee, settings.filingHours() * left, gain);
    }

    @Nullable
    Remedy find(int list, int stage) {
        return remedies[list * Redress.STAGES + stage];
    }

    /** Says whether repair from a list asks for days without a new record. */
    boolean asksClean(int list) {
        return clean[list];
    }

    /** Says whether repair from any list does. */
    boolean asksCleanAnywhere() {
        return anyClean;
    }

    /** Returns on what terms people can file. */
    public Terms terms() {
        return terms;
    }
}
