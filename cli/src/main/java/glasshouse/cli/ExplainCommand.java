package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.OutputOptions;
import glasshouse.cli.option.PersonsOption;
import glasshouse.cli.option.Sizes;
import glasshouse.engine.plan.Phase;
import glasshouse.engine.plan.WeekPlan;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.experiment.odd.Odd;
import glasshouse.kernel.random.Seeds;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.settings.Parameter;
import glasshouse.society.population.FitReport;
import glasshouse.society.population.FitRow;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains a scenario: the plan of its week, its parameters, how its people fit their sources, or all of it by the ODD protocol. */
@Command(
        name = "explain",
        description = {
            "Explain a scenario: the plan of its week, its parameters, its people's fit, or all of it by the ODD protocol,",
            "in Markdown."
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "WHAT", description = "plan, parameters, fit or odd")
    private String what = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "catalog name or file (default: rongcheng-2018)")
    private String scenario = "rongcheng-2018";

    @Mixin
    private PersonsOption persons = new PersonsOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Loaded<Scenario> loaded =
                Loader.of(Scenario.class, Catalog.shipped()).load(scenario, "scenarios", persons.patches());
        PrintWriter out = output.out();
        switch (what) {
            case "plan" -> plan(out);
            case "parameters" -> parameters(out, loaded.parameters());
            case "fit" -> fit(out, loaded);
            case "odd" -> odd(out, loaded);
            default -> throw CommandLines.badOption("WHAT", what, "must be plan, parameters, fit or odd");
        }
        return CommandLines.SUCCESS;
    }

    /** Makes the least world of the scenario: for what does not depend on its people. */
    private World least() {
        Loaded<Scenario> one =
                Loader.of(Scenario.class, Catalog.shipped()).load(scenario, "scenarios", Sizes.patches("1", "1"));
        return World.of(one, Seeds.both(1), 1);
    }

    private void odd(PrintWriter out, Loaded<Scenario> loaded) {
        List<String> lines = Odd.of(loaded, least());
        if (output.json()) {
            out.println(Json.line(Map.of("odd", String.join("\n", lines))));
            return;
        }
        lines.forEach(out::println);
    }

    private void plan(PrintWriter out) {
        WeekPlan plan = WeekPlan.of(least());
        if (output.json()) {
            List<Map<String, Object>> phases =
                    plan.phases().stream().map(ExplainCommand::tree).toList();
            out.println(Json.line(Map.of("phases", phases)));
            return;
        }
        for (Phase phase : plan.phases()) {
            out.println("%-12s %s".formatted(phase.name(), phase.does()));
            out.println("%-12s   reads  %s".formatted("", String.join(", ", phase.reads())));
            out.println("%-12s   writes %s".formatted("", String.join(", ", phase.writes())));
        }
        out.println("(barrier)    messages exchanged, pools granted, counts put together");
    }

    private static Map<String, Object> tree(Phase phase) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", phase.name());
        tree.put("does", phase.does());
        tree.put("reads", phase.reads());
        tree.put("writes", phase.writes());
        return tree;
    }

    private void parameters(PrintWriter out, List<Parameter> parameters) {
        if (output.json()) {
            out.println(Json.line(Map.of("parameters", parameters)));
            return;
        }
        for (Parameter parameter : parameters) {
            String range = parameter.low().isEmpty() ? "" : " [" + parameter.low() + ", " + parameter.high() + "]";
            out.println("%-70s %12s %-16s %-9s%s"
                    .formatted(
                            parameter.path(),
                            plain(parameter.value()),
                            parameter.unit(),
                            parameter.confidence(),
                            range));
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private void fit(PrintWriter out, Loaded<Scenario> loaded) {
        World world = World.of(loaded, Seeds.both(1), Runtime.getRuntime().availableProcessors());
        FitReport fit =
                FitReport.of(world.population(), loaded.value().society().population());
        if (output.json()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("persons", world.population().size());
            tree.put("worst_points", fit.worst());
            tree.put("fit", fit.rows());
            out.println(Json.line(tree));
            return;
        }
        out.println("%-24s %-22s %10s %10s %8s".formatted("marginal", "category", "published", "synthetic", "points"));
        for (FitRow row : fit.rows()) {
            out.println("%-24s %-22s %9.2f%% %9.2f%% %+8.2f"
                    .formatted(
                            row.marginal(),
                            row.category(),
                            100 * row.published(),
                            100 * row.synthetic(),
                            100 * row.difference()));
        }
    }
}
