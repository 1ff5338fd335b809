package glasshouse.observation;

import glasshouse.institution.lists.ListingEvents;
import glasshouse.observation.metric.ListingMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.people.People;

/** Counts how listings come about: by agreement, or not at all because a decision went the other way. */
final class Listed {
    private final ListingMetrics metrics;
    private final Tally tally;

    Listed(ListingMetrics metrics, Tally tally) {
        this.metrics = metrics;
        this.tally = tally;
    }

    void count(People people, ListingEvents events) {
        for (int row = 0; row < events.size(); row++) {
            if (events.what(row) == ListingEvents.NOT_LISTED) {
                tally.of(people, events.subject(row)).add(metrics.notListed, 1);
            } else if (events.isJoint(row)) {
                tally.of(people, events.subject(row));
                tally.add(metrics.listedJointly, events.isStart(row) ? 1 : 0);
                tally.add(metrics.onListJointly, events.isStart(row) ? 1 : -1);
            }
        }
    }
}
