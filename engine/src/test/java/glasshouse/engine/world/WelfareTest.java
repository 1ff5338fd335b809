package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.cut.Cuts;
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
 * The benefits office with a risk score: a group that does as all others do is audited far more often because it once was, and no
 * longer when the model does not know the group. One seed; five standard errors where a number is held to another.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WelfareTest {
    private static final double SIGMAS = 5;
    private static final Catalog CATALOG = Catalog.shipped();
    private static final String ACTS = "acts_(slip_on_form|claim_wrongly)";
    private static final String LISTINGS = "listed_fraud_file_.*";

    private TallySeries told;
    private TallySeries blind;

    @BeforeAll
    void run_both_offices() {
        told = run();
        blind = run(Patch.read("welfare-without-group", CATALOG));
    }

    private static TallySeries run(Patch... patches) {
        List<Patch> all = new ArrayList<>(List.of(patches));
        all.add(Patch.inline("society.persons", "20000", "test"));
        var loaded = Loader.of(Scenario.class, CATALOG).load("welfare-fraud-score", "scenarios", all);
        try (Simulation run = Simulation.start(World.of(loaded, Seeds.both(1), 2), Options.threads(2))) {
            while (!run.isDone()) {
                run.step();
            }
            return run.series();
        }
    }

    @Test
    void the_group_is_audited_far_above_its_share_of_what_is_done() {
        double acts = share(told, ACTS);
        double audits = share(told, "audits_risk_audits");

        assertThat(acts).isCloseTo(share(told, "persons"), within(deviation(told, ACTS, acts)));
        assertThat(audits).isGreaterThan(5 * acts);
        assertThat(share(told, LISTINGS)).isGreaterThan(3 * acts);
    }

    @Test
    void random_audits_find_that_the_group_does_as_others_do() {
        double atRandom = share(told, "audits_random_audits");

        assertThat(atRandom)
                .isCloseTo(share(told, "persons"), within(deviation(told, "audits_random_audits", atRandom)));
    }

    @Test
    void the_gap_shrinks_where_the_model_is_not_told_the_group() {
        double audits = share(blind, "audits_risk_audits");

        // An audit of a person makes the next of the same person no likelier; the same persons are called, as by the
        // lot they drew once, so that the share is that of a sample of a tenth of the persons.
        double persons = share(blind, "persons");
        double sample = 0.1 * blind.total(blind.metrics().number("persons")) / blind.weeks();
        assertThat(audits).isCloseTo(persons, within(SIGMAS * Math.sqrt(persons * (1 - persons) / sample)));
        assertThat(share(blind, LISTINGS)).isLessThan(share(told, LISTINGS) / 2);
    }

    @Test
    void most_who_have_to_pay_made_a_slip_or_did_nothing() {
        long slips = sum(told, "listed_fraud_file_lawful_act", "");
        long nothing = sum(told, "listed_fraud_file_wrongful", "");
        long all = sum(told, LISTINGS, "");

        assertThat(slips + nothing).isGreaterThan(all * 3 / 4);
        assertThat(nothing).isGreaterThan(all / 10);
        assertThat(sum(told, "rejected_objection_innocent", "")).isGreaterThan(sum(told, "upheld_objection", ""));
    }

    /** Five standard errors of a share of what was counted. */
    private static double deviation(TallySeries counts, String pattern, double share) {
        return SIGMAS * Math.sqrt(share * (1 - share) / sum(counts, pattern, ""));
    }

    /** The group's share of what was counted. */
    private static double share(TallySeries counts, String pattern) {
        return sum(counts, pattern, "minority-a") / (double) sum(counts, pattern, "");
    }

    /** What was counted of the strata of income, group and residence of a group, or of all. */
    private static long sum(TallySeries counts, String pattern, String group) {
        long sum = 0;
        for (int stratum = 0; stratum < counts.cuts().size(); stratum++) {
            Cuts.Stratum one = counts.cuts().strata().get(stratum);
            if (one.cut().equals("income-group-residence")
                    && (group.isEmpty() || one.name().contains(" " + group + " "))) {
                sum += sum(counts, pattern, stratum);
            }
        }
        return sum;
    }

    private static long sum(TallySeries counts, String pattern, int stratum) {
        return counts.metrics().all().stream()
                .filter(metric -> metric.name().matches(pattern))
                .mapToLong(metric ->
                        counts.sum(counts.weeks(), stratum, counts.metrics().number(metric.name())))
                .sum();
    }
}
