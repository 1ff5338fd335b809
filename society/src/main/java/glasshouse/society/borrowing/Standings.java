package glasshouse.society.borrowing;

/**
 * Holds the standing of a district's people: what repaying and not repaying has made of them. Takes no room in a society without
 * borrowers. Written by {@link Borrowers} alone.
 */
public final class Standings {
    private final int from;
    private final byte[] standing;

    /** Creates the standings of the subjects from a first one on; none where there are no borrowers. */
    public Standings(int from, byte[] standing) {
        this.from = from;
        this.standing = standing;
    }

    /** Returns a row's standing, 0 the lowest; 0 where there are no borrowers. */
    public int at(int row) {
        return standing.length == 0 ? 0 : standing[row];
    }

    /** Sets a row's standing; for borrowers and restoring only. */
    public void set(int row, int value) {
        if (standing.length > 0) {
            standing[row] = (byte) value;
        }
    }

    int of(int subject) {
        return standing[subject - from];
    }

    void move(int subject, int to) {
        standing[subject - from] = (byte) to;
    }
}
