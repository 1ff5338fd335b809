package glasshouse.engine.situation;

import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Week;
import glasshouse.scenario.bind.Resolved;
import glasshouse.scenario.canonical.CanonicalYaml;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.tree.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the world in which situations are tried: people who do nothing of themselves, agencies that see nothing of themselves, and
 * the rulebook and lists as they are written.
 */
final class Stage {
    /** People to a group, so that each has as many as try a situation. */
    private static final int PERSONS_OF_GROUP = 300;

    private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);

    private final Loaded<SituationsSettings> loaded;
    private final Catalog catalog;
    private final Named named;

    Stage(Loaded<SituationsSettings> loaded, Catalog catalog) {
        this.loaded = loaded;
        this.catalog = catalog;
        this.named = new Named(loaded.value());
    }

    /** Returns the first day that any situation names. */
    static LocalDate firstDay(SituationsSettings settings) {
        return settings.situations().values().stream()
                .map(SituationSettings::first)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(ANY_DAY);
    }

    /** Returns the name of the channel through which an agency comes to know what is given. */
    static String channel(String agency) {
        return "books-of-" + agency;
    }

    /** Returns what the rulebook and the lists name. */
    Named named() {
        return named;
    }

    /** Makes the world in which a situation is tried: its last week ends with the day at whose end one looks. */
    World world(SituationSettings situation) {
        LocalDate first = situation.first().orElse(ANY_DAY);
        LocalDate end = situation.end().orElse(first);
        int weeks = (int) (ChronoUnit.DAYS.between(first, end) / Week.DAYS) + 1;
        LocalDate start = end.minusDays((long) weeks * Week.DAYS - 1);
        Source source = Source.given("situations", text(start, weeks));
        Patch groups = Patch.inline("society.population.groups", "[" + shares(groups()) + "]", "situations");
        return World.of(Loader.of(Scenario.class, catalog).load(source, List.of(groups)), Seeds.both(1), 1);
    }

    private TreeSet<String> groups() {
        TreeSet<String> groups = new TreeSet<>(named.groups);
        groups.add(Named.REST);
        return groups;
    }

    private String text(LocalDate start, int weeks) {
        int persons = groups().size() * PERSONS_OF_GROUP;
        List<String> lines = new ArrayList<>();
        lines.add("scenario: situations");
        lines.add("title: situations");
        lines.add("horizon: {start: " + start + ", weeks: " + weeks + "}");
        lines.add("society:");
        lines.add("  persons: " + persons);
        lines.add("  represented: " + persons);
        lines.add("  population: china-2020");
        lines.add("  ties: {}");
        lines.add("  conduct: {means: {}, acts: {"
                + all(named.acts.keySet(), "%s: {what: '', nature: lawful, ceiling: 1, propensity: 0}") + "}}");
        lines.add("institution:");
        lines.add("  agencies: {" + all(named.agencies, "%s: {what: ''}") + "}");
        lines.add("  pools: {" + all(named.pools, "%s: {what: '', hours: 1000000}") + "}");
        lines.add("  registers: {" + all(named.agencies, channel("%1$s") + ": {agency: %1$s, sees: {}}") + "}");
        lines.add("  rulebook:");
        indent(4, loaded.resolved().find("rulebook"), lines);
        if (loaded.resolved().find("lists").orElseThrow() instanceof Resolved.Named lists
                && !lists.entries().isEmpty()) {
            lines.add("  lists:");
            for (Map.Entry<String, Resolved> list : lists.entries().entrySet()) {
                lines.add("    " + list.getKey() + ":");
                indent(6, Optional.of(list.getValue()), lines);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String all(Iterable<String> names, String form) {
        List<String> parts = new ArrayList<>();
        names.forEach(name -> parts.add(form.formatted(name)));
        return String.join(", ", parts);
    }

    private static String shares(TreeSet<String> groups) {
        return groups.stream()
                .map(group -> "{label: " + group + ", share: " + 1.0 / groups.size() + "}")
                .collect(Collectors.joining(", "));
    }

    private static void indent(int spaces, Optional<Resolved> value, List<String> lines) {
        if (value.orElseThrow() instanceof Resolved.Group group) {
            CanonicalYaml.of(group).lines().forEach(line -> lines.add(" ".repeat(spaces) + line));
        }
    }
}
