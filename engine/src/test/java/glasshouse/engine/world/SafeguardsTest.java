package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.metric.TallySeries;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The patches of single safeguards, and the town with all of them: each does what its page says. One seed; no validation. */
class SafeguardsTest {
    private static final Catalog CATALOG = Catalog.shipped();

    @Test
    void with_every_safeguard_fewer_are_listed_and_refused_wrongly_and_each_safeguard_has_work() {
        TallySeries town = run("classroom");
        TallySeries safe = run("due-process");

        for (String some : List.of(
                "filed_hearing",
                "upheld_hearing_innocent",
                "lapsed_objection",
                "sanction_days_suspended",
                "fees_yuan",
                "legal_aid_yuan",
                "upheld_repair",
                "listed_city_black_serious_.*")) {
            assertThat(sum(safe, some)).as(some).isPositive();
        }
        assertThat(sum(town, "filed_hearing|lapsed_.*|fees_yuan|legal_aid_yuan|sanction_days_suspended"))
                .isZero();
        assertThat(sum(safe, "denials_wrongful")).isLessThan(sum(town, "denials_wrongful") * 3 / 4);
        assertThat(sum(safe, "listed_city_black_.*wrongful")).isLessThan(sum(town, "listed_city_black_wrongful"));
        assertThat(sum(safe, "wrongful_uncontested")).isLessThan(sum(town, "wrongful_uncontested") * 3 / 4);
    }

    @Test
    void a_suspensive_effect_changes_what_holds_meanwhile_and_hardly_what_is_decided() {
        TallySeries town = run("classroom");
        TallySeries waits = run("classroom", "suspensive-effect");

        assertThat(sum(waits, "sanction_days_suspended")).isPositive();
        assertThat(sum(waits, "sanction_days")).isLessThan(sum(town, "sanction_days"));
        assertThat(sum(waits, "denials_wrongful")).isLessThanOrEqualTo(sum(town, "denials_wrongful"));
        assertThat(Math.abs(sum(waits, "filed_objection") - sum(town, "filed_objection")))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void fees_keep_people_from_filing_and_legal_aid_pays_for_those_with_less() {
        TallySeries town = run("classroom");
        TallySeries dear = run("classroom", "costs-of-filing");
        TallySeries aided = run("classroom", "costs-of-filing", "legal-aid");

        assertThat(sum(dear, "filed_objection")).isLessThanOrEqualTo(sum(town, "filed_objection"));
        assertThat(sum(dear, "fees_yuan")).isGreaterThan(sum(aided, "fees_yuan"));
        assertThat(sum(dear, "legal_aid_yuan")).isZero();
        assertThat(sum(aided, "legal_aid_yuan")).isPositive();
    }

    @Test
    void rules_of_repair_part_general_from_serious_matters_and_each_has_its_way_off() {
        for (String rules : List.of("repair-2023", "repair-2026")) {
            TallySeries repaired = run("classroom", rules);

            assertThat(sum(repaired, "listed_city_black_serious_.*")).as(rules).isPositive();
            assertThat(sum(repaired, "repaired_city_black")).as(rules).isPositive();
            assertThat(sum(repaired, "filing_hours")).as(rules).isPositive();
            assertThat(sum(repaired, "deleted_records")).as(rules).isZero();
        }
    }

    private static long sum(TallySeries counts, String pattern) {
        return counts.metrics().all().stream()
                .filter(metric -> metric.name().matches(pattern))
                .mapToLong(metric -> counts.total(counts.metrics().number(metric.name())))
                .sum();
    }

    private static TallySeries run(String name, String... patches) {
        List<Patch> laid =
                Arrays.stream(patches).map(patch -> Patch.read(patch, CATALOG)).toList();
        Loaded<Scenario> scenario = Loader.of(Scenario.class, CATALOG).load(name, "scenarios", laid);
        try (Simulation run = Simulation.start(World.of(scenario, Seeds.both(1), 2), Options.threads(2))) {
            while (!run.isDone()) {
                run.step();
            }
            return run.series();
        }
    }
}
