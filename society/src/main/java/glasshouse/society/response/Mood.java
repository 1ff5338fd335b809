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
    /** [level]: what fear, and what trust, comes to after a step back. */
    private final int[] fearSteps;

    private final int[] trustSteps;

    Mood(ResponseSettings settings) {
        this.start = level(settings.trustAtStart());
        double fearKept = kept(settings.fearHalvesIn());
        double trustKept = kept(settings.trustReturnsIn());
        byte[] fearAfter = new byte[FULL + 1];
        byte[] trustAfter = new byte[FULL + 1];
        for (int level = 0; level <= FULL; level++) {
            fearAfter[level] = (byte) (int) (level * fearKept);
            trustAfter[level] = (byte) (start - (int) ((start - level) * trustKept));
        }
        fearSteps = People.steps(fearAfter, 0);
        trustSteps = People.steps(trustAfter, start);
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
        if (week % STEP == STEP - 1 && people.stirred() > 0) {
            people.settle(fearSteps, trustSteps);
        }
    }
}
