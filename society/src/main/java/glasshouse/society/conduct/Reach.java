package glasshouse.society.conduct;

import glasshouse.society.people.People;
import glasshouse.society.people.PersonClass;
import glasshouse.society.trend.Multiples;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what a person may do: the highest propensity to any act, however the person is treated, by class and disposition. Most
 * occasions of acts have a uniform above it and need no other look.
 */
final class Reach {
    private static final int STEPS = People.STEPS;
    private static final int RANKS_A_STEP = DispositionFactors.RANKS / STEPS;
    private static final int UNITS = 256;

    /** More than what single precision loses. */
    private static final double MARGIN = 1 + 1e-5;

    /** [class x STEPS + step of disposition]: the propensity in 1 / {@link #UNITS}, rounded up, less 1. */
    private final byte[] most = new byte[PersonClass.COUNT * STEPS];

    private final int acts;

    /** Tabulates [kind x ...], of which the first {@code acts} are kinds of act. */
    Reach(int acts, float[] byClass, float[] byDisposition, float[] byTreatment) {
        this.acts = acts;
        for (int act = 0; act < acts; act++) {
            double treated = Math.max(1, most(byTreatment, act, People.TREATMENTS));
            for (int step = 0; step < STEPS; step++) {
                int run = act * STEPS + step;
                double factor = treated * most(byDisposition, run, RANKS_A_STEP) * UNITS * MARGIN;
                for (int personClass = 0; personClass < PersonClass.COUNT; personClass++) {
                    double units = Math.ceil(byClass[act * PersonClass.COUNT + personClass] * factor);
                    int place = personClass * STEPS + step;
                    int less = (int) Math.clamp(units - 1, 0, UNITS - 1);
                    most[place] = (byte) Math.max(most[place] & 0xff, less);
                }
            }
        }
    }

    private static double most(float[] table, int run, int length) {
        float most = 0;
        for (int i = run * length; i < (run + 1) * length; i++) {
            most = Math.max(most, table[i]);
        }
        return most;
    }

    /** Returns what a unit is worth in a week, in 2^-32: more where propensities have risen by themselves. */
    long unit(@Nullable Multiples multiples, int week) {
        double most = 1;
        for (int act = 0; multiples != null && act < acts; act++) {
            most = Math.max(most, multiples.at(act, week));
        }
        return (long) Math.ceil(most * MARGIN * 0x1p32 / UNITS);
    }

    /** Returns room for {@link #bounds}. */
    static long[] room() {
        return new long[PersonClass.COUNT * STEPS];
    }

    /** Writes, by {@link People#actingPlace}, what the uniform of an act is below, in 2^-32. */
    void bounds(long unit, long[] bounds) {
        for (int place = 0; place < most.length; place++) {
            bounds[place] = ((most[place] & 0xff) + 1) * unit;
        }
    }

    /** Writes, for people from..from+size-1, where they stand, what a table by {@link People#actingPlace} has for them. */
    static void bound(long[] table, People people, int from, int size, long[] bounds) {
        for (int offset = 0; offset < Marks.PEOPLE_A_WORD; offset++) {
            int words = (size - offset + Marks.PEOPLE_A_WORD - 1) / Marks.PEOPLE_A_WORD;
            bound(table, people, from + offset, words, bounds, Marks.place(offset));
        }
    }

    private static void bound(long[] table, People people, int from, int words, long[] bounds, int place) {
        for (int word = 0; word < words; word++) {
            bounds[place + word] = table[people.actingPlace(from + word * Marks.PEOPLE_A_WORD)];
        }
    }
}
