package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Firms through the command line: made in proportion, stored in tables of their own, explained like persons. */
class FirmCommandsTest {
    private static final String SCENARIO = "procurement-redlist";

    @TempDir
    static Path folder;

    private static Path run;
    private static Cli.Result told;

    @BeforeAll
    static void run_once() {
        run = folder.resolve("run");
        told = Cli.run("run", SCENARIO, "--persons", "4000", "--weeks", "80", "--out", run, "--json");
    }

    private static String query(String question) {
        Cli.Result result = Cli.run("query", run, question, "--format", "csv");

        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }

    @Test
    void persons_asked_for_bring_firms_in_proportion() {
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("\"persons\":4000", "\"firms\":2000");
        assertThat(query("select sum(firms) n from firm_tally_wide where cut = 'all' and week = 0"))
                .contains("2000");
    }

    @Test
    void a_run_folder_has_tables_of_firms_that_can_be_asked() {
        String tables = query("show tables");

        for (String table : new String[] {"metric", "tally", "listing", "ground", "record", "ledger", "arrival"}) {
            assertThat(tables).contains("firm_" + table);
        }
        assertThat(query("select distinct cut from firm_tally order by cut"))
                .contains("all", "ownership", "sector", "size-ownership-margin");
        assertThat(query("select meaning from firm_metric where name = 'contracts_works'"))
                .contains("contracts won: works");
        assertThat(query("select count(distinct subject) > 100 from firm_ledger where what = 'bid'"))
                .contains("true");
        assertThat(query("select count(*) > 0 from firm_ledger where what in ('won', 'won_by_preference')"))
                .contains("true");
    }

    @Test
    void bids_are_told_as_the_ledger_and_the_tally_have_them_alike() {
        assertThat(query("select (select sum(value) from firm_tally where cut = 'all' and metric like 'bids_supplies')"
                        + " = (select count(*) from firm_ledger where rule = 'supplies' and what in ('bid', 'bid_preferred'))"
                        + " same"))
                .contains("true");
    }

    @Test
    void a_run_in_which_bids_are_turned_away_keeps_every_law() {
        Cli.Result check = Cli.run("check", run);

        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.out()).contains("firms-stocks-of-pools", " 0 failed");
        assertThat(
                        query(
                                "select sum(value) > 100 from firm_tally where metric = 'turned_away_supplies' and cut = 'all'"))
                .contains("true");
    }

    @Test
    void explain_says_what_the_week_does_and_where_numbers_of_firms_come_from() {
        Cli.Result plan = Cli.run("explain", "plan", SCENARIO);
        Cli.Result parameters = Cli.run("explain", "parameters", SCENARIO);

        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.out()).contains("procurement", "procurement.standing", "awards");
        assertThat(parameters.code()).as(parameters.err()).isZero();
        assertThat(parameters.out())
                .contains(
                        "firms.institution.procurement.works.contracts",
                        "firms.society.population.sizes.0",
                        "firms.institution.audits.random-checks.rate");
    }
}
