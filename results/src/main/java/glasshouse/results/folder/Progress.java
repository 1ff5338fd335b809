package glasshouse.results.folder;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The last durable checkpoint of a partial run and the segments that belong to it, kept as {@code progress.json}. Writing
 * this file is what makes a checkpoint count.
 *
 * @param week the week the checkpoint stands at
 * @param file its name under {@code checkpoint/}
 * @param bytes its length
 * @param crc32c its checksum
 * @param segments segments that belong to it, by table; later ones are dropped on resuming
 * @param rows rows in those segments, by table
 */
record Progress(
        int week,
        String file,
        long bytes,
        long crc32c,
        SequencedMap<String, Integer> segments,
        SequencedMap<String, Long> rows) {
    Progress {
        segments = new LinkedHashMap<>(segments);
        rows = new LinkedHashMap<>(rows);
    }
}
