package glasshouse.results.folder;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.store.StorageException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a partial folder to one process; the system lets go of it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {
    static final String FILE = "lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or says that another process has it. */
    static FolderLock take(Path folder) {
        Path file = folder.resolve(FILE);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw taken(folder);
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw StorageException.of("locking", file, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static ProblemException taken(Path folder) {
        return new ProblemException(new Problem(
                "Another process is writing this run",
                folder.toString(),
                Place.NOWHERE,
                "be written by one process at a time",
                "wait for it, or choose another --out"));
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The failure that led here is the one to report.
            return;
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
