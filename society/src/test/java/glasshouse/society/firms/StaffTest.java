package glasshouse.society.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.random.Seeds;
import glasshouse.society.population.Population;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffTest {
    private static final Seeds SEEDS = Seeds.both(1);
    private static final List<Double> BY_SIZE = List.of(3.0, 10.0, 40.0, 100.0);

    private static Population firms(int count) {
        int[] traits = new int[count];
        Arrays.setAll(traits, firm -> FirmTraits.of(firm % 4, FirmTraits.PRIVATE, 0, 0, FirmTraits.GOOD));
        return Population.ofOthers(traits, Firms.OWNERSHIPS);
    }

    @Test
    void nobody_works_for_two_firms_and_everybody_finds_the_own_one() {
        Population firms = firms(40);
        Staff staff = Staff.of(SEEDS, 5000, firms, BY_SIZE, 2);
        BitSet seen = new BitSet();
        for (int firm = 0; firm < firms.size(); firm++) {
            assertThat(staff.size(firm)).isEqualTo(BY_SIZE.get(firm % 4).intValue());
            for (int number = 0; number < 2; number++) {
                int person = staff.executive(firm, number);
                assertThat(seen.get(person)).isFalse();
                seen.set(person);
                assertThat(staff.firmOf(person)).isEqualTo(firm);
                assertThat(staff.firmHeadedBy(person)).isEqualTo(firm);
            }
        }
        int working = 0;
        int heading = 0;
        for (int person = 0; person < 5000; person++) {
            working += staff.firmOf(person) == Staff.NONE ? 0 : 1;
            heading += staff.firmHeadedBy(person) == Staff.NONE ? 0 : 1;
        }
        assertThat(working).isEqualTo(staff.all()).isEqualTo(10 * (3 + 10 + 40 + 100));
        assertThat(heading).isEqualTo(80);
    }

    @Test
    void whoever_is_picked_works_for_the_firm_and_every_place_leads_to_its_own() {
        Staff staff = Staff.of(SEEDS, 5000, firms(40), BY_SIZE, 1);
        for (int draw = 0; draw < 1000; draw++) {
            long spread = draw * 0x9e3779b97f4a7c15L;
            assertThat(staff.firmOf(staff.pick(draw % 40, spread))).isEqualTo(draw % 40);
        }
        int[] places = new int[40];
        for (int place = 0; place < staff.all(); place++) {
            places[staff.firmAt(place)]++;
        }
        for (int firm = 0; firm < 40; firm++) {
            assertThat(places[firm]).isEqualTo(staff.size(firm));
        }
    }

    @Test
    void where_persons_are_few_staff_shrink_and_executives_do_not() {
        Staff staff = Staff.of(SEEDS, 300, firms(40), BY_SIZE, 2);

        assertThat(staff.all()).isBetween(200, 300);
        for (int firm = 0; firm < 40; firm++) {
            assertThat(staff.size(firm)).isGreaterThanOrEqualTo(2);
        }
        assertThatThrownBy(() -> Staff.of(SEEDS, 79, firms(40), BY_SIZE, 2)).hasMessageContaining("executives (80)");
    }
}
