package glasshouse.engine.schemes;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joining private schemes, against closed forms. Each bound is five standard errors. */
class SchemesTest {
    private static final double SIGMAS = 5;
    private static final int PERSONS = 3000;
    private static final SmallWorld PLAIN = SmallWorld.of("""
            scenario: schemes
            title: Schemes
            horizon: {start: 2015-01-05, weeks: 106}
            society:
              persons: 3000
              represented: 3000
              population: china-2020
              ties: {household: true, neighbour_block: 30, colleague_block: 10, acquaintances: 5}
              conduct:
                means: {}
                acts:
                  pay-late: {what: paying late, nature: unlawful, ceiling: 6, propensity: 0.5}
                requests:
                  hire: {what: a bicycle, ceiling: 20, propensity: 0.5, cost_of_denial: 10}
                  visa: {what: a visa, ceiling: 4, propensity: 0.5}
                  loan: {what: a loan, ceiling: 2, propensity: 0.5}
              borrowers:
                repays: [0.6, 0.8, 0.9, 0.95]
                start: [0.25, 0.25, 0.25, 0.25]
              schemes:
                app: {what: an app, online: [1, 1, 0.5, 0.5, 0, 0], online_in_the_country: 0.5, considers: 50, by_benefit: 0.6, benefit_half: 100, by_peers: 0, by_pressure: 0.5, pressure_half: 30, leaves: 0, inertia: 0}
            institution:
              agencies: {company: {what: the company}}
              registers: {payments: {agency: company, members_of: app, sees: {pay-late: 1}}}
              companies:
                app:
                  what: the company
                  benefits: {hires: {what: hires without a deposit, request: hire, from: 0, worth: 10}, visas: {what: gets a visa sooner, request: visa, from: 700, worth: 0}}
              lenders:
                lender: {what: a lender, requests: [loan], amount: 1000, term: 70, interest: 0.2, recovered: 0.5, cash: 100000000, sees: company, company: app, bands: [600], believes: [0.6, 0.95], bank_believes: [0.6, 0.8, 0.9, 0.95]}
            observe: {followed: 0, whole_up_to: 100000, listings_up_to: 0}
            """);
    private static final SmallWorld PRESSED = PLAIN.with("institution.companies.app.refuses_others", "{hire: 0.3}");

    @Test
    void as_many_of_those_online_join_as_the_benefits_persuade() {
        Simulation run = PLAIN.run();
        double could = atEnd(run, "census_could_join_app");

        // Ten hires a year worth ten yuan each: half of the six tenths whom benefits without end would persuade.
        assertThat(total(run, "members_app") / could).isCloseTo(0.3, within(SIGMAS * Math.sqrt(0.3 * 0.7 / could)));
        assertThat(total(run, "joined_by_benefit_app")).isEqualTo(total(run, "members_app"));
        assertThat(total(run, "left_app")).isZero();
        assertThat(could / PERSONS).isBetween(0.2, 0.6);
    }

    @Test
    void whom_pressure_makes_join_is_who_joins_in_the_twin_with_it_and_not_in_the_one_without() {
        Simulation free = PLAIN.run();
        Simulation pressed = PRESSED.run();
        double could = atEnd(pressed, "census_could_join_app");

        // Three of ten hires at ten yuan are half of what persuades: 30 yuan a year press a quarter of the other seven
        // tenths.
        double by = 0.7 * 0.5 * 0.5;
        assertThat(total(pressed, "joined_by_pressure_app") / could)
                .isCloseTo(by, within(SIGMAS * Math.sqrt(by * (1 - by) / could)));
        assertThat(lines(pressed, "joined_for_benefit")).isEqualTo(lines(free, "joined_for_benefit"));
        assertThat(lines(free, "joined_under_pressure")).isEmpty();
        assertThat(total(pressed, "members_app"))
                .isEqualTo(total(free, "members_app") + total(pressed, "joined_by_pressure_app"));
    }

    @Test
    void a_survey_of_those_online_asks_nobody_whom_the_scheme_does_not_find_online() {
        String survey =
                "{online: {what: those online, on: 2016-12-19, sample: 3000, questions: [takes-part], frame: {share: 1,"
                        + " by_age: [1, 1, 0.5, 0.5, 0, 0], by_residence: [1, 0.5], online: ONLINE}}}";
        SmallWorld told = PLAIN.with("society.opinion", "{}")
                .with("society.schemes.app.by_benefit", 1)
                .with("society.schemes.app.benefit_half", 1);
        Simulation same =
                told.with("observe.surveys", survey.replace("ONLINE", "true")).run();
        Simulation other =
                told.with("observe.surveys", survey.replace("ONLINE", "false")).run();

        // All of those online who have an account have joined: four in five and more of them (Findex).
        assertThat(share(same, "yes")).isGreaterThan(0.7);
        assertThat(share(other, "yes")).isLessThan(share(same, "yes") - 0.1);
    }

    private static double share(Simulation run, String answer) {
        Rows rows = run.sides().getFirst().answered();
        double some = 0;
        double all = 0;
        for (int row = 0; row < rows.size(); row++) {
            if ("all".equals(rows.text(row, 3))) {
                all += rows.integer(row, 7);
                some += answer.equals(rows.text(row, 6)) ? rows.integer(row, 7) : 0;
            }
        }
        return some / all;
    }

    @Test
    void who_is_online_goes_by_schooling_where_that_is_said() {
        Simulation all = PLAIN.run();
        Simulation schooled = PLAIN.with("society.schemes.app.online_by_education", "[0, 0, 0, 1, 1]")
                .run();

        assertThat(atEnd(schooled, "census_could_join_app"))
                .isBetween(200.0, atEnd(all, "census_could_join_app") - 200);
        assertThat(lines(all, "joined_for_benefit")).containsAll(lines(schooled, "joined_for_benefit"));
    }

    @Test
    void peers_make_more_join_than_benefits_alone_and_count_as_such() {
        Simulation alone = PLAIN.run();
        Simulation peers = PLAIN.with("society.schemes.app.by_peers", 0.9).run();

        assertThat(total(peers, "joined_by_peers_app")).isGreaterThan(100);
        assertThat(total(peers, "members_app")).isGreaterThan(total(alone, "members_app"));
        assertThat(total(peers, "messages_tie_joined")).isGreaterThan(total(peers, "members_app") * 5);
    }

    @Test
    void without_a_company_nobody_joins_and_when_it_goes_everybody_leaves() {
        SmallWorld gone = PLAIN.with("institution.companies", "{}")
                .with("institution.lenders", "{}")
                .with("institution.registers", "{}");

        assertThat(total(gone.run(), "members_app")).isZero();
        Simulation closed = SmallWorld.run(PLAIN.worldBecoming(gone, 280), Options.threads(1));
        assertThat(total(closed, "joined_by_benefit_app")).isGreaterThan(200);
        assertThat(total(closed, "members_app")).isZero();
        assertThat(atEnd(closed, "census_scored_app")).isZero();
    }

    @Test
    void members_are_scored_and_the_well_off_higher() {
        Simulation run = PLAIN.with("society.schemes.app.by_benefit", 1)
                .with("society.schemes.app.benefit_half", 1)
                .run();
        double scored = atEnd(run, "census_scored_app");

        // Whoever considers it in a week joins and is scored in the next.
        assertThat(scored).isCloseTo(atEnd(run, "census_could_join_app"), within(SIGMAS * Math.sqrt(scored)));
        assertThat(meanScore(run, "1")).isLessThan(meanScore(run, "3") - 20);
        assertThat(meanScore(run, "3")).isLessThan(meanScore(run, "5") - 20);
        assertThat(atEnd(run, "census_private_score_app") / scored).isBetween(550.0, 750.0);
        // Only part of the members have the score that a visa takes.
        assertThat(total(run, "member_benefits_app_visas")).isPositive();
        assertThat(total(run, "member_benefits_app_visas")).isLessThan(total(run, "member_benefits_app_hires") / 10);
        assertThat(total(run, "member_benefit_yuan")).isEqualTo(10 * total(run, "member_benefits_app_hires"));
    }

    @Test
    void others_are_refused_their_share_and_members_nothing() {
        Simulation run = PRESSED.run();
        Map<Long, long[]> spans = members(run);
        long asked = 0;
        long refused = 0;
        Rows ledger = run.log().of(LogTables.LEDGER);
        for (int row = 0; row < ledger.size(); row++) {
            boolean isMember = ledger.integer(row, 2) > spans.getOrDefault(ledger.integer(row, 0), NEVER)[0] + 7;
            if ("request".equals(ledger.text(row, 3)) && "hire".equals(ledger.text(row, 4)) && !isMember) {
                asked++;
            }
            if ("refused_to_others".equals(ledger.text(row, 3))) {
                assertThat(isMember).isFalse();
                refused++;
            }
        }
        assertThat(refused / (double) asked).isCloseTo(0.3, within(0.02));
        assertThat(total(run, "refused_to_others_yuan")).isEqualTo(10 * total(run, "refused_to_others_app"));
    }

    @Test
    void the_companys_channel_sees_members_alone_and_the_lender_lends_to_them_alone() {
        Simulation run = PLAIN.run();
        Map<Long, long[]> spans = members(run);
        Rows ledger = run.log().of(LogTables.LEDGER);
        int seen = 0;
        for (int row = 0; row < ledger.size(); row++) {
            if (List.of("sighting", "lent").contains(ledger.text(row, 3))) {
                assertThat(ledger.integer(row, 2)).isGreaterThan(spans.getOrDefault(ledger.integer(row, 0), NEVER)[0]);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(500);
        assertThat(total(run, "loans_refused_no_record")).isGreaterThan(total(run, "loans_granted"));
    }

    private static final long[] NEVER = {Long.MAX_VALUE / 2};

    /** When each subject joined; nobody leaves in these worlds. */
    private static Map<Long, long[]> members(Simulation run) {
        Map<Long, long[]> joined = new TreeMap<>();
        Rows ledger = run.log().of(LogTables.LEDGER);
        for (int row = 0; row < ledger.size(); row++) {
            if (ledger.text(row, 3).startsWith("joined_")) {
                joined.put(ledger.integer(row, 0), new long[] {ledger.integer(row, 2)});
            }
        }
        return joined;
    }

    private static List<String> lines(Simulation run, String what) {
        List<String> lines = new ArrayList<>();
        Rows ledger = run.log().of(LogTables.LEDGER);
        for (int row = 0; row < ledger.size(); row++) {
            if (what.equals(ledger.text(row, 3))) {
                lines.add(ledger.integer(row, 0) + " " + ledger.integer(row, 2));
            }
        }
        return lines;
    }

    /** What was counted at the last census: of quarters, week 103 of 106. */
    private static double atEnd(Simulation run, String metric) {
        return run.series().at(103, 0, run.world().metrics().number(metric));
    }

    private static double meanScore(Simulation run, String fifth) {
        double score = 0;
        double people = 0;
        List<Cuts.Stratum> strata = run.world().cuts().strata();
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            if (strata.get(stratum).cut().equals("income-group-residence")
                    && strata.get(stratum).name().startsWith("q" + fifth)) {
                score += run.series().at(103, stratum, run.world().metrics().number("census_private_score_app"));
                people += run.series().at(103, stratum, run.world().metrics().number("census_scored_app"));
            }
        }
        return score / people;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            institution.companies | {apq: {what: a company}} | must be one of app
            institution.companies.app.benefits.hires.request | hier | must be one of hire, visa, loan
            institution.companies.app.benefits.hires.request | loan | must not be one that a lender answers
            institution.companies.app.benefits.hires.from | 100 | must be 350 to 950
            institution.companies.app.bands | {} | must be 1 to 250
            institution.companies.app.refuses_others | {hires: 0.1} | must be one of
            institution.registers.payments.members_of | ap | must be one of app
            institution.lenders.lender.sees | private | must be named where it sees
            institution.lenders.lender.company | apps | must be one of app
            society.schemes | {} | must not stand where there is no scheme to join
            society.schemes.app.online | [1, 1] | must have 6 numbers
            """)
    void what_is_mistyped_is_told(String path, String value, String must) {
        assertThat(catchThrowable(() -> PLAIN.with(path, value).load())).hasMessageContaining(must);
    }
}
