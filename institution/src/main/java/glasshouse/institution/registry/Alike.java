package glasshouse.institution.registry;

import glasshouse.kernel.quantity.Probability;
import glasshouse.society.population.Traits;

/** Says how readily one person is taken for another, by the traits in which the two differ. */
final class Alike {
    private static final int SEX = 1;
    private static final int AGE = 2;
    private static final int RESIDENCE = 4;
    private static final int GROUP = 8;
    private static final int COUNT = 16;
    private static final int YEARS = 5;

    /** [traits in which the two differ]: threshold of acceptance. */
    private final long[] accepted;

    private Alike(long[] accepted) {
        this.accepted = accepted;
    }

    static Alike of(AlikeSettings settings) {
        long[] accepted = new long[COUNT];
        for (int differing = 0; differing < COUNT; differing++) {
            double product = 1;
            product *= (differing & SEX) != 0 ? settings.otherSex().value() : 1;
            product *= (differing & AGE) != 0 ? settings.otherAge().value() : 1;
            product *= (differing & RESIDENCE) != 0 ? settings.otherResidence().value() : 1;
            product *= (differing & GROUP) != 0 ? settings.otherGroup().value() : 1;
            accepted[differing] = new Probability(product).threshold();
        }
        return new Alike(accepted);
    }

    /** Returns the threshold at which a record of one person is joined to another who was proposed. */
    long acceptance(int traits, int other) {
        int differing = Traits.sex(traits) == Traits.sex(other) ? 0 : SEX;
        differing |= Math.abs(Traits.age(traits) - Traits.age(other)) <= YEARS ? 0 : AGE;
        differing |= Traits.residence(traits) == Traits.residence(other) ? 0 : RESIDENCE;
        differing |= Traits.group(traits) == Traits.group(other) ? 0 : GROUP;
        return accepted[differing];
    }
}
