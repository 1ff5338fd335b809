package glasshouse.institution.prediction;

import org.jspecify.annotations.Nullable;

/** Says where a week's inspections go: for each risk model in force, cell by cell. Data of one week, made between weeks. */
public final class Allocation {
    private final @Nullable Target[] targets;

    /**
     * Holds where one risk model sends what it targets.
     *
     * @param cells whom it tells apart
     * @param presence [cell] what presence is multiplied by
     * @param sentTo [patrol] the cell it goes to
     * @param high [cell] threshold of counting as of high risk
     * @param lotKey key of a person's place within a cell
     */
    public record Target(Cells cells, double[] presence, int[] sentTo, long[] high, long lotKey) {}

    /** Holds the targets of all risk models, by number; null where one is not in force. */
    public Allocation(@Nullable Target[] targets) {
        this.targets = targets;
    }

    /** Finds where a risk model sends what it targets. */
    public @Nullable Target at(int prediction) {
        return targets[prediction];
    }
}
