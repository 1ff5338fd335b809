package glasshouse.experiment.run;

import glasshouse.engine.district.District;
import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.kernel.column.KeptRows;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Counts the memory that a run's state holds between two weeks: every column by its length, every sparse row by what it takes, and
 * the messages that wait. The room that growing arrays keep in reserve and the one room a thread works in are not counted;
 * {@code bench} measures the whole heap.
 */
final class Footprint {
    /** Traits (4) and disposition (1): what people are. */
    private static final int PEOPLE = 5;

    /** Listings of ties that are known, and how both kinds sum up: what was done to them. */
    private static final int TREATMENT = 2;

    /** The score, and the score without false records: 2 each. */
    private static final int SCORE = 2;

    /** A message: five whole numbers, an origin and a tag. */
    private static final int MESSAGE = 29;

    private Footprint() {}

    /** Returns the bytes of the columns that each phase writes; under the empty name those that none writes. */
    static SequencedMap<String, Long> byPhase(Simulation simulation) {
        SequencedMap<String, Long> bytes = new LinkedHashMap<>();
        for (Side side : simulation.sides()) {
            bytes.merge("arrivals", (long) MESSAGE * side.pendingMessages().size(), Long::sum);
            add(side, bytes);
        }
        return bytes;
    }

    private static void add(Side side, SequencedMap<String, Long> bytes) {
        for (District district : side.districts()) {
            add(bytes, "", district.size() * PEOPLE);
            add(bytes, "registry", district.pending().bytes());
            add(
                    bytes,
                    "scoring",
                    district.size() * SCORE + rows(district.scores().monthly()));
            add(bytes, "lists", rows(district.listings().inForce()));
            add(
                    bytes,
                    "response",
                    district.size() * TREATMENT + district.opinion().bytes());
            add(
                    bytes,
                    "observation",
                    district.size() * SCORE
                            + rows(district.truth().classes())
                            + district.truth().falseEntries().bytes());
        }
    }

    /** Returns the bytes of all state, firms included, per person. */
    static double perPerson(Simulation simulation) {
        long sum =
                byPhase(simulation).values().stream().mapToLong(Long::longValue).sum();
        return (double) sum / simulation.world().population().size();
    }

    private static int rows(KeptRows rows) {
        return rows.bytes();
    }

    private static void add(SequencedMap<String, Long> bytes, String phase, int more) {
        bytes.merge(phase, (long) more, Long::sum);
    }
}
