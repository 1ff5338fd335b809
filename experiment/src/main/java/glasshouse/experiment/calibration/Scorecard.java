package glasshouse.experiment.calibration;

import glasshouse.experiment.calibration.TargetReader.Found;
import glasshouse.results.folder.RunFolder;
import glasshouse.scenario.load.Loaded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds stored runs against the figures of a calibration; what cannot be held against them is shown, not dropped. */
public final class Scorecard {
    private final List<Target> targets;
    private final Map<String, List<Map<String, Found>>> byWorld = new LinkedHashMap<>();

    private Scorecard(List<Target> targets) {
        this.targets = targets;
    }

    /**
     * Scores runs.
     *
     * @param calibration the figures
     * @param runs stored runs by the name of their world; several of one world are replicates
     */
    public static List<Score> of(Loaded<CalibrationSettings> calibration, Map<String, List<RunFolder>> runs) {
        return of(Target.of(calibration), runs);
    }

    /** Scores runs by some figures alone. */
    public static List<Score> of(List<Target> targets, Map<String, List<RunFolder>> runs) {
        Scorecard card = new Scorecard(targets);
        runs.forEach((world, folders) -> folders.forEach(folder -> card.read(world, folder)));
        return card.targets.stream().map(card::score).toList();
    }

    private void read(String world, RunFolder folder) {
        Map<String, Found> found = new LinkedHashMap<>();
        try (TargetReader reader = TargetReader.open(folder, targets)) {
            for (Target target : targets) {
                if (target.settings().world().equals(world)
                        || target.settings().against().equals(world)) {
                    found.put(target.name(), reader.read(target.settings()));
                }
            }
        }
        byWorld.computeIfAbsent(world, none -> new ArrayList<>()).add(found);
    }

    private Score score(Target target) {
        int runs = byWorld.getOrDefault(target.settings().world(), List.of()).size();
        if (runs == 0) {
            return Score.missing(target, "no run of " + target.settings().world());
        }
        List<Simulated> each = new ArrayList<>();
        for (int number = 0; number < runs; number++) {
            Found found = compared(target, number);
            if (found.found().isEmpty()) {
                return Score.missing(target, found.why());
            }
            each.add(found.found().get());
        }
        return Score.of(target, Simulated.of(each));
    }

    /** Returns what a run has of a figure; of one that is asked against another world, how much more that is than there. */
    private Found compared(Target target, int number) {
        Found found = found(target, target.settings().world(), number);
        String against = target.settings().against();
        if (against.isEmpty() || found.found().isEmpty()) {
            return found;
        }
        Found without = found(target, against, number);
        if (without.found().isEmpty()) {
            return without;
        }
        return without.found().get().value() == 0
                ? Found.nothing("nothing of it in " + against)
                : new Found(
                        Optional.of(found.found().get().against(without.found().get())), "");
    }

    private Found found(Target target, String world, int number) {
        List<Map<String, Found>> runs = byWorld.getOrDefault(world, List.of());
        return number < runs.size()
                ? runs.get(number).getOrDefault(target.name(), Found.nothing(""))
                : Found.nothing("no run of " + world);
    }
}
