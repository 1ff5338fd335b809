package glasshouse.experiment.speed;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures the engine beside this machine's limits, in one warm process. Each figure is the median of rounds in which
 * engine and limit take turns; acceptance is by ratio, absolute figures are reported.
 */
public final class Bench {
    static final int ROUNDS = 3;
    static final double MILLION = 1e6;

    private static final String CORE = "core";
    private static final Workload.Model MODEL = new Workload.Model("full model", "rongcheng-2018", List.of());
    private static final Workload.Model INSTITUTION =
            new Workload.Model("full institution", "rongcheng-2018", List.of("full-institution"));
    private static final int LISTED = 200_000;
    private static final int SWITCHED_OFF = 200_000;
    private static final String FIRMS = "firms-2019";
    private static final int PERSONS_PER_FIRM = 40;
    private static final int BESIDE_FIRMS = 200_000;
    /** As few persons a firm as a firm has executives, so that what firms cost is not lost in what persons do. */
    private static final int FEWEST_PERSONS_PER_FIRM = 2;

    private static final int BESIDE_MANY_FIRMS = 50_000;
    private static final String WITH_FIRMS =
            " people, 104 weeks, the firms of " + FIRMS + "; one thread's own time, median of 5 pairs week by week";

    private final int threads;
    private final boolean full;
    private final Consumer<String> progress;
    private final SpeedRows rows;

    /**
     * Prepares a benchmark.
     *
     * @param threads how many compute
     * @param full whether to go to 1e7 people and to mid-run, which takes many minutes
     * @param progress hears what is being measured
     * @param heard hears each figure as soon as it is known
     */
    public Bench(int threads, boolean full, Consumer<String> progress, Consumer<SpeedRow> heard) {
        this.threads = threads;
        this.full = full;
        this.progress = progress;
        this.rows = new SpeedRows(heard);
    }

    /** Measures everything, the smallest world first: methods that have seen the full model are compiled for all it does. */
    public List<SpeedRow> all() {
        rows.measure("core", this::core);
        new ModelBench(MODEL, threads, full, progress, rows).all();
        new ModelBench(INSTITUTION, threads, full, progress, rows).all();
        explore(false);
        fork();
        return pairs();
    }

    /** Measures what is compared in pairs, which a busy machine disturbs least: mechanisms switched off, many lists, and firms. */
    public List<SpeedRow> pairs() {
        rows.measure("mechanisms written down and switched off", this::switchedOff);
        rows.measure("200 lists over 10", this::lists);
        return firms();
    }

    /**
     * Measures what an experiment costs beside its runs.
     *
     * @param whole whether to run a thousand of them, which takes minutes
     */
    public List<SpeedRow> explore(boolean whole) {
        progress.accept("an experiment beside its bare runs");
        ExploreBench bench = new ExploreBench(MODEL, threads, rows);
        rows.measure("an experiment over its bare runs", whole ? bench::whole : bench::some);
        return rows.all();
    }

    /** Measures what leaving a run at half-time costs and saves. */
    public List<SpeedRow> fork() {
        progress.accept("patches at half-time");
        rows.measure("a patch at half-time over a single run", () -> new ForkBench(MODEL, threads, rows).all());
        return rows.all();
    }

    /** Measures what firms cost: so many as there are beside the persons, and one of them beside one person. */
    public List<SpeedRow> firms() {
        rows.measure("full model, a firm for " + PERSONS_PER_FIRM + " persons", this::fewFirms);
        rows.measure("a firm-week over a person-week", this::manyFirms);
        return rows.all();
    }

    private void fewFirms() {
        progress.accept("a firm for " + PERSONS_PER_FIRM + " persons");
        double more = Pairs.ratio(
                WithFirms.none(MODEL, BESIDE_FIRMS, 104),
                WithFirms.of(MODEL, FIRMS, PERSONS_PER_FIRM, BESIDE_FIRMS, 104));
        rows.add(SpeedRow.atMost(
                "full model, a firm for " + PERSONS_PER_FIRM + " persons",
                100 * (more - 1),
                "% more",
                15,
                BESIDE_FIRMS + WITH_FIRMS));
    }

    private void manyFirms() {
        progress.accept("a firm for " + FEWEST_PERSONS_PER_FIRM + " persons");
        double many = Pairs.ratio(
                WithFirms.none(MODEL, BESIDE_MANY_FIRMS, 104),
                WithFirms.of(MODEL, FIRMS, FEWEST_PERSONS_PER_FIRM, BESIDE_MANY_FIRMS, 104));
        rows.add(SpeedRow.atMost(
                "a firm-week over a person-week",
                FEWEST_PERSONS_PER_FIRM * (many - 1),
                "x",
                2,
                BESIDE_MANY_FIRMS + WITH_FIRMS));
    }

    /** Measures the small world that other frameworks can express too. */
    public List<SpeedRow> coreOnly() {
        for (int persons : new int[] {100_000, 1_000_000}) {
            rows.measure("core, " + persons + " people", () -> core(persons));
        }
        return rows.all();
    }

    private void core(int persons) {
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

    private void core() {
        progress.accept("core");
        Workload core = warm(CORE, 1_000_000, 52);
        double rate = median(() -> core.run(threads).personDaysPerSecond());
        rows.add(SpeedRow.atLeast("core", rate / MILLION, "M person-days/s", 500, "1000000 people, 52 weeks"));
    }

    private void lists() {
        progress.accept("200 lists beside 10");
        double ratio = Pairs.ratio(ManyLists.of(10, LISTED, 104), ManyLists.of(200, LISTED, 104));
        String note =
                LISTED + " people, 104 weeks, as many listings; one thread's own time, median of 5 pairs week by week";
        rows.add(SpeedRow.atMost("200 lists over 10", ratio, "x", 1.3, note));
    }

    private void switchedOff() {
        progress.accept("mechanisms switched off");
        Workload plain = Workload.of(MODEL, SWITCHED_OFF, 104, threads);
        Workload off = Workload.of(
                new Workload.Model("", MODEL.scenario(), List.of("switched-off")), SWITCHED_OFF, 104, threads);
        double more = 100 * (Pairs.ratio(plain, off) - 1);
        String note = SWITCHED_OFF + " people, 104 weeks; one thread's own time, median of 5 pairs week by week";
        rows.add(SpeedRow.atMost("mechanisms written down and switched off", more, "% more", 1, note));
    }

    private Workload warm(String scenario, int persons, int weeks) {
        progress.accept("warming up " + scenario);
        Workload small = Workload.of(scenario, persons / 2, Math.max(10, weeks / 3), threads);
        WarmUp.until(() -> small.run(threads).seconds());
        small.run(1);
        return Workload.of(scenario, persons, weeks, threads);
    }

    static double median(java.util.function.DoubleSupplier measure) {
        double[] values = new double[ROUNDS];
        Arrays.setAll(values, round -> measure.getAsDouble());
        return median(values);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
