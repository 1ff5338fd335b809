package glasshouse.society.firms;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Permutation;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.population.Population;
import java.util.List;

/**
 * Says who works where: each firm's staff are persons of the society, the first of them its executives, the very first its legal
 * representative; nobody works for two firms.
 *
 * <p>Persons stand in a keyed order, and each firm has the next ones of it, as many as its size says: its first place is all that is
 * stored of a firm. Whose place one is, is found from the firm at every so many places, as many apart as firms have staff on average. A person's traits have no part in it: assumed, for want of a figure. Where there
 * are too few persons, every firm's staff beyond its executives shrink by the same share.
 */
public final class Staff {
    /** Returned where there is no firm, or nobody. */
    public static final int NONE = -1;

    private final Permutation order;
    /** [firm]: place of its first in the order; one more at the end. */
    private final int[] from;

    /** [place by {@link #shift} bits less]: the firm at the first of these places. */
    private final int[] near;

    private final int shift;
    private final int executives;

    private Staff(Permutation order, int[] from, int executives) {
        this.order = order;
        this.from = from;
        this.executives = executives;
        int firms = from.length - 1;
        int all = from[firms];
        this.shift = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, all / Math.max(1, firms)));
        this.near = new int[(all >> shift) + 1];
        int firm = 0;
        for (int part = 0; part < near.length; part++) {
            while (firm < firms && from[firm + 1] <= part << shift) {
                firm++;
            }
            near[part] = firm;
        }
    }

    /**
     * Seats the staff of firms.
     *
     * @param persons how many there are
     * @param firms the firms
     * @param bySize staff of a firm by size, executives among them
     * @param executives of each firm, at least 1
     * @throws IllegalArgumentException if there are too few persons to head all firms
     */
    public static Staff of(Seeds seeds, int persons, Population firms, List<Double> bySize, int executives) {
        long heads = (long) firms.size() * executives;
        if (heads > persons) {
            throw new IllegalArgumentException(
                    "executives (" + heads + ") must be at most the persons (" + persons + ")");
        }
        double others = 0;
        for (int traits : firms.traits()) {
            others += Math.max(0, bySize.get(FirmTraits.size(traits)) - executives);
        }
        double share = others > 0 ? StrictMath.min(1, (persons - heads) / others) : 0;
        int[] from = new int[firms.size() + 1];
        for (int firm = 0; firm < firms.size(); firm++) {
            double more = bySize.get(FirmTraits.size(firms.traits()[firm])) - executives;
            from[firm + 1] = from[firm] + executives + (int) StrictMath.floor(Math.max(0, more) * share);
        }
        Permutation order = Permutation.of(Key.of(seeds.people(), new Purpose("society.firm.staff")), persons);
        return new Staff(order, from, executives);
    }

    /** Returns how many executives each firm has. */
    public int executives() {
        return executives;
    }

    /** Returns an executive of a firm, number 0 the legal representative. */
    public int executive(int firm, int number) {
        return order.inverse(from[firm] + number);
    }

    /** Returns how many people work for a firm. */
    public int size(int firm) {
        return from[firm + 1] - from[firm];
    }

    /** Returns one of those who work for a firm, each equally likely by the draw. */
    public int pick(int firm, long draw) {
        return order.inverse(from[firm] + Draws.below(draw, size(firm)));
    }

    /** Returns how many persons there are, whether they work for a firm or not. */
    public int persons() {
        return order.size();
    }

    /** Returns how many people work for all firms together. */
    public int all() {
        return from[from.length - 1];
    }

    /** Returns the firm at which a place is, places numbered through all firms: a firm with more staff has more. */
    public int firmAt(int place) {
        int firm = near[place >> shift];
        while (from[firm + 1] <= place) {
            firm++;
        }
        return firm;
    }

    /** Returns the firm that a person works for, or {@link #NONE}. */
    public int firmOf(int person) {
        int place = order.at(person);
        return place < all() ? firmAt(place) : NONE;
    }

    /** Returns the firm that a person is an executive of, or {@link #NONE}. */
    public int firmHeadedBy(int person) {
        int firm = firmOf(person);
        return firm != NONE && order.at(person) - from[firm] < executives ? firm : NONE;
    }
}
