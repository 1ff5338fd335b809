package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.institution.recourse.RemedySettings;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.Metric;
import glasshouse.observation.metric.TallySeries;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What stands beside Rongcheng, each told by what it must show: guards against slips, with one seed; no validation. */
final class ScenesTest {
    private static final Catalog CATALOG = Catalog.shipped();
    private static final int PERSONS = 10_000;
    private static final int WEEKS = 208;

    /** One metric at least of every mechanism. */
    private static final String MECHANISMS = """
            acts_.* sightings_crossing_cameras false_sightings_.* records_false_alarm records_misidentified
            records_duplicate messages_witnessed messages_report_checked points_lost_falsely grade_c
            listed_city_black_sound listed_city_black_wrongful listed_city_black_lawful_act
            listed_city_black_irregular listed_city_red_sound announced_court_defaulters notified_.*
            learned_at_denial_.* expired_city_black released_court_refusers corrected_city_black
            repaired_city_black filed_objection filed_appeal filed_repair upheld_objection_innocent
            rejected_objection_innocent upheld_repair denials_flight denials_high_speed_train denials_loan
            denials_wrongful denials_late denials_for_kin benefits_.* cost_yuan hours_lost sanction_days_late
            ordered_shown_in_public carried_out_shown_in_public let_off_shown_in_public kin_under_measure
            children_under_measure with_listed_tie ties_cut forgone_jaywalk forgone_post_criticism
            prompted_perform_judgment census_fear recovered_yuan administration_yuan
            """;

    @Test
    void a_scenario_beside_rongcheng_is_rongcheng_with_the_patch_of_its_name() {
        for (String name : List.of("no-system", "ordinary-law", "good-faith", "classroom")) {
            Loaded<Scenario> patched = load("rongcheng-2018", Patch.read(name, CATALOG));
            assertThat(load(name).hash(Scenario.WORLD.toArray(String[]::new)))
                    .as(name)
                    .isEqualTo(patched.hash(Scenario.WORLD.toArray(String[]::new)));
            assertThat(load(name).value().title())
                    .isNotEqualTo(load("rongcheng-2018").value().title());
            assertThat(load(name).value().about()).as(name).isNotBlank();
        }
    }

    @Test
    void without_a_system_nothing_is_seen_filed_listed_refused_or_feared() {
        TallySeries counts = run("no-system");

        assertThat(sum(counts, "records_.*|sightings_.*|listed_.*|denials_.*|filed_.*|cost_yuan|administration_yuan"))
                .isZero();
        assertThat(sum(counts, "forgone_.*|prompted_.*|census_fear|blacklisted|messages_.*"))
                .isZero();
        assertThat(sum(counts, "acts_.*")).isPositive();
        assertThat(sum(counts, "requests_.*")).isPositive();
    }

    @Test
    void ordinary_law_meets_the_same_occasions_and_until_somebody_is_told_the_same_acts() {
        TallySeries lists = run("rongcheng-2018");
        TallySeries law = run("ordinary-law");

        assertThat(law.series(0, law.metrics().number("occasions")))
                .isEqualTo(lists.series(0, lists.metrics().number("occasions")));
        assertThat(firstWeeks(law)).isEqualTo(firstWeeks(lists)).hasSizeGreaterThan(40);
    }

    @Test
    void ordinary_law_fines_and_refuses_shows_and_blacklists_nobody() {
        TallySeries law = run("ordinary-law");

        assertThat(sum(
                        law,
                        "denials_.*|ties_cut|blacklisted|known_blacklisted|with_listed_tie|filed_repair|entries_.*"))
                .isZero();
        assertThat(sum(law, "listed_.*_lawful_act")).isZero();
        assertThat(sum(law, "carried_out_fine_in_traffic")).isPositive();
        assertThat(sum(law, "carried_out_attachment")).isPositive();
        assertThat(sum(law, "forgone_jaywalk")).as("fear of fines deters").isPositive();
        double wrongly = sum(law, "listed_fined_on_foot_wrongful") / (double) sum(law, "listed_fined_on_foot_.*");
        assertThat(wrongly).as("half of what crossings see is false").isBetween(0.3, 0.65);
    }

    @Test
    void good_faith_leaves_expression_families_and_neighbours_alone_and_tells_nearly_everybody() {
        TallySeries before = run("rongcheng-2018");
        TallySeries faith = run("good-faith");

        assertThat(sum(faith, "sightings_(posts_read|petitions)|ties_cut|with_listed_tie|denials_for_kin"))
                .isZero();
        assertThat(sum(faith, "forgone_post_criticism")).isLessThan(sum(before, "forgone_post_criticism"));
        assertThat(irregular(before)).isBetween(0.3, 0.7);
        assertThat(irregular(faith)).isLessThan(0.05);
        assertThat(sum(faith, "denials_.*"))
                .as("refusing is what the lists are for")
                .isPositive();
    }

    /** Which share of the court's and the city's blacklistings lack a notice that was owed. */
    private static double irregular(TallySeries counts) {
        String black = "listed_(court_.*|city_black)_";
        return sum(counts, black + "irregular") / (double) sum(counts, black + ".*");
    }

    @Test
    void in_the_classroom_every_mechanism_shows() {
        TallySeries counts = run("classroom");
        List<String> missing = new ArrayList<>();
        for (String some : MECHANISMS.split("\\s+")) {
            if (sum(counts, some) == 0) {
                missing.add(some);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_lesson_expects_of_its_pupils_what_the_town_shows() {
        TallySeries town = run("classroom");
        Patch unpublished = Patch.read("no-publication", CATALOG);

        assertThat(load("classroom").value().society().persons()).isEqualTo(3000);
        assertThat(load("classroom").value().horizon().weeks()).isEqualTo(131);
        assertThat(share(town, "listed_city_black_wrongful", "listed_city_black_.*"))
                .isBetween(0.5, 0.75);
        assertThat(share(town, "learned_at_denial_.*", "(learned_at_denial|notified)_.*"))
                .isBetween(0.3, 0.7);
        assertThat(share(town, "false_sightings_crossing_cameras", "sightings_crossing_cameras"))
                .isBetween(0.5, 0.75);
        assertThat(helped(town)).isLessThan(0.4);
        assertThat(sum(run("classroom", unpublished), "forgone_post_criticism"))
                .isLessThan(sum(town, "forgone_post_criticism") / 2);
        assertThat(listedOf(town, "minority-a")).isGreaterThan(2 * listedOf(town, "majority"));
    }

    private static double share(TallySeries counts, String part, String whole) {
        return sum(counts, part) / (double) sum(counts, whole);
    }

    /** Listings on the city's blacklist for each person of a group. */
    private static double listedOf(TallySeries counts, String group) {
        double listed = 0;
        double persons = 0;
        for (int stratum = 0; stratum < counts.cuts().size(); stratum++) {
            Cuts.Stratum one = counts.cuts().strata().get(stratum);
            if (one.cut().equals("income-group-residence") && one.name().contains(" " + group + " ")) {
                for (Metric metric : counts.metrics().all()) {
                    int number = counts.metrics().number(metric.name());
                    listed += metric.name().startsWith("listed_city_black_")
                            ? counts.sum(counts.weeks(), stratum, number)
                            : 0;
                }
                persons += counts.sum(counts.weeks(), stratum, counts.metrics().number("persons"));
            }
        }
        return listed / persons;
    }

    @Test
    void two_regimes_that_answer_a_questionnaire_alike_do_not_help_alike() {
        Patch paper = Patch.read("appeal-on-paper", CATALOG);
        Patch fact = Patch.read("appeal-in-fact", CATALOG);
        assertThat(answers(load("classroom", paper))).isEqualTo(answers(load("classroom", fact)));
        TallySeries onPaper = run("classroom", paper);
        TallySeries inFact = run("classroom", fact);

        assertThat(sum(inFact, "filed_objection")).isCloseTo(sum(onPaper, "filed_objection"), within(6));
        assertThat(helped(onPaper)).isLessThan(0.15);
        assertThat(helped(inFact)).isGreaterThan(0.5);
    }

    /** What a form asks about each remedy: what it is, against what, at which stage, by when. */
    private static Map<String, String> answers(Loaded<Scenario> scenario) {
        Map<String, String> answers = new TreeMap<>();
        Map<String, RemedySettings> remedies = scenario.value().institution().remedies();
        remedies.forEach(
                (name, one) -> answers.put(name, one.what() + one.lists() + one.stage() + one.within() + one.pool()));
        return answers;
    }

    /** The share of objections decided of people who had not done it that were upheld. */
    private static double helped(TallySeries counts) {
        double upheld = sum(counts, "upheld_objection_innocent");
        return upheld / (upheld + sum(counts, "rejected_objection_innocent"));
    }

    private static org.assertj.core.data.Offset<Long> within(long bound) {
        return org.assertj.core.api.Assertions.within(bound);
    }

    private static Map<String, List<Long>> firstWeeks(TallySeries counts) {
        Map<String, List<Long>> weeks = new TreeMap<>();
        for (Metric metric : counts.metrics().all()) {
            if (metric.name().matches("(acts|requests|sightings)_.*")) {
                int number = counts.metrics().number(metric.name());
                weeks.put(metric.name(), List.of(counts.at(0, 0, number), counts.at(1, 0, number)));
            }
        }
        return weeks;
    }

    private static long sum(TallySeries counts, String pattern) {
        return counts.metrics().all().stream()
                .filter(metric -> metric.name().matches(pattern))
                .mapToLong(metric -> counts.total(counts.metrics().number(metric.name())))
                .sum();
    }

    private static Loaded<Scenario> load(String name, Patch... patches) {
        return Loader.of(Scenario.class, CATALOG).load(name, "scenarios", List.of(patches));
    }

    /** Runs a scenario to its end, if it is not the classroom with fewer people and weeks. */
    private static TallySeries run(String name, Patch... patches) {
        List<Patch> all = new ArrayList<>(List.of(patches));
        if (!name.equals("classroom")) {
            all.add(Patch.inline("society.persons", String.valueOf(PERSONS), "test"));
            all.add(Patch.inline("horizon.weeks", String.valueOf(WEEKS), "test"));
        }
        Loaded<Scenario> scenario = load(name, all.toArray(Patch[]::new));
        try (Simulation run = Simulation.start(World.of(scenario, Seeds.both(1), 2), Options.threads(2))) {
            while (!run.isDone()) {
                run.step();
            }
            return run.series();
        }
    }
}
