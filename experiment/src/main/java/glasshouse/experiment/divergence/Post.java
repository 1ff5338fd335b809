package glasshouse.experiment.divergence;

import glasshouse.kernel.message.Messages;
import java.util.Arrays;

/** Reads a week's messages subject by subject, in order of subject. */
final class Post {
    private final Messages mail;
    /** [place]: subject, then row. */
    private final long[] order;

    private int from;
    private int to;

    private Post(Messages mail, long[] order) {
        this.mail = mail;
        this.order = order;
    }

    static Post of(Messages mail) {
        long[] order = new long[mail.size()];
        Arrays.setAll(order, row -> (long) mail.subject(row) << Integer.SIZE | row);
        Arrays.sort(order);
        return new Post(mail, order);
    }

    boolean isDone() {
        return to == order.length;
    }

    /** Returns the next subject; {@link Integer#MAX_VALUE} after the last. */
    int subject() {
        return isDone() ? Integer.MAX_VALUE : (int) (order[to] >>> Integer.SIZE);
    }

    /** Takes all messages to a subject, if it is the next. */
    void take(int subject) {
        from = to;
        while (to < order.length && order[to] >>> Integer.SIZE == subject) {
            to++;
        }
    }

    /** Returns the row of the first message in hand that has no equal among another's, or -1. */
    int onlyHere(Post other) {
        for (int place = from; place < to; place++) {
            int row = (int) order[place];
            boolean found = false;
            for (int at = other.from; at < other.to && !found; at++) {
                found = isSame(row, other.mail, (int) other.order[at]);
            }
            if (!found) {
                return row;
            }
        }
        return -1;
    }

    private boolean isSame(int row, Messages other, int at) {
        return mail.code(row) == other.code(at)
                && mail.extra(row) == other.extra(at)
                && mail.origin(row) == other.origin(at)
                && mail.day(row) == other.day(at)
                && mail.occurred(row) == other.occurred(at);
    }
}
