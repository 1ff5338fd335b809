package glasshouse.engine.checkpoint;

import glasshouse.engine.exchange.Lending;
import glasshouse.institution.prediction.Risk;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes and reads what risk models and lenders have counted. */
final class Counts {
    private Counts() {}

    static void write(Risk risk, DataOutput out) throws IOException {
        write(risk.counts(), out);
        write(risk.fitted(), out);
    }

    static void write(Lending lending, DataOutput out) throws IOException {
        for (int[] counts : lending.counts()) {
            write(counts, out);
        }
    }

    static void read(Lending lending, DataInput in) throws IOException {
        for (int[] counts : lending.counts()) {
            System.arraycopy(read(in), 0, counts, 0, counts.length);
        }
    }

    private static void write(int[] counts, DataOutput out) throws IOException {
        out.writeInt(counts.length);
        for (int count : counts) {
            out.writeInt(count);
        }
    }

    static void read(Risk risk, DataInput in) throws IOException {
        int[] counts = read(in);
        risk.set(counts, read(in));
    }

    private static int[] read(DataInput in) throws IOException {
        int[] counts = new int[in.readInt()];
        for (int cell = 0; cell < counts.length; cell++) {
            counts[cell] = in.readInt();
        }
        return counts;
    }
}
