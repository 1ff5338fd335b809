package glasshouse.experiment.divergence;

/**
 * Names a subject of either side of a world.
 *
 * @param side 0 for persons, 1 for firms
 * @param number index from 0
 */
public record Subject(int side, int number) {
    /** Returns the subject in words: {@code person 12} or {@code firm 12}. */
    public String text() {
        return (side == 0 ? "person " : "firm ") + number;
    }
}
