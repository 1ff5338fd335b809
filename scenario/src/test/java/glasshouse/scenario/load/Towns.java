package glasshouse.scenario.load;

import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.tree.Source;
import java.util.List;

/** Ways to load a town in a test. */
final class Towns {

    /** The least that makes a town. */
    static final String MINIMAL = """
            title: Small Town
            start: 2014-01-01
            society: {persons: 1000}
            rulebook: hill-2014
            """;

    private static final Loader<Town> LOADER = Loader.of(Town.class, Catalog.shipped());

    private Towns() {}

    static Loaded<Town> load(String nameOrPath, Patch... patches) {
        return LOADER.load(nameOrPath, "towns", List.of(patches));
    }

    /** Load the minimal town with further top keys. */
    static Loaded<Town> loaded(String more, Patch... patches) {
        return text(MINIMAL + more + "\n", patches);
    }

    static Town of(String more) {
        return loaded(more).value();
    }

    static Loaded<Town> text(String yaml, Patch... patches) {
        return LOADER.load(Source.given("town.yaml", yaml), List.of(patches));
    }
}
