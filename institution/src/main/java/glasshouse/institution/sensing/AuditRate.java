package glasshouse.institution.sensing;

import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.quantity.Probability;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Says how often a subject is called to an audit: at the audit's rate or, on certain lists, at a multiple of it. Whoever is called is
 * drawn once, at the highest rate of anybody, and kept if the same draw lies below the subject's own: so being listed
 * adds calls, or takes some away, and moves no other.
 */
final class AuditRate {
    /** In place of a threshold: the list changes nothing. */
    private static final long NOT_NAMED = -1;

    private final long usual;
    private final long highest;
    /** [list]: threshold of those on it, or {@link #NOT_NAMED}; null where no list matters. */
    private final long @Nullable [] ofList;

    private AuditRate(long usual, long highest, long @Nullable [] ofList) {
        this.usual = usual;
        this.highest = highest;
        this.ofList = ofList;
    }

    /** Compiles how often an audit calls. */
    static AuditRate of(AuditSettings settings, Names lists) {
        long usual = threshold(settings, 1);
        if (settings.byList().isEmpty()) {
            return new AuditRate(usual, usual, null);
        }
        long[] ofList = new long[lists.size()];
        Arrays.fill(ofList, NOT_NAMED);
        settings.byList().forEach((list, multiplier) -> ofList[lists.number(list)] = threshold(settings, multiplier));
        long highest = Arrays.stream(ofList).reduce(usual, Math::max);
        return new AuditRate(usual, highest, ofList);
    }

    /** At most one audit a week is called of anybody. */
    private static long threshold(AuditSettings settings, double multiplier) {
        return new Probability(StrictMath.min(1, settings.rate().perWeek() * multiplier)).threshold();
    }

    /** Returns the threshold of a call, of whoever is called most often. */
    long highest() {
        return highest;
    }

    /** Returns the threshold of a call of whom no list {@link #raises}: the usual one, or less. */
    long usual() {
        return usual;
    }

    /** Returns the number of lists, 0 where none changes anything. */
    int lists() {
        return ofList == null ? 0 : ofList.length;
    }

    /** Says whether those on a list are called more often than usual. */
    boolean raises(int list) {
        return ofList != null && ofList[list] > usual;
    }

    /**
     * Returns the threshold of a call of one subject: that of the list that multiplies most, of those the subject is known to be on.
     *
     * @param watched who is on which list, as sensing was told
     */
    long of(int subject, KeptRows watched) {
        if (ofList == null) {
            return usual;
        }
        long most = NOT_NAMED;
        for (int row = watched.firstOf(subject); row < watched.size() && watched.subject(row) == subject; row++) {
            most = Math.max(most, ofList[watched.code(row)]);
        }
        return most == NOT_NAMED ? usual : most;
    }
}
