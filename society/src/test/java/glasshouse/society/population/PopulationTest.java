package glasshouse.society.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.random.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statistical tests have one fixed seed; tolerances are at least six standard errors wide, so false alarms are under 1e-8. */
final class PopulationTest {
    private static final Seeds SEEDS = Seeds.both(7);
    private static final int SIZE = 300_000;

    private final PopulationSettings china = China.settings();
    private final Population population = Population.of(china, SEEDS, SIZE);

    @Test
    void the_same_people_come_from_any_number_of_threads() {
        assertThat(Population.of(china, SEEDS, SIZE, 2).traits()).isEqualTo(population.traits());
        assertThat(Population.of(china, SEEDS, SIZE, 7).traits()).isEqualTo(population.traits());
    }

    @Test
    void only_the_seed_of_the_people_matters() {
        assertThat(Population.of(china, new Seeds(7, 99), 5_000).traits())
                .isEqualTo(Population.of(china, SEEDS, 5_000).traits())
                .isNotEqualTo(Population.of(china, new Seeds(8, 7), 5_000).traits());
    }

    @Test
    void relabelling_groups_changes_nobody() {
        List<GroupShare> renamed = china.groups().stream()
                .map(group -> new GroupShare("other-" + group.label(), group.share()))
                .toList();
        PopulationSettings settings = new PopulationSettings(
                china.ages(),
                china.male(),
                china.urban(),
                china.education(),
                china.income(),
                renamed,
                china.households(),
                china.likeness(),
                china.registered());
        assertThat(Population.of(settings, SEEDS, SIZE).traits()).isEqualTo(population.traits());
    }

    @Test
    void adults_of_a_household_follow_one_another_and_the_last_household_is_cut_to_size() {
        for (int size = 1; size < 60; size++) {
            int[] traits = Population.of(china, SEEDS, size).traits();
            assertThat(traits).hasSize(size);
            int next = 0;
            while (next < size) {
                int adults = Traits.householdAdults(traits[next]);
                for (int position = 0; position < adults; position++) {
                    assertThat(Traits.householdPosition(traits[next + position]))
                            .isEqualTo(position);
                    assertThat(Traits.householdAdults(traits[next + position])).isEqualTo(adults);
                }
                next += adults;
            }
            assertThat(next).isEqualTo(size);
        }
    }

    @Test
    void a_household_shares_residence_income_and_children() {
        int[] traits = population.traits();
        for (int i = 0; i < SIZE; i++) {
            int first = traits[population.firstOfHousehold(i)];
            boolean same = Traits.residence(traits[i]) == Traits.residence(first)
                    && Traits.incomeRank(traits[i]) == Traits.incomeRank(first)
                    && Traits.children(traits[i]) == Traits.children(first);
            if (!same) {
                fail("person %d is unlike the first of their household", i);
            }
        }
    }

    @Test
    void every_place_in_a_household_has_the_ages_of_everyone() {
        double older = 0;
        double[] shares = china.ages().shares();
        for (int band = 0; band < shares.length; band++) {
            older += china.ages().bands().get(band).from() >= 50 ? shares[band] : 0;
        }
        double[] all = new double[7];
        double[] fifty = new double[7];
        for (int traits : population.traits()) {
            all[Traits.householdPosition(traits)]++;
            fifty[Traits.householdPosition(traits)] += Traits.age(traits) >= 50 ? 1 : 0;
        }
        for (int position = 0; position < 7; position++) {
            assertThat(fifty[position] / all[position])
                    .as("position %d of %.0f", position, all[position])
                    .isCloseTo(older, within(6 * 0.5 / StrictMath.sqrt(all[position])));
        }
    }

    @Test
    void the_second_of_two_adults_is_a_partner_of_like_age_or_a_generation_apart() {
        int[] traits = population.traits();
        double near = 0;
        double apart = 0;
        double pairs = 0;
        for (int i = 1; i < SIZE; i++) {
            if (Traits.householdAdults(traits[i]) == 2 && Traits.householdPosition(traits[i]) == 1) {
                int years = StrictMath.abs(Traits.age(traits[i]) - Traits.age(traits[i - 1]));
                pairs++;
                near += years <= 10 ? 1 : 0;
                apart += years >= 20 && years <= 40 ? 1 : 0;
            }
        }
        double couples = china.households().couples().value();
        assertThat(near / pairs).isBetween(couples - 0.08, couples + 0.01);
        assertThat(apart / pairs).isBetween(1 - couples - 0.03, 1 - couples + 0.01);
    }

    @Test
    void the_old_have_less_schooling_and_towns_have_more_income() {
        double[] income = new double[2];
        double[] living = new double[2];
        double[] tertiary = new double[Traits.AGE_BANDS];
        double[] people = new double[Traits.AGE_BANDS];
        for (int traits : population.traits()) {
            living[Traits.residence(traits)]++;
            income[Traits.residence(traits)] += population.income(Traits.incomeRank(traits));
            people[Traits.ageBand(traits)]++;
            tertiary[Traits.ageBand(traits)] += Traits.education(traits) == 4 ? 1 : 0;
        }
        double urban = income[Traits.URBAN] / living[Traits.URBAN];
        double rural = income[Traits.RURAL] / living[Traits.RURAL];
        assertThat(urban / rural).isBetween(2.2, 2.6);
        for (int band = 1; band < Traits.AGE_BANDS; band++) {
            assertThat(tertiary[band] / people[band]).isLessThan(tertiary[band - 1] / people[band - 1]);
        }
    }
}
