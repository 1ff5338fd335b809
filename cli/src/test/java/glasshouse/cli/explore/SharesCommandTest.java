package glasshouse.cli.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.cli.Cli;
import glasshouse.cli.option.CommandLines;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.experiment.finding.StoredTable;
import glasshouse.experiment.finding.StoredTwin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shares of patches in harms, straight from twins. */
class SharesCommandTest {
    private static final double EXACT = 1e-6;
    private static final String[] SIZE = {"--persons", "400", "--weeks", "20", "--replicates", "3"};

    @TempDir
    Path home;

    private String blind = "";
    private String milder = "";

    @BeforeEach
    void patches() throws IOException {
        blind = patch("blind", "institution.cameras.camera.sensitivity: 0.1");
        milder = patch("milder", "institution.rulebook.rules.act.points: -2");
    }

    private String patch(String name, String change) throws IOException {
        return Files.writeString(home.resolve(name + ".yaml"), "patch: " + name + "\nset: {" + change + "}\n")
                .toString();
    }

    private static Cli.Result twin(String... words) {
        List<Object> all = new ArrayList<>(List.of("twin", "core"));
        all.addAll(Arrays.asList(words));
        all.addAll(Arrays.asList(SIZE));
        return Cli.run(all.toArray());
    }

    private Cli.Result shared(Path out, String... more) {
        List<String> words =
                new ArrayList<>(List.of("--patch", blind, "--patch", milder, "--attribute", "--out", "" + out));
        words.addAll(List.of(more));
        return twin(words.toArray(String[]::new));
    }

    private static double[] values(Path folder, String output, String measure) {
        StoredTable table = StoredFinding.open(folder).indices();
        return IntStream.range(0, table.size())
                .filter(row -> table.text(row, "output").equals(output)
                        && table.text(row, "measure").equals(measure))
                .mapToDouble(row -> table.number(row, "value"))
                .toArray();
    }

    @Test
    void shares_and_what_two_do_together_sum_to_what_all_bring_about_and_each_alone_is_its_own_twin() {
        Path folder = home.resolve("shares");
        Path alone = home.resolve("alone");
        Cli.Result result = shared(folder, "--from", "2014-02-12", "--metric", "points_lost");
        Cli.Result again = shared(folder, "--from", "2014-02-12", "--metric", "points_lost", "--json");
        twin("--patch", blind, "--from", "2014-02-12", "--out", "" + alone);
        double whole = values(folder, "points-lost", "shapley_whole")[0];
        double blindAlone = StoredTwin.open(alone).effects().stream()
                .filter(effect ->
                        effect.metric().equals("points_lost") && effect.cut().equals("all"))
                .findFirst()
                .orElseThrow()
                .difference();

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("synthetic", "blind", "milder", "of the whole", "blind x milder", "--attribute");
        assertThat(whole).isNegative();
        assertThat(Arrays.stream(values(folder, "points-lost", "shapley")).sum())
                .isCloseTo(whole, within(EXACT));
        assertThat(Arrays.stream(values(folder, "points-lost", "shapley_alone")).sum()
                        + Arrays.stream(values(folder, "points-lost", "shapley_together"))
                                .sum())
                .isCloseTo(whole, within(EXACT));
        assertThat(values(folder, "points-lost", "shapley_alone")[0]).isCloseTo(blindAlone, within(EXACT));
        assertThat(again.out())
                .contains("\"runs\":0", "\"shares\":", "\"together\":")
                .hasLineCount(1);
        assertThat(Cli.run("report", folder).code()).isZero();
        assertThat(folder.resolve("report.html")).content().contains("What all of the patches change");
    }

    @Test
    void harms_of_every_kind_are_shared_out_where_nothing_is_named_and_several_metrics_by_a_star() {
        Path folder = home.resolve("harms");

        assertThat(shared(folder).out()).contains("wrongful-listings (listings)", "trust-lost (levels)");
        assertThat(shared(folder, "--metric", "listed_*_wrongful").out()).contains("listed-any-wrongful (listings)");
    }

    @Test
    void beyond_eight_patches_orders_of_joining_are_drawn_and_that_is_said() throws IOException {
        List<String> words = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            words.addAll(List.of("--patch", patch("p" + i, "institution.cameras.camera.sensitivity: 0." + i)));
        }
        Path folder = home.resolve("nine");
        words.addAll(List.of("--attribute", "--orders", "2", "--metric", "points_lost", "--out", "" + folder));
        Cli.Result result = twin(words.toArray(String[]::new));

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("9 patches have 512 subsets: 2 orders");
        assertThat(Arrays.stream(values(folder, "points-lost", "shapley")).sum())
                .isCloseTo(values(folder, "points-lost", "shapley_whole")[0], within(EXACT));
    }

    @Test
    void what_has_no_shares_is_refused() {
        assertThat(twin("--patch", blind, "--attribute").err()).contains("at least two");
        assertThat(twin("--patch", blind, "--patch", blind, "--attribute").err())
                .contains("named once");
        assertThat(twin("--patch", blind, "--metric", "points_lost").err()).contains("beside --attribute");
        assertThat(shared(home.resolve("a"), "--metric", "point_lost").err()).contains("Maybe \"points_lost\"");
        assertThat(shared(home.resolve("b"), "--split").code()).isEqualTo(CommandLines.BAD_INPUT);
        assertThat(shared(home.resolve("c"), "--from", "2044-01-01").err()).contains("must lie between");
        assertThat(shared(home.resolve("d"), "--patch", "no-such-patch").code()).isEqualTo(CommandLines.BAD_INPUT);
    }
}
