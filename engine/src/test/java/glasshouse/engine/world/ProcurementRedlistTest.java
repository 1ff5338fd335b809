package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.metric.TallySeries;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The redlist of firms that is worth contracts: firms of the state please more, are praised more and so win contracts that others
 * would have won; more profitable ones are praised no more than their conduct says. One seed; the same firms, luck and bids in all
 * three runs, so that the differences are the rules' doing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProcurementRedlistTest {
    private static final double SIGMAS = 5;
    private static final Catalog CATALOG = Catalog.shipped();
    private static final String CONTRACTS = "contracts_(supplies|works)";
    private static final String BY_PREFERENCE = "contracts_by_preference_.*";
    private static final String REDLISTED = "listed_firms_redlist_.*";

    private TallySeries praised;
    private TallySeries unpreferred;
    private TallySeries unpaid;

    @BeforeAll
    void run_all_three() {
        praised = run();
        unpreferred = run("no-procurement-preference");
        unpaid = run("giving-earns-nothing");
    }

    private static TallySeries run(String... patches) {
        List<Patch> all = new ArrayList<>();
        for (String patch : patches) {
            all.add(Patch.read(patch, CATALOG));
        }
        all.add(Patch.inline("society.persons", "60000", "test"));
        var loaded = Loader.of(Scenario.class, CATALOG).load("procurement-redlist", "scenarios", all);
        try (Simulation run = Simulation.start(World.of(loaded, Seeds.both(1), 2), Options.threads(2))) {
            while (!run.isDone()) {
                run.step();
            }
            return run.sides().getLast().series();
        }
    }

    @Test
    void firms_of_the_state_are_praised_far_above_their_share_of_firms() {
        double firms = share(praised, "firms", "ownership", "state");

        assertThat(firms).isBetween(0.01, 0.017);
        assertThat(share(praised, "acts_give_as_approved", "ownership", "state"))
                .isGreaterThan(5 * firms);
        assertThat(share(praised, REDLISTED, "ownership", "state")).isGreaterThan(15 * firms);
        assertThat(share(praised, REDLISTED, "size-ownership-margin", "(medium|large) .*"))
                .isGreaterThan(20 * share(praised, "firms", "size-ownership-margin", "(medium|large) .*"));
    }

    @Test
    void the_same_firms_bid_and_some_win_by_praise_what_better_marked_bids_would_have_won() {
        assertThat(total(praised, "bids_(supplies|works)")).isEqualTo(total(unpreferred, "bids_(supplies|works)"));
        assertThat(total(praised, CONTRACTS)).isEqualTo(total(unpreferred, CONTRACTS));
        assertThat(total(unpreferred, BY_PREFERENCE)).isZero();
        assertThat(total(praised, BY_PREFERENCE)).isGreaterThan(50);
        assertThat(total(praised, "marks_won_.*")).isLessThan(total(unpreferred, "marks_won_.*"));
        assertThat(of(praised, CONTRACTS, "ownership", "state"))
                .isGreaterThan(of(unpreferred, CONTRACTS, "ownership", "state"));
        assertThat(of(praised, CONTRACTS, "size-ownership-margin", "(micro|small) private .*"))
                .isLessThan(of(unpreferred, CONTRACTS, "size-ownership-margin", "(micro|small) private .*"));
        assertThat(share(praised, BY_PREFERENCE, "ownership", "state"))
                .isGreaterThan(3 * share(praised, CONTRACTS, "ownership", "state"));
    }

    @Test
    void who_earns_more_is_praised_no_more_than_by_what_was_found_out() {
        // Half of the firms have a good margin. They evade and sell fakes less often, and so lose fewer points; nothing
        // else differs.
        double good = share(praised, "firms", "size-ownership-margin", ".* good");
        double redlisted = share(praised, REDLISTED, "size-ownership-margin", ".* good");
        // Listings of one firm are renewed: as if a third of them were independent.
        double error = Math.sqrt(good * (1 - good) / (total(praised, REDLISTED) / 3.0));

        assertThat(redlisted).isCloseTo(good, within(SIGMAS * error));
    }

    @Test
    void where_giving_earns_nothing_nobody_is_praised_or_preferred() {
        assertThat(total(unpaid, REDLISTED)).isZero();
        assertThat(total(unpaid, BY_PREFERENCE)).isZero();
        assertThat(total(unpaid, "benefit_yuan")).isZero();
        assertThat(total(unpaid, "acts_give_as_approved")).isEqualTo(total(praised, "acts_give_as_approved"));
    }

    private static long total(TallySeries series, String metrics) {
        return of(series, metrics, "all", "all");
    }

    private static double share(TallySeries series, String metrics, String cut, String strata) {
        return of(series, metrics, cut, strata) / (double) total(series, metrics);
    }

    /** Sums metrics by a pattern over the strata of a cut by another. */
    private static long of(TallySeries series, String metrics, String cut, String strata) {
        long sum = 0;
        for (int metric = 0; metric < series.metrics().size(); metric++) {
            if (!series.metrics().all().get(metric).name().matches(metrics)) {
                continue;
            }
            for (int stratum = 0; stratum < series.cuts().strata().size(); stratum++) {
                var one = series.cuts().strata().get(stratum);
                if (one.cut().equals(cut) && one.name().matches(strata)) {
                    sum += series.sum(series.weeks(), stratum, metric);
                }
            }
        }
        return sum;
    }
}
