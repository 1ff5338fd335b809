package glasshouse.experiment.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class InequalityTest {
    private static final double EXACT = 1e-12;

    @Test
    void where_all_have_the_same_nothing_is_unequal() {
        Inequality equal = new Inequality(new long[] {3, 7}, new long[] {30, 70});

        assertThat(equal.gini()).isCloseTo(0, within(EXACT));
        assertThat(equal.theil()).isCloseTo(0, within(EXACT));
        assertThat(equal.geBetween()).isCloseTo(0, within(EXACT));
        assertThat(equal.ge(10 * 100)).isCloseTo(0, within(EXACT));
    }

    /** FACTS: mean incomes of China's fifths in 2020. Of five equal parts the Gini is sum(i x) 2 / (5 sum x) - 6/5. */
    @Test
    void the_gini_of_fifths_is_that_of_the_formula_for_equal_parts() {
        long[] incomes = {7869, 16443, 26249, 41172, 80294};
        Inequality fifths = new Inequality(new long[] {1, 1, 1, 1, 1}, incomes);

        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < incomes.length; i++) {
            weighted += (i + 1) * incomes[i];
            sum += incomes[i];
        }
        assertThat(fifths.gini()).isCloseTo(2 * weighted / (5 * sum) - 6.0 / 5, within(EXACT));
        assertThat(fifths.gini()).isCloseTo(0.394, within(5e-4));
    }

    @Test
    void who_has_all_gives_the_logarithm_of_how_many_there_are() {
        Inequality all = new Inequality(new long[] {1, 1, 1, 1}, new long[] {0, 0, 0, 8});

        assertThat(all.theil()).isCloseTo(StrictMath.log(4), within(EXACT));
        assertThat(all.gini()).isCloseTo(0.75, within(EXACT));
    }

    @Test
    void what_lies_between_strata_and_within_them_is_all_there_is() {
        long[] low = {1, 3};
        long[] high = {5, 7, 8};
        long squares = 1 + 9 + 25 + 49 + 64;
        Inequality parts = new Inequality(new long[] {2, 3}, new long[] {4, 20});

        double mean = 24 / 5.0;
        double within = 0;
        for (long[] part : new long[][] {low, high}) {
            double own = 0;
            for (long one : part) {
                own += one / (double) part.length;
            }
            for (long one : part) {
                within += (one - own) * (one - own) / 5 / (mean * mean) / 2;
            }
        }
        assertThat(parts.ge(squares)).isCloseTo(parts.geBetween() + within, within(EXACT));
    }

    @Test
    void nothing_at_all_is_not_unequal() {
        Inequality nothing = new Inequality(new long[] {0, 4}, new long[] {0, 0});

        assertThat(nothing.gini()).isZero();
        assertThat(nothing.theil()).isZero();
        assertThat(nothing.ge(0)).isZero();
    }
}
