package glasshouse.experiment.explore;

import glasshouse.scenario.patch.Patch;
import java.util.List;

/**
 * A regime that is compared with the baseline.
 *
 * @param name its name
 * @param patches that make it
 * @param day first day on which it holds
 */
record Regime(String name, List<Patch> patches, int day) {}
