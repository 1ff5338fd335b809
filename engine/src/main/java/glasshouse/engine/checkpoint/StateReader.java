package glasshouse.engine.checkpoint;

import glasshouse.engine.exchange.Pool;
import glasshouse.institution.prediction.Risk;
import glasshouse.kernel.column.EventRows;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link StateWriter} wrote, into districts of any size. */
public final class StateReader {
    private static final int BUFFER = 1 << 16;

    private StateReader() {}

    /**
     * Reads the states of all sides into ones that are as they were before the first week.
     *
     * @return the weeks done
     * @throws IOException if the bytes end early or are of another number of persons or firms
     */
    public static int read(List<State> sides, InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, BUFFER));
        int week = data.readInt();
        for (State into : sides) {
            read(into, data);
        }
        return week;
    }

    private static void read(State into, DataInputStream data) throws IOException {
        int persons = data.readInt();
        if (persons != into.persons()) {
            throw new IOException("checkpoint of " + persons + " subjects, must be of " + into.persons());
        }
        for (long from = 0; from < persons; from += StateWriter.PAGE) {
            page(into, (int) from, (int) Math.min(from + StateWriter.PAGE, persons), data);
        }
        Messages messages = new Messages();
        Rows.read(data, messages);
        into.mail().deliver(new Messages[] {messages});
        for (Pool pool : into.pools().all()) {
            long credit = data.readLong();
            Claims claims = new Claims();
            Rows.read(data, claims);
            pool.restore(claims, credit);
        }
        for (Risk risk : into.inspections().risks()) {
            Counts.read(risk, data);
        }
        Counts.read(into.lending(), data);
        into.series().read(data);
    }

    private static void page(State into, int from, int to, DataInputStream data) throws IOException {
        int first = from / into.districtSize();
        int last = (to - 1) / into.districtSize();
        for (int column = 0; column < Columns.COUNT; column++) {
            for (int number = first; number <= last; number++) {
                Columns.read(into.districts()[number], column, from, to, data);
            }
        }
        BusinessColumns.read(into, from, to, data);
        OpinionColumns.read(into, from, to, data);
        SchemeColumns.read(into, from, to, data);
        List<List<KeptBatch>> batches = Arrays.stream(into.districts(), first, last + 1)
                .map(KeptBatch::of)
                .toList();
        for (int batch = 0; batch < batches.getFirst().size(); batch++) {
            int read = batch;
            EventRows[] rows =
                    batches.stream().map(some -> some.get(read).toRead()).toArray(EventRows[]::new);
            rows(data, subject -> rows[subject / into.districtSize() - first]);
            for (int number = 0; number < rows.length; number++) {
                batches.get(number).get(read).take(rows[number]);
            }
        }
    }

    private static void rows(DataInputStream data, Rows.Home owner) throws IOException {
        Rows.read(data, data.readInt(), owner);
    }
}
