package glasshouse.experiment.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Holds what something took.
 *
 * @param seconds by the clock
 * @param cpuSeconds of all threads of this process, the collector's and the compiler's too
 */
record Spent(double seconds, double cpuSeconds) {
    private static final double NANOS = 1e9;

    /** Does something and measures it. */
    static Spent on(Runnable work) {
        long start = System.nanoTime();
        long cpu = cpuNanos();
        work.run();
        return new Spent((System.nanoTime() - start) / NANOS, (cpuNanos() - cpu) / NANOS);
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Returns what this took in parts of another, that many times. */
    Spent over(Spent other, double times) {
        return new Spent(seconds / other.seconds / times, cpuSeconds / other.cpuSeconds / times);
    }
}
