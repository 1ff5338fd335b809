package glasshouse.experiment.calibration;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/** A world that figures are read in. */
@Section(doc = "A world that figures are read in.")
public record WorldSettings(
        @Setting(doc = "The scenario, by its name in the catalog.")
        String scenario,

        @Setting(doc = "Patches on top of it, by their names in the catalog.", byDefault = "[]")
        List<String> patches) {}
