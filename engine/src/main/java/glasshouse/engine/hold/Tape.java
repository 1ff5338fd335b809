package glasshouse.engine.hold;

import glasshouse.engine.world.MessageKinds;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import java.util.Arrays;

/**
 * Keeps, from a fork on, what a baseline's ties told each other and what its pools were asked and answered, week by week.
 * Grows with messages and claims alone: 29 bytes each.
 */
public final class Tape implements Crossing {
    private static final int FIRST_WEEKS = 64;

    private final Bearing[] bearings = Bearing.byMetric();
    private final int fork;
    private final Messages ties = new Messages();
    private final Messages answers = new Messages();
    private final Claims claims = new Claims();
    private final int waiting;
    /** [week since the fork]: rows before the week's; one more at the end. */
    private int[] tiesBefore = new int[FIRST_WEEKS];

    private int[] answersBefore = new int[FIRST_WEEKS];
    private int weeks;

    /**
     * Starts at a fork.
     *
     * @param fork the first week kept
     * @param pools the claims that wait at each pool
     */
    public Tape(int fork, Iterable<Claims> pools) {
        this.fork = fork;
        for (Claims pool : pools) {
            for (int row = 0; row < pool.size(); row++) {
                claims.addFrom(pool, row);
            }
        }
        this.waiting = claims.size();
    }

    @Override
    public void cross(int week, Messages[] outboxes, Claims[] made) {
        if (week != fork + weeks) {
            throw new IllegalStateException("week (" + week + ") must be " + (fork + weeks) + ", the next kept");
        }
        for (Messages outbox : outboxes) {
            for (int row = 0; row < outbox.size(); row++) {
                switch (bearings[MessageKinds.metric(outbox.kind(row))]) {
                    case TIES -> ties.addFrom(outbox, row);
                    case SHARED -> answers.addFrom(outbox, row);
                    case OWN -> {}
                }
            }
        }
        for (Claims some : made) {
            for (int row = 0; row < some.size(); row++) {
                claims.addFrom(some, row);
            }
        }
        weeks++;
        if (weeks == tiesBefore.length) {
            tiesBefore = Arrays.copyOf(tiesBefore, weeks * 2);
            answersBefore = Arrays.copyOf(answersBefore, weeks * 2);
        }
        tiesBefore[weeks] = ties.size();
        answersBefore[weeks] = answers.size();
    }

    Messages ties() {
        return ties;
    }

    Messages answers() {
        return answers;
    }

    /** Returns all claims: first those that waited at the fork. */
    Claims claims() {
        return claims;
    }

    int waiting() {
        return waiting;
    }

    int firstTie(int week) {
        return tiesBefore[week - fork];
    }

    int firstAnswer(int week) {
        return answersBefore[week - fork];
    }
}
