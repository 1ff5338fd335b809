package glasshouse.institution.statistics;

import glasshouse.institution.prediction.Cells;
import glasshouse.institution.prediction.Prediction;
import glasshouse.institution.prediction.PredictionPlan;
import glasshouse.institution.registry.Records;
import glasshouse.institution.sensing.Sightings;
import glasshouse.society.people.People;
import java.util.Arrays;

/**
 * Counts a week's records by the cells of risk models: what was discovered by those whom the model sent, and what came from
 * elsewhere, apart. One a thread; sums do not depend on who counted.
 */
public final class Statistics {
    private static final int[] NONE = {};

    /** [prediction][cell]. */
    private final int[][] discovered;

    private final int[][] reported;

    /** Creates empty counts for so many risk models. */
    public Statistics(int predictions) {
        this.discovered = new int[predictions][];
        this.reported = new int[predictions][];
        Arrays.fill(discovered, NONE);
        Arrays.fill(reported, NONE);
    }

    /** Counts the records that were filed of a district's people. */
    public void count(PredictionPlan plan, People people, Records records) {
        for (int number = 0; number < discovered.length; number++) {
            Prediction prediction = plan.at(number);
            if (prediction != null) {
                makeRoom(number, prediction.cells().count());
                count(prediction, number, people, records);
            }
        }
    }

    private void count(Prediction prediction, int number, People people, Records records) {
        Cells cells = prediction.cells();
        for (int row = 0; row < records.size(); row++) {
            int channel = Sightings.channel(records.code(row));
            if (prediction.channels()[channel] && prediction.acts()[Sightings.act(records.code(row))]) {
                int subject = records.subject(row);
                int[] counts = prediction.discovers()[channel] ? discovered[number] : reported[number];
                counts[cells.of(subject, people.traitsOf(subject))]++;
            }
        }
    }

    private void makeRoom(int number, int cells) {
        if (discovered[number].length < cells) {
            discovered[number] = new int[cells];
            reported[number] = new int[cells];
        }
    }

    /** Moves all counts into others, leaving none. */
    public void moveInto(Statistics other) {
        for (int number = 0; number < discovered.length; number++) {
            other.makeRoom(number, discovered[number].length);
            move(discovered[number], other.discovered[number]);
            move(reported[number], other.reported[number]);
        }
    }

    private static void move(int[] from, int[] into) {
        for (int cell = 0; cell < from.length; cell++) {
            into[cell] += from[cell];
            from[cell] = 0;
        }
    }

    /** Forgets all counts. */
    public void clear() {
        for (int number = 0; number < discovered.length; number++) {
            Arrays.fill(discovered[number], 0);
            Arrays.fill(reported[number], 0);
        }
    }

    /** Returns what was discovered in a cell by those whom the risk model sent. */
    public int discovered(int prediction, int cell) {
        return cell < discovered[prediction].length ? discovered[prediction][cell] : 0;
    }

    /** Returns what came of a cell from elsewhere. */
    public int reported(int prediction, int cell) {
        return cell < reported[prediction].length ? reported[prediction][cell] : 0;
    }
}
