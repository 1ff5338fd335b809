package glasshouse.institution.recourse;

import glasshouse.kernel.index.Names;
import glasshouse.society.response.Redress;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Remedies compiled: which there is against a listing at each stage. */
public final class RecoursePlan {
    /** [list x stages + stage]. */
    private final @Nullable Remedy[] remedies;

    private RecoursePlan(@Nullable Remedy[] remedies) {
        this.remedies = remedies;
    }

    /** Compiles the remedies of a regime; of two for one list and stage the last named holds. */
    public static RecoursePlan of(
            SequencedMap<String, RemedySettings> settings, Names lists, Names pools, long luckSeed) {
        @Nullable Remedy[] remedies = new Remedy[lists.size() * Redress.STAGES];
        settings.forEach((name, one) -> {
            int pool = one.pool().isEmpty() ? -1 : pools.number(one.pool());
            Remedy remedy = Remedy.of(name, one, pool, luckSeed);
            for (String list : one.lists()) {
                remedies[lists.number(list) * Redress.STAGES + stageOf(one.stage())] = remedy;
            }
        });
        return new RecoursePlan(remedies);
    }

    private static int stageOf(RemedySettings.Stage stage) {
        return switch (stage) {
            case OBJECTION -> Redress.OBJECTION;
            case APPEAL -> Redress.APPEAL;
            case REPAIR -> Redress.REPAIR;
        };
    }

    @Nullable
    Remedy find(int list, int stage) {
        return remedies[list * Redress.STAGES + stage];
    }
}
