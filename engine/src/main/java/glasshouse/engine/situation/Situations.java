package glasshouse.engine.situation;

import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.tree.Source;
import java.util.ArrayList;
import java.util.List;

/** The situation tests of a rulebook. */
public final class Situations {
    /** Folder of the catalog in which a rulebook's situations are, under its own name. */
    public static final String FOLDER = "situations";

    private Situations() {}

    /**
     * Tries the situations of a file, in the order in which they are written.
     *
     * @param nameOrPath name of a rulebook of the catalog, or a file of situations
     * @throws glasshouse.kernel.problem.ProblemException with everything that is wrong with the file
     */
    public static List<Outcome> test(String nameOrPath, Catalog catalog) {
        return test(Loader.of(SituationsSettings.class, catalog).load(nameOrPath, FOLDER, List.of()), catalog);
    }

    /** Tries the situations of a text. */
    public static List<Outcome> test(Source source, Catalog catalog) {
        return test(Loader.of(SituationsSettings.class, catalog).load(source, List.of()), catalog);
    }

    private static List<Outcome> test(Loaded<SituationsSettings> loaded, Catalog catalog) {
        Stage stage = new Stage(loaded, catalog);
        List<Outcome> outcomes = new ArrayList<>();
        loaded.value().situations().forEach((name, situation) -> outcomes.add(Rehearsal.of(stage, name, situation)));
        return outcomes;
    }
}
