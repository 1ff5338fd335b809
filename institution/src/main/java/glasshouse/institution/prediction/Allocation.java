package glasshouse.institution.prediction;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
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
    public record Target(Cells cells, double[] presence, int[] sentTo, long[] high, long lotKey) {
        /** Says whether anybody is of high risk. */
        public boolean anyHigh() {
            for (long threshold : high) {
                if (threshold > 0) {
                    return true;
                }
            }
            return false;
        }

        /** Says whether a person is of high risk; of the last cell that holds some, a part is, always the same people. */
        public boolean isHigh(int subject, int traits) {
            long threshold = high[cells.of(subject, traits)];
            return threshold > 0 && Draws.happens(Mixer.draw(lotKey, Origin.of(subject, 0), 0), threshold);
        }
    }

    /** Holds the targets of all risk models, by number; null where one is not in force. */
    public Allocation(@Nullable Target[] targets) {
        this.targets = targets;
    }

    /** Returns how many risk models there are over all editions. */
    public int size() {
        return targets.length;
    }

    /** Finds where a risk model sends what it targets. */
    public @Nullable Target at(int prediction) {
        return targets[prediction];
    }
}
