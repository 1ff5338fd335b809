package glasshouse.society.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TraitsTest {
    @Test
    void each_trait_is_read_back_and_moves_no_other() {
        int traits = Traits.withAge(0, 99);
        traits = Traits.withSex(traits, Traits.MALE);
        traits = Traits.withResidence(traits, Traits.RURAL);
        traits = Traits.withEducation(traits, 4);
        traits = Traits.withIncomeRank(traits, 254);
        traits = Traits.withGroup(traits, 7);
        traits = Traits.withHousehold(traits, 6, 7, 3);

        assertThat(traits).isNotNegative();
        assertThat(Traits.age(traits)).isEqualTo(99);
        assertThat(Traits.sex(traits)).isEqualTo(Traits.MALE);
        assertThat(Traits.residence(traits)).isEqualTo(Traits.RURAL);
        assertThat(Traits.education(traits)).isEqualTo(4);
        assertThat(Traits.incomeRank(traits)).isEqualTo(254);
        assertThat(Traits.incomeQuintile(traits)).isEqualTo(4);
        assertThat(Traits.group(traits)).isEqualTo(7);
        assertThat(Traits.householdPosition(traits)).isEqualTo(6);
        assertThat(Traits.householdAdults(traits)).isEqualTo(7);
        assertThat(Traits.children(traits)).isEqualTo(3);

        int other = Traits.withIncomeRank(traits, 50);
        assertThat(Traits.withIncomeRank(other, 254)).isEqualTo(traits);
        assertThat(Traits.incomeQuintile(other)).isZero();
    }

    @Test
    void coarse_age_bands_start_at_18_30_40_50_60_and_70() {
        int[] ages = {18, 29, 30, 39, 40, 49, 50, 59, 60, 69, 70, 120};
        int[] bands = {0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5};
        for (int i = 0; i < ages.length; i++) {
            assertThat(Traits.ageBand(Traits.withAge(0, ages[i]))).isEqualTo(bands[i]);
        }
    }

    @Test
    void a_trait_out_of_range_is_refused() {
        assertThatThrownBy(() -> Traits.withGroup(0, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Traits.withAge(0, 17)).isInstanceOf(IllegalArgumentException.class);
    }
}
