package glasshouse.experiment.twin;

import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.estimate.Holm;
import glasshouse.experiment.estimate.Means;
import glasshouse.experiment.estimate.Sample;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gathers the paired differences of all metrics in all strata. Those for everyone are estimated by Student's t, or by bootstrap where
 * they are skewed, and are looked at together at the end; those of strata, of which there are many, by t alone.
 */
final class Effects {
    private static final String EVERYONE = "all";

    private final long key;
    private final List<Effect> all = new ArrayList<>();
    private final List<Integer> ofEveryone = new ArrayList<>();
    private final List<Double> probabilities = new ArrayList<>();

    /**
     * Gathers nothing yet.
     *
     * @param key of the bootstrap's draws
     */
    Effects(long key) {
        this.key = key;
    }

    /** Takes in one metric of one stratum, given its sums in baseline and twin by pair. */
    void add(Who who, Metric metric, Cuts.Stratum stratum, double[] baseline, double[] twin) {
        double[] differences = differences(baseline, twin);
        boolean everyone = stratum.cut().equals(EVERYONE);
        Estimate estimate = everyone ? Means.of(differences, key) : Estimate.of(differences);
        if (everyone) {
            ofEveryone.add(all.size());
            probabilities.add(Holm.probability(estimate, differences));
        }
        all.add(new Effect(
                who.variant(),
                who.side(),
                metric,
                stratum.cut(),
                stratum.name(),
                Sample.mean(baseline),
                Sample.mean(twin),
                estimate,
                false,
                saved(baseline, twin, differences)));
    }

    /**
     * Names whose difference it is.
     *
     * @param variant name of the other regime
     * @param side persons or firms
     */
    record Who(String variant, String side) {}

    /** Returns all, those that are resolved together marked. */
    List<Effect> marked() {
        boolean[] resolved =
                Holm.resolved(probabilities.stream().mapToDouble(one -> one).toArray());
        for (int number = 0; number < resolved.length; number++) {
            int at = ofEveryone.get(number);
            if (resolved[number] && all.get(at).estimate().verdict() == Estimate.Verdict.RESOLVED) {
                all.set(at, all.get(at).resolvedTogether());
            }
        }
        return all;
    }

    private static double[] differences(double[] baseline, double[] twin) {
        double[] differences = twin.clone();
        Arrays.setAll(differences, pair -> twin[pair] - baseline[pair]);
        return differences;
    }

    /** Returns by how many times pairing makes fewer pairs do; NaN where nothing differs from pair to pair. */
    private static double saved(double[] baseline, double[] twin, double[] differences) {
        double variance = Sample.variance(differences);
        return variance > 0 ? (Sample.variance(baseline) + Sample.variance(twin)) / variance : Double.NaN;
    }
}
