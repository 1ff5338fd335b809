package glasshouse.experiment.summary;

import glasshouse.experiment.figure.ChannelFigures;
import glasshouse.experiment.figure.CreditFigures;
import glasshouse.experiment.figure.EconomyFigures;
import glasshouse.experiment.figure.FirmFigures;
import glasshouse.experiment.figure.Grade;
import glasshouse.experiment.figure.InspectionFigures;
import glasshouse.experiment.figure.LifeFigures;
import glasshouse.experiment.figure.ListFigures;
import glasshouse.experiment.figure.PatrolFigures;
import glasshouse.experiment.figure.PointFigures;
import glasshouse.experiment.figure.PoolFigures;
import glasshouse.experiment.figure.SchemeFigures;
import glasshouse.results.manifest.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a run, as stored beside its tables in {@code summary.json}.
 *
 * @param scenario name of the scenario
 * @param title its title, in words
 * @param label what every result must say beside it
 * @param cohort who was simulated
 * @param points what happened to scores; null in a regime without a rulebook
 * @param grades persons by grade at the end, lowest first
 * @param lists each list
 * @param lives what listings did to lives
 * @param patrols where patrols were sent, and what they wrote down
 * @param inspections each kind of audit
 * @param economy how the index of the economy went; null where there is none
 * @param credit what lenders and borrowers did; null where nobody lends
 * @param schemes each private scheme
 * @param channels each channel
 * @param pools each pool
 * @param firms what happened to firms; null in a society without any
 * @param caveats what the scenario says is missing or assumed
 * @param unseen parts of the published rulebook that nobody has seen
 * @param cost what the run took
 */
public record Summary(
        String scenario,
        String title,
        Label label,
        Cohort cohort,
        @Nullable PointFigures points,
        List<Grade> grades,
        List<ListFigures> lists,
        LifeFigures lives,
        PatrolFigures patrols,
        List<InspectionFigures> inspections,
        @Nullable EconomyFigures economy,
        @Nullable CreditFigures credit,
        List<SchemeFigures> schemes,
        List<ChannelFigures> channels,
        List<PoolFigures> pools,
        @Nullable FirmFigures firms,
        List<String> caveats,
        List<String> unseen,
        Cost cost) {

    /**
     * Who was simulated.
     *
     * @param persons adults
     * @param represented adults of the city they stand for
     * @param firms firms
     * @param weeks weeks
     * @param firstDay first day, as {@code 2018-01-01}
     * @param lastDay last day
     * @param peopleSeed seed of the people
     * @param luckSeed seed of their luck
     */
    public record Cohort(
            long persons,
            double represented,
            long firms,
            int weeks,
            String firstDay,
            String lastDay,
            long peopleSeed,
            long luckSeed) {}

    /**
     * What a run took; no other figure depends on it.
     *
     * @param threads threads of the engine
     * @param seconds wall-clock time of the engine
     * @param personDaysPerSecond simulated days of a person in a second of the engine
     * @param hotBytesPerPerson memory of the state at the end, per person
     * @param peakRssBytes the most memory the process has held; null where the system does not say
     */
    public record Cost(
            int threads,
            double seconds,
            double personDaysPerSecond,
            double hotBytesPerPerson,
            @Nullable Long peakRssBytes) {}

    /** Keeps copies of the lists. */
    public Summary {
        grades = List.copyOf(grades);
        lists = List.copyOf(lists);
        inspections = List.copyOf(inspections);
        channels = List.copyOf(channels);
        pools = List.copyOf(pools);
        caveats = List.copyOf(caveats);
        unseen = List.copyOf(unseen);
    }
}
