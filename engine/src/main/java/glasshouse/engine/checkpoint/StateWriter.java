package glasshouse.engine.checkpoint;

import glasshouse.engine.district.District;
import glasshouse.engine.exchange.Pool;
import glasshouse.institution.prediction.Risk;
import glasshouse.kernel.column.EventRows;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Writes the state of a run in pages of 65,536 subjects whatever the districts, then pending messages in canonical order,
 * pools and counts. The digest is the SHA-256 of exactly these bytes.
 */
public final class StateWriter {
    /** Subjects in a page. */
    static final int PAGE = 65_536;

    private static final int BUFFER = 1 << 16;

    private StateWriter() {}

    /** Writes the states of all sides. Sorts their batches, which changes nothing. */
    public static void write(List<State> sides, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
        data.writeInt(sides.getFirst().week());
        for (State state : sides) {
            write(state, data);
        }
        data.flush();
    }

    private static void write(State state, DataOutputStream data) throws IOException {
        data.writeInt(state.persons());
        EventRows[][] batches = new EventRows[state.districts().length][];
        for (int number = 0; number < batches.length; number++) {
            sort(state.districts()[number]);
            batches[number] = KeptBatch.of(state.districts()[number]).stream()
                    .map(KeptBatch::toWrite)
                    .toArray(EventRows[]::new);
        }
        for (long from = 0; from < state.persons(); from += PAGE) {
            page(state, batches, (int) from, (int) Math.min(from + PAGE, state.persons()), data);
        }
        state.messages().sort();
        Rows.write(state.messages(), data);
        for (Pool pool : state.pools().all()) {
            data.writeLong(pool.credit());
            Rows.write(pool.inOrder(), data);
        }
        for (Risk risk : state.inspections().risks()) {
            Counts.write(risk, data);
        }
        Counts.write(state.lending(), data);
        state.series().write(data);
    }

    /** Returns the SHA-256 of the states of all sides, in hexadecimal. */
    public static String digest(List<State> sides) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            write(sides, new DigestOutputStream(OutputStream.nullOutputStream(), sha));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("a digest must be possible", e);
        }
    }

    private static void sort(District district) {
        district.backlog().corrections().sort();
        district.scores().monthly().sort();
        district.listings().joining().sort();
        district.cases().waiting().sort();
        district.cases().pending().sort();
        district.people().filings().sort();
    }

    private static void page(State state, EventRows[][] batches, int from, int to, DataOutputStream data)
            throws IOException {
        int first = from / state.districtSize();
        int last = (to - 1) / state.districtSize();
        for (int column = 0; column < Columns.COUNT; column++) {
            for (int number = first; number <= last; number++) {
                Columns.write(state.districts()[number], column, from, to, data);
            }
        }
        BusinessColumns.write(state, from, to, data);
        OpinionColumns.write(state, from, to, data);
        SchemeColumns.write(state, from, to, data);
        for (int batch = 0; batch < batches[first].length; batch++) {
            int written = batch;
            rows(number -> batches[number][written], first, last, from, to, data);
        }
    }

    /** Writes the rows of the subjects from..to-1, which the batches of the districts first..last hold. */
    private static void rows(
            IntFunction<? extends EventRows> batches, int first, int last, int from, int to, DataOutputStream data)
            throws IOException {
        int rows = 0;
        for (int number = first; number <= last; number++) {
            EventRows some = batches.apply(number);
            rows += some.firstOf(to) - some.firstOf(from);
        }
        data.writeInt(rows);
        for (int number = first; number <= last; number++) {
            EventRows some = batches.apply(number);
            Rows.write(some, some.firstOf(from), some.firstOf(to), data);
        }
    }
}
