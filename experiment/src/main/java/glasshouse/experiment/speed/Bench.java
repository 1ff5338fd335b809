package glasshouse.experiment.speed;

import glasshouse.kernel.time.Week;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Measures the engine beside this machine's limits, in one warm process. Each figure is the median of rounds in which
 * engine and limit take turns; acceptance is by ratio, absolute figures are reported.
 */
public final class Bench {
    private static final int ROUNDS = 3;
    private static final String FULL_MODEL = "rongcheng-2018";
    private static final String CORE = "core";
    private static final double MILLION = 1e6;

    private final int threads;
    private final boolean full;
    private final Consumer<String> progress;
    private final List<SpeedRow> rows = new ArrayList<>();

    /**
     * Prepares a benchmark.
     *
     * @param threads how many compute
     * @param full whether to go to 1e7 people and to mid-run, which takes many minutes
     * @param progress hears what is being measured
     */
    public Bench(int threads, boolean full, Consumer<String> progress) {
        this.threads = threads;
        this.full = full;
        this.progress = progress;
    }

    /** Measures everything, the smallest world first: methods that have seen the full model are compiled for all it does. */
    public List<SpeedRow> all() {
        core();
        workload();
        decade();
        size();
        bytes();
        return List.copyOf(rows);
    }

    /** Measures the small world that other frameworks can express too. */
    public List<SpeedRow> coreOnly() {
        for (int persons : new int[] {100_000, 1_000_000}) {
            Workload core = warm(CORE, persons, 52);
            for (int some : threads == 1 ? new int[] {1} : new int[] {1, threads}) {
                progress.accept("core, " + persons + " people, " + some + " threads");
                double rate = median(() -> core.run(some).personDaysPerSecond());
                double first = persons == 1_000_000 && some == 2 ? 500 : Double.NaN;
                rows.add(SpeedRow.atLeast(
                        "core, " + persons + " people, " + some + (some == 1 ? " thread" : " threads"),
                        rate / MILLION,
                        "M person-days/s",
                        first,
                        "median of " + ROUNDS));
            }
        }
        return List.copyOf(rows);
    }

    private void workload() {
        int persons = 740_000;
        int weeks = full ? 522 : 156;
        Workload model = warm(FULL_MODEL, persons, weeks);
        Limit limit = new Limit(threads, persons);
        limit.personWeeksPerSecond(weeks);
        double[] engine = new double[ROUNDS];
        double[] single = new double[ROUNDS];
        double[] most = new double[ROUNDS];
        Measured last = null;
        for (int round = 0; round < ROUNDS; round++) {
            progress.accept("full model, round " + (round + 1) + " of " + ROUNDS);
            last = model.run(threads);
            engine[round] = last.personDaysPerSecond();
            most[round] = limit.personWeeksPerSecond(weeks) * Week.DAYS;
            single[round] = model.run(1).personDaysPerSecond();
        }
        String note = persons + " people, " + weeks + " weeks, " + threads + " threads, median of " + ROUNDS;
        rows.add(SpeedRow.atLeast("full model", median(engine) / MILLION, "M person-days/s", 150, note));
        rows.add(SpeedRow.count(
                "limit of the machine", median(most) / MILLION, "M person-days/s", "12 bytes and a draw"));
        rows.add(SpeedRow.atLeast("share of the limit", 100 * median(engine) / median(most), "%", 4, note));
        rows.add(SpeedRow.atLeast(
                threads + " threads over 1",
                median(engine) / median(single),
                "x",
                threads == 2 ? 1.7 : Double.NaN,
                note));
        if (last != null) {
            double allocated = last.allocatedBytes() / last.personWeeks();
            rows.add(SpeedRow.atMost("allocation", allocated, "bytes a person-week", 0.1, "all threads, amortised"));
            for (Map.Entry<String, Double> count : last.perPersonWeek().entrySet()) {
                double first = count.getKey().equals("occasions") ? 1 : Double.NaN;
                rows.add(SpeedRow.atLeast(count.getKey(), count.getValue(), "a person-week", first, "full model"));
            }
        }
    }

    private void core() {
        progress.accept("core");
        Workload core = warm(CORE, 1_000_000, 52);
        double rate = median(() -> core.run(threads).personDaysPerSecond());
        rows.add(SpeedRow.atLeast("core", rate / MILLION, "M person-days/s", 500, "1000000 people, 52 weeks"));
    }

    private void decade() {
        progress.accept("100,000 people, ten years");
        Workload decade = Workload.of(FULL_MODEL, 100_000, 522, threads);
        double seconds = median(() -> decade.run(threads).seconds());
        rows.add(SpeedRow.atMost("100,000 people, ten years", seconds, "s", 4, "warm, to the summary's totals"));
    }

    private void size() {
        List<Integer> sizes = new ArrayList<>(List.of(100_000, 1_000_000));
        if (full) {
            sizes.add(10_000_000);
        }
        double[] nanos = new double[sizes.size()];
        for (int i = 0; i < nanos.length; i++) {
            progress.accept("cost at " + sizes.get(i) + " people");
            Workload model = Workload.of(FULL_MODEL, sizes.get(i), 52, threads);
            model.run(threads);
            nanos[i] = median(() -> model.run(threads).nanosPerPersonWeek());
        }
        double most = Arrays.stream(nanos).max().orElse(0);
        double least = Arrays.stream(nanos).min().orElse(1);
        rows.add(SpeedRow.atMost(
                "cost a person-week, largest over smallest", most / least, "x", 1.5, costs(sizes, nanos)));
    }

    private static String costs(List<Integer> sizes, double[] nanos) {
        StringBuilder costs = new StringBuilder();
        for (int i = 0; i < nanos.length; i++) {
            costs.append(i == 0 ? "" : ", ")
                    .append(String.format(Locale.ROOT, "%.1f ns at %,d", nanos[i], sizes.get(i)));
        }
        return costs.toString();
    }

    private void bytes() {
        int small = 1_000_000;
        int large = full ? 10_000_000 : 3_000_000;
        int weeks = full ? 522 : 52;
        progress.accept("bytes at " + small + " people");
        long few = Workload.of(FULL_MODEL, small, weeks, threads).liveBytesAtHalf(threads);
        progress.accept("bytes at " + large + " people");
        long many = Workload.of(FULL_MODEL, large, weeks, threads).liveBytesAtHalf(threads);
        double slope = (double) (many - few) / (large - small);
        String note = "live heap after collection in week " + weeks / 2 + ", slope from " + small + " to " + large;
        rows.add(SpeedRow.atMost("hot bytes", slope, "bytes a person", 48, note));
    }

    private Workload warm(String scenario, int persons, int weeks) {
        progress.accept("warming up " + scenario);
        Workload small = Workload.of(scenario, persons / 2, Math.max(10, weeks / 3), threads);
        small.run(threads);
        small.run(1);
        return Workload.of(scenario, persons, weeks, threads);
    }

    private static double median(java.util.function.DoubleSupplier measure) {
        double[] values = new double[ROUNDS];
        Arrays.setAll(values, round -> measure.getAsDouble());
        return median(values);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
