package glasshouse.engine.checkpoint;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.EventRows;
import glasshouse.kernel.truth.TruthReader;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes and reads rows of batches: 29 bytes each, tag included. */
final class Rows {
    private Rows() {}

    static void write(EventRows batch, int from, int to, DataOutput out) throws IOException {
        for (int row = from; row < to; row++) {
            out.writeInt(batch.subject(row));
            out.writeInt(batch.day(row));
            out.writeInt(batch.code(row));
            out.writeInt(batch.extra(row));
            out.writeInt(batch.occurred(row));
            out.writeLong(batch.origin(row));
            out.writeByte(TruthReader.code(batch.tags(), row));
        }
    }

    static void write(EventRows batch, DataOutput out) throws IOException {
        out.writeInt(batch.size());
        write(batch, 0, batch.size(), out);
    }

    /** Reads one row and appends it to the batch that its subject belongs to. */
    static void readRow(DataInput in, Home owner) throws IOException {
        int subject = in.readInt();
        EventRows batch = owner.of(subject);
        int row = batch.add(subject, in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readLong());
        TruthReader.restore(batch.tags(), row, in.readByte());
    }

    static void read(DataInput in, EventBatch into) throws IOException {
        into.clear();
        int n = in.readInt();
        for (int i = 0; i < n; i++) {
            readRow(in, subject -> into);
        }
    }

    /** Names the rows that a subject's rows belong to. */
    @FunctionalInterface
    interface Home {
        EventRows of(int subject);
    }
}
