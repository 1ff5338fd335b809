package glasshouse.society.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarksTest {
    private final Random random = new Random(1);

    @Test
    void a_words_bits_are_the_marks_of_consecutive_people_in_order() {
        long[] marks = new long[Marks.STRETCH];
        long[] expected = new long[Marks.WORDS];
        for (int person = 0; person < Marks.STRETCH; person++) {
            long marked = random.nextInt(1 << Marks.EACH);
            marks[Marks.place(person)] = marked;
            expected[person / Marks.PEOPLE_A_WORD] |= marked << person % Marks.PEOPLE_A_WORD * Marks.EACH;
        }
        Marks.join(marks);
        assertThat(marks).startsWith(expected);
    }

    @Test
    void everybody_has_a_draw_of_their_own_where_they_stand() {
        long[] draws = new long[Marks.STRETCH];
        Marks.draw(3, Origin.of(70, 5), draws);
        for (int person = 0; person < Marks.STRETCH; person++) {
            assertThat(draws[Marks.place(person)]).isEqualTo(Mixer.draw(3, Origin.of(70 + person, 5), 0));
        }
    }
}
