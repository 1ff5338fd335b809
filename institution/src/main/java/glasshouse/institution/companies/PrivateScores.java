package glasshouse.institution.companies;

/**
 * Holds the scores that companies give a district's people: 0 where somebody is not a member, or not scored yet. Takes no room in a
 * world without companies. Written by {@link Companies} alone.
 */
public final class PrivateScores {
    private static final int SIXTEEN_BITS = 0xffff;

    private final int from;
    /** [company][row]. */
    private final short[][] score;

    /** Creates the scores of the subjects from..from+size-1, of so many companies, before anybody has one. */
    public PrivateScores(int from, int size, int companies) {
        this.from = from;
        this.score = new short[companies][size];
    }

    /** Returns how many companies there are over all editions. */
    public int companies() {
        return score.length;
    }

    /** Returns a row's score with a company, 0 for none. */
    public int at(int company, int row) {
        return score[company][row] & SIXTEEN_BITS;
    }

    /** Sets a row's score with a company; for companies and restoring only. */
    public void set(int company, int row, int value) {
        score[company][row] = (short) value;
    }

    /** Returns a subject's score with a company, 0 for none. */
    public int of(int company, int subject) {
        return at(company, subject - from);
    }
}
