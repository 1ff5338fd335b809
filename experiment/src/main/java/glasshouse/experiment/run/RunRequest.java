package glasshouse.experiment.run;

import glasshouse.engine.world.Scenario;
import glasshouse.kernel.random.Seeds;
import glasshouse.results.manifest.Manifest.Identity;
import glasshouse.scenario.load.Loaded;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks for a run.
 *
 * @param scenario the scenario, patches and all
 * @param seeds of people and luck
 * @param out the run's own folder; where it is empty, one under {@code runs/} named after scenario, seed and world
 * @param manner how to go about it
 */
public record RunRequest(Loaded<Scenario> scenario, Seeds seeds, Optional<Path> out, Manner manner) {
    private static final int SHORT_HASH = 8;

    /** Returns the folder the run will have. */
    public Path folder() {
        return out.orElseGet(() -> Path.of("runs", name()));
    }

    private String name() {
        String name = scenario.value().scenario().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return name + "-" + seeds.luck() + "-" + worldHash().substring(0, SHORT_HASH);
    }

    private String worldHash() {
        return scenario.hash(Scenario.WORLD.toArray(String[]::new));
    }

    /** Returns what makes the run the same as another. */
    Identity identity() {
        return new Identity(
                scenario.value().scenario(),
                Version.ENGINE,
                worldHash(),
                scenario.hash("observe"),
                seeds.people(),
                seeds.luck(),
                "");
    }
}
