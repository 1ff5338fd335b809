package glasshouse.society.business;

import glasshouse.society.firms.FirmTraits;
import glasshouse.society.people.People;
import glasshouse.society.people.PersonClass;

/**
 * Holds the business of the firms of one district: whether each is there, and what treatment and misconduct have cost it lately.
 * Written by the business phase alone. Of persons there are no books.
 *
 * <p>A number is a firm's own for good: one that has ceased stays so, and a new firm takes a number that was kept for it. A firm
 * that is not there is at rest: it has no occasions, since the class by which it acts is one that takes none.
 */
public final class BusinessState {
    /** Its time has not come. */
    public static final int AWAITED = 0;
    /** It is there. */
    public static final int THERE = 1;
    /** It was there. */
    public static final int CEASED = 2;
    /** It was thought of, and not founded. */
    public static final int NEVER = 3;

    /** A class that no firm is of: firms come in four sizes, and classes are told apart by five. */
    private static final int NO_FIRM = FirmTraits.SIZES * (PersonClass.COUNT / (FirmTraits.SIZES + 1));

    private final People people;
    private final byte[] life;
    private final long[] strainYuan;
    /** [row]: kind of firm by size, ownership and margin. */
    private final byte[] kind;
    /** [row]: the week in which it may be founded; -1 if it is there from the start. */
    private final short[] week;

    private BusinessState(People people, int size) {
        this.people = people;
        this.life = new byte[size];
        this.strainYuan = new long[size];
        this.kind = new byte[size];
        this.week = new short[size];
    }

    /** Keeps no books: these are persons, or firms whose business is not told. */
    public static BusinessState none(People people) {
        return new BusinessState(people, 0);
    }

    /** Opens the books of a district before the first week. */
    public static BusinessState of(Business business, People people) {
        BusinessState books = new BusinessState(people, people.size());
        for (int row = 0; row < people.size(); row++) {
            int traits = people.traits(row);
            books.kind[row] = (byte) Kinds.of(traits);
            books.week[row] = (short) business.foundingWeek(people.from() + row);
            books.setLife(row, books.week[row] < 0 ? THERE : AWAITED);
        }
        return books;
    }

    /** Says whether books are kept. */
    public boolean areKept() {
        return life.length > 0;
    }

    /** Returns whether a firm is awaited, there, has ceased, or was never founded. */
    public int life(int row) {
        return life[row];
    }

    /** Says whether a firm is there; of subjects without books all are. */
    public boolean isThere(int row) {
        return life.length == 0 || life[row] == THERE;
    }

    /** Sets whether a firm is there; for business and restoring only. */
    public void setLife(int row, int value) {
        life[row] = (byte) value;
        people.setActingClass(row, value == THERE ? people.personClass(row) : NO_FIRM);
    }

    /** Returns what treatment and misconduct have cost a firm lately, less what they brought. */
    public long strainYuan(int row) {
        return strainYuan[row];
    }

    /** Sets that; for business and restoring only. */
    public void setStrainYuan(int row, long value) {
        strainYuan[row] = value;
    }

    /** Returns the kind of a firm, see {@link Kinds}. */
    public int kind(int row) {
        return kind[row];
    }

    int week(int row) {
        return week[row];
    }
}
