package glasshouse.results.manifest;

import java.util.List;

/**
 * What a run folder says about itself, kept as {@code manifest.json}.
 *
 * @param status whether the folder is whole
 * @param label what every result must say beside it
 * @param identity what makes two runs the same
 * @param size how much was simulated
 * @param making how it came about; no result depends on it
 * @param phases the time and memory of each phase of the week, in the order of the plan
 * @param tables every table of the run, also those without a row
 */
public record Manifest(
        Status status,
        Label label,
        Identity identity,
        Size size,
        Making making,
        List<PhaseTime> phases,
        List<TableEntry> tables) {

    /** Whether a run folder is still being written. */
    public enum Status {
        /** Being written, or left behind by a process that ended before its time. */
        RUNNING,
        /** Complete. */
        WHOLE
    }

    /**
     * What makes a run what it is: same engine version, world, observation and seeds, same results.
     *
     * @param name name of the scenario
     * @param engineVersion version of the engine
     * @param worldHash hash of all settings that results depend on, in hex
     * @param observedHash hash of what is observed, in hex
     * @param peopleSeed seed of the people
     * @param luckSeed seed of their luck
     * @param digest hash of the final state, in hex; empty until the run is whole
     */
    public record Identity(
            String name,
            String engineVersion,
            String worldHash,
            String observedHash,
            long peopleSeed,
            long luckSeed,
            String digest) {

        /** Says whether two runs simulate the same world with the same people and luck in the same engine. */
        public boolean sameWorld(Identity other) {
            return engineVersion.equals(other.engineVersion)
                    && worldHash.equals(other.worldHash)
                    && peopleSeed == other.peopleSeed
                    && luckSeed == other.luckSeed;
        }

        /** Says whether two runs are the same, so that one stands for the other; their digest does not count. */
        public boolean sameRun(Identity other) {
            return sameWorld(other) && observedHash.equals(other.observedHash);
        }

        /** Copies the identity with the digest of the finished run. */
        public Identity withDigest(String finished) {
            return new Identity(name, engineVersion, worldHash, observedHash, peopleSeed, luckSeed, finished);
        }
    }

    /**
     * How much was simulated.
     *
     * @param persons adults
     * @param firms firms
     * @param weeks weeks
     * @param start first day, as {@code 2018-01-01}
     */
    public record Size(long persons, long firms, int weeks, String start) {}

    /**
     * How a run came about.
     *
     * @param command the command as typed, one word each
     * @param java version of the Java runtime
     * @param system operating system and processor
     * @param threads threads of the engine
     * @param engineSeconds wall-clock time of the engine, in seconds
     */
    public record Making(List<String> command, String java, String system, int threads, double engineSeconds) {
        /** Takes the runtime and the system from the process that calls. */
        public static Making of(List<String> command, int threads, double engineSeconds) {
            String system = System.getProperty("os.name", "") + " " + System.getProperty("os.arch", "");
            return new Making(command, Runtime.version().toString(), system, threads, engineSeconds);
        }

        /** Keeps a copy of the command. */
        public Making {
            command = List.copyOf(command);
        }
    }

    /**
     * The cost of one phase of the week over the whole run.
     *
     * @param phase name in the plan
     * @param seconds wall-clock time, in seconds
     * @param bytes memory its columns hold, in bytes
     */
    public record PhaseTime(String phase, double seconds, long bytes) {}

    /** Keeps copies of the lists. */
    public Manifest {
        phases = List.copyOf(phases);
        tables = List.copyOf(tables);
    }

    /** Copies the manifest with another status and other tables. */
    public Manifest with(Status other, List<TableEntry> counted) {
        return new Manifest(other, label, identity, size, making, phases, counted);
    }

    /** Writes the manifest as the file holds it. */
    public String json() {
        return Json.pretty(this);
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static Manifest of(String json) {
        return Json.read(json, Manifest.class);
    }
}
