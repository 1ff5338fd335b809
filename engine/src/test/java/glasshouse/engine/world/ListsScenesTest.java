package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.institution.lists.ListSettings;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.TallySeries;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lists without a score, and a group treated otherwise: what each scenario must show, with one seed; no validation. */
final class ListsScenesTest {
    private static final Catalog CATALOG = Catalog.shipped();

    private static Loaded<Scenario> load(String name, Patch... patches) {
        return Loader.of(Scenario.class, CATALOG).load(name, "scenarios", List.of(patches));
    }

    private static TallySeries run(String name, int persons, int weeks, Patch... patches) {
        List<Patch> all = new ArrayList<>(List.of(patches));
        all.add(Patch.inline("society.persons", String.valueOf(persons), "test"));
        all.add(Patch.inline("horizon.weeks", String.valueOf(weeks), "test"));
        Loaded<Scenario> scenario = load(name, all.toArray(Patch[]::new));
        try (Simulation run = Simulation.start(World.of(scenario, Seeds.both(1), 2), Options.threads(2))) {
            while (!run.isDone()) {
                run.step();
            }
            return run.series();
        }
    }

    private static long sum(TallySeries counts, String pattern) {
        return counts.metrics().all().stream()
                .filter(metric -> metric.name().matches(pattern))
                .mapToLong(metric -> counts.total(counts.metrics().number(metric.name())))
                .sum();
    }

    /** What is counted of the strata of income, group and residence with such a name, for each thousand of their people. */
    private static double perThousand(TallySeries counts, String pattern, Predicate<String> stratum) {
        double counted = 0;
        double persons = 0;
        for (int number = 0; number < counts.cuts().size(); number++) {
            Cuts.Stratum one = counts.cuts().strata().get(number);
            if (one.cut().equals("income-group-residence") && stratum.test(one.name())) {
                persons += counts.sum(counts.weeks(), number, counts.metrics().number("persons"));
                for (var metric : counts.metrics().all()) {
                    counted += metric.name().matches(pattern)
                            ? counts.sum(
                                    counts.weeks(), number, counts.metrics().number(metric.name()))
                            : 0;
                }
            }
        }
        return 1000 * counted / persons;
    }

    @Test
    void more_than_forty_agencies_keep_lists_of_their_own() {
        Map<String, ListSettings> lists =
                load("blacklists-only").value().institution().lists();
        Map<ListSettings.Colour, Long> colours = lists.values().stream()
                .collect(Collectors.groupingBy(ListSettings::colour, TreeMap::new, Collectors.counting()));

        assertThat(lists.values().stream().map(ListSettings::agency).distinct().count())
                .isGreaterThan(45);
        assertThat(colours.get(ListSettings.Colour.BLACK)).isGreaterThanOrEqualTo(45);
        assertThat(colours.get(ListSettings.Colour.RED)).isGreaterThanOrEqualTo(5);
        assertThat(CATALOG.list("lists")).hasSameSizeAs(lists.keySet());
        assertThat(load("blacklists-only").value().institution().rulebook()).isEmpty();
    }

    @Test
    void lists_alone_refuse_and_honour_and_the_courts_is_the_longest() {
        TallySeries counts = run("blacklists-only", 30_000, 313);
        String court = "listed_court_(defaulters|refusers)_.*";

        assertThat(sum(counts, "entries_.*|grade_.*")).isZero();
        assertThat(sum(counts, "denials_.*")).isPositive();
        assertThat(sum(counts, "benefits_.*")).isPositive();
        assertThat(sum(counts, "listed_jointly")).isPositive();
        assertThat(sum(counts, "learned_at_denial_.*")).isPositive();
        for (ListSettings list :
                load("blacklists-only").value().institution().lists().values()) {
            assertThat(list.what()).isNotBlank();
        }
        assertThat(sum(counts, court)).isGreaterThan(sum(counts, "listed_.*_(lawful_act)"));
        // About 0.21 % of adults a year enter the court's list, by the published anchor; five standard errors of 360
        // are 26 %.
        assertThat(sum(counts, court) / (30_000 * 6.0)).isBetween(0.0012, 0.0030);
    }

    @Test
    void who_is_honoured_for_office_and_taxes_is_rich_and_who_for_blood_is_not() {
        TallySeries counts = run("blacklists-only", 30_000, 313);
        String office = "listed_(office_holders|model_workers|model_taxpayers)_.*";
        String blood = "listed_honoured_blood_donors_.*";
        Predicate<String> poor = name -> name.startsWith("q1 ");
        Predicate<String> rich = name -> name.startsWith("q5 ");

        assertThat(perThousand(counts, office, rich)).isGreaterThan(4 * perThousand(counts, office, poor));
        assertThat(perThousand(counts, blood, rich)).isLessThan(2 * perThousand(counts, blood, poor));
    }

    @Test
    void one_to_all_multiplies_listings_and_not_people() {
        TallySeries some = run("blacklists-only", 10_000, 208);
        TallySeries all = run("blacklists-only", 10_000, 208, Patch.read("one-to-all", CATALOG));

        assertThat(sum(all, "listed_jointly")).isGreaterThan(5 * sum(some, "listed_jointly"));
        // Whom the court puts on one of its lists follows on the other.
        assertThat(sum(all, "listed_court_.*")).isLessThan(sum(some, "listed_court_.*") * 9 / 4);
        assertThat(sum(all, "blacklisted")).isLessThan(sum(some, "blacklisted") * 5 / 4);
    }

    @Test
    void a_group_that_does_the_same_is_listed_more_often_and_not_where_the_causes_are_gone() {
        TallySeries counts = run("minority", 20_000, 156);
        String acts = "acts_(join_gathering|jump_queue|disturb_neighbours|litter|petition|post_criticism)";
        Predicate<String> majority = name -> name.contains(" majority ");
        Predicate<String> minority = name -> name.contains(" minority-a ");

        assertThat(perThousand(counts, acts, minority) / perThousand(counts, acts, majority))
                .as("the same is done")
                .isBetween(0.85, 1.15);
        assertThat(perThousand(counts, "points_lost", minority))
                .isGreaterThan(1.3 * perThousand(counts, "points_lost", majority));
        assertThat(perThousand(counts, "entries_gathering_of_a_group", majority))
                .isZero();
        assertThat(perThousand(counts, "listed_watched_persons_.*", majority)).isZero();
        assertThat(perThousand(counts, "listed_watched_persons_.*", minority)).isPositive();
    }
}
