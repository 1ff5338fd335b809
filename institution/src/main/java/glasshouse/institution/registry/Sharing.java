package glasshouse.institution.registry;

import glasshouse.kernel.index.Names;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;

/** Sharing agreements compiled: on which days of joining one agency's records are open to another. */
final class Sharing {
    private static final int[] NEVER = {};

    private final boolean open;
    private final int agencies;
    /** [from x agencies + to]: first day and day after the last of each agreement. */
    private final int[][] days;

    private Sharing(boolean open, int agencies, int[][] days) {
        this.open = open;
        this.agencies = agencies;
        this.days = days;
    }

    static Sharing of(
            SequencedMap<String, SharingSettings> agreements, Names agencies, ToIntFunction<LocalDate> dayOf) {
        int n = agencies.size();
        int[][] days = new int[n * n][];
        Arrays.fill(days, NEVER);
        for (SharingSettings agreement : agreements.values()) {
            int from = agreement.from().map(dayOf::applyAsInt).orElse(Integer.MIN_VALUE);
            int until = agreement.until().map(dayOf::applyAsInt).orElse(Integer.MAX_VALUE);
            for (String giver : named(agreement.fromAgencies(), agencies)) {
                for (String taker : named(agreement.toAgencies(), agencies)) {
                    int pair = agencies.number(giver) * n + agencies.number(taker);
                    days[pair] = with(days[pair], from, until);
                }
            }
        }
        return new Sharing(agreements.isEmpty(), n, days);
    }

    private static List<String> named(List<String> some, Names all) {
        return some.isEmpty() ? all.sorted() : some;
    }

    private static int[] with(int[] days, int from, int until) {
        int[] more = Arrays.copyOf(days, days.length + 2);
        more[days.length] = from;
        more[days.length + 1] = until;
        return more;
    }

    /** Says whether what was joined on a day is open to an agency. */
    boolean opens(int from, int to, int day) {
        if (open) {
            return true;
        }
        int[] some = days[from * agencies + to];
        for (int at = 0; at < some.length; at += 2) {
            if (some[at] <= day && day < some[at + 1]) {
                return true;
            }
        }
        return false;
    }
}
