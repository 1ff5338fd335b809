package glasshouse.engine.lint;

import glasshouse.engine.lint.finding.Finding;
import glasshouse.engine.world.Scenario;
import glasshouse.scenario.load.Loaded;
import java.util.List;

/**
 * What was linted, and what was found.
 *
 * @param scenario the scenario that a twin starts from, as its command line names it
 * @param world the scenario
 * @param files commands that write down what that scenario needs; empty where it is there already
 * @param findings what was found, by file and line
 */
public record Linted(String scenario, Loaded<Scenario> world, String files, List<Finding> findings) {}
