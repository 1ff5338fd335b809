package glasshouse.experiment.speed;

import glasshouse.kernel.time.Week;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Measures one model: speed beside the limit, threads, allocation, a decade of a small city, cost over sizes, bytes. */
final class ModelBench {
    private static final int PERSONS = 740_000;
    private static final int DECADE = 522;

    private final Workload.Model model;
    private final int threads;
    private final boolean full;
    private final Consumer<String> progress;
    private final SpeedRows rows;

    ModelBench(Workload.Model model, int threads, boolean full, Consumer<String> progress, SpeedRows rows) {
        this.model = model;
        this.threads = threads;
        this.full = full;
        this.progress = progress;
        this.rows = rows;
    }

    /** Adds all figures of the model. */
    void all() {
        rows.measure(named("speed"), this::speed);
        rows.measure(named("100,000 people, ten years"), this::decade);
        rows.measure(named("cost a person-week"), this::sizes);
        rows.measure(named("hot bytes"), this::bytes);
    }

    private void say(String what) {
        progress.accept(model.label() + ": " + what);
    }

    private void speed() {
        int weeks = full ? DECADE : 156;
        say("warming up");
        Workload small = Workload.of(model, PERSONS / 2, weeks / 3, threads);
        WarmUp.until(() -> small.run(threads).seconds());
        small.run(1);
        Workload large = Workload.of(model, PERSONS, weeks, threads);
        Limit limit = new Limit(threads, PERSONS);
        limit.personWeeksPerSecond(weeks);
        double[] engine = new double[Bench.ROUNDS];
        double[] single = new double[Bench.ROUNDS];
        double[] most = new double[Bench.ROUNDS];
        Measured last = null;
        for (int round = 0; round < Bench.ROUNDS; round++) {
            say("round " + (round + 1) + " of " + Bench.ROUNDS);
            last = large.run(threads);
            engine[round] = last.personDaysPerSecond();
            most[round] = limit.personWeeksPerSecond(weeks) * Week.DAYS;
            single[round] = large.run(1).personDaysPerSecond();
        }
        String note = PERSONS + " people, " + weeks + " weeks, " + threads + " threads, median of " + Bench.ROUNDS;
        double median = Bench.median(engine);
        atLeast("", median / Bench.MILLION, "M person-days/s", 150, note);
        double limits = Bench.median(most);
        rows.add(SpeedRow.count(
                named("limit of the machine"), limits / Bench.MILLION, "M person-days/s", "12 bytes and a draw"));
        atLeast("share of the limit", 100 * median / limits, "%", 4, note);
        double first = threads == 2 ? 1.7 : Double.NaN;
        atLeast(threads + " threads over 1", median / Bench.median(single), "x", first, note);
        if (last != null) {
            double allocated = last.allocatedBytes() / last.personWeeks();
            String amortised = "all threads, amortised over " + weeks + " weeks";
            atMostInFull("allocation", allocated, "bytes a person-week", 0.1, amortised);
            for (Map.Entry<String, Double> count : last.perPersonWeek().entrySet()) {
                double least = count.getKey().equals("occasions") ? 1 : Double.NaN;
                atLeast(count.getKey(), count.getValue(), "a person-week", least, "");
            }
        }
    }

    private void decade() {
        say("100,000 people, ten years");
        Workload decade = Workload.of(model, 100_000, DECADE, threads);
        double seconds = Bench.median(() -> decade.run(threads).seconds());
        atMost("100,000 people, ten years", seconds, "s", 4, "warm, to the summary's totals");
    }

    private void sizes() {
        List<Integer> sizes = new ArrayList<>(List.of(100_000, 1_000_000));
        if (full) {
            sizes.add(10_000_000);
        }
        double[] nanos = new double[sizes.size()];
        for (int i = 0; i < nanos.length; i++) {
            say("cost at " + sizes.get(i) + " people");
            Workload some = Workload.of(model, sizes.get(i), 52, threads);
            some.run(threads);
            nanos[i] = Bench.median(() -> some.run(threads).nanosPerPersonWeek());
        }
        double most = Arrays.stream(nanos).max().orElse(0);
        double least = Arrays.stream(nanos).min().orElse(1);
        atMost("cost a person-week, largest over smallest", most / least, "x", 1.5, costs(sizes, nanos));
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
        int weeks = full ? DECADE : 52;
        say("bytes at " + small + " people");
        long few = Workload.of(model, small, weeks, threads).liveBytesAtHalf(threads);
        say("bytes at " + large + " people");
        long many = Workload.of(model, large, weeks, threads).liveBytesAtHalf(threads);
        double slope = (double) (many - few) / (large - small);
        String note = "live heap after collection in week " + weeks / 2 + ", slope from " + small + " to " + large;
        atMostInFull("hot bytes", slope, "bytes a person", 48, note);
    }

    private void atLeast(String what, double value, String unit, double first, String note) {
        rows.add(SpeedRow.atLeast(named(what), value, unit, first, note));
    }

    private void atMost(String what, double value, String unit, double first, String note) {
        rows.add(SpeedRow.atMost(named(what), value, unit, first, note));
    }

    /** Adds a figure that must be reached over ten years, and is only told where so much was not measured. */
    private void atMostInFull(String what, double value, String unit, double first, String note) {
        if (full) {
            atMost(what, value, unit, first, note);
        } else {
            String told = note + "; " + first + " is to be reached over ten years: see --full";
            rows.add(SpeedRow.count(named(what), value, unit, told));
        }
    }

    private String named(String what) {
        return what.isEmpty() ? model.label() : model.label() + ", " + what;
    }
}
