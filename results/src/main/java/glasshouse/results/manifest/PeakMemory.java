package glasshouse.results.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Asks the system how much memory this process has held at most. */
public final class PeakMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";
    private static final long KIBI = 1024;

    private PeakMemory() {}

    /** Gets the most memory the process has held, in bytes; null where the system does not say. */
    public static @Nullable Long residentBytes() {
        if (!Files.isReadable(STATUS)) {
            return null;
        }
        try {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith(PEAK)) {
                    return KIBI * Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
            return null;
        } catch (IOException | NumberFormatException e) {
            return null;
        }
    }
}
