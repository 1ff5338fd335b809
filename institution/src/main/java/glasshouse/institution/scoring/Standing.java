package glasshouse.institution.scoring;

import glasshouse.institution.registry.Records;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.EventBatch;

/**
 * Remembers what entries did, where it may be undone later: all of it where any agency deletes records; else what copies of
 * records took, since who strikes a record does not know what its copies did.
 */
final class Standing {
    private static final int COPY = 1 << 8;
    private static final int CHANNEL = COPY - 1;

    private Standing() {}

    /** Packs what must be known of a record when its entries are booked: its channel, and whether it is a copy; 0 if nothing. */
    static int memory(RegistryPlan registry, int code) {
        boolean copy = Records.isJoined(code);
        return registry.deletes() || copy ? Sightings.channel(code) + 1 | (copy ? COPY : 0) : 0;
    }

    /**
     * Books what a row's entry did.
     *
     * @param memory of its record
     * @param change points given, less than 0 if taken
     * @param entries the week's, which note what is to be remembered for good
     */
    static void book(
            Scores scores, EventBatch from, int row, RegistryPlan registry, int memory, int change, Entries entries) {
        boolean kept = registry.deletes() || (memory & COPY) != 0 && change < 0;
        if (!kept || change == 0) {
            return;
        }
        int retention = registry.retentionOf((memory & CHANNEL) - 1);
        if (retention == RegistryPlan.FOREVER) {
            entries.book(from, row, change);
            return;
        }
        scores.standing().addFrom(from, row, from.day(row) + retention, 0, change);
    }

    /** Forgets what a record did to a subject; returns the points given, less than 0 if taken. */
    static int take(Scores scores, int subject, long origin) {
        int points = scores.lasting().take(subject, origin);
        if (scores.standing().size() > 0) {
            EventBatch taken = new EventBatch();
            scores.standing().takeOf(subject, origin, taken);
            for (int row = 0; row < taken.size(); row++) {
                points += taken.extra(row);
            }
        }
        return points;
    }

    /** Forgets all that was done to a subject, whose score is set back. */
    static void forget(Scores scores, int subject) {
        scores.lasting().forget(subject);
        scores.standing().forgetIf(other -> other == subject);
    }
}
