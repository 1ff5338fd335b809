package glasshouse.engine.world;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page of private-schemes says: the same people, with and without pressure, and the city with and without the company's data. */
class PrivateSchemesTest {
    private static final Catalog CATALOG = Catalog.shipped();
    /** The fourth year's last census of a quarter. */
    private static final int CENSUS = 207;

    @Test
    void about_four_in_five_who_could_are_members_some_of_them_only_for_what_staying_out_costs() {
        Simulation pressed = run("private-schemes");
        Simulation free = run("private-schemes", "schemes-without-pressure");

        assertThat(participation(pressed)).isBetween(0.7, 0.85);
        assertThat(participation(free)).isBetween(0.4, participation(pressed) - 0.1);
        assertThat(total(pressed, "joined_by_pressure_sesame")).isGreaterThan(100);
        assertThat(total(free, "joined_by_pressure_sesame")).isZero();
        assertThat(total(pressed, "refused_to_others_yuan")).isPositive();
        assertThat(total(pressed, "member_benefits_sesame_visa"))
                .isLessThan(total(pressed, "member_benefits_sesame_doctor"));
    }

    @Test
    void handed_over_the_companys_records_are_joined_and_counted_again_and_others_get_no_loan() {
        Simulation kept = run("private-schemes");
        Simulation given = run("private-schemes-handed-over");

        // Members act alike but for fear, so the company sees about the same; but now the city does too.
        double seen = total(given, "sightings_payments") / (double) total(kept, "sightings_payments");
        assertThat(seen).isBetween(0.9, 1.1);
        assertThat(total(given, "joined")).isGreaterThan(total(kept, "joined"));
        assertThat(total(given, "points_lost_falsely")).isGreaterThan(total(kept, "points_lost_falsely"));
        assertThat(total(given, "loans_refused_no_record")).isGreaterThan(total(kept, "loans_refused_no_record"));
    }

    private static double participation(Simulation run) {
        int members = run.world().metrics().number("members_sesame");
        int could = run.world().metrics().number("census_could_join_sesame");
        return run.series().sum(CENSUS + 1, 0, members) / (double) run.series().at(CENSUS, 0, could);
    }

    private static Simulation run(String scenario, String... named) {
        List<Patch> patches = new ArrayList<>();
        for (String name : named) {
            patches.add(Patch.read(name, CATALOG));
        }
        patches.add(Patch.inline("society.persons", "2500", "test"));
        patches.add(Patch.inline("horizon.weeks", "209", "test"));
        patches.add(Patch.inline("observe.whole_up_to", "0", "test"));
        var loaded = Loader.of(Scenario.class, CATALOG).load(scenario, "scenarios", patches);
        return SmallWorld.run(World.of(loaded, Seeds.both(1), 1), Options.threads(1));
    }
}
