package glasshouse.observation;

import glasshouse.institution.Regime;
import glasshouse.institution.Vocabulary;
import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.TruthReader;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.Tally;
import glasshouse.observation.truth.Classifier;
import glasshouse.observation.truth.ListingClass;
import glasshouse.observation.truth.TruthState;
import glasshouse.society.conduct.Acts;
import glasshouse.society.people.People;
import glasshouse.society.response.Felt;

/**
 * Counts a week of a district. One observer belongs to one thread and one regime; what it counts does not depend on which
 * districts it is given, and nothing in the world depends on it.
 */
public final class Observer {
    private final Metrics metrics;
    private final Regime regime;
    private final Classifier classifier;
    private final LogWriter writer;
    private final Tally tally;

    /**
     * Creates an observer.
     *
     * @param lawful [act] whether an act is lawful in itself
     * @param tally receives the counts
     * @param writer receives the rows about single subjects
     */
    public Observer(Metrics metrics, Vocabulary names, Regime regime, boolean[] lawful, Tally tally, LogWriter writer) {
        this.metrics = metrics;
        this.regime = regime;
        this.classifier = new Classifier(regime.scoringPlan(), regime.listsPlan(), lawful);
        this.tally = tally;
        this.writer = writer;
    }

    /** Counts the week of a district and updates what the simulator knows of it. */
    public void observe(People people, TruthState truth, WeekEvents events, int week) {
        countActs(people, events.acts());
        countSightings(people, events.sightings());
        countRecords(people, events);
        classifier.classify(truth, events.entries(), events.listings());
        countEntries(people, events.entries());
        countListings(people, truth, events.listings());
        countFelt(people, events.felt());
        writer.follow(events, week);
    }

    private void countActs(People people, Acts acts) {
        tally.addForAll(metrics.occasions, acts.occasions());
        for (int row = 0; row < acts.size(); row++) {
            tally.of(people, acts.subject(row)).add(metrics.acts + acts.kind(row), 1);
        }
    }

    private void countSightings(People people, Sightings sightings) {
        for (int row = 0; row < sightings.size(); row++) {
            tally.of(people, sightings.subject(row));
            int channel = Sightings.channel(sightings.code(row));
            tally.add(metrics.sightings + channel, 1);
            if (!Classifier.isTrue(sightings.tags(), row)) {
                tally.add(metrics.falseSightings + channel, 1);
            }
        }
    }

    private void countRecords(People people, WeekEvents events) {
        EventBatch records = events.records();
        for (int row = 0; row < records.size(); row++) {
            Provenance provenance = TruthReader.read(records.tags(), row);
            tally.of(people, records.subject(row)).add(metrics.records + provenance.ordinal(), 1);
        }
    }

    private void countEntries(People people, Entries entries) {
        for (int row = 0; row < entries.size(); row++) {
            tally.of(people, entries.subject(row));
            int before = entries.before(row);
            int after = entries.after(row);
            if (entries.code(row) != Entries.RESET) {
                countPoints(entries, row, after - before);
            }
            int from = regime.scoringPlan().grade(before);
            int to = regime.scoringPlan().grade(after);
            if (from != to) {
                tally.add(metrics.grades + from, -1).add(metrics.grades + to, 1);
            }
        }
    }

    private void countPoints(Entries entries, int row, int change) {
        tally.add(metrics.entries + entries.code(row), 1);
        if (change > 0) {
            tally.add(metrics.pointsGained, change);
        } else if (change < 0) {
            tally.add(metrics.pointsLost, -change);
            if (!Classifier.isTrue(entries.tags(), row)) {
                tally.add(metrics.pointsLostFalsely, -change);
            }
        }
    }

    private void countListings(People people, TruthState truth, ListingEvents events) {
        EventBatch classes = truth.classes();
        for (int row = 0; row < events.size(); row++) {
            int subject = events.subject(row);
            int list = events.list(row);
            tally.of(people, subject);
            if (events.isStart(row)) {
                ListingClass listingClass = classifier.classOf(row);
                int counted = list * ListingClass.COUNT + listingClass.ordinal();
                tally.add(metrics.started + counted, 1);
                tally.add(metrics.onList + counted, 1);
                int place = -classes.find(subject, list) - 1;
                classes.insert(place);
                classes.set(place, events, row);
                classes.setCode(place, list);
                classes.setExtra(place, listingClass.ordinal());
                writer.grounds(truth, events, row, listingClass, classifier.scoreOf(row));
            } else if (events.isEnd(row)) {
                int at = classes.find(subject, list);
                int counted = list * ListingClass.COUNT + classes.extra(at);
                boolean expired = events.what(row) == ListingEvents.EXPIRED;
                tally.add((expired ? metrics.expired : metrics.released) + list, 1);
                tally.add(metrics.onList + counted, -1);
                writer.listing(events, row, classes.day(at), ListingClass.of(classes.extra(at)));
                classes.remove(at);
            }
        }
    }

    private void countFelt(People people, Felt felt) {
        for (int row = 0; row < felt.size(); row++) {
            tally.of(people, felt.subject(row));
            switch (felt.code(row)) {
                case Felt.BLACKLISTED -> tally.add(metrics.blacklisted, 1);
                case Felt.NOT_BLACKLISTED -> tally.add(metrics.blacklisted, -1);
                case Felt.LISTED_TIE -> tally.add(metrics.withListedTie, 1);
                default -> tally.add(metrics.withListedTie, -1);
            }
        }
    }
}
