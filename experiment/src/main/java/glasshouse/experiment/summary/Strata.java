package glasshouse.experiment.summary;

import glasshouse.engine.world.World;
import glasshouse.experiment.figure.Rate;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.TallySeries;
import glasshouse.society.firms.FirmPopulationSettings;
import glasshouse.society.firms.FirmTraits;
import glasshouse.society.firms.Firms;
import glasshouse.society.population.Traits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The strata a summary compares, each with its number of subjects: of persons income quintiles, residences and groups; of firms
 * sizes, ownerships, margins and sectors.
 */
final class Strata {
    private static final List<String> INCOMES = List.of("lowest fifth", "second", "middle", "fourth", "highest fifth");
    private static final List<String> RESIDENCES = List.of("urban", "rural");
    private static final List<String> MARGINS = List.of("thin margin", "good margin");
    private static final int NOWHERE = -1;

    private final List<Cut> cuts;
    private final Counts subjects;

    /**
     * One way of cutting.
     *
     * @param by what it cuts by
     * @param names the strata
     * @param ofTraits the stratum of a subject
     * @param ofTally the stratum that a stratum of the tally is part of, or {@link #NOWHERE}
     */
    private record Cut(String by, List<String> names, IntUnaryOperator ofTraits, IntUnaryOperator ofTally) {}

    private Strata(World world, List<Cut> cuts) {
        this.cuts = cuts;
        this.subjects = counts();
        for (int traits : world.population().traits()) {
            subjects.add(traits, 1);
        }
    }

    /** Cuts the persons of a world. */
    static Strata ofPersons(World world) {
        List<String> groups = world.population().groups();
        int group = RESIDENCES.size();
        int income = group * groups.size();
        int cells = income * INCOMES.size();
        return new Strata(
                world,
                List.of(
                        new Cut(
                                "income",
                                INCOMES,
                                Traits::incomeQuintile,
                                at -> at > cells ? NOWHERE : (at - 1) / income),
                        new Cut(
                                "residence",
                                RESIDENCES,
                                Traits::residence,
                                at -> at > cells ? NOWHERE : (at - 1) % group),
                        new Cut(
                                "group",
                                groups,
                                Traits::group,
                                at -> at > cells ? NOWHERE : (at - 1) % income / group)));
    }

    /** Cuts the firms of a world. */
    static Strata ofFirms(World world, FirmPopulationSettings firms) {
        int owner = MARGINS.size();
        int size = owner * FirmTraits.OWNERSHIPS;
        int cells = size * FirmTraits.SIZES;
        List<String> sectors = firms.sectorNames();
        int firstSector =
                world.cuts().strata().stream().map(Cuts.Stratum::cut).toList().indexOf("sector");
        return new Strata(
                world,
                List.of(
                        new Cut("size", Firms.SIZES, FirmTraits::size, at -> at > cells ? NOWHERE : (at - 1) / size),
                        new Cut(
                                "ownership",
                                Firms.OWNERSHIPS,
                                FirmTraits::ownership,
                                at -> at > cells ? NOWHERE : (at - 1) % size / owner),
                        new Cut("margin", MARGINS, FirmTraits::margin, at -> at > cells ? NOWHERE : (at - 1) % owner),
                        new Cut(
                                "sector",
                                sectors,
                                FirmTraits::sector,
                                at -> at < firstSector || at >= firstSector + sectors.size()
                                        ? NOWHERE
                                        : at - firstSector)));
    }

    /** Starts counting by stratum. */
    Counts counts() {
        return new Counts();
    }

    /** Sums flows of a series over all weeks, by stratum. */
    List<Rate> rates(TallySeries series, int firstMetric, int metrics) {
        Counts counts = counts();
        for (int stratum = 1; stratum < series.cuts().size(); stratum++) {
            long sum = 0;
            for (int metric = firstMetric; metric < firstMetric + metrics; metric++) {
                sum += series.sum(series.weeks(), stratum, metric);
            }
            counts.addTally(stratum, sum);
        }
        return counts.rates();
    }

    /** Returns what a series counted in one week, by stratum. */
    List<Rate> ratesOf(TallySeries series, int week, int metric) {
        Counts counts = counts();
        for (int stratum = 1; stratum < series.cuts().size(); stratum++) {
            counts.addTally(stratum, series.at(week, stratum, metric));
        }
        return counts.rates();
    }

    /** Counts by every cut at once. */
    final class Counts {
        /** [cut][stratum]. */
        private final long[][] counts = new long[cuts.size()][];

        private long all;

        private Counts() {
            Arrays.setAll(counts, cut -> new long[cuts.get(cut).names().size()]);
        }

        void add(int traits, long count) {
            for (int cut = 0; cut < counts.length; cut++) {
                counts[cut][cuts.get(cut).ofTraits().applyAsInt(traits)] += count;
            }
            all += count;
        }

        private void addTally(int stratum, long count) {
            for (int cut = 0; cut < counts.length; cut++) {
                int place = cuts.get(cut).ofTally().applyAsInt(stratum);
                if (place != NOWHERE) {
                    counts[cut][place] += count;
                }
            }
        }

        long all() {
            return all;
        }

        List<Rate> rates() {
            List<Rate> rates = new ArrayList<>();
            for (int cut = 0; cut < counts.length; cut++) {
                List<String> names = cuts.get(cut).names();
                for (int stratum = 0; stratum < names.size(); stratum++) {
                    rates.add(new Rate(
                            cuts.get(cut).by(),
                            names.get(stratum),
                            subjects.counts[cut][stratum],
                            counts[cut][stratum]));
                }
            }
            return rates;
        }
    }
}
