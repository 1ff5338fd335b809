package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where two worlds part, through the command line. */
class DivergeCommandTest {
    private static final String[] SIZE = {"--persons", "3000", "--weeks", "60"};

    @TempDir
    static Path folder;

    private static Path run;

    @BeforeAll
    static void run_once() {
        run = stored("baseline");
    }

    private static Path stored(String name, String... more) {
        Path stored = folder.resolve(name);
        Object[] args = new Object[8 + more.length];
        System.arraycopy(new Object[] {"run", "rongcheng-2018"}, 0, args, 0, 2);
        System.arraycopy(SIZE, 0, args, 2, 4);
        args[6] = "--out";
        args[7] = stored;
        System.arraycopy(more, 0, args, 8, more.length);
        Cli.Result result = Cli.run(args);
        assertThat(result.code()).as(result.err()).isZero();
        return stored;
    }

    @Test
    void a_run_and_its_equal_do_not_part() {
        Cli.Result told = Cli.run("diverge", run, stored("equal", "--threads", "1"));

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("The two worlds are equal", "60 weeks", "synthetic");
    }

    @Test
    void a_lighter_rule_parts_two_runs_at_the_first_entry_under_it() {
        Path lighter = stored("lighter", "--patch", "lighter-traffic");
        Cli.Result told = Cli.run("diverge", run, lighter);
        Cli.Result stored = Cli.run(
                "query",
                lighter,
                "select subject from ledger where what = 'entry' and rule = 'traffic-ticket' order by recorded, subject limit 1",
                "--format",
                "csv");

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("They part in week", "entry traffic-ticket, points 1000 to 998");
        assertThat(told.out().lines().findFirst().orElse(""))
                .endsWith(": person " + stored.out().lines().skip(1).findFirst().orElse("?") + ".");
    }

    @Test
    void a_patch_from_a_date_parts_nobody_before_it_and_reaches_others_by_messages() {
        Cli.Result told = Cli.run("diverge", run, "--patch", "no-informants", "--from", "2014-09-03", "--json");

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("\"synthetic\"", "\"witnessed\"", "\"date\":\"2014-09-");
        assertThat(told.out()).doesNotContain("\"date\":\"2014-08");
    }

    @Test
    void worlds_of_other_luck_are_refused() {
        Cli.Result refused = Cli.run("diverge", run, stored("other", "--seed", "2"));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("seed of luck", "must be equal");
    }

    @Test
    void one_other_world_must_be_named() {
        assertThat(Cli.run("diverge", run).err()).contains("--patch", "must stand in place of a second run");
        assertThat(Cli.run("diverge", run, run, "--patch", "no-informants").code())
                .isEqualTo(2);
        assertThat(Cli.run("diverge", run, run, "--from", "2014-09-03").code()).isEqualTo(2);
        assertThat(Cli.run("diverge", folder.resolve("nowhere"), run).code()).isEqualTo(2);
    }
}
