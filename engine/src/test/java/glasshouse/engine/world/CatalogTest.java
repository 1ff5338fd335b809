package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.scoring.RuleSettings;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.settings.Parameter;
import glasshouse.society.conduct.ActSettings;
import glasshouse.society.conduct.Nature;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CatalogTest {
    private static final String RONGCHENG = "rongcheng-2018";
    private static final String FITTED = "-fitted";

    private final Catalog catalog = Catalog.shipped();
    private final Loader<Scenario> loader = Loader.of(Scenario.class, catalog);

    @Test
    void every_scenario_loads_and_is_named_as_its_file() {
        List<String> names = catalog.list("scenarios");
        assertThat(names).contains("core", RONGCHENG);
        for (String name : names) {
            assertThat(load(name).value().scenario()).isEqualTo(name);
        }
    }

    @Test
    void every_patch_loads_and_changes_the_world() {
        List<String> names = catalog.list("patches");
        assertThat(names).contains("lighter-traffic", "no-informants", "better-cameras", "no-false-match");
        TreeSet<String> hashes = new TreeSet<>();
        for (String name : names) {
            Patch patch = Patch.read(name, catalog);
            assertThat(patch.name()).isEqualTo(name);
            String base = baseOf(patch);
            Loaded<Scenario> patched = loader.load(base, "scenarios", List.of(patch));
            assertThat(hash(patched)).as(name).isNotEqualTo(hash(load(base)));
            assertThat(hashes.add(hash(patched))).as(name).isTrue();
            checkBacking(name, patched);
        }
    }

    /** Returns the scenario that a patch is for: the one it is fitted to by its name, Rongcheng, or the first that it fits and changes. */
    private String baseOf(Patch patch) {
        if (patch.name().endsWith(FITTED)) {
            return patch.name().substring(0, patch.name().length() - FITTED.length());
        }
        return Stream.concat(Stream.of(RONGCHENG), catalog.list("scenarios").stream())
                .filter(name -> changes(patch, name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(patch.name() + " must fit and change a scenario"));
    }

    private boolean changes(Patch patch, String scenario) {
        try {
            return !hash(loader.load(scenario, "scenarios", List.of(patch))).equals(hash(load(scenario)));
        } catch (ProblemException e) {
            return false;
        }
    }

    @Test
    void every_number_of_a_world_says_where_it_comes_from_and_every_assumed_one_its_range() {
        for (String name : catalog.list("scenarios")) {
            checkBacking(name, load(name));
        }
    }

    @Test
    void every_rule_speaks_of_acts_that_are_done_and_seen_by_the_agency_it_names() {
        for (String name : catalog.list("scenarios")) {
            Scenario scenario = load(name).value();
            for (RulebookSettings book : RulebookReferences.all(scenario.institution())) {
                book.rules().forEach((rule, settings) -> checkRule(name + " " + rule, settings, scenario));
            }
        }
    }

    @Test
    void every_list_speaks_of_acts_that_are_done_and_seen() {
        for (String name : catalog.list("scenarios")) {
            Scenario scenario = load(name).value();
            scenario.institution().lists().forEach((list, settings) -> {
                for (String act : settings.acts()) {
                    assertDone(name + " " + list, act, scenario);
                    assertThat(agenciesThatSee(act, scenario.institution()))
                            .as(name + " " + list + " " + act)
                            .anyMatch(agency -> settings.recordsOf().isEmpty()
                                    || settings.recordsOf().equals(agency));
                }
                for (String act : settings.releasedBy()) {
                    assertDone(name + " " + list, act, scenario);
                    assertThat(agenciesThatSee(act, scenario.institution()))
                            .as(name + " " + list + " released by " + act)
                            .isNotEmpty();
                }
            });
        }
    }

    @Test
    void everyday_conduct_has_an_occasion_a_person_week_and_twenty_kinds_of_act_of_every_nature() {
        Collection<ActSettings> acts =
                load(RONGCHENG).value().society().conduct().acts().values();
        double occasionsPerWeek = acts.stream()
                .map(ActSettings::ceiling)
                .mapToDouble(RatePerYear::perWeek)
                .sum();
        double actsPerYear = acts.stream()
                .mapToDouble(act -> act.ceiling().value() * act.propensity().value())
                .sum();
        assertThat(occasionsPerWeek).isBetween(1.05, 1.3);
        assertThat(actsPerYear).isBetween(5.0, 12.0);
        assertThat(acts).hasSizeGreaterThanOrEqualTo(20);
        assertThat(acts.stream().map(ActSettings::nature).distinct()).containsExactlyInAnyOrder(Nature.values());
    }

    @Test
    void costly_good_acts_cost_money_or_hours_and_no_others_do() {
        load(RONGCHENG)
                .value()
                .society()
                .conduct()
                .acts()
                .forEach((name, act) -> assertThat(act.cost().fen() > 0 || act.hours() > 0)
                        .as(name)
                        .isEqualTo(act.nature() == Nature.COSTLY_GOOD));
    }

    @Test
    void rongcheng_takes_and_gives_the_points_that_were_reported() {
        Map<String, Integer> reported = Map.ofEntries(
                Map.entry("breach", -20),
                Map.entry("breach-found-by-court", -50),
                Map.entry("loan-arrears", -10),
                Map.entry("private-lending-breach", -20),
                Map.entry("illegal-fundraising", -40),
                Map.entry("guarantee-breach", -20),
                Map.entry("sued-over-debt", -30),
                Map.entry("pyramid-or-fraud", -30),
                Map.entry("fakes", -30),
                Map.entry("utility-fees", -20),
                Map.entry("utility-arrears-found-by-court", -50),
                Map.entry("tampering", -50),
                Map.entry("stealing-utilities", -60),
                Map.entry("damaging-utilities", -100),
                Map.entry("traffic-ticket", -5),
                Map.entry("heroic-act", 30),
                Map.entry("family-in-hardship", 30),
                Map.entry("village-labour", 2),
                Map.entry("village-gift", 30),
                Map.entry("son-in-tibet", 10));
        Loaded<Scenario> rongcheng = load(RONGCHENG);
        var rules = rongcheng.value().institution().rulebook().orElseThrow().rules();
        TreeSet<String> others = new TreeSet<>(rules.keySet());
        others.removeAll(reported.keySet());
        assertThat(others).containsExactly("drunk-driving", "other-commercial", "pedestrian-ticket");
        reported.forEach((rule, points) -> {
            assertThat(rules.get(rule).points().value()).as(rule).isEqualTo(points);
            assertThat(parameter(rongcheng, "institution.rulebook.rules." + rule + ".points")
                            .confidence())
                    .as(rule)
                    .isEqualTo("reported");
        });
        assertThat(rules.get("drunk-driving").straightTo()).isEqualTo("c");
        assertThat(rules.get("loan-arrears").per()).isEqualTo(RuleSettings.Per.MONTH);
    }

    private Loaded<Scenario> load(String name) {
        return loader.load(name, "scenarios", List.of());
    }

    private static String hash(Loaded<Scenario> scenario) {
        return scenario.hash(Scenario.WORLD.toArray(String[]::new));
    }

    private static Parameter parameter(Loaded<Scenario> scenario, String path) {
        return scenario.parameters().stream()
                .filter(parameter -> parameter.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static void checkBacking(String name, Loaded<Scenario> scenario) {
        List<Parameter> written = scenario.parameters().stream()
                .filter(parameter -> !parameter.path().startsWith("observe."))
                .filter(parameter -> !leftToDefault(scenario, parameter))
                .toList();
        assertThat(written).hasSizeGreaterThan(60).allSatisfy(parameter -> {
            String where = name + " " + parameter.path();
            assertThat(parameter.source()).as(where).isNotBlank();
            assertThat(parameter.confidence()).as(where).isNotBlank();
            if (parameter.confidence().equals("assumed")) {
                assertThat(parameter.low()).as(where + ", low end").isNotBlank();
                assertThat(parameter.value())
                        .as(where)
                        .isBetween(Double.parseDouble(parameter.low()), Double.parseDouble(parameter.high()));
            }
        });
    }

    /** Says whether a number is a default: its place is in the declarations, or that of the mapping that leaves it out. */
    private static boolean leftToDefault(Loaded<Scenario> scenario, Parameter parameter) {
        if (!parameter.place().file().endsWith(".yaml")) {
            return true;
        }
        String above = parameter.path();
        while (above.contains(".")) {
            above = above.substring(0, above.lastIndexOf('.'));
            if (scenario.place(above).filter(parameter.place()::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void checkRule(String where, RuleSettings rule, Scenario scenario) {
        assertThat(rule.acts()).as(where).isNotEmpty();
        for (String act : rule.acts()) {
            assertDone(where, act, scenario);
            assertThat(agenciesThatSee(act, scenario.institution()))
                    .as(where + " " + act)
                    .anyMatch(agency -> rule.agency().isEmpty() || rule.agency().equals(agency));
        }
    }

    private static void assertDone(String where, String act, Scenario scenario) {
        ActSettings settings = scenario.society().conduct().acts().get(act);
        assertThat(settings.ceiling().value() * settings.propensity().value())
                .as(where + " " + act)
                .isPositive();
    }

    private static TreeSet<String> agenciesThatSee(String act, InstitutionSettings institution) {
        TreeSet<String> agencies = new TreeSet<>();
        BiConsumer<String, Probability> add = (agency, seen) -> {
            if (seen.value() > 0) {
                agencies.add(agency);
            }
        };
        institution.cameras().values().stream()
                .filter(camera ->
                        camera.acts().contains(act) && camera.mostCoverage().value() > 0)
                .forEach(camera -> add.accept(camera.agency(), camera.sensitivity()));
        institution
                .registers()
                .values()
                .forEach(register ->
                        add.accept(register.agency(), register.sees().getOrDefault(act, Probability.ZERO)));
        institution.inspectors().values().stream()
                .filter(inspector -> inspector.presence().value() > 0)
                .forEach(inspector ->
                        add.accept(inspector.agency(), inspector.notices().getOrDefault(act, Probability.ZERO)));
        institution
                .informants()
                .values()
                .forEach(informants ->
                        add.accept(informants.agency(), informants.acts().getOrDefault(act, Probability.ZERO)));
        institution
                .internet()
                .values()
                .forEach(internet ->
                        add.accept(internet.agency(), internet.sees().getOrDefault(act, Probability.ZERO)));
        institution.phones().values().stream()
                .filter(phones -> phones.coverage().value() * phones.on().value() > 0)
                .forEach(phones -> add.accept(phones.agency(), phones.acts().getOrDefault(act, Probability.ZERO)));
        return agencies;
    }
}
