package glasshouse.society.codes;

import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;

/**
 * Makes the unified social credit codes of synthetic firms: the 18 characters of GB 32100-2015 with a valid check character
 * at the end, and twice impossible: no place has the region 000000, and the check character of the organisation code within
 * (GB 11714-1997) is wrong on purpose.
 *
 * <p>A code is a function of a firm's index and the people's seed; firms of different indices have different codes. Codes
 * are written and never read: nothing here takes one.
 */
public final class UnifiedCodes {
    /** Registered with the market regulator, as an enterprise. */
    private static final String AUTHORITY_AND_TYPE = "91";

    private static final String REGION = "000000";
    /** Of GB 32100: digits and capitals without I, O, S, V and Z, which look like digits or each other. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] OUTER_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int OUTER_MODULUS = 31;

    private static final String INNER_CHECKS = "0123456789X";
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int INNER_MODULUS = 11;

    private static final int BODY = INNER_WEIGHTS.length;
    /** How many bodies there are: 31 to the power of 8. */
    private static final long BODIES = 852_891_037_441L;
    /** A prime other than 31, so that bodies of different firms differ; a product with an index is below 2^63. */
    private static final long STEP = 2_654_435_761L;

    private final long start;

    private UnifiedCodes(Seeds seeds) {
        long key = Key.of(seeds.people(), new Purpose("society.codes.organisation"));
        this.start = Long.remainderUnsigned(key, BODIES);
    }

    /** Make the codes of a society. */
    public static UnifiedCodes of(Seeds seeds) {
        return new UnifiedCodes(seeds);
    }

    /**
     * Returns the code of a firm.
     *
     * @param firm index, not negative
     * @throws IllegalArgumentException if the index is negative
     */
    public String of(int firm) {
        if (firm < 0) {
            throw new IllegalArgumentException("firm (" + firm + ") must not be negative");
        }
        StringBuilder code = new StringBuilder(AUTHORITY_AND_TYPE).append(REGION);
        int bodyAt = code.length();
        long body = (firm * STEP % BODIES + start) % BODIES;
        for (int i = 0; i < BODY; i++) {
            code.append(ALPHABET.charAt((int) (body % ALPHABET.length())));
            body /= ALPHABET.length();
        }
        code.append(wrongCheck(code, bodyAt));
        return code.append(outerCheck(code)).toString();
    }

    /**
     * Returns a check character of the organisation code's kind that is not the right one: the next after it, and the one
     * after that where the next would be right for whoever numbers letters as in GB 32100 and not as in GB 11714.
     */
    private static char wrongCheck(CharSequence code, int bodyAt) {
        int sum = 0;
        int otherSum = 0;
        for (int i = 0; i < BODY; i++) {
            char character = code.charAt(bodyAt + i);
            sum += INNER_WEIGHTS[i] * Character.digit(character, Character.MAX_RADIX);
            otherSum += INNER_WEIGHTS[i] * ALPHABET.indexOf(character);
        }
        int wrong = (innerCheck(sum) + 1) % INNER_MODULUS;
        return INNER_CHECKS.charAt(wrong == innerCheck(otherSum) ? (wrong + 1) % INNER_MODULUS : wrong);
    }

    /** Returns 11 less the sum's remainder, 11 counting as 0. */
    private static int innerCheck(int sum) {
        return (INNER_MODULUS - sum % INNER_MODULUS) % INNER_MODULUS;
    }

    private static char outerCheck(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < OUTER_WEIGHTS.length; i++) {
            sum += OUTER_WEIGHTS[i] * ALPHABET.indexOf(code.charAt(i));
        }
        return ALPHABET.charAt((OUTER_MODULUS - sum % OUTER_MODULUS) % OUTER_MODULUS);
    }
}
