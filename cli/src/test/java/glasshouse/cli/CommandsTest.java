package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CommandsTest {
    @Test
    void twins_print_differences_with_intervals_and_what_is_equal() {
        Cli.Result result = Cli.run(
                "twin",
                "rongcheng-2018",
                "--patch",
                "lighter-traffic",
                "--from",
                "2014-03-01",
                "--persons",
                "3000",
                "--weeks",
                "40",
                "--replicates",
                "3");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("Synthetic", "points_lost", "[", "equal to the bit", "assumed");
        assertThat(result.out()).doesNotContain("acts_speed");
    }

    @Test
    void a_split_prints_its_parts_and_says_what_is_unresolved() {
        Object[] command = {
            "twin",
            "rongcheng-2018",
            "--patch",
            "no-informants",
            "--from",
            "2014-03-01",
            "--persons",
            "3000",
            "--weeks",
            "40",
            "--replicates",
            "3",
            "--split"
        };
        Cli.Result result = Cli.run(command);
        Object[] machine = Arrays.copyOf(command, command.length + 1);
        machine[command.length] = "--json";

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("direct", "through ties", "through what is shared", "messages_reported", "unresolved");
        assertThat(Cli.run(machine).out()).contains("\"splits\"", "\"through_shared\"", "\"verdict\"");
    }

    @Test
    void an_empty_patch_gives_no_difference_anywhere() throws java.io.IOException {
        java.nio.file.Path patch = java.nio.file.Files.createTempFile("empty", ".yaml");
        java.nio.file.Files.writeString(patch, "patch: empty\ntitle: nothing\nset: {}\n");
        Cli.Result result = Cli.run(
                "twin",
                "rongcheng-2018",
                "--patch",
                patch,
                "--from",
                "2014-03-01",
                "--persons",
                "2000",
                "--weeks",
                "30",
                "--replicates",
                "2",
                "--json");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("\"verdict\":\"none\"").doesNotContain("resolved\"");
    }

    @Test
    void the_catalog_is_listed_and_explained() {
        assertThat(Cli.run("scenarios").out()).contains("core", "rongcheng-2018");
        assertThat(Cli.run("explain", "plan").out()).contains("conduct", "sensing", "writes");
        assertThat(Cli.run("explain", "parameters", "core").out()).contains("society.persons");
        assertThat(Cli.run("explain", "fit", "--persons", "20000").out()).contains("published", "synthetic");
        assertThat(Cli.run("schema").out()).contains("\"$schema\"");
        assertThat(Cli.run("--help").out()).contains("can never be one", "Examples");
        assertThat(Cli.run("run", "--help").code()).isZero();
    }
}
