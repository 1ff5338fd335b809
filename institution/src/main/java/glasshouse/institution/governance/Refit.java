package glasshouse.institution.governance;

import glasshouse.institution.prediction.Allocation;
import glasshouse.institution.prediction.Prediction;
import glasshouse.institution.prediction.Risk;
import glasshouse.institution.statistics.Statistics;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;

/**
 * Folds a week's records into a risk model's counts: what is accepted of them, then what is kept of all counts, then the least
 * that a cell counts (Ensign, Friedler, Neville, Scheidegger and Venkatasubramanian 2018, whose urn this is where one patrol is
 * sent to one of two cells). Luck belongs to (patrol, week) and (cell, week).
 */
final class Refit {
    private final Prediction prediction;
    private final int week;
    private final int[] fitted;
    private final long total;
    private final int least;

    private Refit(Prediction prediction, int[] fitted, int week) {
        this.prediction = prediction;
        this.week = week;
        this.fitted = fitted;
        long sum = 0;
        int low = Integer.MAX_VALUE;
        for (int count : fitted) {
            sum += count;
            low = Math.min(low, count);
        }
        this.total = sum;
        this.least = low;
    }

    /**
     * Folds in the week that ends.
     *
     * @param number of the risk model among those of the statistics
     * @param target where it sent its patrols in that week
     */
    static void fold(
            Prediction prediction, int number, Risk risk, Allocation.Target target, Statistics statistics, int week) {
        Refit refit = new Refit(prediction, risk.fitted(), week);
        refit.count(number, risk.counts(), target.sentTo(), statistics);
        refit.forget(risk.counts());
        if ((week + 1) % prediction.refitEveryWeeks() == 0) {
            risk.fit();
        }
    }

    private void count(int number, int[] counts, int[] sentTo, Statistics statistics) {
        int[] sent = new int[counts.length];
        int[] accepted = new int[counts.length];
        int all = 0;
        for (int patrol = 0; patrol < sentTo.length; patrol++) {
            int cell = sentTo[patrol];
            int yes = accepts(cell, Mixer.draw(prediction.keys().accept(), Origin.of(patrol, week), 0)) ? 1 : 0;
            sent[cell]++;
            accepted[cell] += yes;
            all += yes;
        }
        for (int cell = 0; cell < counts.length; cell++) {
            int discovered = statistics.discovered(number, cell);
            int kept = sent[cell] > 0
                    ? thin(discovered, cell, 0, accepted[cell], sent[cell])
                    : acceptEach(discovered, cell);
            int reported = statistics.reported(number, cell);
            counts[cell] += kept + (sentTo.length > 0 ? thin(reported, cell, 1, all, sentTo.length) : reported);
        }
    }

    /** Says whether what a patrol brings from a cell is accepted. */
    private boolean accepts(int cell, long draw) {
        return switch (prediction.correction()) {
            case NONE -> true;
            case SURPRISE -> fitted.length == 1 || below(draw, total - least) < total - fitted[cell];
            case INVERSE -> below(draw, fitted[cell]) < least;
        };
    }

    /** Accepts each record by itself: where nobody was sent and they came in late, or where presence is in proportion. */
    private int acceptEach(int records, int cell) {
        int kept = 0;
        for (int record = 0; record < records; record++) {
            kept += accepts(cell, Mixer.draw(prediction.keys().thin(), Origin.of(cell, week), 2L * record)) ? 1 : 0;
        }
        return kept;
    }

    /** Keeps each record with probability part / whole: records do not say which of several patrols brought them. */
    private int thin(int records, int cell, int kind, int part, int whole) {
        if (part == whole || part == 0) {
            return part == 0 ? 0 : records;
        }
        int kept = 0;
        for (int record = 0; record < records; record++) {
            long draw = Mixer.draw(prediction.keys().thin(), Origin.of(cell, week), 2L * record + kind);
            kept += Draws.below(draw, whole) < part ? 1 : 0;
        }
        return kept;
    }

    /** Keeps each count with the model's memory, and no fewer than its floor. */
    private void forget(int[] counts) {
        for (int cell = 0; cell < counts.length; cell++) {
            int kept = 0;
            for (int count = 0; count < counts[cell]; count++) {
                kept += Draws.one(
                        Mixer.draw(prediction.keys().memory(), Origin.of(cell, week), count), prediction.memory());
            }
            counts[cell] = Math.max(kept, prediction.floor());
        }
    }

    private static long below(long draw, long n) {
        return Math.unsignedMultiplyHigh(draw, n);
    }
}
