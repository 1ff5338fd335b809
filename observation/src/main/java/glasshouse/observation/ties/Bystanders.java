package glasshouse.observation.ties;

import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.lists.ListsPlan;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.observation.metric.Tally;
import glasshouse.observation.metric.TieMetrics;
import glasshouse.observation.truth.ListingClass;
import glasshouse.observation.truth.TruthState;
import glasshouse.society.people.People;
import glasshouse.society.response.Response;

/** Counts those who did nothing and pay for it: listed for others, on blacklists for nothing they did, cut off by ties. */
public final class Bystanders {
    private final TieMetrics metrics;
    private final ListsPlan lists;
    private final Tally tally;

    /** Creates the counting under a regime's lists. */
    public Bystanders(TieMetrics metrics, ListsPlan lists, Tally tally) {
        this.metrics = metrics;
        this.lists = lists;
        this.tally = tally;
    }

    /** Counts the ties that were cut, by the class of the listing: before the week's listings are taken in. */
    public void countLost(People people, TruthState truth, Inbox inbox) {
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) == Response.TIE_CUT) {
                int listingClass = classOf(truth.classes(), mail.subject(row), mail.origin(row));
                tally.of(people, mail.subject(row)).add(metrics.tiesLost + listingClass, 1);
            }
        }
    }

    /** Returns the class of a subject's listing for a record; one more than the last class if it is over. */
    private static int classOf(KeptRows classes, int subject, long origin) {
        for (int at = classes.firstOf(subject); at < classes.size() && classes.subject(at) == subject; at++) {
            if (classes.origin(at) == origin) {
                return classes.extra(at);
            }
        }
        return ListingClass.COUNT;
    }

    /** Counts a listing that begins or ends, of the subject whom the tally is at, if it came of somebody else's. */
    public void count(ListingEvents events, int row) {
        if (events.isReached(row)) {
            tally.add(metrics.listedForAnother, events.isStart(row) ? 1 : 0);
            tally.add(metrics.onListForAnother, events.isStart(row) ? 1 : -1);
        }
    }

    /** Counts whether a subject has become one who is on a blacklist for nothing, 1, or is one no longer, -1. */
    public void countInnocent(int change) {
        if (change != 0) {
            tally.add(metrics.blacklistedInnocent, change);
        }
    }

    /** Returns 1 if a subject is on a blacklist and no such listing rests on what the subject did, else 0. */
    public int innocent(KeptRows classes, int subject) {
        int innocent = 0;
        for (int at = classes.firstOf(subject); at < classes.size() && classes.subject(at) == subject; at++) {
            if (lists.isBlack(classes.code(at))) {
                ListingClass listingClass = ListingClass.of(classes.extra(at));
                if (listingClass != ListingClass.DERIVATIVE && listingClass != ListingClass.WRONGFUL) {
                    return 0;
                }
                innocent = 1;
            }
        }
        return innocent;
    }
}
