package glasshouse.engine.checkpoint;

import glasshouse.engine.district.District;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes and reads the columns that hold one value a subject. */
final class Columns {
    /** Number of columns. */
    static final int COUNT = 4;

    private static final int BLACKLISTED = 0;
    private static final int LISTED_TIES = 1;
    private static final int SCORE = 2;

    private Columns() {}

    /** Writes the part of a column that a district holds of the subjects from..to-1. */
    static void write(District district, int column, int from, int to, DataOutput out) throws IOException {
        int first = Math.max(from, district.from()) - district.from();
        int last = Math.min(to, district.from() + district.size()) - district.from();
        for (int row = first; row < last; row++) {
            switch (column) {
                case BLACKLISTED -> out.writeByte(district.people().blacklisted(row));
                case LISTED_TIES -> out.writeByte(district.people().listedTies(row));
                case SCORE -> out.writeShort(district.scores().at(row));
                default -> out.writeShort(district.truth().trueScoreAt(row));
            }
        }
    }

    /** Reads one subject's value of a column. */
    static void read(District district, int column, int subject, DataInput in) throws IOException {
        int row = subject - district.from();
        switch (column) {
            case BLACKLISTED -> district.people().setBlacklisted(row, in.readByte());
            case LISTED_TIES -> district.people().setListedTies(row, in.readByte());
            case SCORE -> district.scores().set(row, in.readShort());
            default -> district.truth().setTrueScoreAt(row, in.readShort());
        }
    }
}
