package glasshouse.institution.recourse;

import glasshouse.institution.lists.Listings;
import glasshouse.institution.lists.Lists;
import glasshouse.institution.lists.ListsPlan;
import glasshouse.institution.registry.Records;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.scoring.Scoring;
import glasshouse.kernel.column.EventRows;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;
import glasshouse.society.population.Traits;
import glasshouse.society.response.Redress;
import glasshouse.society.response.Terms;
import glasshouse.society.response.Treatment;

/** Rules on what people file against their listings. Emits corrections; scoring and lists apply them next week. */
public final class Recourse {
    /** Kind of message: the pool has taken up what the target filed; the ruling is made as it arrives. */
    public static final int REVIEWED = 31;

    private static final int NEVER = Integer.MAX_VALUE;

    private final RecoursePlan plan;
    private final CleanTime clean;

    /** Creates the recourse of a regime with these lists and agencies. */
    public Recourse(RecoursePlan plan, ListsPlan lists, RegistryPlan registry) {
        this.plan = plan;
        this.clean = new CleanTime(plan, lists, registry);
    }

    /** Returns on what terms people can file. */
    public Terms terms() {
        return plan.terms();
    }

    /** Shows what recourse reads: the week's batches of one thread, turned to one district after the other. */
    public static final class Evidence {
        private final Records records;
        private final Entries entries;
        private final Inbox inbox;
        private final int[] traits;
        private Listings listings = new Listings();
        private int week;

        /**
         * Creates a view of these batches.
         *
         * @param traits packed traits of the whole population, by subject
         */
        public Evidence(Records records, Entries entries, Inbox inbox, int[] traits) {
            this.records = records;
            this.entries = entries;
            this.inbox = inbox;
            this.traits = traits;
        }

        /** Turns to the district with these listings, as they are after the week. */
        public Evidence of(Listings districtListings, int inWeek) {
            this.listings = districtListings;
            this.week = inWeek;
            return this;
        }

        Records records() {
            return records;
        }

        Entries entries() {
            return entries;
        }

        Listings listings() {
            return listings;
        }

        int groupOf(int subject) {
            return Traits.group(traits[subject]);
        }

        int today() {
            return week * Week.DAYS;
        }

        int nextWeek() {
            return today() + Week.DAYS;
        }
    }

    /**
     * Holds what recourse writes.
     *
     * @param rulings receives what was filed and ruled; emptied first
     * @param treatment receives what people are told of it, and the terms of filing
     * @param messages receives corrections, repairs and suspensions, for next week
     * @param claims receives what waits for a decision
     */
    public record Out(Rulings rulings, Treatment treatment, Messages messages, Claims claims) {}

    /** Days of filing and of ruling. */
    private record When(int filed, int today) {}

    /** Takes in what was filed, rules on what is ripe and on what its pool has taken up, and lets lapse what is late. */
    public void review(Cases cases, Evidence evidence, Out out) {
        out.rulings().clear();
        out.treatment().offer(plan.terms());
        clean.note(cases, evidence);
        ripen(cases, evidence, out);
        Messages mail = evidence.inbox.mail();
        for (int row = evidence.inbox.first(); row < evidence.inbox.last(); row++) {
            if (mail.kind(row) == Redress.FILED) {
                file(cases, evidence, mail, row, out);
            } else if (mail.kind(row) == REVIEWED) {
                answer(cases, evidence, mail, row, out);
            }
        }
        lapse(cases, evidence, out);
    }

    private void ripen(Cases cases, Evidence evidence, Out out) {
        KeptRows waiting = cases.waiting();
        int kept = 0;
        for (int row = 0; row < waiting.size(); row++) {
            if (waiting.day(row) < evidence.nextWeek() && !isPutOff(cases, evidence, row)) {
                When when = new When(waiting.extra(row), waiting.day(row));
                proceed(cases, evidence, waiting, row, waiting.code(row), when, out);
            } else {
                waiting.keep(row, kept++);
            }
        }
        waiting.shorten(kept);
    }

    /** Puts off a repair that is due, where there was a new record in the meantime. */
    private boolean isPutOff(Cases cases, Evidence evidence, int row) {
        KeptRows waiting = cases.waiting();
        int list = Redress.list(waiting.code(row));
        Remedy remedy = plan.find(list, Redress.stage(waiting.code(row)));
        if (remedy == null
                || remedy.clean() == 0
                || !evidence.listings.stands(waiting.subject(row), list, waiting.origin(row))) {
            return false;
        }
        int ripe = CleanTime.ripe(cases, evidence, waiting.subject(row), list, remedy);
        if (ripe <= waiting.day(row)) {
            return false;
        }
        waiting.setDay(row, ripe);
        return ripe >= evidence.nextWeek();
    }

    private void file(Cases cases, Evidence evidence, Messages mail, int row, Out out) {
        int payload = mail.payload(row);
        int subject = mail.subject(row);
        int list = Redress.list(payload);
        int stage = Redress.stage(payload);
        int day = mail.day(row);
        Remedy remedy = plan.find(list, stage);
        When now = new When(day, day);
        note(mail, row, payload, Rulings.FILED, now, out);
        if (remedy == null || remedy.within() > 0 && day > mail.extra(row) + remedy.within()) {
            note(mail, row, payload, Rulings.BARRED, now, out);
        } else if (!evidence.listings.stands(subject, list, mail.origin(row))) {
            note(mail, row, payload, Rulings.MOOT, now, out);
        } else if (stage == Redress.REPAIR && day < CleanTime.ripe(cases, evidence, subject, list, remedy)) {
            int ripe = CleanTime.ripe(cases, evidence, subject, list, remedy);
            cases.waiting().addFrom(mail, row, ripe, payload, day);
        } else {
            proceed(cases, evidence, mail, row, payload, now, out);
        }
    }

    private void proceed(Cases cases, Evidence evidence, EventRows from, int row, int payload, When when, Out out) {
        int list = Redress.list(payload);
        Remedy remedy = plan.find(list, Redress.stage(payload));
        if (remedy == null || remedy.pool() < 0) {
            rule(evidence, from, row, payload, when, out);
            return;
        }
        int code = Claims.code(remedy.pool(), REVIEWED, payload);
        int claim =
                out.claims().add(from.subject(row), when.today(), code, remedy.work(), when.filed(), from.origin(row));
        out.claims().tags().copy(claim, from.tags(), row);
        if (remedy.suspends() && cases.suspending(from.subject(row), list, from.origin(row)) == 0) {
            send(from, row, Lists.SUSPENDED, list, 0, when, out);
        }
        int late = remedy.deadline() == 0 ? NEVER : when.today() + remedy.deadline();
        int opened = cases.open(from, row, payload, remedy.suspends(), late);
        cases.pending().setExtra(opened, when.filed());
    }

    /** Rules on what a pool has taken up, unless it has lapsed before. */
    private void answer(Cases cases, Evidence evidence, Messages mail, int row, Out out) {
        int payload = mail.payload(row);
        int filed = mail.occurred(row);
        int pending = cases.find(mail.subject(row), payload, mail.origin(row), filed);
        if (pending >= 0) {
            When when = new When(filed, Math.max(mail.day(row), evidence.today()));
            close(cases, pending, when, out);
            rule(evidence, mail, row, payload, when, out);
        }
    }

    /** Decides what is late as the remedy has it; the pool works on it all the same, and is not listened to. */
    private void lapse(Cases cases, Evidence evidence, Out out) {
        KeptRows pending = cases.pending();
        int row = 0;
        while (row < pending.size()) {
            if (pending.day(row) >= evidence.nextWeek()) {
                row++;
                continue;
            }
            int payload = cases.payload(row);
            When when = new When(pending.extra(row), pending.day(row));
            Remedy remedy = plan.find(Redress.list(payload), Redress.stage(payload));
            note(pending, row, payload, Rulings.LAPSED, when, out);
            if (remedy == null || remedy.ifLate() == RemedySettings.Late.WAITS) {
                pending.setDay(row, NEVER);
                row++;
                continue;
            }
            boolean stands = evidence.listings.stands(pending.subject(row), Redress.list(payload), pending.origin(row));
            int late = remedy.ifLate() == RemedySettings.Late.UPHELD ? Rulings.UPHELD : Rulings.REJECTED;
            settle(evidence, pending, row, payload, stands ? late : Rulings.MOOT, when, out);
            close(cases, row, when, out);
        }
    }

    /** Takes a case off what is pending; the listing has its effect again if no other case suspends it. */
    private static void close(Cases cases, int row, When when, Out out) {
        KeptRows pending = cases.pending();
        int list = Redress.list(cases.payload(row));
        if (cases.suspends(row) && cases.suspending(pending.subject(row), list, pending.origin(row)) == 1) {
            send(pending, row, Lists.RESUMED, list, 0, when, out);
        }
        pending.remove(row);
    }

    private void rule(Evidence evidence, EventRows from, int row, int payload, When when, Out out) {
        int subject = from.subject(row);
        int stage = Redress.stage(payload);
        long origin = from.origin(row);
        Remedy remedy = plan.find(Redress.list(payload), stage);
        int outcome;
        if (!evidence.listings.stands(subject, Redress.list(payload), origin)) {
            outcome = Rulings.MOOT;
        } else if (remedy == null) {
            outcome = Rulings.BARRED;
        } else if (stage == Redress.REPAIR
                || remedy.strikes(Redress.evidence(payload), evidence.groupOf(subject), origin, stage)) {
            outcome = Rulings.UPHELD;
        } else {
            outcome = Rulings.REJECTED;
        }
        settle(evidence, from, row, payload, outcome, when, out);
    }

    private void settle(Evidence evidence, EventRows from, int row, int payload, int outcome, When when, Out out) {
        note(from, row, payload, outcome, when, out);
        if (outcome != Rulings.UPHELD) {
            return;
        }
        int list = Redress.list(payload);
        Remedy remedy = plan.find(list, Redress.stage(payload));
        if (Redress.stage(payload) != Redress.REPAIR) {
            int points = evidence.listings.pointsOf(from.subject(row), list);
            send(from, row, Scoring.CORRECTION, list, points, when, out);
        } else if (remedy != null && remedy.deletes()) {
            int points = evidence.listings.pointsOf(from.subject(row), list);
            note(from, row, payload, Rulings.DELETED, when, out);
            send(from, row, Scoring.CORRECTION, list | Scoring.DELETED, points, when, out);
        } else {
            send(from, row, Lists.REPAIR_GRANTED, list, 0, when, out);
        }
    }

    private static void send(EventRows from, int row, int kind, int payload, int extra, When when, Out out) {
        int sent = out.messages().addFrom(from, row);
        out.messages().setCode(sent, Messages.code(kind, payload));
        out.messages().setExtra(sent, extra);
        out.messages().setDay(sent, when.today());
    }

    private static void note(EventRows from, int row, int payload, int outcome, When when, Out out) {
        int stage = Redress.stage(payload);
        int list = Redress.list(payload);
        int ruling = out.rulings().addFrom(from, row);
        out.rulings().setCode(ruling, Rulings.code(outcome, stage, list));
        out.rulings().setDay(ruling, when.today());
        out.rulings().setExtra(ruling, when.filed());
        if (outcome == Rulings.UPHELD || outcome == Rulings.REJECTED || outcome == Rulings.BARRED) {
            int told = out.treatment().addFrom(from, row);
            int what = outcome == Rulings.UPHELD ? Treatment.UPHELD : Treatment.REJECTED;
            out.treatment().setCode(told, Treatment.code(what, list, stage));
            out.treatment().setDay(told, when.today());
            out.treatment().setExtra(told, 0);
        }
    }
}
