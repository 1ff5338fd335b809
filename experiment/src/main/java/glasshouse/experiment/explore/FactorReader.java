package glasshouse.experiment.explore;

import glasshouse.engine.world.Scenario;
import glasshouse.experiment.question.FactorSettings;
import glasshouse.scenario.bind.Resolved;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.settings.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds factors in a scenario: the number at a path, its unit and range, or a patch. */
final class FactorReader {
    private final ExperimentReader reader;
    private final Loaded<Scenario> baseline;
    private final List<Regime> regimes;
    private final List<Loaded<Scenario>> others;

    /**
     * Prepares to find them.
     *
     * @param others the scenario under each regime
     */
    FactorReader(
            ExperimentReader reader, Loaded<Scenario> baseline, List<Regime> regimes, List<Loaded<Scenario>> others) {
        this.reader = reader;
        this.baseline = baseline;
        this.regimes = regimes;
        this.others = others;
    }

    List<Factor> read() {
        List<Factor> factors = new ArrayList<>();
        reader.asked().value().factors().forEach((name, factor) -> {
            if (factor.patch().isPresent()) {
                ofPatch(name, factor).ifPresent(factors::add);
            } else {
                ofNumber(name, factor).ifPresent(factors::add);
            }
        });
        return factors;
    }

    private Optional<Factor> ofPatch(String name, FactorSettings factor) {
        String at = "factors." + name + ".patch";
        Optional<Patch> patch = reader.patch(factor.patch().orElseThrow(), at);
        return patch.map(found -> new Factor(
                name,
                "",
                Optional.of(found),
                0,
                1,
                0,
                factor.scale(),
                true,
                false,
                factor.regimes(),
                reader.place(at)));
    }

    private Optional<Factor> ofNumber(String name, FactorSettings factor) {
        String path = factor.path().orElseThrow();
        String at = "factors." + name;
        Loaded<Scenario> world = world(factor);
        Optional<Parameter> found = world.parameters().stream()
                .filter(parameter -> parameter.path().equals(path))
                .findFirst();
        if (found.isEmpty()) {
            List<String> paths =
                    world.parameters().stream().map(Parameter::path).toList();
            reader.problems()
                    .add(
                            "no number at this path of the scenario",
                            path,
                            reader.place(at + ".path"),
                            "must lead to a number; glasshouse explain parameters lists them",
                            Nearest.maybe(path, paths));
            return Optional.empty();
        }
        return ranged(name, factor, found.get(), isWhole(world, path));
    }

    private Optional<Factor> ranged(String name, FactorSettings factor, Parameter number, boolean whole) {
        String at = "factors." + name;
        Optional<Double> low = end(factor.low(), number.low());
        Optional<Double> high = end(factor.high(), number.high());
        if (low.isEmpty() || high.isEmpty() || low.get() >= high.get()) {
            String what = at + ": no range is declared for " + number.path();
            reader.problems().add(what, "", reader.place(at), "must say low and high, low first", "");
            return Optional.empty();
        }
        if (factor.scale() == FactorSettings.Scale.LOG && low.get() <= 0) {
            reader.problems()
                    .add(at + ": lower end on a log scale", "" + low.get(), reader.place(at), "must be above 0", "");
            return Optional.empty();
        }
        return Optional.of(new Factor(
                name,
                number.path(),
                Optional.empty(),
                low.get(),
                high.get(),
                number.value(),
                factor.scale(),
                whole,
                number.confidence().equals("assumed"),
                factor.regimes(),
                reader.place(at + ".path")));
    }

    /** Returns the world in which the number is looked for: the baseline, or the first regime in which it is varied. */
    private Loaded<Scenario> world(FactorSettings factor) {
        for (int regime = 0; regime < regimes.size(); regime++) {
            if (factor.regimes().contains(regimes.get(regime).name())) {
                return others.get(regime);
            }
        }
        return baseline;
    }

    private static Optional<Double> end(Optional<Double> said, String declared) {
        return said.isPresent() || declared.isEmpty() ? said : Optional.of(Double.parseDouble(declared));
    }

    private static boolean isWhole(Loaded<Scenario> world, String path) {
        Optional<Resolved> at = Optional.of(world.resolved());
        for (String step : path.split("\\.")) {
            at = at.flatMap(value -> value.find(step));
        }
        return at.filter(Resolved.Figure.class::isInstance)
                .map(value -> ((Resolved.Figure) value).shape().kind().whole())
                .orElse(false);
    }
}
