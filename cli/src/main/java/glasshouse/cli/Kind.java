package glasshouse.cli;

import glasshouse.engine.situation.Situations;
import glasshouse.engine.situation.SituationsSettings;
import glasshouse.engine.world.FirmSettings;
import glasshouse.engine.world.Scenario;
import glasshouse.experiment.calibration.CalibrationSettings;
import glasshouse.experiment.question.ExperimentSettings;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.kernel.problem.Place;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Composer;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Source;
import glasshouse.society.conduct.ConductSettings;
import glasshouse.society.firms.FirmConductSettings;
import glasshouse.society.firms.FirmPopulationSettings;
import glasshouse.society.population.PopulationSettings;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of YAML file a user writes; each but a patch is one settings record. */
enum Kind {
    /** A whole scenario. */
    SCENARIO("scenarios", Scenario.class),
    /** A rulebook. */
    RULEBOOK("rulebooks", RulebookSettings.class),
    /** What must come of a few acts under a rulebook. */
    SITUATIONS(Situations.FOLDER, SituationsSettings.class),
    /** What people are made from. */
    POPULATION("populations", PopulationSettings.class),
    /** What people do. */
    CONDUCT("conduct", ConductSettings.class),
    /** What firms are made from. */
    FIRMS("firms", FirmPopulationSettings.class),
    /** What firms do. */
    FIRM_CONDUCT("firm-conduct", FirmConductSettings.class),
    /** Firms and the regime they are under: what stands beside a scenario's persons. */
    FIRM_SIDE("firm-sides", FirmSettings.class),
    /** Published figures, and what may be moved to come near some of them. */
    CALIBRATION("calibrations", CalibrationSettings.class),
    /** A scenario at many points. */
    EXPERIMENT("experiments", ExperimentSettings.class),
    /** Changes to a scenario. */
    PATCH("patches", null);

    /** All of them, as a message names them. */
    static final String ALL =
            "scenario, rulebook, situations, population, conduct, firms, firm-conduct, firm-side, calibration, experiment or patch";

    private final String folder;
    private final Optional<Class<? extends Record>> type;

    Kind(String folder, @org.jspecify.annotations.Nullable Class<? extends Record> type) {
        this.folder = folder;
        this.type = Optional.ofNullable(type);
    }

    /** Finds the kind of this name. */
    static Optional<Kind> find(String name) {
        return List.of(values()).stream()
                .filter(kind -> kind.word().equals(name))
                .findFirst();
    }

    /** Returns its name in lower case. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns its folder of the catalog. */
    String folder() {
        return folder;
    }

    /** Returns the settings record; a patch has none. */
    Optional<Class<? extends Record>> type() {
        return type;
    }

    /**
     * Guesses the kind of a file by its top keys, or of a catalog name by its folder; a scenario where nothing speaks for
     * another, so that its reader says what is wrong.
     */
    static Kind of(String nameOrPath, Catalog catalog) {
        boolean isFile =
                Catalog.isPath(nameOrPath) || Files.exists(Catalog.path(nameOrPath, new Place(nameOrPath, 1, 1)));
        if (!isFile) {
            return List.of(values()).stream()
                    .filter(kind -> catalog.find(kind.folder, nameOrPath).isPresent())
                    .findFirst()
                    .orElse(SCENARIO);
        }
        Source source = catalog.open(nameOrPath, SCENARIO.folder);
        if (!(Composer.compose(source) instanceof Node.Mapping mapping)) {
            return SCENARIO;
        }
        List<String> keys = mapping.keys();
        if (keys.contains("patch") || keys.contains("set")) {
            return PATCH;
        }
        Kind best = SCENARIO;
        for (Kind kind : values()) {
            if (kind.known(keys) > best.known(keys)) {
                best = kind;
            }
        }
        return best;
    }

    private long known(List<String> keys) {
        return type.map(record -> Shape.Group.of(record).keys())
                .map(all -> keys.stream().filter(all::contains).count())
                .orElse(0L);
    }
}
