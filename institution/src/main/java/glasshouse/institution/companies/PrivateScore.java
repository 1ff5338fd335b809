package glasshouse.institution.companies;

import glasshouse.society.footprint.Footprint;
import glasshouse.society.people.People;

/** Scores a person by what he or she leaves with companies: least + (most - least) x the weighted mean of the signs. */
public final class PrivateScore {
    /** In place of a history, for who has none. */
    public static final double NO_HISTORY = -1;

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
        return of(people, subject, history, footprint.relations(people, subject));
    }

    /** Returns what a person's score is at least, whoever the person's contacts are: quicker than looking at them. */
    public double atLeast(People people, int subject, double history) {
        return of(people, subject, history, footprint.leastRelations(subject));
    }

    /** Returns what a person's score is at most, whoever the person's contacts are. */
    public double atMost(People people, int subject, double history) {
        return of(people, subject, history, footprint.mostRelations(subject));
    }

    private double of(People people, int subject, double history, double relations) {
        double known = history == NO_HISTORY ? settings.withoutHistory().value() : history;
        double mean = settings.history().value() * known
                + settings.fulfilment().value() * footprint.fulfilment(people, subject)
                + settings.behaviour().value() * footprint.behaviour(people, subject)
                + settings.identity().value() * footprint.identity(people, subject)
                + settings.relations().value() * relations;
        return settings.least() + (settings.most() - settings.least()) * mean;
    }
}
