package glasshouse.results.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import glasshouse.results.Sample;
import glasshouse.results.store.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fills a disk of one megabyte; needs the right to mount one, else it is skipped. */
class FullDiskTest {
    @TempDir
    Path home;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectories(home.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        assumeTrue(mounted, "needs the right to mount a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void a_full_disk_is_said_so_and_leaves_nothing_that_looks_finished() throws IOException {
        Path target = disk.resolve("run");
        try (PartialRun run = Sample.begin(target)) {
            run.segment(Sample.ledger(0, 10));
            run.checkpoint(52, out -> out.write(1));
            assertThatThrownBy(() -> run.segment(Sample.ledger(0, 500_000)))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("No space left");
            assertThatThrownBy(() -> run.checkpoint(104, out -> out.write(new byte[2_000_000])))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("No space left");
        }
        assertThat(target).doesNotExist();
        assertThat(disk.resolve("run.partial/tables/ledger/part-00002.parquet.tmp"))
                .doesNotExist();
        try (PartialRun run = (PartialRun) PartialRun.resume(target, "0.1.0")) {
            assertThat(run.checkpointWeek()).hasValue(52);
            run.segment(Sample.ledger(10, 10));
            run.finish(run.manifest(), "{}");
        }
        assertThat(RunFolder.open(target).manifest().tables().getFirst().rows()).isEqualTo(20);
    }
}
