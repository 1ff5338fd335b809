package glasshouse.society.population;

import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import java.util.List;

/** The catalog's population {@code china-2020}, for tests. */
public final class China {
    private static final String FOLDER = "populations";

    private China() {}

    /** Returns its settings. */
    public static PopulationSettings settings() {
        return load().value();
    }

    /** Returns its settings with what is known about each number. */
    static Loaded<PopulationSettings> load() {
        return Loader.of(PopulationSettings.class, Catalog.shipped()).load("china-2020", FOLDER, List.of());
    }
}
