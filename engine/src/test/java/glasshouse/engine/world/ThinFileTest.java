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

/** What the page of thin-file-lending says: the same people, and a lender that sees one thing or another of them. */
class ThinFileTest {
    private static final Catalog CATALOG = Catalog.shipped();

    @Test
    void who_has_no_record_is_lent_to_by_scores_and_defaults_more_often() {
        Simulation bank = run("lender-sees-bank");
        Simulation company = run("lender-sees-private");
        Simulation city = run("lender-sees-state");

        assertThat(total(bank, "loans_newly_included")).isZero();
        assertThat(total(bank, "loans_refused_no_record")).isGreaterThan(100);
        assertThat(total(company, "loans_refused_no_record")).isZero();
        assertThat(share(bank, "loans_granted", "loan_applications"))
                .isLessThan(share(company, "loans_granted", "loan_applications"));
        assertThat(share(company, "loans_granted", "loan_applications"))
                .isLessThan(share(city, "loans_granted", "loan_applications"));
        assertThat(defaults(bank)).isLessThan(defaults(city));
        for (Simulation scored : List.of(company, city)) {
            assertThat(total(scored, "loans_newly_included")).isGreaterThan(100);
            assertThat(total(scored, "loans_shut_out")).isPositive();
            assertThat(total(scored, "loans_refused_no_cash")).isZero();
        }
    }

    private static double share(Simulation run, String part, String whole) {
        return total(run, part) / (double) total(run, whole);
    }

    private static double defaults(Simulation run) {
        double defaulted = total(run, "loans_defaulted");
        return defaulted / (defaulted + total(run, "loans_repaid"));
    }

    private static Simulation run(String sees) {
        List<Patch> patches = new ArrayList<>(List.of(Patch.read(sees, CATALOG)));
        patches.add(Patch.inline("society.persons", "4000", "test"));
        patches.add(Patch.inline("horizon.weeks", "157", "test"));
        patches.add(Patch.inline("observe.whole_up_to", "0", "test"));
        var loaded = Loader.of(Scenario.class, CATALOG).load("thin-file-lending", "scenarios", patches);
        return SmallWorld.run(World.of(loaded, Seeds.both(1), 1), Options.threads(1));
    }
}
