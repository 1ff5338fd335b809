package glasshouse.observation;

import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.lists.ListsPlan;
import glasshouse.kernel.column.KeptRows;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.Tally;
import glasshouse.observation.ties.Bystanders;
import glasshouse.observation.truth.Classifier;
import glasshouse.observation.truth.ListingClass;
import glasshouse.observation.truth.TruthState;
import glasshouse.society.people.People;

/** Counts listings that begin and end, by class, and how they come about; keeps the class of each that is in force. */
final class Listed {
    private final Metrics metrics;
    private final ListsPlan lists;
    private final Classifier classifier;
    private final Lives lives;
    private final Bystanders bystanders;
    private final LogWriter writer;
    private final Tally tally;

    /**
     * Holds who else has to do with a listing.
     *
     * @param classifier says what a listing rests on
     * @param lives counts what is filed against it, and keeps who knows of it
     * @param bystanders counts those who did nothing
     * @param writer receives the rows about single subjects
     */
    record Beside(Classifier classifier, Lives lives, Bystanders bystanders, LogWriter writer) {}

    Listed(Metrics metrics, ListsPlan lists, Beside beside, Tally tally) {
        this.metrics = metrics;
        this.lists = lists;
        this.classifier = beside.classifier();
        this.lives = beside.lives();
        this.bystanders = beside.bystanders();
        this.writer = beside.writer();
        this.tally = tally;
    }

    /** Counts the week's listings of a district: the classifier has classified those that began. */
    void count(People people, TruthState truth, ListingEvents events) {
        for (int row = 0; row < events.size(); row++) {
            if (events.what(row) == ListingEvents.NOT_LISTED) {
                tally.of(people, events.subject(row)).add(metrics.listings.notListed, 1);
            } else if (events.isRenewed(row)) {
                tally.of(people, events.subject(row));
                renew(truth, events, row);
                row++;
            } else if (events.isStart(row) || events.isEnd(row)) {
                tally.of(people, events.subject(row));
                countOne(truth, events, row);
            }
        }
    }

    private void countOne(TruthState truth, ListingEvents events, int row) {
        KeptRows classes = truth.classes();
        int subject = events.subject(row);
        boolean black = lists.isBlack(events.list(row));
        int innocent = black ? bystanders.innocent(classes, subject) : 0;
        int at = classes.find(subject, events.list(row));
        if (events.isStart(row)) {
            int place = -at - 1;
            countBlack(classes, place, events, row, 1);
            classes.insertFrom(place, events, row, events.day(row), events.list(row), classOf(row));
            start(truth, events, row);
        } else {
            end(truth, at, events, row);
            classes.remove(at);
            countBlack(classes, at, events, row, -1);
        }
        if (black) {
            bystanders.countInnocent(bystanders.innocent(classes, subject) - innocent);
        }
    }

    /** Counts a listing that ends and begins anew in its place, by two rows: for blacklists together it is as if it went on. */
    private void renew(TruthState truth, ListingEvents events, int row) {
        KeptRows classes = truth.classes();
        int subject = events.subject(row);
        boolean black = lists.isBlack(events.list(row));
        int innocent = black ? bystanders.innocent(classes, subject) : 0;
        int at = classes.find(subject, events.list(row));
        end(truth, at, events, row);
        int anew = row + 1;
        classes.set(at, events, anew, events.day(anew), events.list(anew), classOf(anew));
        start(truth, events, anew);
        if (black) {
            bystanders.countInnocent(bystanders.innocent(classes, subject) - innocent);
        }
    }

    /** Returns the class of a listing that begins, as it is kept. */
    private int classOf(int row) {
        return classifier.classOf(row).ordinal();
    }

    /** Counts a start. */
    private void start(TruthState truth, ListingEvents events, int row) {
        int list = events.list(row);
        ListingClass listingClass = classifier.classOf(row);
        int counted = list * ListingClass.COUNT + listingClass.ordinal();
        tally.add(metrics.started + counted, 1);
        tally.add(metrics.onList + counted, 1);
        lives.contests().begin(truth, events, row, listingClass);
        writer.grounds(truth, events, row, listingClass, classifier.scoreOf(row));
        countWays(events, row);
    }

    /** Counts an end, of the listing whose class stands in a row. */
    private void end(TruthState truth, int at, ListingEvents events, int row) {
        KeptRows classes = truth.classes();
        int list = events.list(row);
        int counted = list * ListingClass.COUNT + classes.extra(at);
        int ended = switch (events.what(row)) {
            case ListingEvents.EXPIRED -> metrics.expired;
            case ListingEvents.RELEASED, ListingEvents.LET_GO -> metrics.released;
            case ListingEvents.CORRECTED -> metrics.lives.redress.corrected;
            default -> metrics.lives.redress.repaired;
        };
        tally.add(ended + list, 1);
        lives.contests().end(events, row, ListingClass.of(classes.extra(at)));
        tally.add(metrics.onList + counted, -1);
        writer.listing(truth, events, row, classes.day(at), ListingClass.of(classes.extra(at)));
        lives.forget(truth, events, row);
        countWays(events, row);
    }

    /** Counts a listing that came about by agreement, or of somebody else's. */
    private void countWays(ListingEvents events, int row) {
        if (events.isJoint(row)) {
            tally.add(metrics.listings.listedJointly, events.isStart(row) ? 1 : 0);
            tally.add(metrics.listings.onListJointly, events.isStart(row) ? 1 : -1);
        }
        bystanders.count(events, row);
    }

    /** Counts who comes to be on any blacklist, or is on none any more: the listing is not among the rows. */
    private void countBlack(KeptRows classes, int place, ListingEvents events, int row, int change) {
        if (lists.isBlack(events.list(row)) && !isBlacklisted(classes, place, events.subject(row))) {
            tally.add(metrics.blacklisted, change);
        }
    }

    /** Says whether a subject is on any blacklist, by the rows around a place among those of the subject. */
    private boolean isBlacklisted(KeptRows classes, int place, int subject) {
        int row = place;
        while (row > 0 && classes.subject(row - 1) == subject) {
            row--;
        }
        for (; row < classes.size() && classes.subject(row) == subject; row++) {
            if (lists.isBlack(classes.code(row))) {
                return true;
            }
        }
        return false;
    }
}
