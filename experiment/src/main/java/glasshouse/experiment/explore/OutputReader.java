package glasshouse.experiment.explore;

import glasshouse.engine.world.World;
import glasshouse.experiment.question.OutputSettings;
import glasshouse.kernel.time.Horizon;
import glasshouse.kernel.time.Week;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.Metric;
import glasshouse.scenario.hint.Nearest;
import java.time.LocalDate;
import java.util.List;

/** Finds outputs in what worlds count: it is enough that one of them does. */
final class OutputReader {
    private final ExperimentReader reader;
    private final List<World> worlds;
    private final Horizon horizon;

    OutputReader(ExperimentReader reader, List<World> worlds) {
        this.reader = reader;
        this.worlds = worlds;
        this.horizon = worlds.getFirst().horizon();
    }

    Output read(String name, OutputSettings output) {
        String at = "outputs." + name;
        int side = output.side() == OutputSettings.Side.FIRMS ? 1 : 0;
        List<World> counted = worlds.stream()
                .filter(world -> side < world.sides().size())
                .map(world -> world.sides().get(side))
                .toList();
        if (counted.isEmpty()) {
            reader.problems()
                    .add(at + ".side", "firms", reader.place(at + ".side"), "must be persons: there are no firms", "");
        } else {
            List<String> metrics = counted.stream()
                    .flatMap(world -> world.metrics().all().stream())
                    .map(Metric::name)
                    .distinct()
                    .toList();
            requireCounted(output.metrics(), metrics, at + ".metrics");
            requireCounted(output.per(), metrics, at + ".per");
            requireStratum(output, counted, at);
        }
        return new Output(
                name,
                output,
                side,
                output.since().map(date -> week(date, at + ".since")).orElse(0),
                output.until().map(date -> week(date, at + ".until")).orElse(horizon.weeks()));
    }

    private void requireCounted(List<String> names, List<String> counted, String at) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!counted.contains(name)) {
                reader.problems()
                        .add(
                                "no such metric",
                                name,
                                reader.place(at + "." + i),
                                "must be one that the scenario counts",
                                Nearest.maybe(name, counted));
            }
        }
    }

    private void requireStratum(OutputSettings output, List<World> counted, String at) {
        List<Cuts.Stratum> all = counted.stream()
                .flatMap(world -> world.cuts().strata().stream())
                .distinct()
                .toList();
        if (Output.strata(output, all).length == 0) {
            refuse(output, all, at);
        }
    }

    private void refuse(OutputSettings output, List<Cuts.Stratum> all, String at) {
        List<String> cuts = all.stream().map(Cuts.Stratum::cut).distinct().toList();
        List<String> names = all.stream()
                .filter(stratum -> stratum.cut().equals(output.cut()))
                .map(Cuts.Stratum::name)
                .toList();
        boolean cut = names.isEmpty();
        reader.problems()
                .add(
                        cut ? "no such cut" : "no such stratum of " + output.cut(),
                        cut ? output.cut() : output.stratum(),
                        reader.place(at + (cut ? ".cut" : ".stratum")),
                        "must be one of " + String.join(", ", cut ? cuts : names),
                        cut ? Nearest.maybe(output.cut(), cuts) : Nearest.maybe(output.stratum(), names));
    }

    private int week(LocalDate date, String at) {
        int day = horizon.dayOf(date);
        if (day < 0 || day > horizon.days()) {
            reader.problems()
                    .add(
                            at,
                            date.toString(),
                            reader.place(at),
                            "must lie between " + horizon.start() + " and " + horizon.dateOf(horizon.days() - 1),
                            "");
        }
        return Math.clamp(day / Week.DAYS, 0, horizon.weeks());
    }
}
