package glasshouse.kernel.truth;

import java.util.Arrays;

/**
 * What is written for each provenance. An honest stamp writes the truth; a permuted one writes another truth in its
 * place, for the law that permuting truth tags changes no decision.
 */
public final class Stamp {
    private static final Stamp HONEST = new Stamp(identity());

    private final byte[] codes;

    private Stamp(int[] permutation) {
        codes = new byte[permutation.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (permutation[i] + 1);
        }
    }

    /** Returns the stamp that writes the truth. */
    public static Stamp honest() {
        return HONEST;
    }

    /**
     * Returns a stamp that writes, for the provenance with ordinal i, the one with ordinal {@code permutation[i]}.
     *
     * @throws IllegalArgumentException if the numbers are not each ordinal of {@link Provenance} once
     */
    public static Stamp permuted(int... permutation) {
        int[] sorted = permutation.clone();
        Arrays.sort(sorted);
        if (!Arrays.equals(sorted, identity())) {
            throw new IllegalArgumentException("permutation (" + Arrays.toString(permutation)
                    + ") must hold each of 0 to " + (identity().length - 1) + " once");
        }
        return new Stamp(permutation);
    }

    /** Returns the code written for a provenance: 1 and up, since 0 means never stamped. */
    byte code(Provenance provenance) {
        return codes[provenance.ordinal()];
    }

    private static int[] identity() {
        int[] ordinals = new int[Provenance.values().length];
        Arrays.setAll(ordinals, i -> i);
        return ordinals;
    }
}
