package glasshouse.cli.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;

/** Measures how long it took from the start of the process to the end of the first week that it computed. */
public final class FirstWeek {
    private OptionalDouble seconds = OptionalDouble.empty();

    /** Says that a week is done; the first time counts. */
    public void done() {
        if (seconds.isEmpty()) {
            Instant now = Instant.now();
            Instant start = ProcessHandle.current().info().startInstant().orElse(now);
            seconds = OptionalDouble.of(Duration.between(start, now).toNanos() / 1e9);
        }
    }

    /** Returns the seconds to the first week, to about a hundredth; empty if no week was computed. */
    public OptionalDouble seconds() {
        return seconds;
    }
}
