package glasshouse.experiment.summary;

import glasshouse.engine.world.World;
import glasshouse.experiment.figure.LifeFigures;
import glasshouse.observation.metric.LifeMetrics;
import glasshouse.observation.metric.RedressMetrics;
import glasshouse.observation.metric.TallySeries;
import glasshouse.society.response.Redress;
import java.util.ArrayList;
import java.util.List;

/** Sums what a run counted of lives. */
final class LifeCounts {
    private final World world;
    private final TallySeries series;
    private final LifeMetrics metrics;

    LifeCounts(World world, TallySeries series) {
        this.world = world;
        this.series = series;
        this.metrics = series.metrics().lives;
    }

    LifeFigures figures() {
        int lists = world.names().lists().size();
        int requests = world.names().requests().size();
        int acts = world.names().acts().size();
        return new LifeFigures(
                sum(metrics.redress.announced, lists),
                sum(metrics.redress.withdrawn, lists),
                sum(metrics.redress.notified, lists),
                sum(metrics.redress.learnedAtDenial, lists),
                sum(metrics.requests, requests),
                sum(metrics.denials, requests),
                series.total(metrics.denialsWrongful),
                series.total(metrics.denialsForKin),
                series.total(metrics.denialsLate),
                series.total(metrics.costYuan),
                series.total(metrics.hoursLost),
                series.total(metrics.benefitYuan),
                redress(),
                sum(metrics.redress.corrected, lists),
                sum(metrics.redress.repaired, lists),
                forgone(acts, false),
                forgone(acts, true),
                sum(metrics.prompted, acts),
                series.total(metrics.recoveredYuan),
                series.total(metrics.tiesCut),
                series.total(metrics.administrationYuan));
    }

    private List<LifeFigures.Stage> redress() {
        List<LifeFigures.Stage> stages = new ArrayList<>();
        for (int stage = 0; stage < RedressMetrics.STAGES.size(); stage++) {
            if (stage == Redress.HEARING && series.total(metrics.redress.filed + stage) == 0) {
                continue;
            }
            stages.add(new LifeFigures.Stage(
                    RedressMetrics.STAGES.get(stage),
                    series.total(metrics.redress.filed + stage),
                    series.total(metrics.redress.upheld + stage),
                    series.total(metrics.redress.rejected + stage),
                    series.total(metrics.redress.upheldInnocent + stage),
                    series.total(metrics.redress.rejectedInnocent + stage)));
        }
        return stages;
    }

    private long sum(int first, int count) {
        long sum = 0;
        for (int metric = first; metric < first + count; metric++) {
            sum += series.total(metric);
        }
        return sum;
    }

    private long forgone(int acts, boolean unlawful) {
        long sum = 0;
        for (int act = 0; act < acts; act++) {
            if (world.stakes().unlawful()[act] == unlawful) {
                sum += series.total(metrics.forgone + act);
            }
        }
        return sum;
    }
}
