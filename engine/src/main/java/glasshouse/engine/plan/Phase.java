package glasshouse.engine.plan;

import glasshouse.engine.district.District;
import glasshouse.engine.district.Workspace;
import glasshouse.institution.Regime;
import java.util.List;

/**
 * A phase of the week.
 *
 * @param name one word
 * @param does what it does, in a sentence
 * @param reads columns and batches that it reads
 * @param writes columns and batches that it writes; nobody else does
 * @param work the work itself
 */
public record Phase(String name, String does, List<String> reads, List<String> writes, Work work) {
    /** Does a phase's work for one district and one week. */
    @FunctionalInterface
    public interface Work {
        /** Does the work. */
        void run(District district, Workspace space, Regime regime, int week);
    }
}
