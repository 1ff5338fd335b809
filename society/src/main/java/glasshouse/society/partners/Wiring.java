package glasshouse.society.partners;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Permutation;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import java.util.Arrays;

/**
 * Draws who supplies whom. Firms are ranked twice, as suppliers and as customers: larger ones first, by lot within a size.
 * A customer has as many suppliers as its rank expects, rounded by lot, and draws each by what that one's rank expects of
 * customers; whoever is drawn twice is drawn anew (the model of F. Chung and L. Lu, Annals of Combinatorics 6, 2002, with
 * one side's numbers fixed). Every customer's draws are keyed by the customer, so the work can be shared out at will.
 */
final class Wiring {
    private static final int SIZES = 1 << Byte.SIZE;
    /** How often a supplier is drawn anew before the next rank that is free is taken, which matters for few firms only. */
    private static final int TRIES = 24;
    /** The firm with most partners has at least so many times the mean, however few firms there are. */
    private static final int LEAST_SPREAD = 10;

    private final int firms;
    private final int[] bySupplierRank;
    private final int[] from;
    private final DegreeCurve customersOf;
    private final long pickKey;

    private Wiring(PartnerSettings settings, Seeds seeds, byte[] sizes) {
        this.firms = sizes.length;
        double mean = StrictMath.min(settings.suppliers() / settings.livingShare(), (firms - 1) / 2.0);
        double spread = StrictMath.max(settings.mostPartners().value() * firms, LEAST_SPREAD * mean);
        double most = StrictMath.min(spread, firms - 1.0);
        this.bySupplierRank = ranked(key(seeds, "society.partners.supplier-rank"), sizes);
        this.customersOf = DegreeCurve.of(settings.tailOfCustomers(), mean, most, firms);
        this.pickKey = key(seeds, "society.partners.supplier");
        this.from = new int[firms + 1];
        if (firms > 1 && mean > 0) {
            countSuppliers(DegreeCurve.of(settings.tailOfSuppliers(), mean, most, firms), seeds, sizes);
        }
    }

    /**
     * Prepares the drawing: ranks firms, and counts each one's suppliers.
     *
     * @param sizes a class for each firm, larger ones for larger firms, 0 to 127
     */
    static Wiring of(PartnerSettings settings, Seeds seeds, byte[] sizes) {
        return new Wiring(settings, seeds, sizes);
    }

    private static long key(Seeds seeds, String purpose) {
        return Key.of(seeds.people(), new Purpose(purpose));
    }

    /** Returns all firms, the largest first, by a keyed lot within each size. */
    private static int[] ranked(long key, byte[] sizes) {
        int[] places = new int[SIZES];
        for (byte size : sizes) {
            places[size]++;
        }
        int before = 0;
        for (int size = SIZES - 1; size >= 0; size--) {
            int count = places[size];
            places[size] = before;
            before += count;
        }
        Permutation lot = Permutation.of(key, sizes.length);
        int[] ranked = new int[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            int firm = lot.at(i);
            ranked[places[sizes[firm]]++] = firm;
        }
        return ranked;
    }

    private void countSuppliers(DegreeCurve suppliersOf, Seeds seeds, byte[] sizes) {
        int[] byCustomerRank = ranked(key(seeds, "society.partners.customer-rank"), sizes);
        long roundKey = key(seeds, "society.partners.suppliers-rounded");
        for (int rank = 0; rank < firms; rank++) {
            int customer = byCustomerRank[rank];
            double lot = Draws.uniform(Mixer.draw(roundKey, Origin.of(customer, 0), 0));
            from[customer + 1] = (int) StrictMath.min(suppliersOf.expected(rank) + lot, firms - 1.0);
        }
        for (int firm = 0; firm < firms; firm++) {
            from[firm + 1] = StrictMath.addExact(from[firm], from[firm + 1]);
        }
    }

    /** Returns where each firm's suppliers begin, and after the last firm where they end. */
    int[] suppliersFrom() {
        return from;
    }

    /** Fills in, in rising order, the suppliers of a stretch of customers. */
    void fill(int[] suppliers, int fromCustomer, int toCustomer) {
        long[] taken = new long[(firms + Long.SIZE - 1) / Long.SIZE];
        for (int customer = fromCustomer; customer < toCustomer; customer++) {
            int start = from[customer];
            int end = from[customer + 1];
            mark(taken, customer);
            int draws = 0;
            for (int place = start; place < end; place++) {
                draws = pick(taken, customer, draws, suppliers, place);
                mark(taken, suppliers[place]);
            }
            mark(taken, customer);
            for (int place = start; place < end; place++) {
                mark(taken, suppliers[place]);
            }
            Arrays.sort(suppliers, start, end);
        }
    }

    /** Draws one supplier into a place, from the draw of a number on; returns the number of the next draw. */
    private int pick(long[] taken, int customer, int draws, int[] suppliers, int place) {
        int rank = 0;
        for (int i = 0; i < TRIES; i++) {
            rank = customersOf.rank(Draws.uniform(Mixer.draw(pickKey, Origin.of(customer, 0), draws + i)));
            if (!isMarked(taken, bySupplierRank[rank])) {
                suppliers[place] = bySupplierRank[rank];
                return draws + i + 1;
            }
        }
        while (isMarked(taken, bySupplierRank[rank])) {
            rank = rank + 1 == firms ? 0 : rank + 1;
        }
        suppliers[place] = bySupplierRank[rank];
        return draws + TRIES;
    }

    /** Marks a firm, or takes its mark away. */
    private static void mark(long[] taken, int firm) {
        taken[firm >>> 6] ^= 1L << firm;
    }

    private static boolean isMarked(long[] taken, int firm) {
        return (taken[firm >>> 6] >>> firm & 1) != 0;
    }
}
