package glasshouse.experiment.explore;

import glasshouse.experiment.cell.Cells;
import glasshouse.experiment.estimate.Bootstrap.Interval;
import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.results.folder.OpenFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes the tables of an experiment as comma-separated values, point by point in the order of the design, so that they are the same to the byte
 * however the runs came about.
 */
final class Tables {
    private final Experiment experiment;
    private final OpenFolder folder;

    Tables(Experiment experiment, OpenFolder folder) {
        this.experiment = experiment;
        this.folder = folder;
    }

    /** Writes what every pair came to as it is read, and gathers what findings are made of. */
    Gathered pairs(Cells cells) {
        Gathered gathered = new Gathered(experiment);
        folder.write(StoredFinding.PAIRS, line -> {
            List<String> head = new ArrayList<>(List.of("point", "pair", "regime"));
            experiment.outputs().forEach(output -> head.add(output.name()));
            line.accept(row(head));
            for (int number = 0; number < experiment.design().size(); number++) {
                PointResult point = new PointRun(experiment, cells, new Worlds.People(), number, () -> false, () -> {})
                        .read()
                        .orElseThrow(() -> new IllegalStateException("every point must have been run"));
                gathered.add(point);
                pairs(point, line);
            }
        });
        return gathered;
    }

    private void pairs(PointResult point, Consumer<String> line) {
        for (int pair = 0; pair < point.pairs(); pair++) {
            double[][] worlds = point.values().get(pair);
            for (int world = 0; world < worlds.length; world++) {
                String name = world == 0
                        ? "baseline"
                        : experiment.regimes().get(world - 1).name();
                List<String> cells = new ArrayList<>(List.of("" + point.number(), "" + pair, name));
                for (double value : worlds[world]) {
                    cells.add(number(value));
                }
                line.accept(row(cells));
            }
        }
    }

    /** Writes where the points lie and what became of them. */
    void points(Gathered gathered) {
        folder.write(StoredFinding.POINTS, line -> {
            List<String> head = new ArrayList<>(List.of("point", "status", "pairs"));
            experiment.factors().forEach(factor -> head.add(factor.name()));
            head.add("error");
            line.accept(row(head));
            for (int number = 0; number < experiment.design().size(); number++) {
                String failure = gathered.failure(number);
                List<String> cells = new ArrayList<>(
                        List.of("" + number, failure.isEmpty() ? "done" : "failed", "" + gathered.pairs(number)));
                double[] at = experiment.design().point(number);
                for (int factor = 0; factor < at.length; factor++) {
                    cells.add(experiment.factors().get(factor).value(at[factor]));
                }
                cells.add(failure);
                line.accept(row(cells));
            }
        });
    }

    /** Writes every reading at every point. */
    void effects(Gathered gathered) {
        folder.write(StoredFinding.EFFECTS, line -> {
            line.accept("point,regime,output,pairs,baseline,mean,low,high,verdict");
            for (int number = 0; number < experiment.design().size(); number++) {
                for (int reading = 0; reading < gathered.readings().size(); reading++) {
                    effect(gathered, number, reading, line);
                }
            }
        });
    }

    private void effect(Gathered gathered, int number, int reading, Consumer<String> line) {
        Reading read = gathered.readings().get(reading);
        gathered.find(reading, number)
                .ifPresent((Estimate estimate) -> line.accept(row(List.of(
                        "" + number,
                        read.name(),
                        experiment.outputs().get(read.output()).name(),
                        "" + estimate.pairs(),
                        number(gathered.baseline(reading, number)),
                        number(estimate.mean()),
                        number(estimate.low()),
                        number(estimate.high()),
                        estimate.verdict().name().toLowerCase(Locale.ROOT)))));
    }

    /** Writes how much every reading hangs on every factor. */
    void indices(Influences influences) {
        folder.write(StoredFinding.INDICES, line -> {
            line.accept("regime,output,measure,factor,value,low,high");
            influences.forEach((reading, index) -> line.accept(index(
                    experiment.readings().get(reading),
                    index.measure(),
                    name(index.factor()),
                    index.value(),
                    index.interval())));
            for (int number = 0; number < experiment.readings().size(); number++) {
                Reading reading = experiment.readings().get(number);
                influences
                        .joint(number)
                        .forEach(joint -> line.accept(index(
                                reading,
                                joint.measure(),
                                joint.factors().stream().map(this::name).collect(Collectors.joining(StoredFinding.AND)),
                                joint.estimate().mean(),
                                new Interval(
                                        joint.estimate().low(), joint.estimate().high()))));
            }
        });
    }

    private String index(Reading reading, String measure, String factor, double value, Interval interval) {
        return row(List.of(
                reading.name(),
                experiment.outputs().get(reading.output()).name(),
                measure,
                factor,
                number(value),
                number(interval.low()),
                number(interval.high())));
    }

    private String name(int factor) {
        return experiment.factors().get(factor).name();
    }

    /** Writes a number so that it is read back exactly; nothing where there is none. */
    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    /** Joins cells; one with a comma, a quote or a line break is quoted. */
    private static String row(List<String> cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            quoted.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        return String.join(",", quoted);
    }
}
