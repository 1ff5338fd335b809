package glasshouse.experiment.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to scores.
 *
 * @param start score that everyone started with
 * @param below persons below it at the end
 * @param taken points taken in all weeks
 * @param given points given in all weeks
 * @param takenFalsely points taken for false records
 * @param who persons below the start, by stratum
 * @param price what points take, and how they are spread; null in runs stored before that was counted
 */
public record PointFigures(
        int start,
        long below,
        long taken,
        long given,
        long takenFalsely,
        List<Rate> who,
        @Nullable PriceFigures price) {
    /** Keeps a copy of the list. */
    public PointFigures {
        who = List.copyOf(who);
    }
}
