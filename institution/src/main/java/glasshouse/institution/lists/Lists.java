package glasshouse.institution.lists;

import glasshouse.institution.registry.Readable;
import glasshouse.institution.registry.Records;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.scoring.Scores;
import glasshouse.institution.scoring.Scoring;
import glasshouse.kernel.column.EventBatch;
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

    private final ListsPlan plan;
    private final Docket docket;

    /** Creates the lists of a regime. */
    public Lists(ListsPlan plan, RegistryPlan registry) {
        this.plan = plan;
        this.docket = new Docket(plan, registry);
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
     * @param messages receives the resets of scores due next week
     * @param claims receives the decisions asked for
     */
    public record Out(EventBatch work, ListingEvents events, Messages messages, Claims claims) {}

    /** Updates the listings of a district for one week. */
    public void update(Listings listings, Evidence evidence, Out out) {
        out.events().clear();
        listings.take(evidence.entries().repeats());
        EventBatch work = out.work();
        work.clear();
        docket.collect(listings, evidence, work);
        work.sort();
        for (int row = 0; row < work.size(); row++) {
            handle(listings, evidence, row, out);
        }
        announceResets(listings.inForce(), evidence.nextWeek(), out.messages());
    }

    private void handle(Listings listings, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        ListRule rule = plan.rules[Docket.list(work.code(row))];
        int at = listings.find(work.subject(row), rule.list());
        switch (Docket.what(work.code(row))) {
            case Docket.END -> {
                if (at >= 0 && listings.inForce().day(at) == work.day(row)) {
                    end(listings, at, work.day(row), ListingEvents.EXPIRED, out.events());
                    renew(listings, rule, evidence, row, out);
                }
            }
            case Docket.RELEASE -> {
                if (at >= 0) {
                    end(listings, at, work.day(row), ListingEvents.RELEASED, out.events());
                }
                withdraw(listings, work.subject(row), rule.list(), work.day(row), out.events());
            }
            case Docket.CORRECT -> correct(listings, evidence, row, out);
            case Docket.REPAIR -> repair(listings, rule, at, row, out);
            case Docket.DELETE -> {
                repair(listings, rule, at, row, out);
                correct(listings, evidence, row, out);
            }
            case Docket.SUSPEND -> Announced.suspend(listings.announced(), work, row, rule.list());
            case Docket.RESUME -> Announced.resume(listings.announced(), work, row, rule.list(), evidence.nextWeek());
            case Docket.NOTICE -> tell(listings, at, row, out);
            case Docket.DUE -> begin(listings, rule, at, evidence, row, out);
            case Docket.BY_RECORD -> record(listings, rule, at, evidence, row, out);
            case Docket.BY_SCORE -> {
                if (at >= 0) {
                    return;
                }
                int taken = evidence.entries.takenBy(work.subject(row), work.origin(row));
                list(listings, rule, Start.of(ListingEvents.STARTED_BY_SCORE, work, row, taken, evidence), row, out);
            }
            default -> {
                int taken = Waiting.take(listings.sought(), work.subject(row), rule.list(), work.origin(row));
                list(listings, rule, Start.of(ListingEvents.STARTED, work, row, taken, evidence), row, out);
            }
        }
    }

    /** How a listing starts, for which act, the points behind it, and the day on which the week is over. */
    private record Start(int what, int act, int points, int nextWeek) {
        static Start of(int what, EventBatch work, int row, int points, Evidence evidence) {
            return new Start(what, Docket.act(work.code(row)), points, evidence.nextWeek());
        }
    }

    private static void record(Listings listings, ListRule rule, int at, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        int taken = evidence.entries.takenBy(work.subject(row), work.origin(row));
        if (at >= 0) {
            extend(listings.inForce(), rule, at, work.day(row), out.events());
        } else if (rule.pool() >= 0) {
            int code = Claims.code(rule.pool(), LISTING_DECIDED, work.code(row) & 0xffff);
            int claim = out.claims()
                    .add(work.subject(row), work.day(row), code, rule.work(), work.occurred(row), work.origin(row));
            out.claims().tags().copy(claim, work.tags(), row);
            Waiting.put(listings.sought(), work, row, rule.list(), taken);
        } else {
            list(listings, rule, Start.of(ListingEvents.STARTED, work, row, taken, evidence), row, out);
        }
    }

    private static void extend(EventBatch inForce, ListRule rule, int at, int day, ListingEvents events) {
        if (rule.extension() == 0 || inForce.day(at) == Integer.MAX_VALUE) {
            return;
        }
        inForce.setDay(at, inForce.day(at) + rule.extension());
        int event = events.addFrom(inForce, at);
        events.setCode(event, ListingEvents.code(ListingEvents.EXTENDED, rule.list(), 0));
        events.setExtra(event, inForce.day(at));
        events.setDay(event, day);
    }

    /** Lists, or announces that it is going to be done. */
    private static void list(Listings listings, ListRule rule, Start start, int row, Out out) {
        EventBatch work = out.work();
        int subject = work.subject(row);
        if (listings.find(subject, rule.list()) >= 0) {
            return;
        }
        if (rule.announcedDays() == 0) {
            start(listings, rule, start, row, out);
            return;
        }
        int ahead = listings.announced().find(subject, rule.list());
        if (ahead >= 0) {
            return;
        }
        int begins = work.day(row) + rule.announcedDays();
        Announced.put(listings.announced(), -ahead - 1, work, row, rule.list(), begins);
        Announced.rest(listings.announced(), -ahead - 1, start.what(), start.act(), start.points());
        note(out.events(), work, row, ListingEvents.code(ListingEvents.ANNOUNCED, rule.list(), start.act()), begins);
        if (rule.notice() != null && rule.notice().reaches(work.origin(row))) {
            note(out.events(), work, row, ListingEvents.code(ListingEvents.NOTIFIED, rule.list(), start.act()), begins);
        }
    }

    private static void start(Listings listings, ListRule rule, Start start, int row, Out out) {
        EventBatch work = out.work();
        int place = -listings.find(work.subject(row), rule.list()) - 1;
        int day = work.day(row);
        EventBatch inForce = listings.inForce();
        inForce.insert(place);
        inForce.set(place, work, row);
        inForce.setCode(place, rule.list());
        inForce.setDay(place, rule.endOf(day));
        inForce.setExtra(place, day);
        EventBatch files = listings.files();
        files.insert(place);
        files.set(place, inForce, place);
        files.setDay(place, Integer.MAX_VALUE);
        boolean byScore = start.what() == ListingEvents.STARTED_BY_SCORE;
        files.setExtra(place, Listings.file(start.points(), rule.published(), byScore));
        int event = note(
                out.events(), work, row, ListingEvents.code(start.what(), rule.list(), start.act()), rule.endOf(day));
        if (rule.published()) {
            out.events().setPublished(event);
        }
        Notice notice = rule.notice();
        if (notice == null) {
            return;
        }
        if (!notice.reaches(work.origin(row))) {
            if (notice.owed()) {
                out.events().setUntold(event);
            }
        } else if (notice.when() == NoticeSettings.When.AFTER) {
            files.setDay(place, day + notice.days());
            if (day + notice.days() < start.nextWeek()) {
                work.setDay(row, day + notice.days());
                tell(listings, place, row, out);
            }
        }
    }

    /** Begins an announced listing, unless its score criterion is not met any more. */
    private static void begin(Listings listings, ListRule rule, int at, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        int subject = work.subject(row);
        int ahead = listings.announced().find(subject, rule.list());
        if (ahead < 0 || at >= 0) {
            return;
        }
        int rest = listings.announced().extra(ahead);
        int what = Announced.what(rest);
        boolean stands = what != ListingEvents.STARTED_BY_SCORE || rule.metBy(evidence.scoreOn(subject, work.day(row)));
        if (!stands) {
            withdraw(listings, subject, rule.list(), work.day(row), out.events());
            return;
        }
        listings.announced().remove(ahead);
        start(
                listings,
                rule,
                new Start(what, Announced.act(rest), Announced.points(rest), evidence.nextWeek()),
                row,
                out);
    }

    private static void withdraw(Listings listings, int subject, int list, int day, ListingEvents events) {
        EventBatch announced = listings.announced();
        int ahead = announced.find(subject, list);
        if (ahead >= 0) {
            int event = note(events, announced, ahead, ListingEvents.code(ListingEvents.WITHDRAWN, list, 0), 0);
            events.setDay(event, day);
            announced.remove(ahead);
        }
    }

    /**
     * Ends every listing that rests on a struck record, and withdraws what was announced for it; one for a score only if the
     * score does not meet the criterion without the record either.
     */
    private void correct(Listings listings, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        int subject = work.subject(row);
        int day = work.day(row);
        EventBatch inForce = listings.inForce();
        int at = inForce.firstOf(subject);
        while (at < inForce.size() && inForce.subject(at) == subject) {
            boolean struck = inForce.origin(at) == work.origin(row);
            if (struck && !(listings.isByScore(at) && meets(inForce.code(at), evidence.scoreOn(subject, day)))) {
                end(listings, at, day, ListingEvents.CORRECTED, out.events());
            } else {
                at++;
            }
        }
        EventBatch announced = listings.announced();
        int ahead = announced.firstOf(subject);
        while (ahead < announced.size() && announced.subject(ahead) == subject) {
            if (announced.origin(ahead) == work.origin(row)) {
                withdraw(listings, subject, announced.code(ahead), day, out.events());
            } else {
                ahead++;
            }
        }
    }

    private boolean meets(int list, int score) {
        return plan.rules[list].metBy(score);
    }

    private static void repair(Listings listings, ListRule rule, int at, int row, Out out) {
        EventBatch work = out.work();
        if (at < 0 || listings.inForce().origin(at) != work.origin(row)) {
            return;
        }
        end(listings, at, work.day(row), ListingEvents.REPAIRED, out.events());
        if (rule.resetsScore()) {
            int code = Messages.code(Scoring.SCORE_RESET, rule.list());
            int sent = out.messages().addFrom(work, row);
            out.messages().setCode(sent, code);
            out.messages().setExtra(sent, 0);
            out.messages().setDay(sent, work.day(row) + Week.DAYS);
        }
    }

    private static void tell(Listings listings, int at, int row, Out out) {
        EventBatch files = listings.files();
        if (at >= 0 && files.day(at) == out.work().day(row)) {
            int code = ListingEvents.code(ListingEvents.NOTIFIED, files.code(at), 0);
            note(out.events(), files, at, code, listings.inForce().extra(at));
            files.setDay(at, Integer.MAX_VALUE);
        }
    }

    private static int note(ListingEvents events, EventBatch from, int row, int code, int extra) {
        int event = events.addFrom(from, row);
        events.setCode(event, code);
        events.setExtra(event, extra);
        return event;
    }

    private static void end(Listings listings, int at, int day, int how, ListingEvents events) {
        EventBatch inForce = listings.inForce();
        int event = events.addFrom(inForce, at);
        events.setCode(event, ListingEvents.code(how, inForce.code(at), 0));
        events.setDay(event, day);
        if (listings.wasPublished(at)) {
            events.setPublished(event);
        }
        inForce.remove(at);
        listings.files().remove(at);
    }

    /** Lists anew, on the day a term ends, who still meets the score criterion at the end of that day. */
    private static void renew(Listings listings, ListRule rule, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        int subject = work.subject(row);
        if (rule.renewed() && rule.metBy(evidence.scoreOn(subject, work.day(row)))) {
            list(listings, rule, Start.of(ListingEvents.STARTED_BY_SCORE, work, row, 0, evidence), row, out);
        }
    }

    /** Tells scoring, a week ahead, which terms end next week with the score set back: a term's end is known by then. */
    private void announceResets(EventBatch inForce, int nextWeek, Messages messages) {
        for (int row = 0; row < inForce.size(); row++) {
            if (inForce.day(row) < nextWeek + Week.DAYS && plan.rules[inForce.code(row)].resetsScore()) {
                int code = Messages.code(Scoring.SCORE_RESET, inForce.code(row));
                int sent = messages.add(
                        inForce.subject(row), inForce.day(row), code, 0, inForce.occurred(row), inForce.origin(row));
                messages.tags().copy(sent, inForce.tags(), row);
            }
        }
    }
}
