package glasshouse.experiment.cell;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.random.Seeds;
import glasshouse.results.folder.OpenFolder;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are kept. */
class CellsTest {
    @TempDir
    Path home;

    @Test
    void a_run_that_two_points_share_is_kept_by_both_at_once() throws InterruptedException, ExecutionException {
        try (OpenFolder folder = OpenFolder.of(home);
                ExecutorService workers = Executors.newFixedThreadPool(4)) {
            Cells cells = new Cells(folder);
            for (int run = 0; run < 100; run++) {
                CellKey key = CellKey.of("engine", "world", "observed", Seeds.both(run));
                Callable<Boolean> keep = () -> {
                    cells.keep(key, new double[] {1.5, 2.5});
                    return true;
                };
                for (Future<Boolean> kept : workers.invokeAll(Collections.nCopies(4, keep))) {
                    assertThat(kept.get()).isTrue();
                }
                assertThat(cells.find(key).orElseThrow()).containsExactly(1.5, 2.5);
            }
        }
    }
}
