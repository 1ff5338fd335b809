package glasshouse.institution.scoring;

import glasshouse.kernel.column.DueRows;
import glasshouse.kernel.column.KeptRows;
import java.util.Arrays;

/** Holds a district's scores, and the entries that come again each month. Written by {@link Scoring} alone. */
public final class Scores {
    private final int from;
    private final short[] score;
    private final KeptRows monthly = new KeptRows();
    private final History history = new History();
    private final DueRows standing = new DueRows();
    private final Lasting lasting;

    /** Creates the scores of subjects from..from+size-1, all at the start. */
    public Scores(int from, int size, int start) {
        this.from = from;
        this.score = new short[size];
        this.lasting = new Lasting(from);
        Arrays.fill(score, (short) start);
    }

    /** Lets those begin, at the start of their rulebook and with nothing behind them, who are scored from this week on. */
    void begin(Rulebooks rulebooks) {
        for (int row = 0; row < score.length; row++) {
            if (rulebooks.begins(from + row)) {
                score[row] = (short) rulebooks.of(from + row).start();
                history.forget(from + row);
            }
        }
        for (int row = monthly.size() - 1; row >= 0; row--) {
            if (rulebooks.begins(monthly.subject(row))) {
                monthly.remove(row);
            }
        }
        standing.forgetIf(rulebooks::begins);
        lasting.forgetIf(rulebooks::begins);
    }

    /** Returns the first subject. */
    public int from() {
        return from;
    }

    /** Returns the score of a subject of this district. */
    public int of(int subject) {
        return score[subject - from];
    }

    /** Returns the score of a row. */
    public int at(int row) {
        return score[row];
    }

    /** Sets the score of a row; for scoring and restoring only. */
    public void set(int row, int value) {
        score[row] = (short) value;
    }

    /**
     * Returns what entries did that is undone on a day without a correction of their own: day is when, extra the points given,
     * less than 0 if taken. For scoring and checkpoints only.
     */
    public DueRows standing() {
        return standing;
    }

    /** Returns what entries did that only a correction undoes, one that does not know the points. For scoring and checkpoints only. */
    public Lasting lasting() {
        return lasting;
    }

    /**
     * Returns the entries that come again: day is when next, code the rule, extra packs the day on which it ends (18 bits) and
     * the points taken so far (14 bits). For scoring and checkpoints only.
     */
    public KeptRows monthly() {
        return monthly;
    }

    /** Returns the records that rules count. */
    public History history() {
        return history;
    }
}
