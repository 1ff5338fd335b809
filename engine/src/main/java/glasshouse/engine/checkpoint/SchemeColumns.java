package glasshouse.engine.checkpoint;

import glasshouse.engine.district.District;
import glasshouse.institution.companies.PrivateScores;
import glasshouse.society.people.Memberships;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes and reads memberships of private schemes, and the scores of members; where there are no schemes, nothing. */
final class SchemeColumns {
    private SchemeColumns() {}

    static void write(State state, int from, int to, DataOutput out) throws IOException {
        for (int subject = from; subject < to && schemes(state) > 0; subject++) {
            District district = state.districtOf(subject);
            Memberships memberships = district.people().memberships();
            PrivateScores scores = district.privateScores();
            int row = subject - district.from();
            out.writeByte(memberships.at(row));
            for (int scheme = 0; scheme < scores.companies(); scheme++) {
                out.writeByte(memberships.peers(row, scheme));
                out.writeShort(scores.at(scheme, row));
            }
        }
    }

    static void read(State into, int from, int to, DataInput in) throws IOException {
        for (int subject = from; subject < to && schemes(into) > 0; subject++) {
            District district = into.districtOf(subject);
            Memberships memberships = district.people().memberships();
            PrivateScores scores = district.privateScores();
            int row = subject - district.from();
            memberships.set(row, in.readUnsignedByte());
            for (int scheme = 0; scheme < scores.companies(); scheme++) {
                memberships.setPeers(row, scheme, in.readUnsignedByte());
                scores.set(scheme, row, in.readUnsignedShort());
            }
        }
    }

    private static int schemes(State state) {
        return state.districts()[0].privateScores().companies();
    }
}
