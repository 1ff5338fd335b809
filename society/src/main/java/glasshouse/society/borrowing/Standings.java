package glasshouse.society.borrowing;

import glasshouse.kernel.column.Nibbles;

/**
 * Holds the standing of a district's people: what repaying and not repaying has made of them. Takes no room in a society without
 * borrowers. Written by {@link Borrowers} alone.
 */
public final class Standings {
    private final int from;
    private final Nibbles standing;

    /** Creates the standings of the subjects from a first one on; none where there are no borrowers. */
    public Standings(int from, byte[] standing) {
        this.from = from;
        this.standing = new Nibbles(standing);
    }

    /** Returns a row's standing, 0 the lowest; 0 where there are no borrowers. */
    public int at(int row) {
        return standing.isEmpty() ? 0 : standing.at(row);
    }

    /** Sets a row's standing; for borrowers and restoring only. */
    public void set(int row, int value) {
        if (!standing.isEmpty()) {
            standing.set(row, value);
        }
    }

    int of(int subject) {
        return standing.at(subject - from);
    }

    void move(int subject, int to) {
        standing.set(subject - from, to);
    }
}
