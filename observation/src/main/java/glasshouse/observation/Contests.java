package glasshouse.observation;

import glasshouse.institution.Regime;
import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.lists.ListsPlan;
import glasshouse.institution.recourse.Rulings;
import glasshouse.kernel.column.KeptRows;
import glasshouse.observation.metric.RedressMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.observation.truth.Classifier;
import glasshouse.observation.truth.ListingClass;
import glasshouse.observation.truth.TruthState;
import glasshouse.society.people.People;
import glasshouse.society.population.Traits;
import glasshouse.society.response.Redress;
import glasshouse.society.response.Terms;

/** Counts what was filed and ruled, what it cost those who filed, how long it took, and who never did. */
final class Contests {
    /** In what is known of a listing, the day on which something was filed against it: never. */
    static final int NEVER = Integer.MAX_VALUE;

    private final RedressMetrics metrics;
    private final ListsPlan lists;
    private final Terms terms;
    private final Tally tally;

    Contests(RedressMetrics metrics, Regime regime, Tally tally) {
        this.metrics = metrics;
        this.lists = regime.listsPlan();
        this.terms = regime.recourse().terms();
        this.tally = tally;
    }

    /** Counts a listing that begins, of the person whom the tally is at: wrongful, no favour, and nobody has filed against it. */
    void begin(TruthState truth, ListingEvents events, int row, ListingClass listingClass) {
        int list = events.list(row);
        if (listingClass == ListingClass.WRONGFUL && (lists.isBlack(list) || lists.isOfCases(list))) {
            KeptRows knowledge = truth.knowledge();
            int at = knowledge.find(events.subject(row), list);
            boolean filed = at >= 0 && knowledge.origin(at) == events.origin(row) && knowledge.occurred(at) != NEVER;
            tally.add(metrics.wrongfulUncontested, filed ? 0 : 1);
        }
    }

    /** Counts a wrongful listing that a correction ends, of the person whom the tally is at. */
    void end(ListingEvents events, int row, ListingClass listingClass) {
        if (events.what(row) == ListingEvents.CORRECTED && listingClass == ListingClass.WRONGFUL) {
            tally.add(metrics.correctedWrongful, 1);
            tally.add(metrics.correctedWrongfulDays, events.day(row) - events.extra(row));
        }
    }

    void count(People people, TruthState truth, Rulings rulings) {
        for (int row = 0; row < rulings.size(); row++) {
            tally.of(people, rulings.subject(row));
            int stage = rulings.stage(row);
            switch (rulings.outcome(row)) {
                case Rulings.FILED -> file(people, truth, rulings, row);
                case Rulings.UPHELD -> decide(rulings, row, metrics.upheld, metrics.upheldInnocent);
                case Rulings.REJECTED -> decide(rulings, row, metrics.rejected, metrics.rejectedInnocent);
                case Rulings.LAPSED -> tally.add(metrics.lapsed + stage, 1);
                case Rulings.DELETED -> tally.add(metrics.deletedRecords, 1);
                default -> tally.add(metrics.undecided + stage, 1);
            }
        }
    }

    private void decide(Rulings rulings, int row, int first, int firstInnocent) {
        int stage = rulings.stage(row);
        tally.add(first + stage, 1);
        tally.add(firstInnocent + stage, Classifier.isOwnAct(rulings.tags(), row) ? 0 : 1);
        tally.add(metrics.daysToRuling + stage, rulings.day(row) - rulings.extra(row));
    }

    private void file(People people, TruthState truth, Rulings rulings, int row) {
        int stage = rulings.stage(row);
        int list = rulings.list(row);
        int subject = rulings.subject(row);
        Terms.Term term = terms.of(list, stage, Traits.incomeQuintile(people.traitsOf(subject)));
        tally.add(metrics.filed + stage, 1);
        tally.add(metrics.feesYuan, term.feeYuan());
        tally.add(metrics.legalAidYuan, term.aidYuan());
        tally.add(metrics.filingHours, StrictMath.round(term.hours()));
        KeptRows knowledge = truth.knowledge();
        int at = knowledge.find(subject, list);
        if (stage == Redress.REPAIR
                || at < 0
                || knowledge.origin(at) != rulings.origin(row)
                || knowledge.occurred(at) != NEVER) {
            return;
        }
        knowledge.setOccurred(at, rulings.day(row));
        KeptRows classes = truth.classes();
        int listing = classes.find(subject, list);
        boolean wrongful = listing >= 0
                && classes.origin(listing) == rulings.origin(row)
                && classes.extra(listing) == ListingClass.WRONGFUL.ordinal();
        tally.add(metrics.wrongfulUncontested, wrongful ? -1 : 0);
    }
}
