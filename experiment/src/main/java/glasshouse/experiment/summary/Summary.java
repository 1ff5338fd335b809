package glasshouse.experiment.summary;

import glasshouse.experiment.summary.FirmFigures.InspectionFigures;
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
     * What happened to scores.
     *
     * @param start score that everyone started with
     * @param below persons below it at the end
     * @param taken points taken in all weeks
     * @param given points given in all weeks
     * @param takenFalsely points taken for false records
     * @param who persons below the start, by stratum
     * @param price what points take, and how they are spread; null in runs stored before that was counted
     */
    public record PointFigures(
            int start,
            long below,
            long taken,
            long given,
            long takenFalsely,
            List<Rate> who,
            @Nullable PriceFigures price) {
        /** Keeps a copy of the list. */
        public PointFigures {
            who = List.copyOf(who);
        }
    }

    /**
     * The persons in a grade at the end.
     *
     * @param grade name of the grade
     * @param persons how many
     */
    public record Grade(String grade, long persons) {}

    /**
     * What happened on a list.
     *
     * @param list name of the list
     * @param what the list, in words
     * @param colour black, red, or none for the open cases of an office
     * @param begun listings begun in all weeks
     * @param begunByClass the same by class
     * @param inForce listings in force at the end
     * @param inForceByClass the same by class
     * @param who listings begun, by stratum
     */
    public record ListFigures(
            String list,
            String what,
            String colour,
            long begun,
            List<ClassCount> begunByClass,
            long inForce,
            List<ClassCount> inForceByClass,
            List<Rate> who) {
        /** Keeps copies of the lists. */
        public ListFigures {
            begunByClass = List.copyOf(begunByClass);
            inForceByClass = List.copyOf(inForceByClass);
            who = List.copyOf(who);
        }

        /** Says whether being on it costs. */
        public boolean black() {
            return colour.equals("black");
        }
    }

    /**
     * Listings of one class.
     *
     * @param name sound, wrongful, derivative, lawful_act or irregular
     * @param count how many
     */
    public record ClassCount(String name, long count) {}

    /**
     * How often something happened to the persons of a stratum.
     *
     * @param by income, residence or group; of firms size, ownership, margin or sector
     * @param stratum the stratum
     * @param persons persons in it
     * @param count how often it happened
     */
    public record Rate(String by, String stratum, long persons, long count) {}

    /**
     * What a channel saw.
     *
     * @param channel name of the channel
     * @param sightings sightings in all weeks
     * @param falseSightings those of a person who did not do the act, or did it and was seen before
     */
    public record ChannelFigures(String channel, long sightings, long falseSightings) {}

    /**
     * What was asked of a pool.
     *
     * @param pool name of the pool
     * @param claims claims in all weeks
     * @param granted those granted
     * @param waiting those waiting at the end
     */
    public record PoolFigures(String pool, long claims, long granted, long waiting) {}

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
