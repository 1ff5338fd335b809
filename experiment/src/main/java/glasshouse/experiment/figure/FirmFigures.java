package glasshouse.experiment.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the firms of a run, in the same figures as what happened to people; where those say persons, here they count
 * firms.
 *
 * @param firms how many
 * @param represented firms that they stand for
 * @param points what happened to their scores; null where firms are not rated
 * @param grades firms by rating at the end, lowest first
 * @param lists each list
 * @param lives what listings did to firms
 * @param channels each channel
 * @param pools each pool
 * @param inspections each kind of inspection
 * @param denials each kind of request
 */
public record FirmFigures(
        long firms,
        double represented,
        @Nullable PointFigures points,
        List<Grade> grades,
        List<ListFigures> lists,
        LifeFigures lives,
        List<ChannelFigures> channels,
        List<PoolFigures> pools,
        List<InspectionFigures> inspections,
        List<DenialFigures> denials) {

    /** Keeps copies of the lists. */
    public FirmFigures {
        grades = List.copyOf(grades);
        lists = List.copyOf(lists);
        channels = List.copyOf(channels);
        pools = List.copyOf(pools);
        inspections = List.copyOf(inspections);
        denials = List.copyOf(denials);
    }
}
