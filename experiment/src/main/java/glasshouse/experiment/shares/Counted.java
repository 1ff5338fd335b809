package glasshouse.experiment.shares;

import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.metric.Metric;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a scenario counts, as it is and under any of some patches, of persons and of firms. */
final class Counted {
    /** Stands before the names of metrics of firms. */
    private static final String FIRM = World.OF_FIRMS;

    private static final String ANY = "*";

    private final List<Metric> ofPersons;
    private final List<Metric> ofFirms;

    private Counted(List<Metric> ofPersons, List<Metric> ofFirms) {
        this.ofPersons = ofPersons;
        this.ofFirms = ofFirms;
    }

    /** Looks into worlds as small as can be. */
    static Counted in(String scenario, List<Patch> patches, Catalog catalog) {
        Loader<Scenario> loader = Loader.of(Scenario.class, catalog);
        SequencedMap<String, Metric> persons = new LinkedHashMap<>();
        SequencedMap<String, Metric> firms = new LinkedHashMap<>();
        for (int number = -1; number < patches.size(); number++) {
            List<Patch> all = new ArrayList<>(List.of(Patch.inline("society.persons", "1", "--attribute")));
            if (number >= 0) {
                all.add(patches.get(number));
            }
            World world = World.of(loader.load(scenario, "scenarios", all), Seeds.both(1), 1);
            keep(world, persons);
            world.sides().stream().skip(1).forEach(side -> keep(side, firms));
        }
        return new Counted(List.copyOf(persons.values()), List.copyOf(firms.values()));
    }

    private static void keep(World side, Map<String, Metric> metrics) {
        side.metrics().all().forEach(metric -> metrics.putIfAbsent(metric.name(), metric));
    }

    /**
     * Returns what is read off for a metric, or for all whose names have anything in place of a star.
     *
     * @throws ProblemException if nothing of that name is counted
     */
    SequencedMap<String, Object> output(String asked) {
        boolean firms = asked.startsWith(FIRM) && !ofFirms.isEmpty();
        List<Metric> all = firms ? ofFirms : ofPersons;
        String name = firms ? asked.substring(FIRM.length()) : asked;
        String anything = ".*";
        Pattern pattern = Pattern.compile(List.of(name.split(Pattern.quote(ANY), -1)).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining(anything)));
        List<Metric> found = all.stream()
                .filter(metric -> pattern.matcher(metric.name()).matches())
                .toList();
        if (found.isEmpty()) {
            List<String> names = all.stream().map(Metric::name).toList();
            throw new ProblemException(new Problem(
                    "value of --metric",
                    asked,
                    Place.NOWHERE,
                    "must be a metric that the scenario counts, or several such as 'listed_*_wrongful'",
                    Nearest.maybe(name, names)));
        }
        return output(found, firms);
    }

    /** Returns what is read off for every harm of which anything is counted, by its name. */
    SequencedMap<String, SequencedMap<String, Object>> harms() {
        SequencedMap<String, SequencedMap<String, Object>> outputs = new LinkedHashMap<>();
        for (Harms harm : Harms.values()) {
            List<Metric> found = harm.of(ofPersons);
            if (!found.isEmpty()) {
                outputs.put(harm.word(), output(found, false));
            }
        }
        for (Harms harm : Harms.values()) {
            List<Metric> found = harm.of(ofFirms);
            if (!found.isEmpty()) {
                outputs.put("firms-" + harm.word(), output(found, true));
            }
        }
        return outputs;
    }

    private static SequencedMap<String, Object> output(List<Metric> metrics, boolean firms) {
        SequencedMap<String, Object> output = new LinkedHashMap<>();
        output.put("metrics", metrics.stream().map(Metric::name).toList());
        output.put("side", firms ? "firms" : "persons");
        output.put("unit", metrics.stream().map(Metric::unit).distinct().collect(Collectors.joining(", ")));
        return output;
    }
}
