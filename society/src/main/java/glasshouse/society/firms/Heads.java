package glasshouse.society.firms;

import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Permutation;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;

/**
 * Says who heads which firm: a legal representative and other executives, each a person of the society, nobody of two firms.
 *
 * <p>Nothing is stored: the executives of firm f are at the places f x n to f x n + n - 1 of a keyed permutation of all persons, so a
 * person's firm is found by the inverse. A person's traits have no part in it: assumed, for want of a figure.
 */
public final class Heads {
    /** Returned where there is none. */
    public static final int NONE = -1;

    private final Permutation places;
    private final int firms;
    private final int executives;

    /**
     * Seats the executives.
     *
     * @param executives of each firm, the legal representative among them, at least 1
     * @throws IllegalArgumentException if there are too few persons
     */
    public Heads(Seeds seeds, int persons, int firms, int executives) {
        if ((long) firms * executives > persons) {
            throw new IllegalArgumentException(
                    "executives (" + (long) firms * executives + ") must be at most the persons (" + persons + ")");
        }
        this.places = Permutation.of(Key.of(seeds.people(), new Purpose("society.firm.executive")), persons);
        this.firms = firms;
        this.executives = executives;
    }

    /** Returns how many executives each firm has. */
    public int executives() {
        return executives;
    }

    /** Returns an executive of a firm, number 0 the legal representative. */
    public int executive(int firm, int number) {
        return places.inverse(firm * executives + number);
    }

    /** Returns the firm that a person is an executive of, or {@link #NONE}. */
    public int firmOf(int person) {
        int firm = places.at(person) / executives;
        return firm < firms ? firm : NONE;
    }

    /** Says whether a person is the legal representative of the firm that he or she is an executive of. */
    public boolean isRepresentative(int person) {
        return places.at(person) % executives == 0;
    }
}
