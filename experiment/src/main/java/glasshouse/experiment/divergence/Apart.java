package glasshouse.experiment.divergence;

import glasshouse.engine.exchange.Senders;
import glasshouse.engine.world.MessageKinds;
import glasshouse.kernel.message.Messages;
import glasshouse.observation.table.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Remembers of every subject of one side when and how it came to be apart in two worlds. */
final class Apart {
    private static final int NEVER = -1;
    private static final int BY_ITSELF = -1;

    private final int side;
    private final int[] since;
    private final int[] changed;
    /** [subject]: place of the kind of message that reached it first, {@link #BY_ITSELF} if none did. */
    private final int[] kind;

    private final int[] through;
    private final long[] cause;
    private long own;
    private long reached;
    private long differing;

    Apart(int side, int subjects) {
        this.side = side;
        this.since = filled(subjects);
        this.changed = filled(subjects);
        this.kind = filled(subjects);
        this.through = filled(subjects);
        this.cause = new long[subjects];
    }

    private static int[] filled(int subjects) {
        int[] values = new int[subjects];
        Arrays.fill(values, NEVER);
        return values;
    }

    /** Compares the messages that a week begins with, in any order. */
    void arrive(Messages one, Messages other, int week) {
        Post a = Post.of(one);
        Post b = Post.of(other);
        while (!a.isDone() || !b.isDone()) {
            int subject = Math.min(a.subject(), b.subject());
            a.take(subject);
            b.take(subject);
            if (since[subject] == NEVER) {
                int here = a.onlyHere(b);
                int there = b.onlyHere(a);
                if (here >= 0) {
                    reach(one, here, week);
                } else if (there >= 0) {
                    reach(other, there, week);
                }
            }
        }
    }

    private void reach(Messages mail, int row, int week) {
        int subject = mail.subject(row);
        since[subject] = week;
        kind[subject] = MessageKinds.metric(mail.kind(row));
        through[subject] = Senders.of(mail, row);
        cause[subject] = mail.origin(row);
        reached++;
    }

    /** Compares a week's lines of the ledger, in order of subject; adds to the partings who parted by itself. */
    void compare(Rows one, Rows other, int week, List<Parting> partings) {
        int a = 0;
        int b = 0;
        while (a < one.size() || b < other.size()) {
            int subject = Math.min(subject(one, a), subject(other, b));
            int endA = end(one, a, subject);
            int endB = end(other, b, subject);
            if (changed[subject] == NEVER) {
                note(
                        new Parting(week, new Subject(side, subject), lines(one, a, endA), lines(other, b, endB)),
                        partings);
            }
            a = endA;
            b = endB;
        }
    }

    private void note(Parting all, List<Parting> partings) {
        List<Line> before = Line.onlyIn(all.before(), all.after());
        List<Line> after = Line.onlyIn(all.after(), all.before());
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        int subject = all.subject().number();
        changed[subject] = all.week();
        differing++;
        if (since[subject] == NEVER) {
            since[subject] = all.week();
            own++;
            partings.add(new Parting(all.week(), all.subject(), before, after));
        }
    }

    private static int subject(Rows ledger, int row) {
        return row < ledger.size() ? (int) ledger.integer(row, 0) : Integer.MAX_VALUE;
    }

    private static int end(Rows ledger, int from, int subject) {
        int row = from;
        while (row < ledger.size() && ledger.integer(row, 0) == subject) {
            row++;
        }
        return row;
    }

    private static List<Line> lines(Rows ledger, int from, int to) {
        List<Line> lines = new ArrayList<>();
        for (int row = from; row < to; row++) {
            lines.add(Line.of(ledger, row));
        }
        return lines;
    }

    /** Returns what reached a subject first, at this many messages from the first parting. */
    Reach reach(int subject, int depth) {
        return new Reach(
                since[subject],
                new Subject(side, subject),
                MessageKinds.NAMES.get(kind[subject]),
                through[subject] == Senders.NOBODY
                        ? Optional.empty()
                        : Optional.of(new Subject(side, through[subject])),
                cause[subject],
                changed[subject] == NEVER ? OptionalInt.empty() : OptionalInt.of(changed[subject]),
                depth);
    }

    /** Returns those whom a message of somebody reached first, after that one was apart. */
    List<Integer> reachedThrough(int sender) {
        List<Integer> found = new ArrayList<>();
        for (int subject = 0; subject < since.length; subject++) {
            if (kind[subject] != BY_ITSELF && through[subject] == sender && since[subject] > since[sender]) {
                found.add(subject);
            }
        }
        return found;
    }

    /** Adds how many each kind of message reached first. */
    void countKinds(long[] counts) {
        for (int one : kind) {
            if (one != BY_ITSELF) {
                counts[one]++;
            }
        }
    }

    long own() {
        return own;
    }

    long reached() {
        return reached;
    }

    long differing() {
        return differing;
    }
}
