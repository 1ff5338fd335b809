package glasshouse.society.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Seeds;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** False-alarm rate of the class: below 1 in 100,000, of bounds of five standard errors. */
final class PartnerNetworkTest {
    private static final Seeds SEEDS = Seeds.both(11);
    private static final int MANY = 300_000;
    private static final int FROM = 20;
    private static final int TO = 400;

    @Test
    void both_directions_hold_the_same_pairs() {
        PartnerNetwork network = PartnerNetwork.of(Partners.settings(), SEEDS, new byte[20_011]);
        int[] next = new int[network.firms()];
        int found = 0;
        for (int customer = 0; customer < network.firms(); customer++) {
            for (int place = network.suppliersFrom(customer); place < network.suppliersTo(customer); place++) {
                int supplier = network.supplierAt(place);
                int back = network.customersFrom(supplier) + next[supplier]++;
                found += back < network.customersTo(supplier) && network.customerAt(back) == customer ? 1 : 0;
            }
        }
        assertThat(found).isEqualTo(network.links());
        for (int firm = 0; firm < network.firms(); firm++) {
            assertThat(next[firm]).isEqualTo(network.customerCount(firm));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 13, 40, 1_000, 20_011})
    void no_firm_supplies_itself_and_no_pair_is_stored_twice_however_few_firms_there_are(int firms) {
        PartnerNetwork network = PartnerNetwork.of(Partners.settings(), SEEDS, new byte[firms]);
        assertThat(network.firms()).isEqualTo(firms);
        long links = 0;
        for (int customer = 0; customer < firms; customer++) {
            int before = -1;
            for (int place = network.suppliersFrom(customer); place < network.suppliersTo(customer); place++) {
                int supplier = network.supplierAt(place);
                assertThat(supplier).isGreaterThan(before).isLessThan(firms).isNotEqualTo(customer);
                before = supplier;
            }
            links += network.customerCount(customer);
        }
        assertThat(links).isEqualTo(network.links());
    }

    @Test
    void a_single_firm_has_no_partner_and_two_may_trade() {
        assertThat(PartnerNetwork.of(Partners.settings(), SEEDS, new byte[1]).links())
                .isZero();
        int links = 0;
        for (int seed = 0; seed < 100; seed++) {
            links += PartnerNetwork.of(Partners.settings(), Seeds.both(seed), new byte[2])
                    .links();
        }
        // One of two links on average; at most 2 each, so that the standard error is at most 10.
        assertThat(links).isBetween(50, 150);
    }

    @Test
    void no_number_of_threads_changes_a_pair() {
        byte[] sizes = sizes(30_011);
        PartnerNetwork one = PartnerNetwork.of(Partners.settings(), SEEDS, sizes, 1);
        for (int threads : new int[] {2, 5}) {
            PartnerNetwork several = PartnerNetwork.of(Partners.settings(), SEEDS, sizes, threads);
            assertThat(several).usingRecursiveComparison().isEqualTo(one);
        }
    }

    @Test
    void the_people_s_seed_makes_the_network_and_the_luck_s_does_not() {
        byte[] sizes = new byte[5_000];
        int[] pairs = suppliers(PartnerNetwork.of(Partners.settings(), SEEDS, sizes));
        assertThat(suppliers(PartnerNetwork.of(Partners.settings(), new Seeds(11, 12), sizes)))
                .isEqualTo(pairs);
        assertThat(suppliers(PartnerNetwork.of(Partners.settings(), new Seeds(12, 11), sizes)))
                .isNotEqualTo(pairs);
    }

    /** As many as the settings say live: the count has less spread than if every pair were a draw of its own. */
    @Test
    void the_mean_firm_has_as_many_living_suppliers_as_set_and_takes_60_bytes_at_most() {
        PartnerNetwork network = PartnerNetwork.of(Partners.settings(), SEEDS, new byte[MANY]);
        assertThat(network.bytes()).isLessThanOrEqualTo(60L * MANY);
        long living = 0;
        for (int firm = 0; firm < MANY; firm++) {
            for (int place = network.suppliersFrom(firm); place < network.suppliersTo(firm); place++) {
                living += network.isAlive(network.supplierAt(place), firm, 3) ? 1 : 0;
            }
        }
        double expected = Partners.settings().suppliers() * MANY;
        assertThat((double) living)
                .isBetween(expected - 5 * StrictMath.sqrt(expected), expected + 5 * StrictMath.sqrt(expected));
    }

    /**
     * Hill's estimator from 20 partners on, those with 400 or more counted as that. Some 10,000 firms are left: its standard
     * error is 0.01 for a tail of 1 and 0.015 for one of 1.5. Five of them, and 0.02 because what firms expect of customers is
     * filled by chance, which near 20 adds to the steepness.
     */
    @Test
    void numbers_of_customers_and_of_suppliers_fall_off_with_the_published_exponents() {
        PartnerNetwork network = PartnerNetwork.of(Partners.settings(), SEEDS, new byte[MANY]);
        assertThat(hill(network::customerCount)).isBetween(0.93, 1.07);
        assertThat(hill(network::supplierCount)).isBetween(1.41, 1.59);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 1.2, 1.7, 2})
    void other_exponents_come_out_as_set(double tail) {
        PartnerNetwork network = PartnerNetwork.of(Partners.withTails(tail, tail), SEEDS, new byte[MANY]);
        assertThat(hill(network::customerCount)).isBetween(tail * 0.93, tail * 1.07);
        assertThat(hill(network::supplierCount)).isBetween(tail * 0.93, tail * 1.07);
    }

    @Test
    void larger_firms_have_more_partners() {
        byte[] sizes = sizes(50_000);
        PartnerNetwork network = PartnerNetwork.of(Partners.settings(), SEEDS, sizes);
        double[] customers = new double[4];
        double[] suppliers = new double[4];
        int[] firms = new int[4];
        for (int firm = 0; firm < sizes.length; firm++) {
            customers[sizes[firm]] += network.customerCount(firm);
            suppliers[sizes[firm]] += network.supplierCount(firm);
            firms[sizes[firm]]++;
        }
        for (int size = 1; size < firms.length; size++) {
            assertThat(customers[size] / firms[size]).isGreaterThan(2 * customers[size - 1] / firms[size - 1]);
            assertThat(suppliers[size] / firms[size]).isGreaterThan(2 * suppliers[size - 1] / firms[size - 1]);
        }
    }

    /** Who has customers is as likely as anybody to have suppliers, where sizes are alike: a rank for each side. */
    @Test
    void among_firms_of_one_size_customers_and_suppliers_are_drawn_apart() {
        PartnerNetwork network = PartnerNetwork.of(Partners.settings(), SEEDS, new byte[MANY]);
        BitSet manyCustomers = top(network, network::customerCount);
        BitSet manySuppliers = top(network, network::supplierCount);
        double expected = (double) manyCustomers.cardinality() * manySuppliers.cardinality() / MANY;
        manyCustomers.and(manySuppliers);
        assertThat((double) manyCustomers.cardinality())
                .isBetween(expected - 5 * StrictMath.sqrt(expected), expected + 5 * StrictMath.sqrt(expected));
    }

    @Test
    void no_firm_no_thread_and_a_negative_size_are_refused() {
        PartnerSettings settings = Partners.settings();
        assertThatThrownBy(() -> PartnerNetwork.of(settings, SEEDS, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartnerNetwork.of(settings, SEEDS, new byte[1], 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartnerNetwork.of(settings, SEEDS, new byte[] {-1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Estimates a tail from all firms with {@link #FROM} partners or more, those with {@link #TO} or more being known to have
     * as many and no more than that (B. M. Hill, Annals of Statistics 3, 1975, with the end of the range cut off). Whole numbers
     * stand for those from a half below to a half above.
     */
    private static double hill(IntUnaryOperator count) {
        int known = 0;
        double sum = 0;
        for (int firm = 0; firm < MANY; firm++) {
            int partners = count.applyAsInt(firm);
            if (partners >= FROM) {
                known += partners < TO ? 1 : 0;
                double distance = partners < TO ? partners : TO - 0.5;
                sum += StrictMath.log(distance / (FROM - 0.5));
            }
        }
        return known / sum;
    }

    private static BitSet top(PartnerNetwork network, IntUnaryOperator count) {
        BitSet top = new BitSet();
        for (int firm = 0; firm < network.firms(); firm++) {
            top.set(firm, count.applyAsInt(firm) > 12);
        }
        return top;
    }

    private static int[] suppliers(PartnerNetwork network) {
        int[] suppliers = new int[network.links()];
        for (int place = 0; place < suppliers.length; place++) {
            suppliers[place] = network.supplierAt(place);
        }
        return suppliers;
    }

    /** Classes 0 to 3, of 80, 15, 4 and 1 %. */
    private static byte[] sizes(int firms) {
        byte[] sizes = new byte[firms];
        for (int firm = 0; firm < firms; firm++) {
            int percent = Draws.below(Mixer.draw(5, firm, 0), 100);
            sizes[firm] = (byte) (percent < 80 ? 0 : percent < 95 ? 1 : percent < 99 ? 2 : 3);
        }
        return sizes;
    }
}
