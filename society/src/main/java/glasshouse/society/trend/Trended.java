package glasshouse.society.trend;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Holds one thread's table of factors for the week in hand: as they are where nothing moves them all, else made anew once a
 * week, so that an occasion costs the same with a trend as without.
 */
public final class Trended {
    private float[] madeOf = {};
    private @Nullable Multiples madeBy;
    private int madeFor = -1;
    private float[] made = {};

    /**
     * Returns the factors of a week.
     *
     * @param factors [kind x n + anything]: what they are before
     * @param kinds how many kinds there are
     * @param multiples of the kinds; null where nothing moves any
     */
    public float[] of(float[] factors, int kinds, @Nullable Multiples multiples, int week) {
        if (multiples == null) {
            return factors;
        }
        if (madeOf != factors || madeFor != week || !multiples.equals(madeBy)) {
            made = make(factors, kinds, multiples, week);
            madeOf = factors;
            madeBy = multiples;
            madeFor = week;
        }
        return made;
    }

    private static float[] make(float[] factors, int kinds, Multiples multiples, int week) {
        float[] made = Arrays.copyOf(factors, factors.length);
        int perKind = factors.length / kinds;
        for (int kind = 0; kind < kinds; kind++) {
            float multiple = multiples.at(kind, week);
            for (int place = kind * perKind; place < (kind + 1) * perKind; place++) {
                made[place] *= multiple;
            }
        }
        return made;
    }
}
