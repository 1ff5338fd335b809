package glasshouse.society.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.random.Seeds;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The standard's two checks are written here anew, from their formulas, and share nothing with what makes the codes. */
final class UnifiedCodesTest {
    private static final int CODES = 100_000;
    /** The test value that texts on the standard quote. */
    private static final String PUBLISHED = "91350100M000100Y43";

    private final UnifiedCodes codes = UnifiedCodes.of(Seeds.both(11));

    @Test
    void the_published_test_value_passes_both_checks_as_written_here() {
        assertThat(passesOuter(PUBLISHED)).isTrue();
        assertThat(passesInner(PUBLISHED, false)).isTrue();
        assertThat(passesOuter("91350100M000100Y44")).isFalse();
        assertThat(passesInner("91350100M000100Y53", false)).isFalse();
    }

    @Test
    void every_code_has_the_form_of_the_standard_and_passes_its_outer_check() {
        for (int firm = 0; firm < CODES; firm++) {
            String code = codes.of(firm);
            assertThat(code).matches("[0-9A-HJ-NPQRTUWXY]{18}");
            assertThat(passesOuter(code)).as(code).isTrue();
        }
    }

    @Test
    void no_code_is_of_a_region_that_exists() {
        for (int firm = 0; firm < CODES; firm++) {
            assertThat(codes.of(firm)).startsWith("91" + "000000");
        }
    }

    @Test
    void no_code_passes_the_inner_check_however_letters_are_numbered() {
        for (int firm = 0; firm < CODES; firm++) {
            String code = codes.of(firm);
            assertThat(code.substring(16, 17)).matches("[0-9X]");
            assertThat(passesInner(code, false)).as(code).isFalse();
            assertThat(passesInner(code, true)).as(code).isFalse();
        }
    }

    @Test
    void firms_differ_and_so_do_societies() {
        Set<String> seen = new HashSet<>();
        for (int firm = 0; firm < CODES; firm++) {
            seen.add(codes.of(firm));
        }
        assertThat(seen).hasSize(CODES);
        assertThat(UnifiedCodes.of(Seeds.both(11)).of(7)).isEqualTo(codes.of(7));
        assertThat(UnifiedCodes.of(Seeds.both(12)).of(7)).isNotEqualTo(codes.of(7));
    }

    /**
     * Codes of two firms are alike only if 31^8 divides their distance times a number that 31 does not divide, and no
     * distance below 2^31 is such a multiple; here for the first and last million.
     */
    @Test
    void up_to_the_last_index_no_two_codes_are_alike() {
        long[] bodies = new long[2_000_000];
        for (int i = 0; i < bodies.length; i++) {
            int firm = i < 1_000_000 ? i : Integer.MAX_VALUE - i + 1_000_000;
            bodies[i] = body(codes.of(firm));
        }
        Arrays.sort(bodies);
        int alike = 0;
        for (int i = 1; i < bodies.length; i++) {
            alike += bodies[i] == bodies[i - 1] ? 1 : 0;
        }
        assertThat(alike).isZero();
    }

    @Test
    void a_negative_index_is_refused() {
        assertThatThrownBy(() -> codes.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** GB 32100-2015: the sum of all 18 numbers, each times 3^(place - 1), is a multiple of 31. */
    private static boolean passesOuter(String code) {
        int sum = 0;
        int power = 1;
        for (int place = 0; place < 18; place++) {
            // The last character is the number that makes up the rest, so its own weight is 1.
            sum += (place < 17 ? power : 1) * number(code.charAt(place));
            power = power * 3 % 31;
        }
        return sum % 31 == 0;
    }

    /** GB 11714-1997, for the places 9 to 16 and the check character at 17. */
    private static boolean passesInner(String code, boolean numberedAsOuter) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            char character = code.charAt(8 + i);
            int number = numberedAsOuter || character <= '9' ? number(character) : character - 'A' + 10;
            sum += weights[i] * number;
        }
        int check = 11 - sum % 11;
        String right = check == 10 ? "X" : check == 11 ? "0" : "" + check;
        return code.substring(16, 17).equals(right);
    }

    /** Numbers a character of GB 32100: letters from 10 on, those that it leaves out not counted. */
    private static int number(char character) {
        if (character <= '9') {
            return character - '0';
        }
        int number = character - 'A' + 10;
        for (char left : new char[] {'I', 'O', 'S', 'V', 'Z'}) {
            number -= character > left ? 1 : 0;
        }
        return number;
    }

    private static long body(String code) {
        long body = 0;
        for (int place = 8; place < 16; place++) {
            body = body * 31 + number(code.charAt(place));
        }
        return body;
    }
}
