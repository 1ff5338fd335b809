package glasshouse.experiment.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.experiment.finding.Finding;
import glasshouse.kernel.problem.ProblemException;
import java.nio.file.Path;
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
}
