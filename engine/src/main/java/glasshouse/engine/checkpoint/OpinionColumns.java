package glasshouse.engine.checkpoint;

import glasshouse.society.opinion.OpinionState;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes and reads what people think; where that is not told, nothing. */
final class OpinionColumns {
    private OpinionColumns() {}

    static void write(State state, int from, int to, DataOutput out) throws IOException {
        for (int person = from; person < to && areKept(state); person++) {
            OpinionState opinion = state.districtOf(person).opinion();
            out.writeLong(opinion.packed(person - state.districtOf(person).from()));
        }
    }

    static void read(State into, int from, int to, DataInput in) throws IOException {
        for (int person = from; person < to && areKept(into); person++) {
            OpinionState opinion = into.districtOf(person).opinion();
            opinion.restore(person - into.districtOf(person).from(), in.readLong());
        }
    }

    private static boolean areKept(State state) {
        return state.districts()[0].opinion().areKept();
    }
}
