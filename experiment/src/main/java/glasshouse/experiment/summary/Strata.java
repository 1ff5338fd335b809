package glasshouse.experiment.summary;

import glasshouse.engine.world.World;
import glasshouse.experiment.summary.Summary.Rate;
import glasshouse.observation.metric.TallySeries;
import glasshouse.society.population.Traits;
import java.util.ArrayList;
import java.util.List;

/** The strata a summary compares: income quintiles, residences and groups, each with its number of persons. */
final class Strata {
    private static final List<String> INCOMES = List.of("lowest fifth", "second", "middle", "fourth", "highest fifth");
    private static final List<String> RESIDENCES = List.of("urban", "rural");

    private final List<String> groups;
    private final Counts persons;

    Strata(World world) {
        this.groups = world.population().groups();
        this.persons = counts();
        for (int traits : world.population().traits()) {
            persons.add(traits, 1);
        }
    }

    /** Starts counting by stratum. */
    Counts counts() {
        return new Counts();
    }

    /** Sums flows of a series over all weeks, by stratum. */
    List<Rate> rates(TallySeries series, int firstMetric, int metrics) {
        Counts counts = counts();
        int stratum = 1;
        for (int quintile = 0; quintile < Traits.QUINTILES; quintile++) {
            for (int group = 0; group < groups.size(); group++) {
                for (int residence = 0; residence < RESIDENCES.size(); residence++) {
                    long sum = 0;
                    for (int metric = firstMetric; metric < firstMetric + metrics; metric++) {
                        sum += series.sum(series.weeks(), stratum, metric);
                    }
                    counts.add(quintile, residence, group, sum);
                    stratum++;
                }
            }
        }
        return counts.rates();
    }

    /** Counts by income, by residence and by group at once. */
    final class Counts {
        private final long[] byIncome = new long[INCOMES.size()];
        private final long[] byResidence = new long[RESIDENCES.size()];
        private final long[] byGroup = new long[groups.size()];
        private long all;

        private Counts() {}

        void add(int traits, long count) {
            add(Traits.incomeQuintile(traits), Traits.residence(traits), Traits.group(traits), count);
        }

        private void add(int quintile, int residence, int group, long count) {
            byIncome[quintile] += count;
            byResidence[residence] += count;
            byGroup[group] += count;
            all += count;
        }

        long all() {
            return all;
        }

        List<Rate> rates() {
            List<Rate> rates = new ArrayList<>();
            rates("income", INCOMES, persons.byIncome, byIncome, rates);
            rates("residence", RESIDENCES, persons.byResidence, byResidence, rates);
            rates("group", groups, persons.byGroup, byGroup, rates);
            return rates;
        }

        private static void rates(String by, List<String> names, long[] persons, long[] counts, List<Rate> into) {
            for (int i = 0; i < names.size(); i++) {
                into.add(new Rate(by, names.get(i), persons[i], counts[i]));
            }
        }
    }
}
