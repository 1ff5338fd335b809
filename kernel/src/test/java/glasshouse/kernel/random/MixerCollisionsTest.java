package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Whether draws coincide, and are spaced, as chance has it. False-alarm rate of the class: 2 in 10,000. */
class MixerCollisionsTest {
    private static final int DRAWS = 1 << 18;

    /** Low end of the 32 bits looked at: low, middle, high. */
    private static final int[] SHIFTS = {0, 16, 32};

    @Test
    void thirty_two_bits_collide_as_often_as_chance_has_it() {
        Battery battery = new Battery(1e-4);
        for (Streams.Stream stream : Streams.all()) {
            for (int shift : SHIFTS) {
                int[] values = new int[DRAWS];
                for (int i = 0; i < DRAWS; i++) {
                    values[i] = (int) (stream.draw().at(i) >>> shift);
                }
                Arrays.sort(values);
                int collisions = 0;
                for (int i = 1; i < DRAWS; i++) {
                    collisions += values[i] == values[i - 1] ? 1 : 0;
                }
                battery.poisson(stream.name() + ", from bit " + shift, collisions, DRAWS * (DRAWS - 1.0) * 0x1p-33);
            }
        }
        battery.verify();
    }

    /** At 2^18 draws of 64 bits even one coincidence has a chance of 2^-29. */
    @Test
    void no_two_whole_draws_coincide() {
        for (Streams.Stream stream : Streams.all()) {
            long[] values = new long[DRAWS];
            Arrays.setAll(values, i -> stream.draw().at(i));
            assertThat(Arrays.stream(values).distinct().count())
                    .as(stream.name())
                    .isEqualTo(DRAWS);
        }
    }

    /**
     * G. Marsaglia's birthday spacings: of n birthdays in a year of m days, the number of equal spacings is Poisson
     * with mean n^3 / 4m; here n = 2^12 and m = 2^32, over 16 years.
     */
    @Test
    void birthday_spacings_coincide_as_often_as_chance_has_it() {
        Battery battery = new Battery(1e-4);
        int birthdays = 1 << 12;
        int years = 16;
        for (Streams.Stream stream : Streams.all()) {
            for (int shift : SHIFTS) {
                int equal = 0;
                for (int year = 0; year < years; year++) {
                    equal += equalSpacings(stream.draw(), year * birthdays, birthdays, shift);
                }
                battery.poisson(stream.name() + ", from bit " + shift, equal, years * 4.0);
            }
        }
        battery.verify();
    }

    private static int equalSpacings(Streams.Draw draw, int from, int birthdays, int shift) {
        long[] days = new long[birthdays];
        for (int i = 0; i < birthdays; i++) {
            days[i] = draw.at(from + i) >>> shift & 0xFFFFFFFFL;
        }
        Arrays.sort(days);
        long[] spacings = new long[birthdays - 1];
        Arrays.setAll(spacings, i -> days[i + 1] - days[i]);
        Arrays.sort(spacings);
        int equal = 0;
        for (int i = 1; i < spacings.length; i++) {
            equal += spacings[i] == spacings[i - 1] ? 1 : 0;
        }
        return equal;
    }
}
