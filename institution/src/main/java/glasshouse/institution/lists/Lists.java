package glasshouse.institution.lists;

import glasshouse.institution.registry.Readable;
import glasshouse.institution.registry.Records;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.scoring.Scores;
import glasshouse.institution.scoring.Scoring;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;

/** Puts people on lists and takes them off, by each list's own criteria, term, notice, and what recourse struck. */
public final class Lists {
    /** Kind of message: the pool has decided that the target is to be listed. */
    public static final int LISTING_DECIDED = 25;
    /** Kind of message: the target has earned removal from the list in the payload. */
    public static final int REPAIR_GRANTED = 27;

    /** Kind of message: until the target's case is decided, the listing in the payload has no effect. */
    public static final int SUSPENDED = 65;
    /** Kind of message: it is decided, and what is left of the listing has its effect again. */
    public static final int RESUMED = 66;
    /** Kind of message: a listing of the target on one list is to be followed, by agreement, by one on the list in the payload. */
    public static final int JOINT_LISTING = 60;

    /** Kind of message: a listing of somebody to whom the target is tied puts the target on the list in the payload. */
    public static final int REACHED = 80;
    /** Kind of message: that listing has ended. */
    public static final int REACH_ENDED = 81;

    private final ListsPlan plan;
    private final Docket docket;
    private final Roll roll;
    private final Watching watching;
    private final RegistryPlan registry;

    /**
     * Creates the lists of a regime.
     *
     * @param watching which of them channels look for people of
     */
    public Lists(ListsPlan plan, RegistryPlan registry, Watching watching) {
        this.plan = plan;
        this.docket = new Docket(plan, registry);
        this.roll = new Roll(plan);
        this.watching = watching;
        this.registry = registry;
    }

    /** Shows what the lists read: the week's batches of one thread, turned to one district after the other. */
    public static final class Evidence {
        private final Readable records;
        private final Entries entries;
        private final Inbox inbox;
        private Scores scores = new Scores(0, 0, 0);
        private int week;

        /** Creates a view of these batches. */
        public Evidence(Readable records, Entries entries, Inbox inbox) {
            this.records = records;
            this.entries = entries;
            this.inbox = inbox;
        }

        /** Turns to the district with these scores, as they are after the week's entries. */
        public Evidence of(Scores districtScores, int inWeek) {
            this.scores = districtScores;
            this.week = inWeek;
            return this;
        }

        Records records() {
            return records.rows();
        }

        Entries entries() {
            return entries;
        }

        Inbox inbox() {
            return inbox;
        }

        /** Returns the subject's score at the end of a day of the week. */
        int scoreOn(int subject, int day) {
            return entries.scoreOn(subject, day, scores);
        }

        int today() {
            return week * Week.DAYS;
        }

        int nextWeek() {
            return today() + Week.DAYS;
        }
    }

    /**
     * Holds what the lists write.
     *
     * @param work room for the week's events; emptied first
     * @param events receives starts and ends; emptied first
     * @param messages receives the resets of scores due next week, and what is to follow by agreement
     * @param claims receives the decisions asked for
     */
    public record Out(EventBatch work, ListingEvents events, Messages messages, Claims claims) {}

    /** Updates the listings of a district for one week. */
    public void update(Listings listings, Evidence evidence, Out out) {
        out.events().clear();
        listings.take(evidence.entries().repeats(), out.events().listedRoom());
        EventBatch work = out.work();
        work.clear();
        docket.collect(listings, evidence, work);
        work.sort();
        for (int row = 0; row < work.size(); row++) {
            handle(listings, evidence, row, out);
        }
        if (plan.anyResetsScore()) {
            announceResets(listings, evidence.nextWeek(), out.messages());
        }
        watching.tell(listings, out.events(), evidence.today(), out.messages());
    }

    private void handle(Listings listings, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        ListRule rule = plan.rules[Docket.list(work.code(row))];
        int what = Docket.what(work.code(row));
        int at = Docket.isSeen(what)
                ? listings.find(
                        work.subject(row), rule.list(), listings.inForce().size() - work.extra(row))
                : listings.find(work.subject(row), rule.list());
        switch (what) {
            case Docket.END -> {
                if (at >= 0 && listings.inForce().day(at) == work.day(row)) {
                    expire(listings, rule, at, evidence, row, out);
                }
            }
            case Docket.RELEASE -> {
                if (at >= 0) {
                    Roll.end(listings, at, work.day(row), ListingEvents.RELEASED, out.events());
                }
                Roll.withdraw(listings, work.subject(row), rule.list(), work.day(row), out.events());
            }
            case Docket.CORRECT -> correct(listings, evidence, row, out);
            case Docket.REPAIR -> repair(listings, rule, at, row, out);
            case Docket.DELETE -> {
                repair(listings, rule, at, row, out);
                correct(listings, evidence, row, out);
            }
            case Docket.SUSPEND -> Announced.suspend(listings.announced(), work, row, rule.list());
            case Docket.RESUME -> Announced.resume(listings.announced(), work, row, rule.list(), evidence.nextWeek());
            case Docket.NOTICE -> Roll.tell(listings, at, row, out);
            case Docket.DUE -> begin(listings, rule, at, evidence, row, out);
            case Docket.BY_RECORD -> record(listings, rule, at, evidence, row, out);
            case Docket.BY_SCORE -> {
                if (at >= 0) {
                    return;
                }
                int taken = evidence.entries.takenBy(work.subject(row), work.origin(row));
                roll.list(
                        listings,
                        rule,
                        out.events().startRoom().of(ListingEvents.STARTED_BY_SCORE, work, row, taken, evidence),
                        row,
                        out);
            }
            case Docket.BY_AGREEMENT -> join(listings, rule, evidence, row, out);
            case Docket.BY_TIE -> reach(listings, rule, evidence, row, out);
            case Docket.TIE_ENDED -> letGo(listings, rule, at, row, out);
            default -> decided(listings, rule, evidence, row, out);
        }
    }

    private void record(Listings listings, ListRule rule, int at, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        int taken = evidence.entries.takenBy(work.subject(row), work.origin(row));
        Decision decision = rule.decision();
        if (at >= 0) {
            Roll.extend(listings.inForce(), rule, at, work.day(row), out.events());
        } else if (decision != null) {
            int code = Claims.code(decision.pool(), LISTING_DECIDED, work.code(row) & 0xffff);
            int claim = out.claims()
                    .add(work.subject(row), work.day(row), code, decision.work(), work.occurred(row), work.origin(row));
            out.claims().tags().copy(claim, work.tags(), row);
            Waiting.put(listings.sought(), work, row, rule.list(), taken);
        } else {
            roll.list(
                    listings,
                    rule,
                    out.events().startRoom().of(ListingEvents.STARTED, work, row, taken, evidence),
                    row,
                    out);
        }
    }

    /** Does what the decision says: it lists, or, where that is left to who decides, it does not. */
    private void decided(Listings listings, ListRule rule, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        int subject = work.subject(row);
        int taken = Waiting.take(listings.sought(), subject, rule.list(), work.origin(row));
        Decision decision = rule.decision();
        if (decision == null || decision.lists(subject, work.origin(row))) {
            roll.list(
                    listings,
                    rule,
                    out.events().startRoom().of(ListingEvents.STARTED, work, row, taken, evidence),
                    row,
                    out);
        } else {
            int code = ListingEvents.code(ListingEvents.NOT_LISTED, rule.list(), Docket.act(work.code(row)));
            Roll.note(out.events(), work, row, code, 0);
        }
    }

    /** Lists by agreement, unless the first listing is over, or the list is gone or speaks of others only. */
    private void join(Listings listings, ListRule rule, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        int subject = work.subject(row);
        int joined = work.extra(row);
        int first = listings.find(subject, Listings.first(joined));
        boolean stands = first >= 0 && listings.inForce().origin(first) == work.origin(row);
        if (stands && rule.isKept() && plan.speaksOf(rule, subject)) {
            int act = Docket.act(work.code(row));
            int follows = listings.joined(first, Listings.endsWithFirst(joined));
            roll.list(listings, rule, out.events().startRoom().joint(act, follows, evidence), row, out);
        }
    }

    /** Lists for somebody else's listing, unless the list is gone or speaks of others only. */
    private void reach(Listings listings, ListRule rule, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        if (rule.isKept() && plan.speaksOf(rule, work.subject(row)) && registry.isOf(rule.who(), work.subject(row))) {
            int act = Docket.act(work.code(row));
            roll.list(
                    listings,
                    rule,
                    out.events().startRoom().reached(act, work.extra(row), evidence.nextWeek()),
                    row,
                    out);
        }
    }

    /** Ends what came of somebody else's listing, which has ended. */
    private static void letGo(Listings listings, ListRule rule, int at, int row, Out out) {
        EventBatch work = out.work();
        int subject = work.subject(row);
        long origin = work.origin(row);
        if (at >= 0 && listings.inForce().origin(at) == origin && Listings.isLetGo(listings.fileOf(at))) {
            Roll.end(listings, at, work.day(row), ListingEvents.LET_GO, out.events());
        }
        KeptRows announced = listings.announced();
        int ahead = announced.find(subject, rule.list());
        if (ahead >= 0 && announced.origin(ahead) == origin && Announced.isLetGo(announced.extra(ahead))) {
            Roll.withdraw(listings, subject, rule.list(), work.day(row), out.events());
        }
    }

    /** Begins an announced listing, unless what it rests on has gone. */
    private void begin(Listings listings, ListRule rule, int at, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        int subject = work.subject(row);
        int ahead = listings.announced().find(subject, rule.list());
        if (ahead < 0 || at >= 0) {
            return;
        }
        int rest = listings.announced().extra(ahead);
        int first = Announced.isJoint(rest) ? listings.findFirst(subject, work.origin(row)) : -1;
        if (!isToBegin(rule, rest, first, evidence.scoreOn(subject, work.day(row)))) {
            Roll.withdraw(listings, subject, rule.list(), work.day(row), out.events());
            return;
        }
        listings.announced().remove(ahead);
        int joined = first < 0 ? 0 : listings.joined(first, Announced.endsWithFirst(rest));
        if (Announced.what(rest) == ListingEvents.STARTED_BY_TIE) {
            joined = Listings.reached(Announced.steps(rest), Announced.endsWithFirst(rest));
        }
        Roll.Start start = out.events().startRoom().announced(rest, joined, evidence);
        roll.start(listings, rule, start, row, out);
    }

    /** Says whether an announced listing is to begin: a joint one if its first stands, one for a score if it is still met. */
    private static boolean isToBegin(ListRule rule, int rest, int first, int score) {
        return Announced.isJoint(rest)
                ? first >= 0
                : Announced.what(rest) != ListingEvents.STARTED_BY_SCORE || rule.metBy(score);
    }

    /**
     * Ends every listing that rests on a struck record, and withdraws what was announced for it; one for a score only if the
     * score does not meet the criterion without the record either, nor then a joint one that follows it.
     */
    private void correct(Listings listings, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        int subject = work.subject(row);
        int day = work.day(row);
        KeptRows inForce = listings.inForce();
        int at = inForce.firstOf(subject);
        while (at < inForce.size() && inForce.subject(at) == subject) {
            boolean struck = inForce.origin(at) == work.origin(row) && isTold(inForce.code(at), work.code(row));
            if (struck && !stillMeets(listings, at, evidence.scoreOn(subject, day))) {
                Roll.end(listings, at, day, ListingEvents.CORRECTED, out.events());
                at = inForce.firstOf(subject);
            } else {
                at++;
            }
        }
        KeptRows announced = listings.announced();
        int ahead = announced.firstOf(subject);
        while (ahead < announced.size() && announced.subject(ahead) == subject) {
            if (announced.origin(ahead) == work.origin(row) && isTold(announced.code(ahead), work.code(row))) {
                Roll.withdraw(listings, subject, announced.code(ahead), day, out.events());
            } else {
                ahead++;
            }
        }
    }

    /** Says whether a list is told of a correction: by its own agency at once, of another's when its copy is corrected. */
    private boolean isTold(int list, int correction) {
        return registry.isToldOf(Docket.list(correction), Docket.isCopy(correction), plan.rules[list].agency());
    }

    private boolean stillMeets(Listings listings, int at, int score) {
        int file = listings.fileOf(at);
        int list = Listings.isJoint(file)
                ? Listings.first(file)
                : listings.inForce().code(at);
        return listings.isByScore(at) && plan.rules[list].metBy(score);
    }

    private static void repair(Listings listings, ListRule rule, int at, int row, Out out) {
        EventBatch work = out.work();
        if (at < 0 || listings.inForce().origin(at) != work.origin(row)) {
            return;
        }
        boolean resets = rule.resetsScore() && !Listings.isJoint(listings.fileOf(at));
        Roll.end(listings, at, work.day(row), ListingEvents.REPAIRED, out.events());
        if (resets) {
            int code = Messages.code(Scoring.SCORE_RESET, rule.list());
            int sent = out.messages().addFrom(work, row);
            out.messages().setCode(sent, code);
            out.messages().setExtra(sent, 0);
            out.messages().setDay(sent, work.day(row) + Week.DAYS);
        }
    }

    /** Ends a listing whose term is over; lists anew, on the same day, who still meets the score criterion at the end of that day. */
    private void expire(Listings listings, ListRule rule, int at, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        int subject = work.subject(row);
        boolean renewed =
                rule.renewed() && plan.speaksOf(rule, subject) && rule.metBy(evidence.scoreOn(subject, work.day(row)));
        if (!renewed) {
            Roll.end(listings, at, work.day(row), ListingEvents.EXPIRED, out.events());
            return;
        }
        Roll.Start start = out.events().startRoom().of(ListingEvents.STARTED_BY_SCORE, work, row, 0, evidence);
        if (rule.announcedDays() == 0) {
            roll.renew(listings, rule, start, at, row, out);
        } else {
            Roll.end(listings, at, work.day(row), ListingEvents.EXPIRED, out.events());
            roll.list(listings, rule, start, row, out);
        }
    }

    /** Tells scoring, a week ahead, which terms end next week with the score set back: a term's end is known by then. */
    private void announceResets(Listings listings, int nextWeek, Messages messages) {
        KeptRows inForce = listings.inForce();
        int until = nextWeek + Week.DAYS;
        for (int row = inForce.nextDue(0, Integer.MIN_VALUE, until);
                row < inForce.size();
                row = inForce.nextDue(row + 1, Integer.MIN_VALUE, until)) {
            if (plan.rules[inForce.code(row)].resetsScore() && !Listings.isJoint(listings.fileOf(row))) {
                int code = Messages.code(Scoring.SCORE_RESET, inForce.code(row));
                int sent = messages.add(
                        inForce.subject(row), inForce.day(row), code, 0, inForce.occurred(row), inForce.origin(row));
                messages.tags().copy(sent, inForce.tags(), row);
            }
        }
    }
}
