package glasshouse.engine.checkpoint;

import glasshouse.engine.district.District;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

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
        for (int row = first; row < last; row++) {
            switch (column) {
                case KNOWN_LISTINGS -> out.writeByte(district.people().knownListings(row));
                case LISTED_TIES -> out.writeShort(district.people().listedTies(row));
                case FEAR -> out.writeByte(district.people().fear(row));
                case TRUST -> out.writeByte(district.people().trust(row));
                case SCORE -> out.writeShort(district.scores().at(row));
                case TRUST_IN_NEIGHBOURS -> out.writeByte(district.people().trustInNeighbours(row));
                case EXPOSURE ->
                    out.writeShort(district.exposure().held(row) << 8
                            | district.exposure().exposed(row));
                case CREDIT ->
                    out.writeShort(district.credit().at(row) << 8
                            | district.standings().at(row));
                default -> out.writeShort(district.truth().trueScoreAt(row));
            }
        }
    }

    /** Reads one subject's value of a column. */
    static void read(District district, int column, int subject, DataInput in) throws IOException {
        int row = subject - district.from();
        switch (column) {
            case KNOWN_LISTINGS -> district.people().setKnownListings(row, in.readUnsignedByte());
            case LISTED_TIES -> district.people().setListedTies(row, in.readShort());
            case FEAR -> district.people().setFear(row, in.readUnsignedByte());
            case TRUST -> district.people().setTrust(row, in.readUnsignedByte());
            case SCORE -> district.scores().set(row, in.readShort());
            case TRUST_IN_NEIGHBOURS -> district.people().setTrustInNeighbours(row, in.readUnsignedByte());
            case EXPOSURE -> {
                int value = in.readUnsignedShort();
                district.exposure().setHeld(row, value >>> 8);
                district.exposure().setExposed(row, value & EIGHT_BITS);
            }
            case CREDIT -> {
                int value = in.readUnsignedShort();
                district.credit().set(row, value >>> 8);
                district.standings().set(row, value & EIGHT_BITS);
            }
            default -> district.truth().setTrueScoreAt(row, in.readShort());
        }
    }
}
