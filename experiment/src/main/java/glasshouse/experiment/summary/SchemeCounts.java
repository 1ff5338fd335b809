package glasshouse.experiment.summary;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.World;
import glasshouse.experiment.figure.SchemeFigures;
import glasshouse.observation.census.Census;
import glasshouse.observation.metric.SchemeMetrics;
import glasshouse.observation.metric.TallySeries;
import java.util.List;
import java.util.stream.IntStream;

/** Sums what a run counted of private schemes. */
final class SchemeCounts {
    private SchemeCounts() {}

    /** Reads the figures of all schemes off a run. */
    static List<SchemeFigures> figures(Simulation simulation) {
        World world = simulation.world();
        return IntStream.range(0, world.names().schemes().size())
                .mapToObj(scheme -> figures(world, simulation.series(), scheme))
                .toList();
    }

    private static SchemeFigures figures(World world, TallySeries series, int scheme) {
        SchemeMetrics metrics = world.metrics().schemes;
        int census = Census.QUARTERLY.last(series.weeks());
        return new SchemeFigures(
                world.names().schemes().name(scheme),
                series.total(metrics.members + scheme),
                census < 0 ? 0 : series.at(census, 0, metrics.couldJoin + scheme),
                census < 0 ? 0 : series.sum(census + 1, 0, metrics.members + scheme),
                series.total(metrics.byBenefit + scheme),
                series.total(metrics.byPeers + scheme),
                series.total(metrics.byPressure + scheme),
                series.total(metrics.left + scheme),
                series.total(metrics.refused + scheme));
    }
}
