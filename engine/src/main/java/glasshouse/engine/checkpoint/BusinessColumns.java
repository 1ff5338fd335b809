package glasshouse.engine.checkpoint;

import glasshouse.society.business.BusinessState;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes and reads the books of firms; where none are kept, nothing. */
final class BusinessColumns {
    private BusinessColumns() {}

    static void write(State state, int from, int to, DataOutput out) throws IOException {
        for (int firm = from; firm < to && areKept(state); firm++) {
            BusinessState books = state.districtOf(firm).business();
            int row = firm - state.districtOf(firm).from();
            out.writeByte(books.life(row));
            out.writeLong(books.strainYuan(row));
        }
    }

    static void read(State into, int from, int to, DataInput in) throws IOException {
        for (int firm = from; firm < to && areKept(into); firm++) {
            BusinessState books = into.districtOf(firm).business();
            int row = firm - into.districtOf(firm).from();
            books.setLife(row, in.readByte());
            books.setStrainYuan(row, in.readLong());
        }
    }

    private static boolean areKept(State state) {
        return state.districts()[0].business().areKept();
    }
}
