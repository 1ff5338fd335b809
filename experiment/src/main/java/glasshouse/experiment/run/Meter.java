package glasshouse.experiment.run;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Measures the engine's time over all parts of a run: those before an interruption come along in the checkpoint. */
final class Meter {
    private static final int MOST_PHASES = 1000;

    private final double[] earlierPhaseSeconds;
    private long nanos;

    /** Starts at nothing. */
    Meter() {
        this(new double[0], 0);
    }

    private Meter(double[] earlierPhaseSeconds, long nanos) {
        this.earlierPhaseSeconds = earlierPhaseSeconds;
        this.nanos = nanos;
    }

    void add(long moreNanos) {
        nanos += moreNanos;
    }

    double seconds() {
        return nanos / 1e9;
    }

    /** Returns the seconds of each phase, given those of this part. */
    double[] phaseSeconds(double[] ofThisPart) {
        double[] all = ofThisPart.clone();
        for (int phase = 0; phase < Math.min(all.length, earlierPhaseSeconds.length); phase++) {
            all[phase] += earlierPhaseSeconds[phase];
        }
        return all;
    }

    /** Writes the times so far, as the head of a checkpoint. */
    void write(double[] ofThisPart, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeLong(nanos);
        data.writeInt(ofThisPart.length);
        for (double seconds : phaseSeconds(ofThisPart)) {
            data.writeDouble(seconds);
        }
        data.flush();
    }

    /** Reads what {@link #write} wrote; what follows stays in the stream. */
    static Meter read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        long nanos = data.readLong();
        int phases = data.readInt();
        if (phases < 0 || phases > MOST_PHASES) {
            throw new IOException("not a checkpoint");
        }
        double[] seconds = new double[phases];
        for (int phase = 0; phase < phases; phase++) {
            seconds[phase] = data.readDouble();
        }
        return new Meter(seconds, nanos);
    }
}
