package glasshouse.engine.credit;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.World;
import glasshouse.institution.companies.PrivateScore;
import glasshouse.institution.credit.Credit;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.society.borrowing.BorrowerSettings;
import glasshouse.society.footprint.Footprint;
import glasshouse.society.people.People;
import glasshouse.society.population.Traits;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lenders and borrowers against closed forms: who has an account, who is lent to, who repays, where the money goes. */
class LendersTest {
    private static final double SIGMAS = 5;
    private static final String YAML = """
            scenario: lenders
            title: Lenders
            horizon: {start: 2014-07-01, weeks: 104}
            society:
              persons: 4000
              represented: 4000
              population: china-2020
              ties: {household: true, neighbour_block: 30, colleague_block: 10, acquaintances: 3}
              conduct:
                means: {}
                acts:
                  default: {what: not repaying, nature: unlawful, ceiling: 0, propensity: 0}
                  speak: {what: speaking, nature: lawful, ceiling: 4, propensity: 0.5}
                requests:
                  loan: {what: a loan, ceiling: 4, propensity: 0.5}
              borrowers:
                repays: [0.6, 0.8, 0.9, 0.95]
                start: [0.25, 0.25, 0.25, 0.25]
                moves: false
                default_act: default
                accounts: [{on: 2014-07-01, owned: [0.66, 0.76, 0.8, 0.84, 0.89]}, {on: 2021-07-01, owned: [0.8, 0.87, 0.9, 0.93, 0.95]}]
              response: {hears_of_listing: []}
            institution:
              agencies: {bank: {what: a bank}}
              registers: {books: {agency: bank, sees: {default: 1, speak: 0.2}}}
              rulebook: {what: a rulebook, start: 100, least: 0, most: 200, grades: {low: {from: 0}, high: {from: 90}}, rules: {default: {what: a default, acts: [default], points: -20}}}
              lists: {speakers: {what: speakers, colour: black, agency: bank, acts: [speak], term: 90, published: false}}
              private_score: {what: a score}
              lenders:
                lender: {what: a lender, requests: [loan], amount: 1000, term: 70, interest: 0.2, recovered: 0.5, cash: 100000000, sees: bank, believes: [0.6, 0.8, 0.9, 0.95]}
            observe: {followed: 0, whole_up_to: 100000, listings_up_to: 0}
            """;
    private static final SmallWorld BANK = SmallWorld.of(YAML);
    private static final SmallWorld PRIVATE = BANK.with("institution.lenders.lender.sees", "private")
            .with("institution.lenders.lender.bands", "[600, 650, 700]")
            .with("institution.lenders.lender.bank_believes", "[0.6, 0.8, 0.9, 0.95]")
            .with("institution.lenders.lender.believes", "[0.6, 0.8, 0.9, 0.95]");

    @Test
    void as_many_have_accounts_as_was_surveyed_and_whoever_has_one_keeps_it() {
        World world = BANK.world();
        int persons = world.population().size();
        int[] owners = new int[Traits.QUINTILES];
        int[] people = new int[Traits.QUINTILES];
        for (int subject = 0; subject < persons; subject++) {
            int quintile = Traits.incomeQuintile(world.population().traits()[subject]);
            people[quintile]++;
            boolean first = world.borrowers().accounts().has(subject, 0);
            owners[quintile] += first ? 1 : 0;
            for (int day = 0; first && day < 4000; day += 250) {
                assertThat(world.borrowers().accounts().has(subject, day)).isTrue();
            }
        }
        double[] surveyed = {0.66, 0.76, 0.8, 0.84, 0.89};
        for (int quintile = 0; quintile < surveyed.length; quintile++) {
            double share = surveyed[quintile];
            assertThat(owners[quintile] / (double) people[quintile])
                    .isCloseTo(share, within(SIGMAS * Math.sqrt(share * (1 - share) / people[quintile])));
        }
        assertThat(IntStream.of(owners).sum() / (double) persons).isCloseTo(0.79, within(0.033));
    }

    @Test
    void a_bank_that_knows_the_chances_lends_to_whom_it_gains_by_and_gains_what_it_expects() {
        Simulation run = BANK.run();
        // 0.2 p >= 0.5 (1 - p) from p = 5/7 on: the upper three standings, who repay 0.883 of what they borrow.
        double applications = total(run, "loan_applications");
        assertThat(applications).isCloseTo(2 * 4000 * 2.0 * 728 / 730.5, within(SIGMAS * Math.sqrt(applications)));
        double known = applications - total(run, "loans_refused_no_record");
        assertThat(total(run, "loans_refused_low_band") / known).isCloseTo(0.25, within(0.04));
        double ended = total(run, "loans_repaid") + total(run, "loans_defaulted");
        double share = (0.8 + 0.9 + 0.95) / 3;
        assertThat(total(run, "loans_repaid") / ended)
                .isCloseTo(share, within(SIGMAS * Math.sqrt(share * (1 - share) / ended)));
        assertThat(total(run, "loan_gains_yuan")).isEqualTo(200 * total(run, "loans_repaid"));
        assertThat(total(run, "loan_losses_yuan")).isEqualTo(500 * total(run, "loans_defaulted"));
        assertThat(total(run, "loans_newly_included") + total(run, "loans_shut_out"))
                .isZero();
    }

    @Test
    void cash_is_what_there_was_and_was_gained_less_what_is_owed_and_was_lost() {
        for (SmallWorld world : new SmallWorld[] {BANK, BANK.with("institution.lenders.lender.cash", 300_000)}) {
            Simulation run = world.run();
            // Loans granted at the last barrier are with nobody yet.
            long underWay = IntStream.range(0, run.pendingMessages().size())
                    .filter(row -> run.pendingMessages().kind(row) == Credit.LOAN_ANSWERED
                            && run.pendingMessages().extra(row) == 0)
                    .count();
            long start = Math.round(world.load()
                    .value()
                    .institution()
                    .lenders()
                    .get("lender")
                    .cash()
                    .yuan());
            assertThat(total(run, "cash_lender"))
                    .isEqualTo(start
                            + total(run, "loan_gains_yuan")
                            - total(run, "loan_losses_yuan")
                            - 1000 * (total(run, "loans_owed") + underWay))
                    .isNotNegative();
        }
        Simulation poor = BANK.with("institution.lenders.lender.cash", 300_000).run();
        assertThat(total(poor, "loans_refused_no_cash")).isPositive();
        assertThat(total(poor, "waiting_lender_cash")).isZero();
    }

    @Test
    void who_is_newly_included_or_shut_out_is_whom_the_twin_with_the_bank_answers_otherwise() {
        // Nothing here moves what a bank sees but having borrowed: so in the first weeks both worlds see the same
        // people.
        Simulation bank = BANK.with("horizon.weeks", 9).run();
        Simulation company = PRIVATE.with("horizon.weeks", 9).run();
        TreeMap<Long, String> byBank = answers(bank);
        TreeMap<Long, String> byCompany = answers(company);
        long included = byCompany.entrySet().stream()
                .filter(answer -> answer.getValue().equals("lent")
                        && !byBank.getOrDefault(answer.getKey(), "none").equals("lent"))
                .count();
        long shutOut = byCompany.entrySet().stream()
                .filter(answer -> answer.getValue().equals("low_band")
                        && byBank.getOrDefault(answer.getKey(), "none").equals("lent"))
                .count();
        assertThat(total(company, "loans_newly_included")).isEqualTo(included).isPositive();
        // Whom the bank lends to in the last week is paid out in the week after.
        assertThat(total(company, "loans_shut_out"))
                .isGreaterThanOrEqualTo(shutOut)
                .isPositive();
        assertThat(total(company, "loans_refused_no_record")).isZero();
    }

    private static TreeMap<Long, String> answers(Simulation run) {
        Rows ledger = run.log().of(LogTables.LEDGER);
        TreeMap<Long, String> answers = new TreeMap<>();
        for (int row = 0; row < ledger.size(); row++) {
            String what = String.valueOf(ledger.text(row, 3));
            if (what.equals("lent") || what.equals("no_record") || what.equals("low_band")) {
                answers.put(ledger.integer(row, LogTables.LEDGER.index("cause")), what);
            }
        }
        return answers;
    }

    @Test
    void a_default_is_an_act_that_a_register_sees_and_a_rule_takes_points_for() {
        Simulation run = BANK.run();
        assertThat(total(run, "acts_default"))
                .isEqualTo(total(run, "loans_defaulted"))
                .isPositive();
        assertThat(total(run, "sightings_books") - total(run, "acts_default")).isPositive();
        assertThat(total(run, "entries_default")).isEqualTo(total(run, "acts_default"));
    }

    @Test
    void a_lender_refuses_those_on_its_lists_and_sees_the_citys_score() {
        Simulation run = BANK.with("institution.lenders.lender.refuses_listed", "[speakers]")
                .with("institution.lenders.lender.sees", "state")
                .with("institution.lenders.lender.bands", "[90]")
                .with("institution.lenders.lender.bank_believes", "[0.6, 0.8, 0.9, 0.95]")
                .with("institution.lenders.lender.believes", "[0.5, 0.9]")
                .run();
        assertThat(total(run, "loans_refused_listed")).isPositive();
        assertThat(total(run, "loans_refused_low_band")).isPositive();
        TreeSet<Long> defaulters = new TreeSet<>();
        Rows ledger = run.log().of(LogTables.LEDGER);
        for (int row = 0; row < ledger.size(); row++) {
            if ("defaulted".equals(ledger.text(row, 3))) {
                defaulters.add(ledger.integer(row, 0));
            }
            if ("low_band".equals(ledger.text(row, 3))) {
                assertThat(defaulters).contains(ledger.integer(row, 0));
            }
        }
    }

    @Test
    void a_lender_that_learns_comes_to_refuse_those_who_do_not_repay() {
        SmallWorld hopeful = BANK.with("institution.lenders.lender.believes", "[0.9, 0.9, 0.9, 0.95]");
        long hoping = total(hopeful.run(), "loans_defaulted");
        SmallWorld learning = hopeful.with("institution.lenders.lender.learns_after", 20)
                .with("institution.lenders.lender.bank_believes", "[0.9, 0.9, 0.9, 0.95]");
        Simulation learned = learning.run();
        assertThat(total(learned, "loans_defaulted")).isLessThan(hoping * 3 / 4);
        assertThat(total(learned, "loans_shut_out")).isEqualTo(total(learned, "loans_refused_low_band"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            institution.lenders.lender.requests     | [loans]            | Maybe "loan"
            institution.lenders.lender.believes     | [0.5, 0.9]         | must have 4 numbers
            institution.lenders.lender.bands        | [90]               | must not stand where the banks' record is seen
            institution.lenders.lender.sees         | stat               | Maybe "state"
            institution.lenders.lender.goal         | max-util           | must be one of
            institution.lenders.lender.refuses_listed | [speeker]        | Maybe "speakers"
            institution.lenders.other               | {what: x, requests: [loan], amount: 1, term: 7, interest: 1, cash: 1, sees: bank, believes: [1, 1, 1, 1]} | must be answered by one lender
            institution.private_score.history       | 0.5                | must be 1
            society.borrowers                       | null               | must not stand where nobody borrows
            society.borrowers.start                 | [0.5, 0.5]         | must have 4 numbers
            society.borrowers.start                 | [0.5, 0.5, 0.5, 0] | must be 1
            society.borrowers.start_by_group        | {minority-z: [1, 0, 0, 0]} | must be one of majority
            society.borrowers.default_act           | defalt             | Maybe "default"
            """)
    void what_does_not_fit_is_told_with_what_it_must_be(String path, String value, String said) {
        assertThat(catchThrowable(() -> BANK.with(path, value).load()))
                .isNotNull()
                .hasMessageContaining(said);
    }

    @Test
    void a_band_found_by_looking_at_few_contacts_is_that_of_the_whole_score() {
        World world = PRIVATE.with("society.ties.acquaintances", "8")
                .with("society.persons", "4001") // an odd one, so that in each round somebody has no acquaintance
                .world();
        Footprint footprint = Footprint.of(
                world.scenario().society().borrowers().map(BorrowerSettings::footprint), world.ties(), world.seeds());
        PrivateScore score =
                new PrivateScore(world.scenario().institution().privateScore().orElseThrow(), footprint);
        double[] bounds =
                IntStream.range(0, 60).mapToDouble(band -> 350 + 10 * band).toArray();
        try (Simulation simulation = Simulation.start(world, Options.threads(1))) {
            People people = simulation.districts().getFirst().people();
            for (int subject = 0; subject < people.size(); subject++) {
                double history = subject % 4 == 0 ? PrivateScore.NO_HISTORY : subject % 4 / 3.0;
                double whole = score.of(people, subject, history);
                assertThat(score.band(bounds, people, subject, history, new int[score.contacts()]))
                        .isEqualTo(PrivateScore.band(bounds, whole));
            }
        }
    }
}
