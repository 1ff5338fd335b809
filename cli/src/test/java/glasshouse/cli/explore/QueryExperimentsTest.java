package glasshouse.cli.explore;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.Cli;
import glasshouse.cli.option.CommandLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to what experiments, twins and divergences keep. */
class QueryExperimentsTest {
    private static final String QUESTION = """
            experiment: cameras
            title: "What a camera's sensitivity does"
            scenario: core
            persons: 400
            weeks: 20
            regimes:
              from-march: {patches: [PATCH], from: 2014-03-05}
            factors:
              sensitivity: {path: institution.cameras.camera.sensitivity, low: 0.1, high: 0.9}
            design: {kind: sobol-sequence, size: 4}
            pairs: {at_least: 2}
            outputs:
              lost: {metrics: [points_lost], per: [persons], unit: points}
              regime: {metrics: [acts_act]}
            claims:
              fewer: {regime: from-march, output: lost, sign: falls}
            """;

    @TempDir
    Path home;

    private Path patch() throws IOException {
        return Files.writeString(
                home.resolve("milder.yaml"), "patch: milder\nset: {institution.rulebook.rules.act.points: -2}\n");
    }

    private static String asked(Path folder, String sql) {
        Cli.Result result = Cli.run("query", folder, sql, "--format", "csv");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.err()).contains("synthetic");
        return result.out().replace("\r\n", "\n");
    }

    @Test
    void of_an_experiment_the_points_pairs_effects_indices_findings_and_claims() throws IOException {
        Path folder = home.resolve("out");
        Path file = Files.writeString(home.resolve("cameras.yaml"), QUESTION.replace("PATCH", patch().toString()));

        Cli.Result unfinished = Cli.run("query", folder, "show tables");
        Cli.run("explore", file, "--out", folder);

        assertThat(unfinished.code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(asked(folder, "show tables"))
                .isEqualTo("name\nclaim\neffect\nfactor\nfinding\nindex\npair\npoint\n");
        assertThat(asked(folder, "select count(*), min(sensitivity) >= 0.1 from point where status = 'done'"))
                .endsWith("\n4,true\n");
        assertThat(asked(folder, "select regime, count(*), count(regime_2) from pair group by all order by all"))
                .endsWith("\nbaseline,8,8\nfrom-march,8,8\n");
        assertThat(asked(
                        folder,
                        "select count(*) from effect join point using (point) where output = 'lost' and mean < 0"))
                .endsWith("\n4\n");
        assertThat(asked(folder, "select measure from index group by all")).endsWith("\nrank_correlation\n");
        assertThat(asked(folder, "select claim, holds + reversed + undecided as points from claim"))
                .endsWith("\nfewer,4\n");
        assertThat(asked(folder, "select factor, high from factor")).endsWith("\nsensitivity,0.9\n");
        assertThat(Cli.run("query", folder, "select * from points").err())
                .contains("must name a table of the experiment", "point, effect, index");
    }

    @Test
    void of_twins_their_differences_and_of_a_divergence_its_chain() throws IOException {
        String[] size = {"--persons", "400", "--weeks", "20"};
        Path twin = home.resolve("twin");
        Path run = home.resolve("run");
        Path apart = home.resolve("apart");
        String[] patched = {"--patch", patch().toString(), "--from", "2014-03-05"};
        Cli.run("run", "core", size[0], size[1], size[2], size[3], "--out", run);
        Cli.run("diverge", run, patched[0], patched[1], patched[2], patched[3], "--out", apart);
        Cli.run(
                "twin",
                "core",
                size[0],
                size[1],
                size[2],
                size[3],
                patched[0],
                patched[1],
                patched[2],
                patched[3],
                "--replicates",
                "2",
                "--out",
                twin);

        assertThat(asked(twin, "show tables")).isEqualTo("name\neffect\nmetric\n");
        assertThat(asked(
                        twin,
                        "select difference < 0, meaning <> '' from effect join metric on name = metric"
                                + " where cut = 'all' and metric = 'points_lost'"))
                .endsWith("\ntrue,true\n");
        assertThat(asked(apart, "show tables")).isEqualTo("name\nmessage\nparting\nreach\nweek\n");
        assertThat(asked(apart, "select min(date) >= '2014-03-05', max(other_world like '%\"entry\"%') from parting"))
                .endsWith("\ntrue,true\n");
        assertThat(asked(apart, "select (select max(changed) from week) >= (select count(*) from parting)"))
                .endsWith("\ntrue\n");
        assertThat(asked(apart, "select count(*) from reach where depth < 1")).endsWith("\n0\n");
    }
}
