package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Critics in both editions, and a town with insiders, each told by what it must show: guards against slips, with one seed. */
final class CriticTest {
    private static final Catalog CATALOG = Catalog.shipped();

    @Test
    void as_told_critics_are_listed_for_words_or_falsely_and_nobody_is_told() {
        Simulation run = run("critic-for-words");
        long forWords = sum(run, "listed_.*_lawful_act");
        long falsely = sum(run, "listed_.*_wrongful");
        long all = sum(run, "listed_.*_(sound|wrongful|lawful_act|irregular|derivative)");

        assertThat(forWords).isGreaterThan(200);
        assertThat(falsely).isGreaterThan(100);
        assertThat(forWords + falsely).isGreaterThan(all * 9 / 10);
        assertThat(sum(run, "listed_troublemakers_wrongful"))
                .isGreaterThan(4 * sum(run, "listed_troublemakers_(sound|irregular)"));
        assertThat(sum(run, "notified_.*|upheld_.*|corrected_.*")).isZero();
        assertThat(sum(run, "learned_at_denial_.*")).isGreaterThan(all / 2);
    }

    @Test
    void dissent_in_public_falls_and_dissent_at_home_stays() {
        Simulation run = run("critic-for-words");
        Simulation free = run("critic-for-words", "institution.insiders", "institution.measures", "institution.lists");
        double publicly = sum(run, "acts_post_criticism") / (double) sum(free, "acts_post_criticism");
        double atHome = sum(run, "acts_talk_critically") / (double) sum(free, "acts_talk_critically");

        assertThat(publicly).isBetween(0.6, 0.9);
        assertThat(atHome).isBetween(0.97, 1.0);
        assertThat(sum(free, "acts_post_criticism") - sum(run, "acts_post_criticism"))
                .as("each post given up is one that would have been written")
                .isEqualTo(sum(run, "forgone_post_criticism"));
    }

    @Test
    void as_documented_most_listings_are_irregular_and_learned_of_at_a_denial() {
        Simulation run = run("critic-after-judgment");
        long irregular = sum(run, "listed_court_defaulters_irregular");
        long sound = sum(run, "listed_court_defaulters_sound");

        assertThat(sound).isPositive();
        assertThat(irregular).isGreaterThan(sound);
        assertThat(sum(run, "listed_.*_(wrongful|lawful_act)")).isZero();
        assertThat(sum(run, "learned_at_denial_court_defaulters")).isGreaterThan(irregular / 2);
        assertThat(sum(run, "acts_post_criticism")).isGreaterThan(sum(run, "acts_leave_judgment_unperformed"));
    }

    @Test
    void a_town_with_insiders_has_every_abuse_and_exposes_the_redlisted_too() {
        Simulation run = run("insiders");

        for (String metric : List.of(
                "records_planted",
                "records_altered",
                "bribes_taken",
                "bought_off",
                "exposed_by_publication",
                "exposed_by_platform_breach",
                "exposed_by_sold_by_street_offices",
                "redlisted_exposed",
                "published_days_after_removal",
                "shamed",
                "fraud_yuan",
                "sale_yuan")) {
            assertThat(sum(run, metric)).as(metric).isPositive();
        }
    }

    private static Simulation run(String name, String... without) {
        List<Patch> patches = new ArrayList<>();
        patches.add(Patch.inline("society.persons", "5000", "test"));
        for (String path : without) {
            patches.add(Patch.inline(path, "{}", "test"));
        }
        Loader<Scenario> loader = Loader.of(Scenario.class, CATALOG);
        World world = World.of(loader.load(name, "scenarios", patches), Seeds.both(1), 1);
        try (Simulation simulation = Simulation.start(world, Options.threads(1))) {
            while (!simulation.isDone()) {
                simulation.step();
            }
            return simulation;
        }
    }

    private static long sum(Simulation run, String pattern) {
        long sum = 0;
        for (var metric : run.world().metrics().all()) {
            if (metric.name().matches(pattern)) {
                sum += run.series().total(run.world().metrics().number(metric.name()));
            }
        }
        return sum;
    }
}
