package glasshouse.observation.log;

import glasshouse.observation.table.Rows;
import glasshouse.observation.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Collects the rows about single subjects, one buffer a table. Each thread has its own; see {@link LogMerge}. */
public final class Log {
    private final List<Rows> buffers;

    /** Creates an empty log. */
    public Log() {
        List<Rows> all = new ArrayList<>();
        for (Table table : LogTables.ALL) {
            all.add(new Rows(table));
        }
        buffers = List.copyOf(all);
    }

    /** Returns the buffer of a table. */
    public Rows of(Table table) {
        return buffers.get(LogTables.ALL.indexOf(table));
    }

    /** Returns all buffers, in the order of {@link LogTables#ALL}. */
    public List<Rows> buffers() {
        return buffers;
    }

    /** Forgets all rows. */
    public void clear() {
        buffers.forEach(Rows::clear);
    }

    /** Returns how many rows all buffers hold. */
    public long size() {
        return buffers.stream().mapToLong(Rows::size).sum();
    }

    /** Writes a line of the ledger. */
    public void line(Line line) {
        Rows rows = of(LogTables.LEDGER)
                .set(0, line.subject())
                .set(1, line.occurred())
                .set(2, line.recorded())
                .set(3, line.what())
                .set(4, line.rule());
        if (line.before() != Integer.MIN_VALUE) {
            rows.set(5, line.before()).set(6, line.after());
        }
        rows.set(7, line.provenance()).set(8, line.cause());
        rows.end();
    }

    /**
     * Holds a line of the ledger.
     *
     * @param before score before, or {@link Integer#MIN_VALUE} where there is none
     */
    public record Line(
            int subject,
            int occurred,
            int recorded,
            String what,
            String rule,
            int before,
            int after,
            String provenance,
            long cause) {}
}
