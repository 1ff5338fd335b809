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
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds outputs in what a world counts. */
final class OutputReader {
    private final ExperimentReader reader;
    private final World world;
    private final Horizon horizon;

    OutputReader(ExperimentReader reader, World world, Horizon horizon) {
        this.reader = reader;
        this.world = world;
        this.horizon = horizon;
    }

    Output read(String name, OutputSettings output) {
        String at = "outputs." + name;
        int side = output.side() == OutputSettings.Side.FIRMS ? 1 : 0;
        if (side >= world.sides().size()) {
            reader.problems()
                    .add(at + ".side", "firms", reader.place(at + ".side"), "must be persons: there are no firms", "");
            side = 0;
        }
        World counted = world.sides().get(side);
        return new Output(
                name,
                output,
                side,
                numbers(output.metrics(), counted, at + ".metrics"),
                numbers(output.per(), counted, at + ".per"),
                strata(output, counted, at),
                output.since().map(date -> week(date, at + ".since")).orElse(0),
                output.until().map(date -> week(date, at + ".until")).orElse(horizon.weeks()));
    }

    private int[] numbers(List<String> names, World counted, String at) {
        List<String> all = counted.metrics().all().stream().map(Metric::name).toList();
        int[] numbers = new int[names.size()];
        for (int i = 0; i < numbers.length; i++) {
            String name = names.get(i);
            numbers[i] = all.indexOf(name);
            if (numbers[i] < 0) {
                reader.problems()
                        .add(
                                "no such metric",
                                name,
                                reader.place(at + "." + i),
                                "must be one that the scenario counts",
                                Nearest.maybe(name, all));
            }
        }
        return numbers;
    }

    /** Finds the stratum of that name, or all that have its words in theirs. */
    private int[] strata(OutputSettings output, World counted, String at) {
        List<Cuts.Stratum> all = counted.cuts().strata();
        List<String> asked = words(output.stratum());
        int[] exact = numbers(all, output, name -> name.equals(output.stratum()));
        int[] found = exact.length > 0
                ? exact
                : numbers(all, output, name -> words(name).containsAll(asked));
        if (found.length == 0) {
            refuse(output, all, at);
        }
        return found;
    }

    private static List<String> words(String name) {
        return List.of(name.split(" "));
    }

    private static int[] numbers(List<Cuts.Stratum> all, OutputSettings output, Predicate<String> wanted) {
        return IntStream.range(0, all.size())
                .filter(number -> all.get(number).cut().equals(output.cut())
                        && wanted.test(all.get(number).name()))
                .toArray();
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
