package glasshouse.experiment.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large experiment needs no more memory than a small one: what runs come to is on disk. */
class MemoryTest {
    private static final String QUESTION = Trial.QUESTION.replace("at_least: 2", "at_least: 1");

    /** A point leaves a few numbers; a world that were kept for each would be twenty times this. */
    private static final long BYTES_A_POINT = 10_000;

    private static final int FEW = 10;
    private static final int MANY = 210;

    @TempDir
    Path home;

    @Test
    void two_hundred_points_more_leave_no_more_than_some_numbers_each() {
        Map<Long, Long> live = new TreeMap<>();
        Experiment experiment = Trial.in(home).ask("design: {kind: sobol-sequence, size: " + MANY + "}\n" + QUESTION);
        Explorer explorer = new Explorer(
                experiment,
                Trial.request(home.resolve("many"), 1),
                (done, all) -> {
                    if (done == FEW || done == MANY) {
                        live.put(done, liveBytes());
                    }
                },
                () -> false);

        Explorer.Done done = Trial.done(explorer.explore());

        assertThat(done.runs()).isEqualTo(2 * MANY);
        long grown = live.get((long) MANY) - live.get((long) FEW);
        assertThat(grown).isLessThan(BYTES_A_POINT * (MANY - FEW));
        assertThat(liveBytes() - live.get((long) FEW)).isLessThan(BYTES_A_POINT * (MANY - FEW));
    }

    private static long liveBytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
