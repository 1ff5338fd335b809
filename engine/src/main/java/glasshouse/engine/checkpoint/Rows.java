package glasshouse.engine.checkpoint;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.EventRows;
import glasshouse.kernel.truth.TruthReader;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes and reads rows of batches: 29 bytes each, tag included. */
final class Rows {
    private static final int BYTES = 5 * Integer.BYTES + Long.BYTES + 1;

    /** Rows that are moved at a time. */
    private static final int MOST = 1_024;

    private Rows() {}

    static void write(EventRows batch, int from, int to, DataOutput out) throws IOException {
        ByteBuffer bytes = room(to - from);
        for (int row = from; row < to; row++) {
            bytes.putInt(batch.subject(row));
            bytes.putInt(batch.day(row));
            bytes.putInt(batch.code(row));
            bytes.putInt(batch.extra(row));
            bytes.putInt(batch.occurred(row));
            bytes.putLong(batch.origin(row));
            bytes.put(TruthReader.code(batch.tags(), row));
            if (!bytes.hasRemaining() || row == to - 1) {
                out.write(bytes.array(), 0, bytes.position());
                bytes.clear();
            }
        }
    }

    static void write(EventRows batch, DataOutput out) throws IOException {
        out.writeInt(batch.size());
        write(batch, 0, batch.size(), out);
    }

    /** Reads some rows and appends each to the batch that its subject belongs to. */
    static void read(DataInput in, int rows, Home owner) throws IOException {
        ByteBuffer bytes = room(rows);
        for (int done = 0; done < rows; ) {
            int some = Math.min(MOST, rows - done);
            in.readFully(bytes.array(), 0, some * BYTES);
            bytes.clear();
            for (int row = 0; row < some; row++) {
                readRow(bytes, owner);
            }
            done += some;
        }
    }

    private static ByteBuffer room(int rows) {
        return ByteBuffer.allocate(Math.min(MOST, rows) * BYTES);
    }

    private static void readRow(ByteBuffer in, Home owner) {
        int subject = in.getInt();
        EventRows batch = owner.of(subject);
        int row = batch.add(subject, in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getLong());
        TruthReader.restore(batch.tags(), row, in.get());
    }

    static void read(DataInput in, EventBatch into) throws IOException {
        into.clear();
        read(in, in.readInt(), subject -> into);
    }

    /** Names the rows that a subject's rows belong to. */
    @FunctionalInterface
    interface Home {
        EventRows of(int subject);
    }
}
