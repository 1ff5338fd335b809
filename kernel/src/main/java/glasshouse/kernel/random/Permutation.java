package glasshouse.kernel.random;

import java.util.Objects;

/**
 * A keyed bijection of [0, n) that is computed and not stored: a Feistel network on a grid just larger than n, repeated
 * until it lands inside (cycle walking), which takes one or two turns.
 *
 * <p>Sources: J. Black and P. Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002, for both the grid and the
 * walk. Each round adds a keyed function of one coordinate to the other, modulo its side.
 */
public final class Permutation {
    /** Even. More rounds for small domains, where a round has few functions to draw from and mixes less. */
    private static final int ROUNDS = 6;

    private static final int SMALL_ROUNDS = 16;
    private static final int SMALL = 1 << 12;
    private static final long FIRST_MULTIPLIER = 0xD6E8FEB86659FD93L;
    private static final long SECOND_MULTIPLIER = 0xBF58476D1CE4E5B9L;

    private final int n;
    private final int rows;
    private final int columns;
    private final long[] keys;

    private Permutation(long key, int n) {
        this.n = n;
        this.rows = (int) StrictMath.ceil(StrictMath.sqrt(n));
        this.columns = (int) ((n + (long) rows - 1) / rows);
        this.keys = new long[n < SMALL ? SMALL_ROUNDS : ROUNDS];
        for (int round = 0; round < keys.length; round++) {
            keys[round] = Mixer.draw(key, n, round);
        }
    }

    /**
     * Makes the permutation of a key.
     *
     * @param n size of the domain, at least 1
     * @throws IllegalArgumentException if n is below 1
     */
    public static Permutation of(long key, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n (" + n + ") must be at least 1");
        }
        return new Permutation(key, n);
    }

    /** Returns how many there are. */
    public int size() {
        return n;
    }

    /**
     * Returns where i goes.
     *
     * @throws IndexOutOfBoundsException if i is not in [0, n)
     */
    public int at(int i) {
        int x = Objects.checkIndex(i, n);
        do {
            x = forward(x);
        } while (Integer.compareUnsigned(x, n) >= 0);
        return x;
    }

    /**
     * Returns what goes to j.
     *
     * @throws IndexOutOfBoundsException if j is not in [0, n)
     */
    public int inverse(int j) {
        int x = Objects.checkIndex(j, n);
        do {
            x = backward(x);
        } while (Integer.compareUnsigned(x, n) >= 0);
        return x;
    }

    /** Takes one turn on the grid, whose cells are unsigned ints: for the largest n they pass 2^31. */
    private int forward(int x) {
        int row = Integer.divideUnsigned(x, columns);
        int column = x - row * columns;
        for (int round = 0; round < keys.length; round += 2) {
            row += scatter(column, keys[round], rows);
            row -= row >= rows ? rows : 0;
            column += scatter(row, keys[round + 1], columns);
            column -= column >= columns ? columns : 0;
        }
        return row * columns + column;
    }

    private int backward(int x) {
        int row = Integer.divideUnsigned(x, columns);
        int column = x - row * columns;
        for (int round = keys.length - 2; round >= 0; round -= 2) {
            column -= scatter(row, keys[round + 1], columns);
            column += column < 0 ? columns : 0;
            row -= scatter(column, keys[round], rows);
            row += row < 0 ? rows : 0;
        }
        return row * columns + column;
    }

    private static int scatter(int coordinate, long key, int below) {
        long x = (coordinate ^ key) * FIRST_MULTIPLIER;
        x = (x ^ (x >>> 32)) * SECOND_MULTIPLIER;
        return (int) (((x >>> 32) * below) >>> 32);
    }
}
