package glasshouse.experiment.summary;

import glasshouse.engine.world.World;
import glasshouse.experiment.figure.PatrolFigures;
import glasshouse.experiment.figure.PatrolFigures.Seen;
import glasshouse.experiment.figure.PatrolFigures.Sent;
import glasshouse.kernel.index.Names;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.PredictionMetrics;
import glasshouse.observation.metric.TallySeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sums what a run counted of patrols. */
final class PatrolCounts {
    private final World world;
    private final TallySeries series;
    private final Metrics all;
    private final PredictionMetrics metrics;

    PatrolCounts(World world, TallySeries series) {
        this.world = world;
        this.series = series;
        this.all = series.metrics();
        this.metrics = all.prediction;
    }

    /** Sums for these inspectors. */
    PatrolFigures figures(Set<String> inspectors) {
        List<Seen> seen = new ArrayList<>();
        for (String channel : inspectors) {
            int number = world.names().channels().number(channel);
            seen.add(new Seen(channel, series.total(all.sightings + number)));
        }
        return new PatrolFigures(sent(), seen);
    }

    private List<Sent> sent() {
        List<Sent> sent = new ArrayList<>();
        for (int model = 0; model < world.names().predictions().size(); model++) {
            Names areas = world.names().areas().get(model);
            int first = metrics.label(model, 0);
            double inspections = sum(metrics.inspections + first, areas.size());
            double acts = sum(metrics.committed + first, areas.size());
            if (inspections == 0 || acts == 0) {
                continue;
            }
            for (int area = 0; area < areas.size(); area++) {
                sent.add(new Sent(
                        world.names().predictions().name(model),
                        areas.name(area),
                        series.total(metrics.inspections + first + area) / inspections,
                        series.total(metrics.committed + first + area) / acts));
            }
        }
        return sent;
    }

    private double sum(int first, int count) {
        double sum = 0;
        for (int metric = first; metric < first + count; metric++) {
            sum += series.total(metric);
        }
        return sum;
    }
}
