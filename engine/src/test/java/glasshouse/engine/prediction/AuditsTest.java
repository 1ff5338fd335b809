package glasshouse.engine.prediction;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.kernel.time.Week;
import org.junit.jupiter.api.Test;

/** Audits against closed forms: how many, what they find of what was done, how often they err. Five standard errors. */
class AuditsTest {
    private static final double SIGMAS = 5;
    private static final int PERSONS = 20_000;
    private static final int WEEKS = 104;
    private static final int LOOKS_BACK = 70;
    private static final double FINDS = 0.6;
    private static final double ERRS = 0.2;
    private static final double HIGH_RISK = 0.3;
    /** Audits a week, at one a year. */
    private static final double WEEKLY = Week.DAYS / 365.25;

    private static final SmallWorld ANYBODY = SmallWorld.of("""
            scenario: audits
            title: audits
            horizon: {start: 2018-01-01, weeks: 104}
            society:
              persons: 20000
              represented: 20000
              population: china-2020
              ties: {}
              conduct: {means: {}, acts: {cheat: {what: cheats, nature: unlawful, ceiling: 4, propensity: 0.25}}}
            institution:
              agencies: {office: {what: office}}
              pools: {auditors: {what: auditors, hours: 200}}
              audits:
                checks: {agency: office, rate: {value: 1, unit: per_year}, finds: {cheat: 0.6}, looks_back: 70, errs: 0.2, errs_as: cheat, cost: 50, hours_of_person: 3}
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
            """);

    private static final SmallWorld HIGH = ANYBODY.with(
                    "institution.prediction", "{risk: {what: risk, features: [sex], prior: 1000, high_risk: 0.3}}")
            .with("institution.audits.checks.targeted_by", "risk");

    @Test
    void anybody_is_audited_at_the_rate_and_pays_for_it_whatever_is_found() {
        Simulation run = ANYBODY.run();
        double mean = WEEKLY * PERSONS * WEEKS;
        long audits = total(run, "audits_checks");

        assertThat((double) audits).isCloseTo(mean, within(SIGMAS * Math.sqrt(mean)));
        assertThat(total(run, "cost_yuan")).isEqualTo(50 * audits);
        assertThat(total(run, "hours_lost")).isEqualTo(3 * audits);
    }

    @Test
    void an_act_is_found_as_often_as_audits_come_while_they_reach_back_to_it() {
        Simulation run = ANYBODY.run();
        double acts = total(run, "acts_cheat");
        double found = total(run, "sightings_checks") - total(run, "audits_wrong_checks");
        double share = shareFound();

        // Acts of one person are found by the same audits: the variance is larger than a binomial's by no more than
        // the acts that one audit reaches.
        double together = 1 + acts / PERSONS / WEEKS * LOOKS_BACK / Week.DAYS;
        assertThat(found / acts).isCloseTo(share, within(SIGMAS * Math.sqrt(together * share * (1 - share) / acts)));
    }

    /** The share of all acts that some audit finds before it no longer reaches back to them, or the run ends. */
    private static double shareFound() {
        double sum = 0;
        for (int week = 0; week < WEEKS; week++) {
            for (int day = 0; day < Week.DAYS; day++) {
                double missed = 1;
                for (int later = 1; later < WEEKS - week; later++) {
                    double days = LOOKS_BACK + day - Week.DAYS * later + 1;
                    missed *= 1 - WEEKLY * FINDS * Math.clamp(days / Week.DAYS, 0, 1);
                }
                sum += 1 - missed;
            }
        }
        return sum / WEEKS / Week.DAYS;
    }

    @Test
    void of_the_audits_that_find_nothing_the_set_share_ends_with_a_finding() {
        Simulation run = ANYBODY.run();
        double wrong = total(run, "audits_wrong_checks");
        double nothing = wrong + total(run, "audits_clean_checks");

        assertThat(nothing).isBetween(0.5 * total(run, "audits_checks"), 0.95 * total(run, "audits_checks"));
        assertThat(wrong / nothing).isCloseTo(ERRS, within(SIGMAS * Math.sqrt(ERRS * (1 - ERRS) / nothing)));
        assertThat(total(run, "false_sightings_checks")).isEqualTo((long) wrong);
    }

    @Test
    void where_a_risk_model_says_whom_only_so_many_are_audited() {
        Simulation run = HIGH.run();
        double censuses = WEEKS / 13.0;
        double mean = WEEKLY * HIGH_RISK * PERSONS * WEEKS;
        double persons = Math.sqrt(PERSONS * HIGH_RISK * (1 - HIGH_RISK));
        double audits = Math.sqrt(mean + persons * persons * WEEKLY * WEEKS * WEEKLY * WEEKS);

        assertThat(total(run, "high_risk_risk") / censuses).isCloseTo(HIGH_RISK * PERSONS, within(SIGMAS * persons));
        assertThat((double) total(run, "audits_checks")).isCloseTo(mean, within(SIGMAS * audits));
    }

    @Test
    void audits_wait_for_the_hours_there_are() {
        Simulation run = ANYBODY.with("institution.audits.checks.pool", "auditors")
                .with("institution.audits.checks.hours", 4)
                .run();
        double most = 200 / 4.0 * WEEKS * WEEKLY;

        assertThat((double) total(run, "audits_checks")).isBetween(0.9 * most, most + 1);
    }
}
