package glasshouse.engine.checkpoint;

import glasshouse.engine.district.District;
import glasshouse.society.people.People;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;

/** Writes and reads the columns that hold one value a subject. */
final class Columns {
    /** Number of columns. */
    static final int COUNT = 9;

    private static final int KNOWN_LISTINGS = 0;
    private static final int LISTED_TIES = 1;
    private static final int FEAR = 2;
    private static final int TRUST = 3;
    private static final int SCORE = 4;
    private static final int TRUST_IN_NEIGHBOURS = 5;
    private static final int EXPOSURE = 6;
    private static final int CREDIT = 7;
    private static final int EIGHT_BITS = 0xff;

    private Columns() {}

    /** Writes the part of a column that a district holds of the subjects from..to-1. */
    static void write(District district, int column, int from, int to, DataOutput out) throws IOException {
        int first = Math.max(from, district.from()) - district.from();
        int last = Math.min(to, district.from() + district.size()) - district.from();
        ByteBuffer bytes = ByteBuffer.allocate(Math.max(0, last - first) * bytes(column));
        for (int row = first; row < last; row++) {
            switch (column) {
                case KNOWN_LISTINGS -> bytes.put((byte) district.people().knownListings(row));
                case LISTED_TIES -> bytes.putShort((short) district.people().listedTies(row));
                case FEAR -> bytes.put((byte) district.people().fear(row));
                case TRUST -> bytes.put((byte) district.people().trust(row));
                case SCORE -> bytes.putShort((short) district.scores().at(row));
                case TRUST_IN_NEIGHBOURS -> bytes.put((byte) district.people().trustInNeighbours(row));
                case EXPOSURE ->
                    bytes.putShort((short) (district.exposure().held(row) << 8
                            | district.exposure().exposed(row)));
                case CREDIT ->
                    bytes.putShort((short) (district.credit().at(row) << 8
                            | district.standings().at(row)));
                default -> bytes.putShort((short) district.truth().trueScoreAt(row));
            }
        }
        out.write(bytes.array());
    }

    /**
     * Reads the part of a column that a district holds of the subjects from..to-1, who are as they were before the first week. Most still are, in
     * most columns: only what differs is written.
     */
    static void read(District district, int column, int from, int to, DataInput in) throws IOException {
        int first = Math.max(from, district.from()) - district.from();
        int last = Math.min(to, district.from() + district.size()) - district.from();
        byte[] bytes = new byte[Math.max(0, last - first) * bytes(column)];
        in.readFully(bytes);
        if (bytes(column) == Byte.BYTES) {
            readBytes(district.people(), column, first, bytes);
        } else {
            readShorts(district, column, first, ByteBuffer.wrap(bytes).asShortBuffer());
        }
    }

    private static void readBytes(People people, int column, int first, byte[] values) {
        for (int i = 0; i < values.length; i++) {
            int value = Byte.toUnsignedInt(values[i]);
            int row = first + i;
            switch (column) {
                case KNOWN_LISTINGS -> {
                    if (value != 0) {
                        people.setListed(row, true);
                    }
                }
                case FEAR -> {
                    if (value != 0) {
                        people.setFear(row, value);
                    }
                }
                case TRUST -> {
                    if (value != people.trust(row)) {
                        people.setTrust(row, value);
                    }
                }
                default -> people.setTrustInNeighbours(row, value);
            }
        }
    }

    private static void readShorts(District district, int column, int first, ShortBuffer values) {
        for (int i = 0; i < values.limit(); i++) {
            int value = Short.toUnsignedInt(values.get(i));
            int row = first + i;
            switch (column) {
                case LISTED_TIES -> {
                    if (value != 0) {
                        district.people().setListedTies(row, (short) value);
                    }
                }
                case SCORE -> district.scores().set(row, (short) value);
                case EXPOSURE -> {
                    if (value != 0) {
                        district.exposure().setHeld(row, value >>> 8);
                        district.exposure().setExposed(row, value & EIGHT_BITS);
                    }
                }
                case CREDIT -> {
                    district.credit().set(row, value >>> 8);
                    district.standings().set(row, value & EIGHT_BITS);
                }
                default -> district.truth().setTrueScoreAt(row, (short) value);
            }
        }
    }

    private static int bytes(int column) {
        return switch (column) {
            case KNOWN_LISTINGS, FEAR, TRUST, TRUST_IN_NEIGHBOURS -> Byte.BYTES;
            default -> Short.BYTES;
        };
    }
}
