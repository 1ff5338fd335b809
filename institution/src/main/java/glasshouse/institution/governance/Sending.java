package glasshouse.institution.governance;

import glasshouse.institution.prediction.Allocation;
import glasshouse.institution.prediction.Prediction;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Sends a week's inspections where a risk model says, from the counts that it was fitted to. */
final class Sending {
    private Sending() {}

    static Allocation.Target of(Prediction prediction, int[] fitted, int week) {
        long total = IntStream.of(fitted).asLongStream().sum();
        int[] sentTo = patrols(prediction, fitted, total, week);
        double[] presence = prediction.patrols() > 0
                ? covered(prediction, sentTo)
                : inProportion(prediction.people(), fitted, total);
        return new Allocation.Target(
                prediction.cells(),
                presence,
                sentTo,
                high(prediction, fitted),
                prediction.keys().lot());
    }

    /** Sends each patrol to one cell, drawn with its share of the counts. */
    private static int[] patrols(Prediction prediction, int[] fitted, long total, int week) {
        int[] sentTo = new int[prediction.patrols()];
        for (int patrol = 0; patrol < sentTo.length; patrol++) {
            long rest = Math.unsignedMultiplyHigh(
                    Mixer.draw(prediction.keys().patrol(), Origin.of(patrol, week), 0), total);
            int cell = 0;
            while (rest >= fitted[cell]) {
                rest -= fitted[cell++];
            }
            sentTo[patrol] = cell;
        }
        return sentTo;
    }

    /** Returns the share of each cell that the patrols sent there cover, each going its own way. */
    private static double[] covered(Prediction prediction, int[] sentTo) {
        double[] presence = new double[prediction.cells().count()];
        for (int cell : sentTo) {
            presence[cell] += prediction.covers() * (1 - presence[cell]);
        }
        return presence;
    }

    /** Returns the counts a head of each cell over those of everybody: the mean over people is 1. */
    private static double[] inProportion(int[] people, int[] fitted, long total) {
        long persons = IntStream.of(people).asLongStream().sum();
        double[] presence = new double[fitted.length];
        for (int cell = 0; cell < presence.length; cell++) {
            presence[cell] = people[cell] == 0 ? 0 : (double) fitted[cell] * persons / ((double) people[cell] * total);
        }
        return presence;
    }

    /** Takes the cells with most counts a head, until they hold the share of the people who are of high risk; of the last, a part. */
    private static long[] high(Prediction prediction, int[] fitted) {
        int[] people = prediction.people();
        long[] high = new long[fitted.length];
        double room =
                prediction.highRisk() * IntStream.of(people).asLongStream().sum();
        if (room == 0) {
            return high;
        }
        Comparator<Integer> byRisk =
                Comparator.comparingDouble(cell -> people[cell] == 0 ? 0 : -(double) fitted[cell] / people[cell]);
        for (int cell : IntStream.range(0, fitted.length).boxed().sorted(byRisk).toList()) {
            if (people[cell] > 0) {
                double share = StrictMath.max(0, StrictMath.min(1, room / people[cell]));
                high[cell] = new Probability(share).threshold();
                room -= people[cell];
            }
        }
        return high;
    }
}
