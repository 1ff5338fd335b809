package glasshouse.observation.log;

import glasshouse.kernel.column.EventBatch;
import glasshouse.observation.table.Rows;
import glasshouse.observation.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Collects the rows about single subjects, one buffer a table. Each thread has its own; see {@link LogMerge}. */
public final class Log {
    private final List<Rows> buffers;
    private long[] order = {};

    /** Creates an empty log of persons. */
    public Log() {
        this("");
    }

    /**
     * Creates an empty log.
     *
     * @param prefix what the names of its tables begin with
     */
    public Log(String prefix) {
        List<Rows> all = new ArrayList<>();
        for (Table table : LogTables.ALL) {
            all.add(new Rows(table.named(prefix + table.name())));
        }
        buffers = List.copyOf(all);
    }

    /** Returns the buffer of one of {@link LogTables#ALL}, whatever its name begins with. */
    public Rows of(Table table) {
        // By identity: comparing tables column by column would cost more than the row.
        for (int number = 0; number < buffers.size(); number++) {
            if (LogTables.ALL.get(number) == table) {
                return buffers.get(number);
            }
        }
        throw new IllegalArgumentException("table (" + table.name() + ") must be one of the log's");
    }

    /** Returns all buffers, in the order of {@link LogTables#ALL}. */
    public List<Rows> buffers() {
        return buffers;
    }

    /** Returns room to order this many rows in, used again each week. */
    long[] orderRoom(int rows) {
        if (rows > order.length) {
            order = new long[rows + (rows >> 1)];
        }
        return order;
    }

    /** Forgets all rows. */
    public void clear() {
        buffers.forEach(Rows::clear);
    }

    /** Returns how many rows all buffers hold. */
    public long size() {
        return buffers.stream().mapToLong(Rows::size).sum();
    }

    /**
     * Begins a line of the ledger about a row of a batch; scores and cost may be set, and the caller ends it.
     *
     * @param what happened
     * @param rule what it is about
     * @param provenance the truth behind it
     */
    public Rows line(EventBatch batch, int row, String what, String rule, String provenance) {
        return of(LogTables.LEDGER)
                .set(0, batch.subject(row))
                .set(1, batch.occurred(row))
                .set(2, batch.day(row))
                .set(3, what)
                .set(4, rule)
                .set(9, provenance)
                .set(10, batch.origin(row));
    }
}
