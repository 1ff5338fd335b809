package glasshouse.experiment.odd;

import glasshouse.engine.plan.Phase;
import glasshouse.engine.plan.WeekPlan;
import glasshouse.engine.world.MessageKinds;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.institution.InstitutionSettings;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.settings.Parameter;
import glasshouse.society.conduct.Nature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes the ODD description of a scenario as Markdown (Grimm et al. 2020, The ODD protocol for describing agent-based and other
 * simulation models, Journal of Artificial Societies and Social Simulation 23(2) 7).
 */
public final class Odd {
    private final Loaded<Scenario> loaded;
    private final Scenario scenario;
    private final World world;
    private final List<String> lines = new ArrayList<>();

    private Odd(Loaded<Scenario> loaded, World world) {
        this.loaded = loaded;
        this.scenario = loaded.value();
        this.world = world;
    }

    /**
     * Returns the lines of the description.
     *
     * @param loaded the scenario described
     * @param world its world, of any number of people: only its plan, cuts and metrics are read
     */
    public static List<String> of(Loaded<Scenario> loaded, World world) {
        Odd odd = new Odd(loaded, world);
        odd.write();
        return odd.lines;
    }

    private void write() {
        say("# " + scenario.title() + ": ODD description");
        say("Synthetic"
                + (scenario.modelOf().isEmpty()
                        ? ": the regime is invented."
                        : ": a model with the published rulebook of " + scenario.modelOf() + ", not "
                                + scenario.modelOf() + "."));
        say("World `" + loaded.hash(Scenario.WORLD.toArray(String[]::new)) + "`, written from the scenario itself.");
        purpose();
        entities();
        processes();
        concepts();
        details();
    }

    private void purpose() {
        say("## 1. Purpose and patterns");
        say(scenario.about().isEmpty() ? "Not said." : scenario.about().strip());
        say(
                "Patterns by which it may be judged are closed forms that the model must meet (stock on a list = inflow x mean stay;"
                        + " wrongful listings of a channel's false matches = the Poisson tail; the prediction loop = an urn), and published figures where"
                        + " a scorecard names them. What a reader must know is missing or assumed:");
        bullets(scenario.caveats());
    }

    private void entities() {
        say("## 2. Entities, state variables and scales");
        say(String.format(
                Locale.ROOT,
                "**Persons**: %,d synthetic adults stand for %,.0f. Each has age, sex, household, residence, education, income, group and disposition"
                        + " (fixed), and what treatment has made of it: knowledge of listings, fear, trust, ties cut.",
                scenario.society().persons(),
                scenario.society().represented()));
        if (scenario.countFirms() > 0) {
            say(String.format(
                    Locale.ROOT,
                    "**Firms**: %,d, with sector, size, ownership and margin, under a regime of their own.",
                    scenario.countFirms()));
        }
        say("**The regime**, in force for all of them, by what it has:");
        regime(scenario.institution());
        scenario.firms().ifPresent(firms -> {
            say("**The regime of firms**:");
            regime(firms.institution());
        });
        say("**Scales**: a step is a week of 7 days, events have a day; "
                + scenario.horizon().weeks() + " weeks from "
                + scenario.horizon().start() + ". Space is a city's blocks of neighbours and no map.");
    }

    private void regime(InstitutionSettings regime) {
        bullets(Written.in(regime).stream()
                .map(one -> "*" + one.name() + "*"
                        + (one.names().isEmpty()
                                ? ": " + one.doc()
                                : " (" + one.names().size() + "): " + String.join(", ", one.names())))
                .toList());
        say("Not in it: " + String.join(", ", Written.notIn(regime)) + ".");
    }

    private void processes() {
        say("## 3. Process overview and scheduling");
        say("A week is a superstep. Its phases, in order, for every district of subjects in any order:");
        say("| phase | does | writes |");
        rule("|---|---|---|");
        for (Phase phase : WeekPlan.of(world).phases()) {
            rule("| " + phase.name() + " | " + phase.does() + " | " + String.join(", ", phase.writes()) + " |");
        }
        say("Then the barrier: messages exchanged (" + MessageKinds.NAMES.size()
                + " kinds), pools of hours granted by priority, day and lot, counts put together. No phase reads another subject's"
                + " column; what crosses from one to another is a message that arrives in the next week. Within a week events are ordered by"
                + " day, phase, rule and ordinal. A column has one writer.");
    }

    private void concepts() {
        say("## 4. Design concepts");
        concept(
                "Basic principles",
                "rules are data, compiled once; institutions see evidence, the simulator alone the truth behind it;"
                        + " punishment experienced and heard of deters; unfair procedure costs trust.");
        concept(
                "Emergence",
                "who is listed, wrongly or not, for how long; denials; deterrence and chilling; trust; what differs by group and"
                        + " income although conduct is equal.");
        concept(
                "Adaptation",
                "propensities of " + scenario.society().conduct().acts().size()
                        + " kinds of act move with fear, with knowing to be listed, and with listed ties.");
        concept("Objectives", "none: nobody maximises. Occasions are taken with a probability.");
        concept(
                "Learning",
                "people learn of listings by notice, at a counter, or from ties; risk models are refitted from records, where there are any.");
        concept(
                "Prediction",
                "by people none; by the institution: "
                        + orNone(scenario.institution().prediction().sequencedKeySet()));
        concept(
                "Sensing",
                "the institution sees through " + channels()
                        + ", each with coverage, sensitivity and errors; people know their own"
                        + " treatment and what ties and publication tell them.");
        concept(
                "Interaction",
                "ties (household, neighbours, colleagues, acquaintances) by messages; courts and offices by pools of hours that many ask for.");
        concept(
                "Stochasticity",
                "every decision is one draw keyed by seed, purpose, origin and ordinal, so that a change of one rule moves no other"
                        + " draw; two seeds, of people and of luck.");
        concept(
                "Collectives",
                "households, circles of neighbours and colleagues; lists; groups, generic: "
                        + String.join(", ", world.population().groups()) + ".");
        concept(
                "Observation",
                world.metrics().all().size() + " metrics a week in "
                        + world.cuts().size()
                        + " strata, whole; rows about single subjects for those followed; truth tags that no institution reads.");
    }

    private void details() {
        say("## 5. Initialization");
        say(
                "People are made from a seed and published marginals, household by household; everybody begins unlisted, unafraid and with the"
                        + " score that the rulebook begins with. The same seed makes the same people under any regime.");
        say("## 6. Input data");
        say(
                "None about individuals. Marginals, rates and rules are in the scenario, each with unit, source and confidence:");
        parameters();
        say("## 7. Submodels");
        say("Kinds of act by nature:");
        bullets(acts());
        say("Requests that a measure could refuse: "
                + orNone(scenario.society().conduct().requests().sequencedKeySet()));
        say(
                "Formulas, what they assume and the tests that hold them are in `docs/concepts`, a page for each of the mechanisms above; every"
                        + " setting is in `docs/reference/settings.md`.");
        say("### Assumed parameters");
        say("Nobody has measured these; conclusions that hang on one should be tried over its range.");
        say("| parameter | value | unit | range |");
        rule("|---|---|---|---|");
        loaded.parameters().stream()
                .filter(parameter -> parameter.confidence().equals("assumed"))
                .forEach(parameter -> rule("| `" + parameter.path() + "` | " + parameter.value() + " | "
                        + parameter.unit() + " | "
                        + (parameter.low().isEmpty() ? "" : parameter.low() + " to " + parameter.high()) + " |"));
    }

    private void parameters() {
        Map<String, Long> byConfidence = loaded.parameters().stream()
                .collect(Collectors.groupingBy(
                        parameter -> parameter.confidence().isEmpty()
                                ? "not said (switches, multipliers of 1)"
                                : parameter.confidence(),
                        TreeMap::new,
                        Collectors.counting()));
        bullets(byConfidence.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList());
        long sourced = loaded.parameters().stream()
                .map(Parameter::source)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .count();
        say(sourced + " sources are named.");
    }

    private List<String> acts() {
        Map<Nature, String> byNature = scenario.society().conduct().acts().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().nature(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.joining(", "))));
        return byNature.entrySet().stream()
                .map(entry -> "*"
                        + entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "*: " + entry.getValue())
                .toList();
    }

    private String channels() {
        InstitutionSettings regime = scenario.institution();
        List<String> names = new ArrayList<>();
        names.addAll(regime.cameras().sequencedKeySet());
        names.addAll(regime.registers().sequencedKeySet());
        names.addAll(regime.inspectors().sequencedKeySet());
        names.addAll(regime.audits().sequencedKeySet());
        names.addAll(regime.informants().sequencedKeySet());
        names.addAll(regime.internet().sequencedKeySet());
        names.addAll(regime.phones().sequencedKeySet());
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    private static String orNone(Collection<String> names) {
        return (names.isEmpty() ? "none" : String.join(", ", names)) + ".";
    }

    private void concept(String name, String text) {
        say("**" + name + "**: " + text);
    }

    private void bullets(List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        say("- " + items.getFirst());
        items.stream().skip(1).forEach(item -> rule("- " + item));
    }

    /** Begins a paragraph, a list or a table. */
    private void say(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(text);
    }

    /** Goes on in the same list or table. */
    private void rule(String text) {
        lines.add(text);
    }
}
