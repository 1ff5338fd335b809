package glasshouse.society.conduct;

import glasshouse.society.people.People;
import glasshouse.society.people.PersonClass;
import glasshouse.society.trend.Multiples;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what a person may do: the highest propensity to any act, and to any request, however the person is treated, by class and
 * disposition. Most occasions have a uniform above it and need no other look.
 */
final class Reach {
    private static final int STEPS = People.STEPS;
    private static final int RANKS_A_STEP = DispositionFactors.RANKS / STEPS;
    private static final int UNITS = 256;

    /** More than what single precision loses. */
    private static final double MARGIN = 1 + 1e-5;

    private static final long LOW_HALF = 0xffff_ffffL;

    /** [class x STEPS + step of disposition]: the propensity to any act in 1 / {@link #UNITS}, rounded up, less 1. */
    private final byte[] mostActs;
    /** The same of requests. */
    private final byte[] mostRequests;

    private final int kinds;

    /** Tabulates [kind x ...], of which the first {@code acts} are kinds of act. */
    Reach(int acts, float[] byClass, float[] byDisposition, float[] byTreatment) {
        this.kinds = byClass.length / PersonClass.COUNT;
        this.mostActs = most(0, acts, byClass, byDisposition, byTreatment);
        this.mostRequests = most(acts, kinds, byClass, byDisposition, byTreatment);
    }

    private static byte[] most(int from, int to, float[] byClass, float[] byDisposition, float[] byTreatment) {
        byte[] most = new byte[PersonClass.COUNT * STEPS];
        for (int kind = from; kind < to; kind++) {
            double treated = Math.max(1, most(byTreatment, kind, People.TREATMENTS));
            for (int step = 0; step < STEPS; step++) {
                int run = kind * STEPS + step;
                double factor = treated * most(byDisposition, run, RANKS_A_STEP) * UNITS * MARGIN;
                for (int personClass = 0; personClass < PersonClass.COUNT; personClass++) {
                    double units = Math.ceil(byClass[kind * PersonClass.COUNT + personClass] * factor);
                    int place = personClass * STEPS + step;
                    int less = (int) Math.clamp(units - 1, 0, UNITS - 1);
                    most[place] = (byte) Math.max(most[place] & 0xff, less);
                }
            }
        }
        return most;
    }

    private static float most(float[] table, int run, int length) {
        float most = 0;
        for (int i = run * length; i < (run + 1) * length; i++) {
            most = Math.max(most, table[i]);
        }
        return most;
    }

    /** Returns what a unit is worth in a week, in 2^-32: more where propensities have risen by themselves. */
    long unit(@Nullable Multiples multiples, int week) {
        double most = 1;
        for (int kind = 0; multiples != null && kind < kinds; kind++) {
            most = Math.max(most, multiples.at(kind, week));
        }
        return (long) Math.ceil(most * MARGIN * 0x1p32 / UNITS);
    }

    /** Returns room for {@link #bounds}. */
    static long[] room() {
        return new long[PersonClass.COUNT * STEPS];
    }

    /** Writes, by {@link People#actingPlace}, in 2^-32, what the uniform of an act, and that of a request, is not above, side by side. */
    void bounds(long unit, long[] bounds) {
        for (int place = 0; place < bounds.length; place++) {
            bounds[place] = bound(mostRequests[place], unit) << Integer.SIZE | bound(mostActs[place], unit);
        }
    }

    private static long bound(byte most, long unit) {
        return Math.min(((most & 0xff) + 1) * unit - 1, LOW_HALF);
    }

    /** Returns of a bound what the uniform of an act is not above. */
    static long ofAct(long bound) {
        return bound & LOW_HALF;
    }

    /** Returns of a bound what the uniform of a request is not above. */
    static long ofRequest(long bound) {
        return bound >>> Integer.SIZE;
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
