package glasshouse.experiment.calibration;

import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.SequencedMap;

/** Published figures, the worlds that they are read in, and the numbers that may be moved to come near some of them. */
@Section(doc = "A calibration: published figures, which of them are fitted to, and what may be moved to fit them.")
public record CalibrationSettings(
        @Setting(doc = "Name of the calibration.") String calibration,

        @Setting(doc = "Title, in words.") String title,

        @Setting(doc = "What the figures are, and what they cannot tell.", byDefault = "''")
        String about,

        @Setting(doc = "The worlds that figures are read in, by name.")
        SequencedMap<String, WorldSettings> worlds,

        @Setting(doc = "The published figures, by name.") SequencedMap<String, TargetSettings> targets,

        @Setting(doc = "The numbers that may be moved, by name.", byDefault = "{}")
        SequencedMap<String, FreeSettings> free)
        implements Checked {

    @Override
    public void check(Checks checks) {
        targets.forEach((name, target) -> {
            worldIsThere(checks, "targets." + name + ".world", target.world());
            if (!target.against().isEmpty()) {
                worldIsThere(checks, "targets." + name + ".against", target.against());
            }
        });
        free.forEach((name, number) -> {
            worldIsThere(checks, "free." + name + ".world", number.world());
            if (!Freedom.isFree(number.path())) {
                checks.problem(
                        "free." + name + ".path",
                        "number that may be moved",
                        number.path(),
                        Freedom.MUST,
                        Freedom.MAYBE);
            }
        });
    }

    private void worldIsThere(Checks checks, String path, String world) {
        if (!worlds.containsKey(world)) {
            List<String> names = List.copyOf(worlds.keySet());
            checks.problem(
                    path,
                    "unknown world",
                    world,
                    "must be one of " + String.join(", ", names),
                    Nearest.maybe(world, names));
        }
    }
}
