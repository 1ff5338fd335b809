package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.small.SmallWorld;
import org.junit.jupiter.api.Test;

/**
 * Who becomes known to strangers, against closed forms. Seeds are fixed; each bound is five standard errors, a false-alarm rate
 * of 6e-7 for each comparison, unless it says otherwise.
 */
class ExposureTest {
    private static final double SIGMAS = 5;
    private static final int PERSONS = 10_000;
    private static final int WEEKS = 156;

    private static final SmallWorld TOWN = SmallWorld.of("""
            scenario: town
            title: a town that shows whom it lists
            horizon: {start: 2018-01-01, weeks: 156}
            society:
              persons: 10000
              represented: 10000
              population: china-2020
              ties: {}
              conduct:
                means: {}
                acts:
                  litter: {what: littering, nature: unlawful, ceiling: 40, propensity: 1}
                  fault: {what: a fault, nature: unlawful, ceiling: 0.5, propensity: 1}
                  merit: {what: a merit, nature: good, ceiling: 0.2, propensity: 1}
                  crime: {what: a crime, nature: unlawful, ceiling: 0.1, propensity: 1}
            institution:
              agencies: {office: {what: office}, court: {what: court}, temple: {what: an office that nobody comes to}}
              registers:
                books: {agency: office, sees: {litter: 1, merit: 1}}
                files: {agency: court, sees: {fault: 1}}
              lists:
                faulty: {what: the faulty, colour: black, agency: court, acts: [fault], term: 60}
                worthy: {what: the worthy, colour: red, agency: office, acts: [merit], term: 200}
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
            """);

    @Test
    void a_breach_takes_its_share_of_all_about_whom_something_is_held() {
        Simulation simulation = TOWN.with(
                        "institution.exposure",
                        "{breaches: {theft: {what: a theft, agency: office, rate: 8, exposes: 0.1}, nothing: {what: a theft of nothing, agency: temple, rate: 20, exposes: 1}}}")
                .run();
        long[] exposed =
                simulation.series().series(0, simulation.world().metrics().number("exposed_by_theft"));
        int breaches = 0;
        for (int week = 0; week < WEEKS; week++) {
            breaches += exposed[week] > 0 ? 1 : 0;
            // After twenty weeks all but exp(-15) of the people have a record.
            if (week >= 20 && exposed[week] > 0) {
                assertThat((double) exposed[week])
                        .isCloseTo(0.1 * PERSONS, within(SIGMAS * Math.sqrt(0.1 * 0.9 * PERSONS)));
            }
        }
        double expected = WEEKS * -Math.expm1(-8 * 7 / 365.25);

        assertThat((double) breaches).isCloseTo(expected, within(SIGMAS * Math.sqrt(expected)));
        assertThat(SmallWorld.total(simulation, "exposed_by_nothing")).isZero();
        double ever = PERSONS * (1 - Math.pow(0.9, breaches));
        assertThat((double) SmallWorld.total(simulation, "persons_exposed")).isCloseTo(ever, within(0.03 * PERSONS));
        double redlisted = SmallWorld.total(simulation, "redlisted_exposed");
        assertThat(redlisted).isPositive().isLessThan(ever / 2);
    }

    @Test
    void sales_bring_insiders_the_rate_times_the_people_they_hold() {
        Simulation simulation = TOWN.with(
                        "institution.exposure",
                        "{sales: {clerks: {what: clerks, agency: court, rate: 0.1, price: 30}}}")
                .run();
        // Held at the court from one's first fault on, at a rate of a half a year: the mean share held over the
        // horizon.
        double years = WEEKS * 7 / 365.25;
        double held = 1 + Math.expm1(-0.5 * years) / (0.5 * years);
        double weekly = -Math.expm1(-0.1 * 7 / 365.25);
        double expected = PERSONS * held * WEEKS * weekly;
        double sold = SmallWorld.total(simulation, "exposed_by_clerks");

        assertThat(sold).isCloseTo(expected, within(SIGMAS * Math.sqrt(expected) + 0.01 * expected));
        assertThat(SmallWorld.total(simulation, "sale_yuan")).isEqualTo((long) sold * 30);
    }

    @Test
    void copies_outlast_listings_by_their_mean_and_their_stock_obeys_little() {
        Simulation simulation = TOWN.with(
                        "institution.exposure",
                        "{publication: {faulty: {personal_data: 0.5, strangers: 21, outlasts: 90}}}")
                .run();
        double begun = SmallWorld.total(simulation, "exposed_by_publication");
        double listed = SmallWorld.total(simulation, "listed_faulty_sound");
        double left = SmallWorld.total(simulation, "shown_after_removal");
        double standing = SmallWorld.total(simulation, "shown") - left;
        double removed = begun - standing;
        double days = SmallWorld.total(simulation, "published_days_after_removal");
        double mean = 1 / Math.expm1(1 / 90.0);
        int stock = simulation.world().metrics().number("shown_after_removal");
        long[] after = simulation.series().series(0, stock);
        double meanStock = 0;
        for (int week = WEEKS / 2; week < WEEKS; week++) {
            meanStock += after[week] / (WEEKS / 2.0);
        }

        assertThat(begun).isCloseTo(listed / 2, within(SIGMAS * Math.sqrt(listed / 4)));
        // What is left has the mean still before it, for an exponential forgets.
        assertThat(days + left * mean).isCloseTo(removed * mean, within(SIGMAS * 90 * Math.sqrt(removed)));
        double inflowADay = 0.5 * PERSONS / (60 + 2 * 365.25);
        assertThat(meanStock).isCloseTo(inflowADay * mean, within(0.06 * meanStock));
        double shownDays = SmallWorld.total(simulation, "strangers_reached") / 3.0;
        assertThat(shownDays).isCloseTo(removed * 60 + days, within(0.03 * shownDays));
    }

    @Test
    void only_who_was_exposed_falls_for_fraud_and_pays_for_it() {
        SmallWorld shown = TOWN.with(
                "institution.exposure",
                "{breaches: {theft: {what: a theft, rate: 300, exposes: 1}}, fraud: {rate: 0.4, loss: 250}}");
        Simulation simulation = shown.run();
        Simulation safe =
                shown.with("institution.exposure.breaches.theft.exposes", 0).run();
        double frauds = SmallWorld.total(simulation, "frauds");
        double expected = PERSONS * (WEEKS - 3) * -Math.expm1(-0.4 * 7 / 365.25);

        assertThat(frauds).isCloseTo(expected, within(SIGMAS * Math.sqrt(expected) + 0.01 * expected));
        assertThat(SmallWorld.total(simulation, "fraud_yuan")).isEqualTo((long) frauds * 250);
        assertThat(SmallWorld.total(simulation, "cost_yuan")).isEqualTo((long) frauds * 250);
        assertThat(SmallWorld.total(safe, "frauds")).isZero();
    }

    @Test
    void being_seen_by_strangers_who_do_nothing_changes_nobody() {
        Simulation plain = TOWN.run();
        Simulation seen = TOWN.with(
                        "institution.exposure",
                        "{publication: {faulty: {personal_data: 1, strangers: 1000}}, breaches: {theft: {what: a theft, rate: 8, exposes: 1}}}")
                .run();

        for (String metric :
                new String[] {"acts_litter", "acts_fault", "listed_faulty_sound", "census_fear", "census_distrust"}) {
            assertThat(SmallWorld.total(seen, metric)).as(metric).isEqualTo(SmallWorld.total(plain, metric));
        }
        assertThat(SmallWorld.total(seen, "shown_after_removal"))
                .as("no copies")
                .isZero();
    }
}
