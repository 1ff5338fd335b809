package glasshouse.kernel.random;

/**
 * The two seeds of a run.
 *
 * @param people makes the society
 * @param luck makes what happens in it
 */
public record Seeds(long people, long luck) {
    /** Returns one seed for both, as {@code --seed} does. */
    public static Seeds both(long seed) {
        return new Seeds(seed, seed);
    }
}
