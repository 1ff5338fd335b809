package glasshouse.engine.lint;

import glasshouse.engine.lint.ground.Move;
import glasshouse.engine.lint.ground.Sight;
import glasshouse.engine.world.FirmSettings;
import glasshouse.engine.world.Scenario;
import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.scoring.RuleSettings;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.tree.Source;
import glasshouse.society.conduct.ActSettings;
import glasshouse.society.conduct.ConductSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts a rulebook that stands alone into a world, so that it can be linted and tried: the scenario that has it, or another
 * one's society, in which there is nothing but the rulebook. What it speaks of and the society does not know is added: an act
 * as some conduct of the catalog has it, else as one that nobody ever does; an agency that sees what its rules are about.
 */
final class RulebookWorld {
    private static final String RULES = "institution.rulebook";
    private static final String OF_FIRMS = "firms.institution.rulebook";

    /** Lists, measures and what else hangs on a rulebook's grades, which another rulebook does not have. */
    private static final List<String> WITHOUT =
            List.of("lists", "measures", "remedies", "agreements", "contagion", "procurement");

    private final Catalog catalog;
    private final Loader<Scenario> scenarios;
    private final Source source;

    RulebookWorld(Catalog catalog, String nameOrPath) {
        this.catalog = catalog;
        this.scenarios = Loader.of(Scenario.class, catalog);
        this.source = catalog.open(nameOrPath, "rulebooks");
    }

    /** Lints the rulebook in the scenario that has it, or, where none has, on another one's society. */
    Linted linted(String nameOrPath, String on) {
        RulebookSettings book = Loader.of(RulebookSettings.class, catalog)
                .load(nameOrPath, "rulebooks", List.of())
                .value();
        List<String> names = new ArrayList<>(List.of(on));
        if (catalog.find("rulebooks", nameOrPath).isPresent()) {
            names.addAll(catalog.list("scenarios"));
        }
        for (String name : names) {
            Loaded<Scenario> scenario = scenarios.load(name, "scenarios", List.of());
            if (isOurs(scenario, RULES, scenario.value().institution(), book)) {
                return below(RULES, name, scenario, "");
            }
            Optional<InstitutionSettings> ofFirms = scenario.value().firms().map(FirmSettings::institution);
            if (ofFirms.isPresent() && isOurs(scenario, OF_FIRMS, ofFirms.get(), book)) {
                return below(OF_FIRMS, name, scenario, "");
            }
        }
        return alone(nameOrPath, on, book);
    }

    private boolean isOurs(Loaded<Scenario> scenario, String path, InstitutionSettings regime, RulebookSettings book) {
        boolean written = scenario.place(path + ".what")
                .filter(place -> place.file().equals(source.file()))
                .isPresent();
        return written && regime.rulebook().filter(book::equals).isPresent();
    }

    private static Linted below(String path, String name, Loaded<Scenario> scenario, String files) {
        return new Linted(
                name,
                scenario,
                files,
                Linter.findings(scenario).stream()
                        .filter(finding -> finding.path().startsWith(path + "."))
                        .toList());
    }

    private Linted alone(String nameOrPath, String on, RulebookSettings book) {
        Scenario base = scenarios.load(on, "scenarios", List.of()).value();
        String world = "world-of-" + plain(nameOrPath);
        String patch = patch(world, nameOrPath, base, book);
        Loaded<Scenario> loaded =
                scenarios.load(on, "scenarios", List.of(Patch.read(Source.given(world + "-patch.yaml", patch))));
        String scenario = "scenario: %s\ntitle: \"The rulebook %s by itself\"\nlike: %s\nwith: [./%s-patch.yaml]\n"
                .formatted(world, plain(nameOrPath), on, world);
        String files = "cat > %s-patch.yaml <<'END'\n%sEND\ncat > %s.yaml <<'END'\n%sEND"
                .formatted(world, patch, world, scenario);
        return below(RULES, "./" + world + ".yaml", loaded, files);
    }

    private static String plain(String nameOrPath) {
        String file = nameOrPath.replaceAll(".*/", "").replaceAll("\\.ya?ml$", "");
        return file.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private String patch(String world, String nameOrPath, Scenario base, RulebookSettings book) {
        StringBuilder text = new StringBuilder("patch: ").append(world);
        text.append("-patch\nsource: \"Added so that the rulebook can be tried\"\nconfidence: assumed\nset:\n");
        String named = Catalog.isName(nameOrPath)
                        && catalog.find("rulebooks", nameOrPath).isPresent()
                ? nameOrPath
                : Catalog.isPath(nameOrPath) ? nameOrPath : "./" + nameOrPath;
        line(text, RULES, named);
        WITHOUT.forEach(part -> line(text, "institution." + part, "{}"));
        acts(base, book).forEach((act, settings) -> line(text, "society.conduct.acts." + act, settings));
        TreeMap<String, TreeSet<String>> seen = seen(base, book);
        for (String agency : agencies(book)) {
            if (!base.institution().agencies().containsKey(agency)) {
                line(text, "institution.agencies." + agency, "{what: " + agency + "}");
            }
            TreeSet<String> acts = seen.getOrDefault(agency, new TreeSet<>());
            if (!acts.isEmpty()) {
                line(
                        text,
                        "institution.registers.seen-by-" + agency,
                        "{agency: " + agency + ", sees: {" + String.join(": 0.1, ", acts) + ": 0.1}}");
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String path, String yaml) {
        text.append("  ").append(path).append(": ").append(yaml).append('\n');
    }

    private static TreeSet<String> agencies(RulebookSettings book) {
        TreeSet<String> agencies = new TreeSet<>();
        book.rules().values().forEach(rule -> agencies.add(rule.agency()));
        agencies.add(book.keeper());
        agencies.remove("");
        return agencies;
    }

    /** Returns, by agency, the acts that its rules speak of and none of its channels sees: a rulebook alone has no channels. */
    private static TreeMap<String, TreeSet<String>> seen(Scenario base, RulebookSettings book) {
        Sight sight = Sight.of(base.institution());
        String anyone = base.institution().agencies().sequencedKeySet().getFirst();
        TreeMap<String, TreeSet<String>> seen = new TreeMap<>();
        for (RuleSettings rule : book.rules().values()) {
            for (String act : rule.acts()) {
                if (!sight.has(rule.agency(), act)) {
                    String agency = rule.agency().isEmpty() ? anyone : rule.agency();
                    seen.computeIfAbsent(agency, unseen -> new TreeSet<>()).add(act);
                }
            }
        }
        return seen;
    }

    /** Returns the acts that the rules speak of and the society does not know, as YAML. */
    private SequencedMap<String, String> acts(Scenario base, RulebookSettings book) {
        SequencedMap<String, String> acts = new LinkedHashMap<>();
        for (RuleSettings rule : book.rules().values()) {
            for (String act : rule.acts()) {
                if (!base.society().conduct().acts().containsKey(act)) {
                    acts.put(act, known(act).map(RulebookWorld::spelled).orElseGet(() -> unknown(rule)));
                }
            }
        }
        return acts;
    }

    private Optional<ActSettings> known(String act) {
        return catalog.list("conduct").stream()
                .map(name -> Loader.of(ConductSettings.class, catalog).load(name, "conduct", List.of()))
                .map(conduct -> conduct.value().acts().get(act))
                .filter(settings -> settings != null)
                .findFirst();
    }

    private static String spelled(ActSettings act) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("what", '"' + act.what().replace("\"", "'") + '"');
        values.put("nature", act.nature().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        values.put("ceiling", act.ceiling().value());
        values.put("propensity", act.propensity().value());
        values.put("cost", act.cost().yuan());
        values.put("hours", act.hours());
        values.put("spell", act.spell().value());
        return values.toString().replace("=", ": ");
    }

    private static String unknown(RuleSettings rule) {
        String nature = Move.takes(rule) ? "unlawful" : "good";
        return "{what: \"Nobody does it: no conduct of the catalog has it\", nature: " + nature
                + ", ceiling: 0, propensity: 0}";
    }
}
