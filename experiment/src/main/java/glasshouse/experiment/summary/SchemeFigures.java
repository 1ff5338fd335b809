package glasshouse.experiment.summary;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.World;
import glasshouse.observation.census.Census;
import glasshouse.observation.metric.SchemeMetrics;
import glasshouse.observation.metric.TallySeries;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who joined a private scheme, and why.
 *
 * @param scheme its name
 * @param members at the end
 * @param couldJoin members, and others who are online and have an account, at the last census of a quarter; 0 before the first
 * @param membersThen members at that census
 * @param byBenefit times that somebody joined who would have for the benefits alone
 * @param byPeers times that somebody joined who would not have but for peers
 * @param byPressure times that somebody joined who would not have but for what staying out costs
 * @param left times that somebody left
 * @param refused requests of others refused
 */
public record SchemeFigures(
        String scheme,
        long members,
        long couldJoin,
        long membersThen,
        long byBenefit,
        long byPeers,
        long byPressure,
        long left,
        long refused) {

    /** Reads the figures of all schemes off a run. */
    static List<SchemeFigures> of(Simulation simulation) {
        World world = simulation.world();
        return IntStream.range(0, world.names().schemes().size())
                .mapToObj(scheme -> of(world, simulation.series(), scheme))
                .toList();
    }

    private static SchemeFigures of(World world, TallySeries series, int scheme) {
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
