package glasshouse.institution.companies;

import glasshouse.society.footprint.Footprint;
import glasshouse.society.people.People;

/** Scores a person by what he or she leaves with companies: least + (most - least) x the weighted mean of the signs. */
public final class PrivateScore {
    /** In place of a history, for who has none. */
    public static final double NO_HISTORY = -1;

    /** More than what rounding can add to a sum of ranks. */
    private static final double SLACK = 1e-9;

    private final PrivateScoreSettings settings;
    private final Footprint footprint;

    /** Creates the score of a society whose people leave such footprints. */
    public PrivateScore(PrivateScoreSettings settings, Footprint footprint) {
        this.settings = settings;
        this.footprint = footprint;
    }

    /**
     * Returns a person's score.
     *
     * @param history standing in the banks' record, 0 to 1, or {@link #NO_HISTORY}
     */
    public double of(People people, int subject, double history) {
        return of(others(people, subject, history), footprint.relations(people, subject));
    }

    /**
     * Returns the band of a person's score. Contacts are looked for only where the band hangs on whether they are the poorest or the
     * richest that there are, and looked at one by one for as long as it hangs on those that are left.
     *
     * @param bounds where bands begin, rising, but for the lowest
     * @param history standing in the banks' record, 0 to 1, or {@link #NO_HISTORY}
     * @param room for as many as there are contacts
     */
    public int band(double[] bounds, People people, int subject, double history, int[] room) {
        double others = others(people, subject, history);
        double sum = 0;
        int known = 0;
        for (int contact = 0; contact < footprint.contacts(); contact++) {
            int left = footprint.contacts() - contact;
            int least = band(bounds, of(others, footprint.relations(people, subject, sum, known + left)));
            double most = of(others, footprint.relations(people, subject, sum + left + SLACK, known + left));
            if (least == band(bounds, most)) {
                return least;
            }
            if (contact == 0) {
                footprint.contacts(subject, room);
            }
            double income = footprint.incomeOf(people, room[contact]);
            if (income != Footprint.UNKNOWN) {
                sum += income;
                known++;
            }
        }
        return band(bounds, of(others, footprint.relations(people, subject, sum, known)));
    }

    /** Returns how many contacts a person has at most. */
    public int contacts() {
        return footprint.contacts();
    }

    /** Returns the band of a score: how many of some rising bounds it reaches. */
    public static int band(double[] bounds, double score) {
        int band = 0;
        while (band < bounds.length && bounds[band] <= score) {
            band++;
        }
        return band;
    }

    private double of(double others, double relations) {
        double mean = others + settings.relations().value() * relations;
        return settings.least() + (settings.most() - settings.least()) * mean;
    }

    /** Returns the part that all signs but contacts have in the weighted mean. */
    private double others(People people, int subject, double history) {
        double known = history == NO_HISTORY ? settings.withoutHistory().value() : history;
        return settings.history().value() * known
                + settings.fulfilment().value() * footprint.fulfilment(people, subject)
                + settings.behaviour().value() * footprint.behaviour(people, subject)
                + settings.identity().value() * footprint.identity(people, subject);
    }
}
