package glasshouse.engine.lint;

import glasshouse.engine.lint.finding.Finding;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.engine.lint.looks.Bought;
import glasshouse.engine.lint.looks.Bystanders;
import glasshouse.engine.lint.looks.DeadRules;
import glasshouse.engine.lint.looks.Discretionary;
import glasshouse.engine.lint.looks.DoubleJeopardy;
import glasshouse.engine.lint.looks.EasierLost;
import glasshouse.engine.lint.looks.LawfulActs;
import glasshouse.engine.lint.looks.NeverJoined;
import glasshouse.engine.lint.looks.Proportion;
import glasshouse.engine.lint.looks.Thresholds;
import glasshouse.engine.lint.looks.Unreachable;
import glasshouse.engine.lint.looks.WaysOff;
import glasshouse.engine.world.Scenario;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import java.util.List;

/**
 * Reads a regime and says what is wrong with it, before anybody lives under it. It reads rules and what is known of acts in
 * general; nobody's acts, for it runs nothing.
 */
public final class Linter {
    private static final List<Look> LOOKS = List.of(
            new DeadRules(),
            new NeverJoined(),
            new Unreachable(),
            new Thresholds(),
            new DoubleJeopardy(),
            new LawfulActs(),
            new Proportion(),
            new Bought(),
            new EasierLost(),
            new Discretionary(),
            new WaysOff(),
            new Bystanders());

    private Linter() {}

    /** Lints a scenario: a file or a name of the catalog. */
    public static Linted scenario(String nameOrPath, Catalog catalog) {
        Loaded<Scenario> scenario = Loader.of(Scenario.class, catalog).load(nameOrPath, "scenarios", List.of());
        return new Linted(nameOrPath, scenario, "", findings(scenario));
    }

    /**
     * Lints a rulebook by itself: a file or a name of the catalog.
     *
     * @param on scenario whose society it is put into, where no scenario of the catalog has it
     */
    public static Linted rulebook(String nameOrPath, String on, Catalog catalog) {
        return new RulebookWorld(catalog, nameOrPath).linted(nameOrPath, on);
    }

    /** Lists what is wrong with a scenario's regimes, by file and line. */
    public static List<Finding> findings(Loaded<Scenario> scenario) {
        Findings findings = new Findings();
        for (Ground ground : Ground.all(scenario)) {
            LOOKS.forEach(look -> look.at(ground, findings));
        }
        return findings.list();
    }
}
