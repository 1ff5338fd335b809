package glasshouse.experiment.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What points take in money and in time, and how they are spread.
 *
 * @param yuan money spent on acts of one's own that gave points
 * @param pointsForMoney points that such acts gave
 * @param hours hours spent on acts of one's own that gave points
 * @param pointsForWork points that such acts gave
 * @param gained points given, by stratum
 * @param taken points taken, by stratum
 * @param spent yuan spent on points, by stratum
 * @param census how unequal scores were in the last yearly census; null where there was none
 */
public record PriceFigures(
        long yuan,
        long pointsForMoney,
        long hours,
        long pointsForWork,
        List<Rate> gained,
        List<Rate> taken,
        List<Rate> spent,
        @Nullable Census census) {

    /** Keeps copies of the lists. */
    public PriceFigures {
        gained = List.copyOf(gained);
        taken = List.copyOf(taken);
        spent = List.copyOf(spent);
    }

    /**
     * How unequal scores, counted from the least score, were on one day.
     *
     * @param week the week of the census
     * @param scored who had a score
     * @param below those with fewer points than at the start: in deficit
     * @param gini Gini coefficient between fifths of income, or sizes of firms; all within one taken as equal
     * @param theil Theil index between them
     * @param ge half the squared coefficient of variation over everybody, GE(2)
     * @param geBetween the part of it that lies between them
     */
    public record Census(int week, long scored, long below, double gini, double theil, double ge, double geBetween) {}
}
