package glasshouse.results.folder;

import glasshouse.results.store.StorageException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Writes files so that a name either holds a whole file or none: aside, forced to disk, then renamed. */
final class Aside {
    private static final String SUFFIX = ".tmp";

    private Aside() {}

    /** Something that fills a file. */
    @FunctionalInterface
    interface Filler {
        void fill(Path file) throws IOException;
    }

    /** Fills a file aside and gives it its name; nothing remains if that fails. */
    static void write(String doing, Path file, Filler filler) {
        Path aside = file.resolveSibling(file.getFileName() + SUFFIX);
        try {
            filler.fill(aside);
            force(aside);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            forget(aside);
            throw StorageException.of(doing, file, e);
        } catch (RuntimeException e) {
            forget(aside);
            throw e;
        }
    }

    /** Writes a text aside and gives it its name. */
    static void write(Path file, String text) {
        write("writing", file, aside -> Files.writeString(aside, text, StandardCharsets.UTF_8));
    }

    static boolean isAside(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Forces a folder's entries to disk where the system can; where it cannot, the rename is still atomic. */
    static void forceFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems refuse to open a folder; they order renames themselves.
            return;
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The failure that led here is the one to report; resuming clears what is left aside.
            return;
        }
    }

    /** Deletes a file or a folder with all that is in it; nothing happens if it is not there. */
    static void deleteAll(Path root) throws IOException {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                        throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            if (Files.exists(root)) {
                throw e;
            }
        }
    }
}
