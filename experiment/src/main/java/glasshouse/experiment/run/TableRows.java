package glasshouse.experiment.run;

import glasshouse.engine.plan.Phase;
import glasshouse.engine.world.World;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.Metric;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.TallySeries;
import glasshouse.observation.table.Rows;
import glasshouse.observation.table.Table;
import glasshouse.results.folder.PartialRun;
import glasshouse.results.manifest.Manifest.PhaseTime;
import glasshouse.scenario.settings.Parameter;
import glasshouse.society.population.FitReport;
import glasshouse.society.population.FitRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the tables that are not about single subjects. */
final class TableRows {
    private static final int TALLY_ROWS_A_SEGMENT = 20_000;
    private static final int TALLY_KEYS = 4;

    private TableRows() {}

    /** Writes the counts of all weeks, of the cuts that are kept, without rows that are zero throughout. */
    static void tally(String prefix, String city, TallySeries series, Kept kept, PartialRun into) {
        Metrics metrics = series.metrics();
        List<Cuts.Stratum> strata = series.cuts().strata();
        Table table = RunTables.tally(metrics);
        Rows rows = new Rows(table.named(prefix + table.name()));
        series.forEachWeek((week, counts) -> {
            for (int stratum = 0; stratum < strata.size(); stratum++) {
                int first = stratum * metrics.size();
                if (!kept.hasCut(strata.get(stratum).cut()) || isZero(counts, first, first + metrics.size())) {
                    continue;
                }
                rows.set(0, week)
                        .set(1, city)
                        .set(2, strata.get(stratum).cut())
                        .set(3, strata.get(stratum).name());
                for (int metric = 0; metric < metrics.size(); metric++) {
                    rows.set(TALLY_KEYS + metric, counts[first + metric]);
                }
                rows.end();
            }
            if (rows.size() >= TALLY_ROWS_A_SEGMENT) {
                into.segment(rows);
                rows.clear();
            }
        });
        into.segment(rows);
    }

    private static boolean isZero(long[] counts, int from, int to) {
        for (int i = from; i < to; i++) {
            if (counts[i] != 0) {
                return false;
            }
        }
        return true;
    }

    static Rows metrics(String prefix, Metrics metrics) {
        Rows rows = new Rows(RunTables.METRIC.named(prefix + RunTables.METRIC.name()));
        for (Metric metric : metrics.all()) {
            rows.set(0, metric.name())
                    .set(1, metric.unit())
                    .set(2, metric.meaning())
                    .set(3, metric.formula())
                    .set(4, metric.source())
                    .set(5, metric.stock());
            rows.end();
        }
        return rows;
    }

    static Rows parameters(List<Parameter> parameters) {
        Rows rows = new Rows(RunTables.PARAMETER);
        for (Parameter parameter : parameters) {
            rows.set(0, parameter.path()).set(1, parameter.value());
            rows.set(2, said(parameter.unit())).set(3, said(parameter.source())).set(4, said(parameter.confidence()));
            if (!parameter.low().isEmpty()) {
                rows.set(5, Double.parseDouble(parameter.low()));
            }
            if (!parameter.high().isEmpty()) {
                rows.set(6, Double.parseDouble(parameter.high()));
            }
            rows.set(7, parameter.doc());
            rows.end();
        }
        return rows;
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    static Rows phases(List<Phase> plan, List<PhaseTime> times) {
        Rows rows = new Rows(RunTables.PHASE);
        for (int i = 0; i < plan.size(); i++) {
            Phase phase = plan.get(i);
            rows.set(0, i + 1L)
                    .set(1, phase.name())
                    .set(2, phase.does())
                    .set(3, String.join(", ", phase.reads()))
                    .set(4, String.join(", ", phase.writes()))
                    .set(5, times.get(i).seconds())
                    .set(6, times.get(i).bytes());
            rows.end();
        }
        return rows;
    }

    static Rows fit(World world) {
        FitReport report =
                FitReport.of(world.population(), world.scenario().society().population());
        Rows rows = new Rows(RunTables.FIT);
        for (FitRow row : report.rows()) {
            rows.set(0, row.marginal())
                    .set(1, row.category())
                    .set(2, row.published())
                    .set(3, row.synthetic())
                    .set(4, row.difference());
            rows.end();
        }
        return rows;
    }
}
