package glasshouse.society.partners;

import glasshouse.kernel.index.Ranges;
import glasshouse.kernel.random.Seeds;

/**
 * Which firms supply which: all pairs that are ever linked, stored both ways, each firm's suppliers in a row and each firm's
 * customers in a row, in rising order, an int for each. No firm supplies itself, no pair is stored twice. Which of the links
 * live in a year is computed ({@link LinkLives}).
 *
 * <p>To walk over a firm's customers without allocation: {@code for (int place = network.customersFrom(firm); place <
 * network.customersTo(firm); place++)}, each being {@code network.customerAt(place)}.
 *
 * <p>A function of the settings, the seeds and the firms' sizes. Threads only share the work out. Never changes.
 */
public final class PartnerNetwork {
    private final int[] suppliersFrom;
    private final int[] suppliers;
    private final int[] customersFrom;
    private final int[] customers;
    private final LinkLives lives;

    private PartnerNetwork(int[] suppliersFrom, int[] suppliers, LinkLives lives) {
        this.suppliersFrom = suppliersFrom;
        this.suppliers = suppliers;
        this.customersFrom = new int[suppliersFrom.length];
        this.customers = new int[suppliers.length];
        this.lives = lives;
        turnAround();
    }

    private PartnerNetwork(PartnerNetwork other, LinkLives lives) {
        this.suppliersFrom = other.suppliersFrom;
        this.suppliers = other.suppliers;
        this.customersFrom = other.customersFrom;
        this.customers = other.customers;
        this.lives = lives;
    }

    /**
     * Make the network of some firms on the calling thread.
     *
     * @param sizes a class for each firm, larger ones for larger firms, 0 to 127; all alike where size is not to matter
     */
    public static PartnerNetwork of(PartnerSettings settings, Seeds seeds, byte[] sizes) {
        return of(settings, seeds, sizes, 1);
    }

    /**
     * Make the network on several threads; the result is the same for any number of them.
     *
     * @param sizes a class for each firm, larger ones for larger firms, 0 to 127; all alike where size is not to matter
     * @param threads how many threads, at least 1
     * @throws IllegalArgumentException if there is no firm, no thread, or a negative size
     * @throws ArithmeticException if there are 2^31 pairs or more: some 300 million firms with the mean set by default
     */
    public static PartnerNetwork of(PartnerSettings settings, Seeds seeds, byte[] sizes, int threads) {
        if (sizes.length < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "firms (" + sizes.length + ") and threads (" + threads + ") must be at least 1");
        }
        for (byte size : sizes) {
            if (size < 0) {
                throw new IllegalArgumentException("size (" + size + ") must not be negative");
            }
        }
        Wiring wiring = Wiring.of(settings, seeds, sizes);
        int[] from = wiring.suppliersFrom();
        int[] suppliers = new int[from[sizes.length]];
        Ranges.fill(sizes.length, threads, (first, end) -> wiring.fill(suppliers, first, end));
        return new PartnerNetwork(from, suppliers, LinkLives.of(settings, seeds));
    }

    /** Returns the same pairs under another luck, by which their links end and return. */
    public PartnerNetwork withLuck(PartnerSettings settings, Seeds seeds) {
        return new PartnerNetwork(this, LinkLives.of(settings, seeds));
    }

    /**
     * Make a network of given pairs, as a small world needs that is to have a closed form.
     *
     * @param settings of which only how links end and return counts
     * @param suppliers [firm]: its suppliers, in rising order
     */
    public static PartnerNetwork of(PartnerSettings settings, Seeds seeds, int[][] suppliers) {
        int[] from = new int[suppliers.length + 1];
        for (int firm = 0; firm < suppliers.length; firm++) {
            from[firm + 1] = from[firm] + suppliers[firm].length;
        }
        int[] all = new int[from[suppliers.length]];
        for (int firm = 0; firm < suppliers.length; firm++) {
            System.arraycopy(suppliers[firm], 0, all, from[firm], suppliers[firm].length);
        }
        return new PartnerNetwork(from, all, LinkLives.of(settings, seeds));
    }

    /** Fills in the customers from the suppliers: counted, added up, and put in place in the order of customers. */
    private void turnAround() {
        int firms = firms();
        for (int supplier : suppliers) {
            customersFrom[supplier + 1]++;
        }
        for (int firm = 0; firm < firms; firm++) {
            customersFrom[firm + 1] += customersFrom[firm];
        }
        int[] next = customersFrom.clone();
        for (int customer = 0; customer < firms; customer++) {
            for (int place = suppliersFrom[customer]; place < suppliersFrom[customer + 1]; place++) {
                customers[next[suppliers[place]]++] = customer;
            }
        }
    }

    /** Returns how many firms there are. */
    public int firms() {
        return suppliersFrom.length - 1;
    }

    /** Returns how many pairs are stored, each counted once. */
    public int links() {
        return suppliers.length;
    }

    /** Returns how many suppliers a firm has or has had, living links or not. */
    public int supplierCount(int firm) {
        return suppliersTo(firm) - suppliersFrom(firm);
    }

    /** Returns how many customers a firm has or has had, living links or not. */
    public int customerCount(int firm) {
        return customersTo(firm) - customersFrom(firm);
    }

    /** Returns the place of a firm's first supplier. */
    public int suppliersFrom(int firm) {
        return suppliersFrom[firm];
    }

    /** Returns the place after a firm's last supplier. */
    public int suppliersTo(int firm) {
        return suppliersFrom[firm + 1];
    }

    /** Returns the supplier at a place. */
    public int supplierAt(int place) {
        return suppliers[place];
    }

    /** Returns the place of a firm's first customer. */
    public int customersFrom(int firm) {
        return customersFrom[firm];
    }

    /** Returns the place after a firm's last customer. */
    public int customersTo(int firm) {
        return customersFrom[firm + 1];
    }

    /** Returns the customer at a place. */
    public int customerAt(int place) {
        return customers[place];
    }

    /** Says whether the link of a supplier to a customer, a stored pair, lives in a year: {@link LinkLives#isAlive}. */
    public boolean isAlive(int supplier, int customer, int year) {
        return lives.isAlive(supplier, customer, year);
    }

    /** Says whether the link of a stored pair lives in a week: {@link LinkLives#isAliveInWeek}. */
    public boolean isAliveInWeek(int supplier, int customer, int week) {
        return lives.isAliveInWeek(supplier, customer, week);
    }

    /** Returns the bytes that the pairs take, both ways, without the heads of arrays. */
    public long bytes() {
        return (long) Integer.BYTES
                * (suppliersFrom.length + suppliers.length + customersFrom.length + customers.length);
    }
}
