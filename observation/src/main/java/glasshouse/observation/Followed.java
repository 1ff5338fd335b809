package glasshouse.observation;

import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Permutation;
import glasshouse.kernel.random.Purpose;
import java.util.BitSet;

/** Says who is followed: everyone in a small run, a keyed sample in a large one. */
public final class Followed {
    private final BitSet subjects;
    private final boolean everyListing;

    private Followed(BitSet subjects, boolean everyListing) {
        this.subjects = subjects;
        this.everyListing = everyListing;
    }

    /** Chooses whom to follow among this many persons, by the people seed. */
    public static Followed of(ObserveSettings settings, int persons, long peopleSeed) {
        BitSet subjects = new BitSet(persons);
        if (persons <= settings.wholeUpTo()) {
            subjects.set(0, persons);
        } else {
            Permutation order = Permutation.of(Key.of(peopleSeed, new Purpose("observation.followed")), persons);
            for (int i = 0; i < Math.min(settings.followed(), persons); i++) {
                subjects.set(order.at(i));
            }
        }
        return new Followed(subjects, persons <= settings.listingsUpTo());
    }

    /** Chooses these subjects and nobody else, listings and grounds included. */
    public static Followed only(int... chosen) {
        BitSet subjects = new BitSet();
        for (int subject : chosen) {
            subjects.set(subject);
        }
        return new Followed(subjects, false);
    }

    boolean isNobody() {
        return subjects.isEmpty();
    }

    /** Says whether a subject is followed. */
    public boolean has(int subject) {
        return subjects.get(subject);
    }

    boolean keepsListing(int subject) {
        return everyListing || subjects.get(subject);
    }

    /** Returns how many subjects are followed. */
    public int size() {
        return subjects.cardinality();
    }
}
