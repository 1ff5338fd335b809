package glasshouse.observation;

import glasshouse.institution.Regime;
import glasshouse.institution.companies.PrivateScores;
import glasshouse.institution.credit.CreditState;
import glasshouse.institution.measures.Sanctions;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.scoring.Scores;
import glasshouse.institution.scoring.ScoringPlan;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.TruthReader;
import glasshouse.observation.bidding.Bidding;
import glasshouse.observation.business.Enterprises;
import glasshouse.observation.days.Turns;
import glasshouse.observation.hiring.Hired;
import glasshouse.observation.lending.Credited;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.Tally;
import glasshouse.observation.opinion.Minds;
import glasshouse.observation.points.PointCount;
import glasshouse.observation.schemes.Enrolled;
import glasshouse.observation.ties.Bystanders;
import glasshouse.observation.ties.PartnerCensus;
import glasshouse.observation.truth.Classifier;
import glasshouse.observation.truth.TruthState;
import glasshouse.society.business.Business;
import glasshouse.society.business.BusinessState;
import glasshouse.society.conduct.Acts;
import glasshouse.society.opinion.OpinionState;
import glasshouse.society.people.People;
import glasshouse.society.response.Felt;
import glasshouse.society.schemes.Schemes;
import glasshouse.society.ties.Ties;
import org.jspecify.annotations.Nullable;

/**
 * Counts a week of a district. One observer belongs to one thread and one regime; what it counts does not depend on which
 * districts it is given, and nothing in the world depends on it.
 */
public final class Observer {
    private final Metrics metrics;
    private final Regime regime;
    private final Classifier classifier;
    private final LogWriter writer;
    private final Listed listed;
    private final Tally tally;
    private final Stakes stakes;
    private final Turns turns = new Turns();
    private final Lives lives;
    private final ReportCount reports;
    private final Abuses abuses;
    private final Exposed exposed;
    private final Committed committed;
    private final Joinings joinings;
    private final PointCount points;
    private final Audited audited;
    private final Credited credited;
    private final Enrolled enrolled;
    private final Bidding bidding;
    private final Bystanders bystanders;
    private final PartnerCensus partners;
    private final Minds minds;
    private final @Nullable Enterprises enterprises;

    /**
     * Holds what an observer knows of the society.
     *
     * @param ties of the subjects
     * @param schemes who can join private schemes
     * @param business what firms earn, null where that is not told
     */
    public record Society(
            Ties ties, Schemes schemes, @Nullable Business business) {}

    /**
     * Creates an observer.
     *
     * @param stakes what acts and requests are worth
     * @param society what it knows of the society
     * @param tally receives the counts
     * @param writer receives the rows about single subjects
     */
    public Observer(Metrics metrics, Regime regime, Stakes stakes, Society society, Tally tally, LogWriter writer) {
        this.metrics = metrics;
        this.regime = regime;
        this.classifier = new Classifier(regime.rulebooks(), regime.listsPlan(), stakes.lawful());
        this.tally = tally;
        this.writer = writer;
        this.stakes = stakes;
        this.lives = new Lives(metrics.lives, regime, stakes, tally, turns);
        this.reports = new ReportCount(metrics.reports, tally);
        this.abuses = new Abuses(metrics.insiders, tally);
        this.exposed = new Exposed(metrics, tally);
        this.audited = new Audited(metrics, regime.sensing(), tally);
        this.committed = new Committed(metrics, regime.prediction(), stakes.recoveredYuan(), tally);
        this.credited = new Credited(metrics.credit, regime, tally);
        this.enrolled = new Enrolled(metrics.schemes, society.schemes(), stakes.costYuan(), tally);
        this.bidding = new Bidding(metrics.procurement, regime.procurement().plan(), tally);
        this.joinings = new Joinings(metrics.registry, tally);
        this.points = new PointCount(metrics.points, regime, stakes.actYuan(), stakes.actHours(), tally);
        this.bystanders = new Bystanders(metrics.ties, regime.listsPlan(), tally);
        Listed.Beside beside = new Listed.Beside(classifier, lives, bystanders, writer);
        this.listed = new Listed(metrics, regime.listsPlan(), beside, tally);
        this.partners = new PartnerCensus(metrics.ties, society.ties().partners(), tally);
        this.minds = new Minds(metrics.opinion, tally);
        this.enterprises = Enterprises.of(metrics, society.business(), regime, tally);
    }

    /**
     * Holds what is kept of a district that no institution sees.
     *
     * @param truth what only the simulator knows
     * @param credit what lenders know and are owed
     * @param privateScores how companies score their members
     * @param business whether firms are there, and what they have lost
     * @param opinion what people think
     */
    public record Kept(
            TruthState truth,
            CreditState credit,
            PrivateScores privateScores,
            BusinessState business,
            OpinionState opinion) {}

    /** Counts what follows from the counts of all districts of this observer, once a week and after the last of them. */
    public void sum() {
        committed.sum();
    }

    /** Counts the week of a district and updates what the simulator knows of it. */
    public void observe(People people, Kept kept, Scores scores, Sanctions sanctions, WeekEvents events, int week) {
        TruthState truth = kept.truth();
        countActs(people, events.conduct().acts());
        audited.count(people, events.inspection(), week);
        countSightings(people, events.sightings());
        Channels.count(metrics.channels, tally, people, events.passages());
        countRecords(people, events);
        joinings.count(people, events.registry().links());
        if (regime.registry().hasOutsiders()) {
            joinings.countActs(people, events.conduct().acts());
        }
        classifier.begin(truth, week);
        classifier.classify(truth, events.entries(), scores.history(), events.listings());
        countEntries(people, kept.business(), events);
        points.count(people, events.entries(), events.registry().readable().rows(), scores, kept.business(), week);
        countLearned(people, truth, events);
        listed.count(people, truth, events.listings());
        Classifier.forgetResets(truth, events.entries());
        countFelt(people, events.felt());
        lives.count(people, truth, sanctions, events, week);
        reports.count(people, events, week);
        abuses.count(people, events);
        Hired.count(metrics, tally, stakes.costYuan(), people, events.measures().hiring());
        bidding.count(people, events.measures().awards());
        exposed.count(people, events.abuse().exposures());
        credited.count(
                people,
                kept.credit(),
                events.lending().credit(),
                events.lending().moves(),
                week);
        enrolled.count(
                people,
                kept.privateScores(),
                events.membership().joins(),
                events.membership().perks(),
                week);
        partners.count(people, week);
        minds.count(people, kept.opinion(), events.felt(), week);
        if (enterprises != null) {
            Enterprises.Events business = new Enterprises.Events(
                    events.conduct().acts(),
                    events.trade().happenings(),
                    events.trade().charges());
            enterprises.count(people, kept.business(), scores, business, week);
        }
        writer.follow(people, events, week);
    }

    /** Returns which measures began and ended, since it was last emptied: their days are counted at the barrier. */
    public Turns turns() {
        return turns;
    }

    private void countLearned(People people, TruthState truth, WeekEvents events) {
        lives.learn(people, truth, events);
        bystanders.countLost(people, truth, events.inbox());
    }

    private void countActs(People people, Acts acts) {
        tally.addForAll(metrics.occasions, acts.occasions());
        tally.addEach(people, acts, metrics.acts, Acts.KIND);
        committed.count(people, acts);
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
        EventBatch records = events.registry().records();
        for (int row = 0; row < records.size(); row++) {
            Provenance provenance = TruthReader.read(records.tags(), row);
            tally.of(people, records.subject(row)).add(metrics.records + provenance.ordinal(), 1);
        }
    }

    private void countEntries(People people, BusinessState books, WeekEvents events) {
        Entries entries = events.entries();
        for (int row = 0; row < entries.size(); row++) {
            tally.of(people, entries.subject(row));
            int before = entries.before(row);
            int after = entries.after(row);
            if (entries.isByRule(row)) {
                countPoints(entries, row, after - before);
            } else {
                joinings.countUndone(entries, row);
            }
            ScoringPlan rulebook = regime.rulebooks().of(entries.subject(row));
            int from = rulebook.grade(before);
            int to = rulebook.grade(after);
            if (from != to && isInGrades(people, books, events, entries.subject(row))) {
                tally.add(metrics.grades + from, -1).add(metrics.grades + to, 1);
            }
        }
    }

    /** Says whether a subject is counted in a grade: of firms those that were there when the week began. */
    private static boolean isInGrades(People people, BusinessState books, WeekEvents events, int subject) {
        boolean isThere = books.isThere(subject - people.from());
        return !books.areKept() || events.trade().happenings().wasThere(subject, isThere);
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

    private void countFelt(People people, Felt felt) {
        for (int row = 0; row < felt.size(); row++) {
            tally.of(people, felt.subject(row));
            switch (felt.what(row)) {
                case Felt.BLACKLISTED -> tally.add(metrics.lives.knownBlacklisted, 1);
                case Felt.NOT_BLACKLISTED -> tally.add(metrics.lives.knownBlacklisted, -1);
                case Felt.LISTED_TIE -> tally.add(metrics.withListedTie, 1);
                case Felt.NO_LISTED_TIE -> tally.add(metrics.withListedTie, -1);
                case Felt.CUT_TIE -> tally.add(metrics.lives.tiesCut, 1);
                case Felt.HARMED -> tally.add(metrics.lives.harmed, 1).add(metrics.lives.harmYuan, felt.extra(row));
                case Felt.SUFFERED -> tally.add(metrics.lives.suffered, 1);
                default -> {}
            }
        }
    }
}
