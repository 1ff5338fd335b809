package glasshouse.experiment.twin;

import glasshouse.engine.world.Scenario;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problems;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Horizon;
import glasshouse.scenario.load.Loaded;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks for twins.
 *
 * @param baseline the scenario as it is
 * @param variants the scenario under other regimes, at least one, each a twin of the baseline
 * @param from date from which the other regimes hold
 * @param replicates pairs, each with another luck, at least 1
 * @param seeds of the people, and of the first pair's luck
 * @param threads how many compute a run
 */
public record TwinRequest(
        Loaded<Scenario> baseline, List<Variant> variants, LocalDate from, int replicates, Seeds seeds, int threads) {

    /**
     * Names another regime.
     *
     * @param name what it is called beside others
     * @param scenario the scenario under it
     */
    public record Variant(String name, Loaded<Scenario> scenario) {}

    /**
     * Refuses what is no twin: another society, or a date outside the horizon.
     *
     * @throws glasshouse.kernel.problem.ProblemException naming all that is wrong
     */
    public TwinRequest {
        Problems problems = new Problems();
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            problems.add("variants", "none", Place.NOWHERE, "must be at least one", "");
        }
        for (Variant variant : variants) {
            requireTwin(baseline, variant, problems);
        }
        Horizon horizon = baseline.value().horizon().horizon();
        int day = horizon.dayOf(from);
        if (day < 0 || day >= horizon.days()) {
            problems.add(
                    "date from which the patch holds",
                    from.toString(),
                    Place.NOWHERE,
                    "must lie between " + horizon.start() + " and " + horizon.dateOf(horizon.days() - 1),
                    "");
        }
        if (replicates < 1) {
            problems.add("replicates", "" + replicates, Place.NOWHERE, "must be at least 1", "");
        }
        problems.throwIfAny();
    }

    /** Asks for twins under one other regime. */
    public TwinRequest(
            Loaded<Scenario> baseline,
            Loaded<Scenario> patched,
            LocalDate from,
            int replicates,
            Seeds seeds,
            int threads) {
        this(baseline, List.of(new Variant("twin", patched)), from, replicates, seeds, threads);
    }

    private static void requireTwin(Loaded<Scenario> baseline, Variant variant, Problems problems) {
        if (!baseline.hash("society", "horizon").equals(variant.scenario().hash("society", "horizon"))) {
            problems.add(
                    "patch of a twin",
                    "society or horizon",
                    Place.NOWHERE,
                    "must change the institution alone: twins are the same people in the same time",
                    "compare two runs instead");
        }
    }

    /** Returns the luck of a pair; the first pair's is the seed itself, so that it equals the run of that seed. */
    public long luckOf(int pair) {
        long luck = seeds.luck();
        return pair == 0 ? luck : Key.of(luck, new Purpose("experiment.replicate." + pair));
    }

    /** Returns the scenario under the first of the other regimes. */
    public Loaded<Scenario> patched() {
        return variants.getFirst().scenario();
    }

    /** Returns the first day of the other regimes. */
    public int day() {
        return baseline.value().horizon().horizon().dayOf(from);
    }
}
