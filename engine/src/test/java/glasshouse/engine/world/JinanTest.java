package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The dog licence against what was published of it, and its page against the run: one seed; a guard against slips. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JinanTest {
    private static final Path PAGE = Path.of("../docs/scenarios/jinan-dogs.md");

    private Simulation run;

    @BeforeAll
    void run_the_nineteen_months() {
        run = Simulation.start(
                World.of(
                        Loader.of(Scenario.class, Catalog.shipped()).load("jinan-dogs", "scenarios", List.of()),
                        Seeds.both(1),
                        2),
                Options.threads(2));
        while (!run.isDone()) {
            run.step();
        }
        run.closeListings();
        run.close();
    }

    @Test
    void the_penalised_those_who_lost_all_and_those_who_recovered_are_printed_beside_what_was_published()
            throws IOException {
        int lost = subjects("without-dog", false).cardinality();
        int back = subjects("without-dog", true).cardinality();

        beside("penalised", subjects("penalised", false).cardinality());
        beside("lost all points", lost);
        beside("of 1,000 of these, have the dog back", 1000 * back / lost);
    }

    /** Holds a figure to the published one within the factor of its row, and to the one in the row within a tenth. */
    private static void beside(String what, int here) throws IOException {
        List<String> cells = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| " + what + " |"))
                .map(line -> List.of(line.split("\\|")))
                .findFirst()
                .orElseThrow();
        double published = Double.parseDouble(cells.get(2).strip());
        double printed = Double.parseDouble(cells.get(3).strip());
        double factor = Double.parseDouble(cells.get(4).strip());

        assertThat((double) here)
                .as("%s: published %.0f", what, published)
                .isBetween(published / factor, published * factor);
        assertThat((double) here).as("%s: printed %.0f", what, printed).isBetween(printed * 0.9, printed * 1.1);
    }

    @Test
    void chance_gives_hardly_anybody_a_third_offence() {
        assertThat(total("entries_second_offence")).isBetween(3L, 40L);
        assertThat(total("entries_third_offence")).isLessThan(3);
        assertThat(total("listed_without_dog_wrongful")).isLessThan(5);
    }

    @Test
    void fear_of_the_penalised_alone_is_far_from_two_thirds_fewer_disturbances() {
        double forgone = total("forgone_let_dog_disturb");

        assertThat(forgone / (forgone + total("acts_let_dog_disturb"))).isBetween(0.0001, 0.01);
    }

    @Test
    void false_complaints_are_penalised_and_some_are_found_out_and_paid_back() {
        assertThat(total("thrown_out_false")).isPositive();
        assertThat(total("listed_penalised_wrongful")
                        / (double) subjects("penalised", false).cardinality())
                .isBetween(0.01, 0.15);
        assertThat(total("ties_cut_for_reports")).isPositive();
        assertThat(total("reports_fabricated_retaliation")).isPositive();
    }

    private BitSet subjects(String list, boolean ended) {
        Rows rows = run.log().of(LogTables.LISTING);
        int end = LogTables.LISTING.index("end_day");
        BitSet subjects = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            if (list.equals(rows.text(row, 1)) && (!ended || !rows.isNull(row, end))) {
                subjects.set((int) rows.integer(row, 0));
            }
        }
        return subjects;
    }

    private long total(String metric) {
        return run.series().total(run.world().metrics().number(metric));
    }
}
