package glasshouse.results.folder;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the bytes of a checkpoint to a stream that is buffered, checked and closed by the caller. */
@FunctionalInterface
public interface CheckpointWriter {
    /** Writes all of it. */
    void write(OutputStream out) throws IOException;
}
