package glasshouse.observation;

import glasshouse.institution.Regime;
import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.measures.Denials;
import glasshouse.institution.measures.SanctionEvents;
import glasshouse.institution.measures.Sanctions;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptPass;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.time.Week;
import glasshouse.observation.census.Census;
import glasshouse.observation.days.DaysUnder;
import glasshouse.observation.days.Turns;
import glasshouse.observation.metric.LifeMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.observation.truth.Classifier;
import glasshouse.observation.truth.ListingClass;
import glasshouse.observation.truth.TruthState;
import glasshouse.society.conduct.Requests;
import glasshouse.society.conduct.Swayed;
import glasshouse.society.people.People;
import glasshouse.society.population.Traits;
import glasshouse.society.response.Felt;
import glasshouse.society.response.Treatment;

/** Counts what a week did to lives: who learned what, what was refused, what measures cost, what was filed and ruled. */
final class Lives {
    private static final int NEVER = Integer.MAX_VALUE;

    private final LifeMetrics metrics;
    private final Regime regime;
    private final Stakes stakes;
    private final Tally tally;
    private final Contests contests;
    private final Turns turns;
    private final KeptPass pass = new KeptPass();

    Lives(LifeMetrics metrics, Regime regime, Stakes stakes, Tally tally, Turns turns) {
        this.turns = turns;
        this.metrics = metrics;
        this.regime = regime;
        this.stakes = stakes;
        this.tally = tally;
        this.contests = new Contests(metrics.redress, regime, tally);
    }

    /** Returns the counting of what is filed against listings. */
    Contests contests() {
        return contests;
    }

    /** Takes in who was told of a listing and who learned of one: subject by subject, as both mostly happen in one week. */
    void learn(People people, TruthState truth, WeekEvents events) {
        ListingEvents listings = events.listings();
        Felt felt = events.felt();
        int learned = 0;
        for (int row = 0; row < listings.size(); row++) {
            int what = listings.what(row);
            if (what == ListingEvents.NOTIFIED) {
                learned = learn(people, truth, felt, learned, listings.subject(row));
                tally.of(people, listings.subject(row)).add(metrics.redress.notified + listings.list(row), 1);
                KeptRows knowledge = truth.knowledge();
                knowledge.setDay(known(knowledge, listings, row, listings.list(row)), listings.day(row));
            } else if (what == ListingEvents.ANNOUNCED) {
                tally.of(people, listings.subject(row)).add(metrics.redress.announced + listings.list(row), 1);
            } else if (what == ListingEvents.WITHDRAWN) {
                tally.of(people, listings.subject(row)).add(metrics.redress.withdrawn + listings.list(row), 1);
            }
        }
        learn(people, truth, felt, learned, Integer.MAX_VALUE);
    }

    /** Takes in who learned of a listing, of rows from one on up to that of a subject, and returns its row. */
    private int learn(People people, TruthState truth, Felt felt, int from, int subject) {
        int row = from;
        for (; row < felt.size() && felt.subject(row) < subject; row++) {
            if (felt.what(row) == Felt.LEARNED) {
                KeptRows knowledge = truth.knowledge();
                knowledge.setExtra(known(knowledge, felt, row, felt.about(row)), felt.day(row));
                if (felt.extra(row) == Treatment.DENIED) {
                    tally.of(people, felt.subject(row)).add(metrics.redress.learnedAtDenial + felt.about(row), 1);
                }
            }
        }
        return row;
    }

    private static int known(KeptRows knowledge, EventBatch of, int row, int list) {
        int at = knowledge.find(of.subject(row), list);
        if (at >= 0 && knowledge.origin(at) == of.origin(row)) {
            return at;
        }
        int place = at >= 0 ? at : -at - 1;
        if (at < 0) {
            knowledge.insertFrom(place, of, row, NEVER, list, NEVER);
        } else {
            knowledge.set(place, of, row, NEVER, list, NEVER);
        }
        knowledge.setOccurred(place, Contests.NEVER);
        return place;
    }

    /** Forgets who knew of a listing that has ended. */
    void forget(TruthState truth, ListingEvents events, int row) {
        KeptRows knowledge = truth.knowledge();
        int at = knowledge.find(events.subject(row), events.list(row));
        if (at >= 0 && Math.min(knowledge.day(at), knowledge.extra(at)) <= events.day(row)) {
            knowledge.remove(at);
        }
    }

    /** Counts everything else. */
    void count(People people, TruthState truth, Sanctions sanctions, WeekEvents events, int week) {
        Requests requests = events.conduct().requests();
        tally.addEach(people, requests, metrics.requests, Requests.KIND);
        countSwayed(people, events.conduct().swayed());
        countDenials(people, truth, events.measures().denials());
        int today = week * Week.DAYS;
        countSanctions(people, sanctions, events.measures().sanctions(), today);
        countDays(people, sanctions, today);
        contests.count(people, truth, events.measures().rulings());
        if (Census.QUARTERLY.isTaken(week)) {
            census(people);
        }
    }

    private void countSwayed(People people, Swayed swayed) {
        int acts = metrics.prompted - metrics.forgone;
        for (int row = 0; row < swayed.size(); row++) {
            if (swayed.code(row) < acts) {
                int first = swayed.extra(row) == Swayed.PROMPTED ? metrics.prompted : metrics.forgone;
                tally.of(people, swayed.subject(row)).add(first + swayed.code(row), 1);
            }
        }
    }

    private void countDenials(People people, TruthState truth, Denials denials) {
        for (int row = 0; row < denials.size(); row++) {
            int request = denials.request(row);
            tally.of(people, denials.subject(row));
            if (denials.isFavoured(row)) {
                tally.add(metrics.benefits + request, 1);
                tally.add(metrics.benefitYuan, regime.measuresPlan().worthYuan(denials.measure(row), request));
                continue;
            }
            tally.add(metrics.denials + request, 1);
            tally.add(metrics.costYuan, stakes.costYuan()[request]);
            tally.add(metrics.hoursLost, stakes.hours()[request]);
            if (denials.isByGrade(row)) {
                continue;
            }
            tally.add(metrics.denialsLate, denials.isLate(row) ? 1 : 0);
            tally.add(metrics.denialsForKin, denials.isForKin(row) ? 1 : 0);
            tally.add(metrics.denialsWrongful, isWrongful(truth, denials, row) ? 1 : 0);
        }
    }

    /** Says whether the listing behind a denial is wrongful; where it is over, or another's, by the record it rests on. */
    private static boolean isWrongful(TruthState truth, Denials denials, int row) {
        KeptRows classes = truth.classes();
        int at = denials.isForKin(row) ? -1 : classes.find(denials.subject(row), denials.list(row));
        return at >= 0
                ? classes.extra(at) == ListingClass.WRONGFUL.ordinal()
                : !Classifier.isOwnAct(denials.tags(), row);
    }

    private void countSanctions(People people, Sanctions sanctions, SanctionEvents events, int today) {
        for (int row = 0; row < events.size(); row++) {
            int sanction = events.sanction(row);
            int measure = Sanctions.measure(sanction);
            tally.of(people, events.subject(row));
            switch (events.what(row)) {
                case SanctionEvents.ORDERED -> tally.add(metrics.ordered + measure, 1);
                case SanctionEvents.LET_OFF -> tally.add(metrics.letOff + measure, 1);
                case SanctionEvents.BOUGHT_OFF, SanctionEvents.MISCARRIED -> {}
                case SanctionEvents.BEGAN -> {
                    tally.add(metrics.carriedOut + measure, 1);
                    countOnce(measure, sanction);
                    countUnder(people, events, row, 1);
                    began(sanctions, events, row, today);
                }
                case SanctionEvents.ENDED -> {
                    countUnder(people, events, row, -1);
                    boolean suspended = sanctions.isSuspended(events, row, sanction);
                    days(measure, events.extra(row), today, events.day(row), suspended);
                    benefit(people, events.subject(row), measure, events.extra(row), today, events.day(row));
                    if (events.extra(row) < today) {
                        turns.ended(measure, events.extra(row), tally.place());
                    }
                    int late = events.day(row) - Math.max(events.extra(row), events.occurred(row));
                    tally.add(metrics.sanctionDaysLate, Math.max(0, late));
                }
                default -> {}
            }
        }
    }

    /** Counts the days of this week under a measure that began in it, unless it ended in it too: its own days are counted then. */
    private void began(Sanctions sanctions, SanctionEvents events, int row, int today) {
        int next = row + 1;
        boolean ended = next < events.size()
                && events.what(next) == SanctionEvents.ENDED
                && events.sanction(next) == events.sanction(row)
                && events.subject(next) == events.subject(row)
                && events.origin(next) == events.origin(row);
        if (!ended) {
            int measure = Sanctions.measure(events.sanction(row));
            boolean suspended = sanctions.isSuspended(events, row, events.sanction(row));
            days(measure, events.day(row), today, today + Week.DAYS, suspended);
            turns.began(measure, events.day(row), tally.place());
        }
    }

    /** Counts what the beginning of a measure costs and brings; reaching the household it does so no second time. */
    private void countOnce(int measure, int sanction) {
        if (!Sanctions.isReached(sanction)) {
            boolean meant = !Sanctions.isMistaken(sanction);
            tally.add(metrics.costYuan, regime.measuresPlan().costYuanOnce(measure));
            tally.add(metrics.recoveredYuan, meant ? regime.measuresPlan().recoversYuan(measure) : 0);
        }
    }

    private void countUnder(People people, SanctionEvents events, int row, int change) {
        int sanction = events.sanction(row);
        int measure = Sanctions.measure(sanction);
        tally.add(metrics.under + measure, change);
        if (Sanctions.isReached(sanction)) {
            tally.add(metrics.kinUnderMeasure, change);
        } else if (Sanctions.spreads(sanction)) {
            int children = Traits.children(people.traitsOf(events.subject(row)));
            tally.add(metrics.childrenUnderMeasure, (long) change * children);
        }
    }

    /** Counts days under measures that {@link DaysUnder} does not: of those that began before this week it counts all but what these say. */
    private void countDays(People people, Sanctions sanctions, int today) {
        if (sanctions.suspended().size() > 0) {
            takeBack(people, sanctions, today);
        }
        if (!regime.measuresPlan().anyOfYearlyBenefit()) {
            return;
        }
        pass.begin(sanctions.inForce());
        while (pass.next()) {
            int measure = Sanctions.measure(pass.code());
            if (regime.measuresPlan().isOfYearlyBenefit(measure)) {
                tally.of(people, pass.subject());
                benefit(people, pass.subject(), measure, pass.extra(), today, today + Week.DAYS);
            }
        }
    }

    /** Takes back what is counted of measures that began before this week and are suspended. */
    private void takeBack(People people, Sanctions sanctions, int today) {
        KeptRows suspended = sanctions.suspended();
        KeptRows inForce = sanctions.inForce();
        int before = -1;
        for (int row = 0; row < suspended.size(); row++) {
            int subject = suspended.subject(row);
            int at = subject == before ? inForce.size() : inForce.firstOf(subject);
            before = subject;
            for (; at < inForce.size() && inForce.subject(at) == subject; at++) {
                int began = inForce.extra(at);
                if (began < today && sanctions.isSuspended(inForce, at, inForce.code(at))) {
                    int measure = Sanctions.measure(inForce.code(at));
                    tally.of(people, subject)
                            .add(metrics.sanctionDays, -Week.DAYS)
                            .add(metrics.redress.sanctionDaysSuspended, Week.DAYS);
                    countShares(measure, -1, began, today, today + Week.DAYS);
                }
            }
        }
    }

    /** Counts this week's stretch under a measure that began on a day: from the week's first day at the earliest. */
    private void days(int measure, int began, int today, int end, boolean suspended) {
        int days = end - Math.max(began, today);
        if (days > 0 && suspended) {
            tally.add(metrics.redress.sanctionDaysSuspended, days);
        } else if (days > 0) {
            tally.add(metrics.sanctionDays, days);
            countShares(measure, 1, began, today, end);
        }
    }

    /** Counts, so many times, what this week's stretch under a measure costs and takes. */
    private void countShares(int measure, int times, int began, int today, int end) {
        countShare(metrics.costYuan, times * (long) regime.measuresPlan().costYuanAYear(measure), began, today, end);
        countShare(metrics.hoursLost, times * (long) regime.measuresPlan().hoursAYear(measure), began, today, end);
    }

    /** Counts what this week's stretch under a measure is worth: by redlists alone, which nothing suspends. */
    private void benefit(People people, int subject, int measure, int began, int today, int end) {
        if (regime.measuresPlan().isOfYearlyBenefit(measure) && end > Math.max(began, today)) {
            int fifth = Traits.incomeQuintile(people.traitsOf(subject));
            long aYear = regime.measuresPlan().benefitYuanAYear(measure, fifth);
            tally.add(metrics.benefitYuan, DaysUnder.share(aYear, began, today, end));
        }
    }

    private void countShare(int metric, long aYear, int began, int today, int end) {
        if (aYear != 0) {
            tally.add(metric, DaysUnder.share(aYear, began, today, end));
        }
    }

    /** Counts how many are afraid or have lost trust, and how much; most have done neither. */
    private void census(People people) {
        if (people.stirred() == 0) {
            return;
        }
        for (int row = 0; row < people.size(); row++) {
            int lost = people.trustLost(row);
            if (people.fear(row) > 0 || lost > 0) {
                tally.of(people, people.from() + row)
                        .add(metrics.censusAfraid, people.fear(row) > 0 ? 1 : 0)
                        .add(metrics.censusFear, people.fear(row))
                        .add(metrics.censusDistrust, lost);
            }
        }
    }
}
