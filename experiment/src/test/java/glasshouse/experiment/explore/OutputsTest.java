package glasshouse.experiment.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.experiment.finding.Finding;
import glasshouse.kernel.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read off a run: of whom, and over which weeks. */
class OutputsTest {
    @TempDir
    Path home;

    private double read(String output) {
        Finding finding = Trial.done(Trial.run(
                        Trial.in(home).ask("pairs: {at_least: 1}\noutputs: {read: {" + output + "}}"),
                        home.resolve("run")))
                .finding();
        return finding.effects().getFirst().mean();
    }

    @Test
    void a_stock_is_read_at_the_end_or_as_person_weeks() {
        assertThat(read("metrics: [persons]")).isEqualTo(400);
        assertThat(read("metrics: [persons], stocks: every-week")).isEqualTo(400 * 20);
        assertThat(read("metrics: [persons], stocks: every-week, since: 2014-01-29, until: 2014-02-12"))
                .isEqualTo(400 * 2);
        assertThat(read("metrics: [persons], per: [persons], stocks: every-week"))
                .isEqualTo(1);
    }

    @Test
    void words_of_strata_add_up_those_that_have_them() {
        String cut = "metrics: [points_lost], cut: income-group-residence, stratum: ";
        double whole = read("metrics: [points_lost]");
        double fifths = 0;
        for (int fifth = 1; fifth <= 5; fifth++) {
            fifths += read(cut + "q" + fifth);
        }

        assertThat(whole).isPositive();
        assertThat(fifths).isEqualTo(whole);
        assertThat(read(cut + "q1 urban") + read(cut + "q1 rural")).isEqualTo(read(cut + "q1"));
        assertThat(read(cut + "q1 majority urban")).isLessThan(read(cut + "majority"));
        assertThatThrownBy(() -> read(cut + "q6"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no such stratum of income-group-residence");
    }

    @Test
    void where_a_patch_that_is_a_factor_makes_a_world_count_more_every_number_is_still_the_one_that_was_named()
            throws IOException {
        Files.writeString(home.resolve("another.yaml"), """
                patch: another
                set:
                  institution.cameras.another:
                    {agency: office, acts: [act], coverage: 1, sensitivity: 0, mistaken_identity: 0, likeness_across_groups: 1}
                """);
        Trial.run(Trial.in(home).ask("""
                        factors:
                          another: {patch: another.yaml}
                        design: {kind: shapley}
                        pairs: {at_least: 1}
                        outputs:
                          lost: {metrics: [points_lost]}
                          people: {metrics: [persons]}
                          seen: {metrics: [sightings_another]}
                        """), home.resolve("counted"));

        List<String> pairs = Trial.tables(home.resolve("counted"))
                .get("pair.csv")
                .lines()
                .map(line -> line.substring(line.indexOf("e,") + 2))
                .skip(1)
                .toList();
        assertThat(pairs)
                .hasSize(2)
                .allMatch(line -> line.equals(pairs.getFirst()))
                .allMatch(line -> line.endsWith(",400.0,0.0"));
    }
}
