package glasshouse.engine.hold;

import glasshouse.engine.world.MessageKinds;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * Replays a baseline's messages of some bearings in its twin.
 *
 * <p>Ties: what the twin's ties would say is dropped; what the baseline's said is delivered, all of it, in the same week.
 *
 * <p>Shared: a claim that the baseline knew is answered when the baseline answered it, or as soon as it is made, if that is
 * later, and never if the baseline did not come to it; an answer to a claim that the twin never makes is not delivered; a
 * claim that the baseline never made has no answer there to replay and is answered as the twin's own pool does. Each claim
 * is known by claimant, kind of answer and origin.
 */
public final class Held implements Crossing {
    private final Bearing[] bearings = Bearing.byMetric();
    private final Tape tape;
    private final Set<Bearing> held;
    private final TreeMap<Asked, Case> cases = new TreeMap<>();

    /** Names a claim, and its answer, in both worlds. */
    private record Asked(long origin, int subject, int answer) implements Comparable<Asked> {
        static Asked of(Claims claims, int row) {
            int answer = Messages.code(claims.answerKind(row), claims.answerPayload(row));
            return new Asked(claims.origin(row), claims.subject(row), answer);
        }

        static Asked of(Messages answers, int row) {
            return new Asked(answers.origin(row), answers.subject(row), answers.code(row));
        }

        @Override
        public int compareTo(Asked other) {
            int order = Long.compare(origin, other.origin);
            order = order == 0 ? Integer.compare(subject, other.subject) : order;
            return order == 0 ? Integer.compare(answer, other.answer) : order;
        }
    }

    /** Counts one claim's makings and answers in both worlds; more than one where the same act was recorded twice. */
    private static final class Case {
        private int known;
        private int made;
        private int replayed;
        private int answered;
        private final Deque<Integer> early = new ArrayDeque<>(1);
    }

    /**
     * Holds messages of these bearings in a twin that leaves from the tape's fork.
     *
     * @param tape of the whole baseline
     */
    public Held(Tape tape, Set<Bearing> held) {
        this.tape = tape;
        this.held = held.isEmpty() ? EnumSet.noneOf(Bearing.class) : EnumSet.copyOf(held);
        if (held.contains(Bearing.OWN)) {
            throw new IllegalArgumentException("a subject's own treatment must not be held");
        }
        if (held.contains(Bearing.SHARED)) {
            Claims claims = tape.claims();
            for (int row = 0; row < claims.size(); row++) {
                Case one = caseOf(Asked.of(claims, row));
                one.known++;
                one.made += row < tape.waiting() ? 1 : 0;
            }
        }
    }

    private Case caseOf(Asked asked) {
        return cases.computeIfAbsent(asked, key -> new Case());
    }

    @Override
    public void cross(int week, Messages[] outboxes, Claims[] claims) {
        if (held.contains(Bearing.TIES)) {
            for (Messages outbox : outboxes) {
                dropTies(outbox);
            }
            for (int row = tape.firstTie(week); row < tape.firstTie(week + 1); row++) {
                outboxes[0].addFrom(tape.ties(), row);
            }
        }
        if (held.contains(Bearing.SHARED)) {
            Messages answers = outboxes[outboxes.length - 1];
            for (Claims some : claims) {
                for (int row = 0; row < some.size(); row++) {
                    caseOf(Asked.of(some, row)).made++;
                }
            }
            dropKnown(answers);
            replay(week, claims, answers);
        }
    }

    private void dropTies(Messages outbox) {
        int kept = 0;
        for (int row = 0; row < outbox.size(); row++) {
            if (bearing(outbox, row) != Bearing.TIES) {
                outbox.set(kept++, outbox, row);
            }
        }
        outbox.resize(kept);
    }

    /** Keeps the twin's own answers only to claims that it makes and the baseline did not. */
    private void dropKnown(Messages answers) {
        int kept = 0;
        for (int row = 0; row < answers.size(); row++) {
            if (bearing(answers, row) != Bearing.SHARED || isNew(caseOf(Asked.of(answers, row)))) {
                answers.set(kept++, answers, row);
            }
        }
        answers.resize(kept);
    }

    /** Says whether an answer is one to a claim that the twin makes and the baseline did not, and counts it. */
    private static boolean isNew(Case one) {
        if (one.answered >= one.made - one.known) {
            return false;
        }
        one.answered++;
        return true;
    }

    private Bearing bearing(Messages messages, int row) {
        return bearings[MessageKinds.metric(messages.kind(row))];
    }

    private void replay(int week, Claims[] claims, Messages answers) {
        for (Claims some : claims) {
            for (int row = 0; row < some.size(); row++) {
                Case one = caseOf(Asked.of(some, row));
                if (!one.early.isEmpty() && one.replayed < one.made) {
                    deliver(one, one.early.removeFirst(), week, answers);
                }
            }
        }
        for (int row = tape.firstAnswer(week); row < tape.firstAnswer(week + 1); row++) {
            Case one = caseOf(Asked.of(tape.answers(), row));
            if (one.replayed < one.made) {
                deliver(one, row, week, answers);
            } else {
                one.early.addLast(row);
            }
        }
    }

    private void deliver(Case one, int row, int week, Messages answers) {
        one.replayed++;
        answers.setDay(answers.addFrom(tape.answers(), row), (week + 1) * Week.DAYS);
    }
}
