package glasshouse.observation.truth;

import glasshouse.institution.scoring.Rulebooks;
import glasshouse.kernel.column.KeptRows;
import java.util.Arrays;

/**
 * Holds what only the simulator knows of one district: each person's score recomputed without false records, and the class
 * of every listing in force (rows as in the institution's listings; extra is the class).
 */
public final class TruthState {
    private final int from;
    private final short[] trueScore;
    private final KeptRows classes = new KeptRows();
    private final FalseEntries falseEntries = new FalseEntries();
    private final KeptRows knowledge = new KeptRows();

    /** Creates the state of subjects from..from+size-1, all at the starting score. */
    public TruthState(int from, int size, int start) {
        this.from = from;
        this.trueScore = new short[size];
        Arrays.fill(trueScore, (short) start);
    }

    /** Lets those begin, at the start of their rulebook and with nothing behind them, who are scored from this week on. */
    void begin(Rulebooks rulebooks) {
        for (int row = 0; row < trueScore.length; row++) {
            if (rulebooks.begins(from + row)) {
                trueScore[row] = (short) rulebooks.of(from + row).start();
            }
        }
        falseEntries.removeIf(at -> rulebooks.begins(falseEntries.subject(at)));
    }

    /** Returns a row's score without false records. */
    public int trueScoreAt(int row) {
        return trueScore[row];
    }

    /** Sets a row's score without false records; for observation and restoring only. */
    public void setTrueScoreAt(int row, int score) {
        trueScore[row] = (short) score;
    }

    int trueScore(int subject) {
        return trueScore[subject - from];
    }

    void setTrueScore(int subject, int score) {
        trueScore[subject - from] = (short) score;
    }

    /** Returns the entries made for false records since each score was last set back; for observation and restoring only. */
    public FalseEntries falseEntries() {
        return falseEntries;
    }

    /** Returns the classes of the listings in force; for observation and restoring only. */
    public KeptRows classes() {
        return classes;
    }

    /**
     * Returns who was told, or knows, of a listing, in order of (subject, list): day is when notice was given and extra when
     * the person learned of it, occurred when something was first filed against it, each {@link Integer#MAX_VALUE} if not. For observation and restoring only.
     */
    public KeptRows knowledge() {
        return knowledge;
    }
}
