package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.option.CommandLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken input: every problem at file:line:column, exit 2, no folder. */
class BadInputTest {
    private static final String GOOD = """
            scenario: small
            title: a small world
            horizon: {start: 2018-01-01, weeks: 10}
            society:
              persons: 100
              represented: 100
              population: china-2020
              ties: {}
              conduct: everyday
            institution:
              agencies:
                office: {what: an office}
              registers:
                books: {agency: office, sees: {jaywalk: 0.5}}
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("wrong type", "persons: 100", "persons: many", "5:12"),
                Arguments.of("unknown key", "  ties: {}", "  tie: {}", "8:3"),
                Arguments.of("duplicate key", "title: a small world", "scenario: again\ntitle: x", "2:1"),
                Arguments.of("not a number", "persons: 100", "persons: .nan", "5:12"),
                Arguments.of("infinite", "jaywalk: 0.5", "jaywalk: .inf", "14:"),
                Arguments.of("negative", "persons: 100", "persons: -5", "5:12"),
                Arguments.of("too large", "persons: 100", "persons: 1e30", "5:12"),
                Arguments.of("overflow", "persons: 100", "persons: 3000000000", "5:12"),
                Arguments.of("fraction of a person", "persons: 100", "persons: 1.5", "5:12"),
                Arguments.of("above one", "jaywalk: 0.5", "jaywalk: 1.5", "14:"),
                Arguments.of("bad date", "2018-01-01", "2018-02-30", "3:18"),
                Arguments.of("unknown catalog name", "china-2020", "china-2o2o", "7:15"),
                Arguments.of("unknown conduct", "conduct: everyday", "conduct: everydoy", "9:12"),
                Arguments.of("bad unit", "weeks: 10", "weeks: {value: 10, unit: fortnights}", "3:"),
                Arguments.of("missing key", "  represented: 100\n", "", "5:"),
                Arguments.of("unknown agency", "agency: office", "agency: ofice", "14:"),
                Arguments.of("unknown act", "jaywalk: 0.5", "jaywalking: 0.5", "14:"),
                Arguments.of("list instead of a mapping", "  ties: {}", "  ties: [1, 2]", "8:9"),
                Arguments.of("cyclic alias", "  ties: {}", "  ties: &a {household: *a}", ":8"),
                Arguments.of("tab", "  ties: {}", "\tties: {}", "8:"),
                Arguments.of("no horizon", "weeks: 10", "weeks: 0", "3:"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void broken_yaml_says_where_and_leaves_no_folder(String kind, String good, String bad, String place)
            throws IOException {
        assertThat(GOOD).contains(good);
        Path file = Files.writeString(folder.resolve("bad.yaml"), GOOD.replace(good, bad));
        Path out = folder.resolve("run");
        Cli.Result result = Cli.run("run", file, "--out", out);

        assertThat(result.code()).as(kind + ": " + result.err()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(result.err()).contains("bad.yaml:").doesNotContain("\tat ").containsIgnoringCase("must");
        assertThat(result.err()).contains(place.startsWith(":") ? place : "bad.yaml:" + place);
        assertThat(out).doesNotExist();
        assertThat(folder.resolve("run.partial")).doesNotExist();
    }

    @Test
    void the_good_one_is_good() throws IOException {
        Path file = Files.writeString(folder.resolve("good.yaml"), GOOD);

        assertThat(Cli.run("validate", file).code()).isZero();
    }

    @Test
    void empty_binary_missing_and_folder_are_one_problem_each() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "");
        Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {0, 1, 2, (byte) 0xff, 0, 7});
        for (Path file : new Path[] {empty, binary, folder.resolve("missing.yaml"), folder.resolve(".")}) {
            Cli.Result result = Cli.run("run", file, "--out", folder.resolve("run"));
            assertThat(result.code()).as(file + result.err()).isEqualTo(CommandLines.BAD_INPUT);
            assertThat(result.err()).doesNotContain("\tat ");
            assertThat(folder.resolve("run")).doesNotExist();
        }
    }

    @Test
    void several_problems_come_at_once() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.yaml"),
                GOOD.replace("persons: 100", "persons: many")
                        .replace("jaywalk: 0.5", "jaywalk: 7")
                        .replace("weeks: 10", "weeks: -1"));
        Cli.Result result = Cli.run("validate", file);

        assertThat(result.err()).contains("bad.yaml:5:12", "bad.yaml:14:", "bad.yaml:3:");
    }

    @Test
    void options_are_refused_like_files() {
        assertThat(Cli.run("run", "core", "--persons", "many").code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("run", "core", "--threads", "0").code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("run", "no-such-scenario").code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("run", "core", "--persons", "2e9").err()).contains("must fit in memory");
        assertThat(Cli.run("run").code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("nonsense").code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("twin", "core", "--patch", "no-such-patch").code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("twin", "rongcheng-2018", "--patch", "no-informants", "--from", "1999-01-01")
                        .code())
                .isEqualTo(CommandLines.BAD_INPUT);
        assertThat(Cli.run("explain", "nothing").code()).isEqualTo(CommandLines.BAD_INPUT);
    }
}
