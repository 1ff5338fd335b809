package glasshouse.society.response;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.time.Week;
import glasshouse.society.people.People;

/**
 * Moves fear and trust, each a level of 0 to 255. An experience takes a share of the way to full fear, or a share of the
 * trust; every four weeks both go part of the way back.
 */
final class Mood {
    /** Weeks between two steps back. */
    static final int STEP = 4;

    private static final int FULL = 255;

    private final int start;
    private final double fearKept;
    private final double trustKept;

    Mood(ResponseSettings settings) {
        this.start = level(settings.trustAtStart());
        this.fearKept = kept(settings.fearHalvesIn());
        this.trustKept = kept(settings.trustReturnsIn());
    }

    /** Returns the share that is left after a step of what halves in some days. */
    private static double kept(Days halves) {
        return halves.value() == 0 ? 1 : StrictMath.pow(0.5, STEP * Week.DAYS / (double) halves.value());
    }

    /** Returns a share as a level. */
    static int level(Probability share) {
        return (int) StrictMath.round(share.value() * FULL);
    }

    void frighten(People people, int row, Probability share) {
        int fear = people.fear(row);
        people.setFear(row, fear + (int) StrictMath.round((FULL - fear) * share.value()));
    }

    void disappoint(People people, int row, Probability share) {
        int trust = people.trust(row);
        people.setTrust(row, trust - (int) StrictMath.round(trust * share.value()));
    }

    void reassure(People people, int row, Probability share) {
        int trust = people.trust(row);
        if (trust < start) {
            people.setTrust(row, trust + (int) StrictMath.round((start - trust) * share.value()));
        }
    }

    /** Lets fear and trust of a whole district go part of the way back, every fourth week. */
    void settle(People people, int week) {
        if (week % STEP != STEP - 1 || people.stirred() == 0) {
            return;
        }
        for (int row = 0; row < people.size(); row++) {
            int fear = people.fear(row);
            if (fear > 0) {
                people.setFear(row, (int) (fear * fearKept));
            }
            int gap = start - people.trust(row);
            if (gap != 0) {
                people.setTrust(row, start - (int) (gap * trustKept));
            }
        }
    }
}
