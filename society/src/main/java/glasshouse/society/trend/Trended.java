package glasshouse.society.trend;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Holds one thread's table of factors for the week in hand: as they are where nothing changes by itself, else made anew once a
 * week, so that an occasion costs the same with a trend as without.
 */
public final class Trended {
    private float[] madeOf = {};
    private int madeFor = -1;
    private float[] made = {};

    /**
     * Returns the factors of a week.
     *
     * @param factors [kind x n + anything]: what they are without trends
     * @param trends of the kinds; null for none
     */
    public float[] of(float[] factors, @Nullable Trends trends, int week) {
        if (trends == null) {
            return factors;
        }
        if (madeOf != factors || madeFor != week) {
            made = make(factors, trends, week);
            madeOf = factors;
            madeFor = week;
        }
        return made;
    }

    private static float[] make(float[] factors, Trends trends, int week) {
        float[] made = Arrays.copyOf(factors, factors.length);
        int perKind = factors.length / trends.ofKind().size();
        for (int kind = 0; kind < trends.ofKind().size(); kind++) {
            float multiple = trends.at(kind, week);
            for (int place = kind * perKind; place < (kind + 1) * perKind; place++) {
                made[place] *= multiple;
            }
        }
        return made;
    }
}
