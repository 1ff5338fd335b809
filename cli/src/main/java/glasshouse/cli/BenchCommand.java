package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.OutputOptions;
import glasshouse.cli.option.ThreadsOption;
import glasshouse.experiment.speed.Bench;
import glasshouse.experiment.speed.PairingBench;
import glasshouse.experiment.speed.SpeedRow;
import glasshouse.results.manifest.Json;
import glasshouse.views.speed.PairingTable;
import glasshouse.views.speed.SpeedTable;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures speed and bytes beside this machine's limits, in one warm process. */
@Command(
        name = "bench",
        description = {
            "Measure speed and bytes beside this machine's limits, in one warm process.",
            "Each figure is printed as soon as it is known; one that cannot be measured says why, and makes the exit code 1.",
            "'bench core' measures the small world that other frameworks can express too."
        })
final class BenchCommand implements Callable<Integer> {
    /** Million person-days a second of other implementations on a 2-core machine at 1e5 and 1e6 people, 2026-11-23. */
    private static final String[][] OTHERS = {
        {"NetLogo 7.0.4, headless", "0.6", "0.1"},
        {"Mesa 3.3.1, shuffled activation", "0.5", "0.4"},
        {"Mesa 3.3.1, plain loop", "1.3", "1.5"},
        {"MASON, each agent scheduled", "2.1", "1.8"},
        {"MASON, one sweep", "38", "32"},
        {"krABMaga 0.5 (Rust)", "6.0", "1.7"},
        {"Java, an object per person", "56", "41"},
        {"Numba, 2 threads", "55", "52"},
        {"NumPy, skipping to events", "278", "228"},
        {"Java, plain arrays, 2 threads", "258", "338"},
        {"Java, skipping to events, 2 threads", "2910", "2500"},
    };

    private static final List<String> KINDS = List.of("core", "pairs", "firms", "explore", "fork", "pairing", "all");
    private static final int PAIRED = 20_000;
    private static final int PAIRED_WEEKS = 156;

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            description =
                    "core, pairs (what is compared in pairs), firms, explore (what an experiment costs beside its runs), fork (what leaving at half-time saves), pairing (what luck in common saves); all if not said")
    private String what = "all";

    @Option(
            names = "--full",
            description = "go to 1e7 people and to mid-run: many minutes and 4 GB; explore: run all thousand")
    private boolean full;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        PrintWriter out = output.out();
        PrintWriter err = output.err();
        boolean core = what.equals("core");
        if (!KINDS.contains(what)) {
            throw CommandLines.badOption(
                    "WHAT", what, "must be core, pairs, firms, explore, fork, pairing, or nothing for all");
        }
        if (what.equals("pairing")) {
            pairing(out, err);
            return CommandLines.SUCCESS;
        }
        Bench bench = new Bench(
                threads.count(),
                full,
                step -> {
                    err.println("  " + step);
                    err.flush();
                },
                row -> {
                    if (!output.json()) {
                        out.println(SpeedTable.line(row));
                        out.flush();
                    }
                });
        List<SpeedRow> rows = switch (what) {
            case "core" -> bench.coreOnly();
            case "pairs" -> bench.pairs();
            case "firms" -> bench.firms();
            case "explore" -> bench.explore(full);
            case "fork" -> bench.fork();
            default -> bench.all();
        };
        if (output.json()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("threads", threads.count());
            tree.put("rows", new SpeedTable(rows).tree());
            out.println(Json.line(tree));
        } else if (core) {
            printOthers(out);
        }
        return rows.stream().anyMatch(SpeedRow::isFailed) ? CommandLines.FAILED : CommandLines.SUCCESS;
    }

    private void pairing(PrintWriter out, PrintWriter err) {
        PairingTable table = new PairingTable(PairingBench.run(PAIRED, PAIRED_WEEKS, threads.count(), step -> {
            err.println("  " + step);
            err.flush();
        }));
        if (output.json()) {
            out.println(Json.line(table.tree()));
            return;
        }
        out.println(
                "Replicates needed for half of the 95 %% interval to be %.0f %% of the baseline: %,d people, %d weeks, variances from %d pairs"
                        .formatted(100 * PairingBench.SHARE, PAIRED, PAIRED_WEEKS, PairingBench.PAIRS));
        table.lines().forEach(out::println);
    }

    private static void printOthers(PrintWriter out) {
        out.println();
        out.println("%-40s %10s %10s".formatted("others, measured elsewhere (M person-days/s)", "1e5", "1e6"));
        for (String[] other : OTHERS) {
            out.println("%-40s %10s %10s".formatted((Object[]) other));
        }
    }
}
