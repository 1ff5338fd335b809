package glasshouse.experiment.twin;

import glasshouse.engine.world.Scenario;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problems;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Horizon;
import glasshouse.scenario.load.Loaded;
import java.time.LocalDate;

/**
 * Asks for twins.
 *
 * @param baseline the scenario as it is
 * @param patched the scenario under the other regime
 * @param from date from which the other regime holds
 * @param replicates pairs, each with another luck, at least 1
 * @param seeds of the people, and of the first pair's luck
 * @param threads how many compute a run
 */
public record TwinRequest(
        Loaded<Scenario> baseline, Loaded<Scenario> patched, LocalDate from, int replicates, Seeds seeds, int threads) {

    /**
     * Refuses what is no twin: another society, or a date outside the horizon.
     *
     * @throws glasshouse.kernel.problem.ProblemException naming all that is wrong
     */
    public TwinRequest {
        Problems problems = new Problems();
        if (!baseline.hash("society", "horizon").equals(patched.hash("society", "horizon"))) {
            problems.add(
                    "patch of a twin",
                    "society or horizon",
                    Place.NOWHERE,
                    "must change the institution alone: twins are the same people in the same time",
                    "compare two runs instead");
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

    /** Returns the first day of the other regime. */
    public int day() {
        return baseline.value().horizon().horizon().dayOf(from);
    }
}
