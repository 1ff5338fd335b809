package glasshouse.experiment.speed;

import glasshouse.engine.run.Simulation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Measures what one workload costs beside another of as many weeks: both run on one thread and take turns week by week, so that
 * whatever else the machine does falls on both. What is compared is the thread's own time.
 */
final class Pairs {
    private static final int PAIRS = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long firstNanos;
    private long secondNanos;

    private Pairs() {}

    /** Returns the cost of the second over that of the first: the median of five pairs, once both are warm. */
    static double ratio(Workload first, Workload second) {
        double[] ratios = new double[PAIRS];
        WarmUp.until(() -> {
            Pairs pair = new Pairs();
            pair.run(first, second);
            return pair.firstNanos + pair.secondNanos;
        });
        for (int pair = 0; pair < PAIRS; pair++) {
            ratios[pair] = new Pairs().run(first, second);
        }
        Arrays.sort(ratios);
        return ratios[PAIRS / 2];
    }

    private double run(Workload first, Workload second) {
        try (Simulation one = first.start();
                Simulation other = second.start()) {
            while (!one.isDone()) {
                boolean swapped = one.week() % 2 == 1;
                if (swapped) {
                    secondNanos += step(other);
                }
                firstNanos += step(one);
                if (!swapped) {
                    secondNanos += step(other);
                }
            }
            return (double) secondNanos / firstNanos;
        }
    }

    private long step(Simulation simulation) {
        long before = threads.getCurrentThreadCpuTime();
        Workload.step(simulation);
        return threads.getCurrentThreadCpuTime() - before;
    }
}
