package glasshouse.experiment.summary;

import glasshouse.experiment.summary.Summary.ChannelFigures;
import glasshouse.experiment.summary.Summary.Grade;
import glasshouse.experiment.summary.Summary.ListFigures;
import glasshouse.experiment.summary.Summary.PointFigures;
import glasshouse.experiment.summary.Summary.PoolFigures;
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

    /**
     * What inspections of one kind came to.
     *
     * @param inspection name of the audit
     * @param done inspections in all weeks
     * @param found those that found something
     * @param foundWrongly of these, those that found what the firm had not done
     */
    public record InspectionFigures(String inspection, long done, long found, long foundWrongly) {}

    /**
     * What became of requests of one kind.
     *
     * @param request name of the kind
     * @param asked requests in all weeks
     * @param refused those refused
     */
    public record DenialFigures(String request, long asked, long refused) {}
}
