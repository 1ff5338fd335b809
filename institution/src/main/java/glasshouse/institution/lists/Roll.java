package glasshouse.institution.lists;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.EventRows;
import glasshouse.kernel.column.KeptRows;
import org.jspecify.annotations.Nullable;

/** Puts people on the lists of a district and takes them off, and writes down that it happened; decides nothing. */
final class Roll {
    private final ListsPlan plan;

    Roll(ListsPlan plan) {
        this.plan = plan;
    }

    /** Says how one listing starts. Room used again: what it says holds until the next listing is to start. */
    static final class Start {
        private int what;
        private int act;
        private int points;
        private int joined;
        private int nextWeek;

        private Start set(int whatHappens, int kindOfAct, int taken, int follows, int weekIsOver) {
            what = whatHappens;
            act = kindOfAct;
            points = taken;
            joined = follows;
            nextWeek = weekIsOver;
            return this;
        }

        /** For the list's own reasons. */
        Start of(int whatHappens, EventBatch work, int row, int taken, Lists.Evidence evidence) {
            return set(whatHappens, Docket.act(work.code(row)), taken, 0, evidence.nextWeek());
        }

        /** For somebody else's listing. */
        Start reached(int kindOfAct, int kept, int weekIsOver) {
            return set(ListingEvents.STARTED_BY_TIE, kindOfAct, 0, kept, weekIsOver);
        }

        /** By agreement. */
        Start joint(int kindOfAct, int follows, Lists.Evidence evidence) {
            return set(ListingEvents.STARTED, kindOfAct, Listings.points(follows), follows, evidence.nextWeek());
        }

        /** As it was announced. */
        Start announced(int rest, int follows, Lists.Evidence evidence) {
            return set(Announced.what(rest), Announced.act(rest), Announced.points(rest), follows, evidence.nextWeek());
        }

        /** Returns an event of {@link ListingEvents}. */
        int what() {
            return what;
        }

        /** Returns the kind of act of the record. */
        int act() {
            return act;
        }

        /** Returns the points that the record took. */
        int points() {
            return points;
        }

        /**
         * Returns {@link Listings#joined} of a joint listing, {@link Listings#reached} of one that came of somebody else's, else 0.
         */
        int joined() {
            return joined;
        }

        /** Returns the day on which the week is over. */
        int nextWeek() {
            return nextWeek;
        }
    }

    /** Lists, or announces that it is going to be done. */
    void list(Listings listings, ListRule rule, Start start, int row, Lists.Out out) {
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
        listings.announced().insertFrom(-ahead - 1, work, row, begins, rule.list(), Announced.rest(start));
        note(out.events(), work, row, ListingEvents.code(ListingEvents.ANNOUNCED, rule.list(), start.act()), begins);
        if (rule.notice() != null && rule.notice().reaches(work.origin(row))) {
            note(out.events(), work, row, ListingEvents.code(ListingEvents.NOTIFIED, rule.list(), start.act()), begins);
        }
    }

    /** Lists, and tells the others with whom it is agreed. */
    void start(Listings listings, ListRule rule, Start start, int row, Lists.Out out) {
        int place = -listings.find(out.work().subject(row), rule.list()) - 1;
        listings.inForce().insert(place);
        listings.files().insert(place);
        begin(listings, rule, start, place, row, out);
    }

    /**
     * Ends the listing in a row, and the joint ones that are agreed to end with it, and lists anew on the same day, in its place and for the
     * same record. Channels that look for such people go on doing so and are told nothing.
     */
    void renew(Listings listings, ListRule rule, Start start, int at, int row, Lists.Out out) {
        boolean watched = listings.isWatched(at);
        listings.setWatched(at, false);
        int day = out.work().day(row);
        expire(listings, at, day, ListingEvents.EXPIRED, out.events());
        int place = at - endFollowing(listings, at, day, ListingEvents.EXPIRED, out.events());
        listings.inForce().setDay(place, rule.endOf(day));
        listings.inForce().setExtra(place, day);
        listings.files().setDay(place, Integer.MAX_VALUE);
        listings.files().setExtra(place, file(rule, start));
        tellOf(listings, rule, start, place, row, out);
        listings.setWatched(place, watched);
    }

    /** Writes a listing that begins, and its file, over what stands at a place. */
    private void begin(Listings listings, ListRule rule, Start start, int place, int row, Lists.Out out) {
        EventBatch work = out.work();
        int day = work.day(row);
        listings.inForce().set(place, work, row, rule.endOf(day), rule.list(), day);
        listings.files().setBare(place, work, row, Integer.MAX_VALUE, 0, file(rule, start));
        tellOf(listings, rule, start, place, row, out);
    }

    private static int file(ListRule rule, Start start) {
        boolean byScore = start.what() == ListingEvents.STARTED_BY_SCORE;
        return Listings.file(start.points(), rule.published(), byScore, start.joined());
    }

    /** Writes down that the listing at a place begins, for a row of the work, and tells those whom it is agreed to tell. */
    private void tellOf(Listings listings, ListRule rule, Start start, int place, int row, Lists.Out out) {
        EventBatch work = out.work();
        int code = ListingEvents.code(start.what(), rule.list(), start.act());
        int event = note(out.events(), work, row, code, rule.endOf(work.day(row)));
        out.events().setPlace(event, place);
        mark(listings, place, out.events(), event);
        if (start.joined() == 0) {
            plan.joint.follow(listings, place, start.act(), out.messages());
        }
        giveNotice(listings, rule.notice(), place, event, row, start.nextWeek(), out);
    }

    /** Gives notice of the listing at a place, for a row of the work, or finds that none will come. */
    private static void giveNotice(
            Listings listings, @Nullable Notice notice, int place, int event, int row, int nextWeek, Lists.Out out) {
        EventBatch work = out.work();
        if (notice == null) {
            return;
        }
        if (!notice.reaches(work.origin(row))) {
            if (notice.owed()) {
                out.events().setUntold(event);
            }
        } else if (notice.when() == NoticeSettings.When.AFTER) {
            int told = work.day(row) + notice.days();
            listings.files().setDay(place, told);
            if (told < nextWeek) {
                work.setDay(row, told);
                tell(listings, place, row, out);
            }
        }
    }

    /** Marks an event with what the file of the listing in a row says: published or not, joint or not. */
    private static void mark(Listings listings, int at, ListingEvents events, int event) {
        int file = listings.fileOf(at);
        if (listings.wasPublished(at)) {
            events.setPublished(event);
        }
        if (Listings.isJoint(file)) {
            events.setJoint(event, Listings.first(file));
        }
        if (Listings.isReached(file)) {
            events.setReached(event);
        }
        if (listings.isWatched(at)) {
            events.setWatched(event);
        }
    }

    static void extend(KeptRows inForce, ListRule rule, int at, int day, ListingEvents events) {
        if (rule.extension() == 0 || inForce.day(at) == Integer.MAX_VALUE) {
            return;
        }
        inForce.setDay(at, inForce.day(at) + rule.extension());
        int code = ListingEvents.code(ListingEvents.EXTENDED, rule.list(), 0);
        int event = note(events, inForce, at, code, inForce.day(at));
        events.setDay(event, day);
    }

    static void withdraw(Listings listings, int subject, int list, int day, ListingEvents events) {
        KeptRows announced = listings.announced();
        int ahead = announced.find(subject, list);
        if (ahead >= 0) {
            int event = note(events, announced, ahead, ListingEvents.code(ListingEvents.WITHDRAWN, list, 0), 0);
            events.setDay(event, day);
            announced.remove(ahead);
        }
    }

    static void tell(Listings listings, int at, int row, Lists.Out out) {
        KeptRows files = listings.files();
        if (at >= 0 && files.day(at) == out.work().day(row)) {
            KeptRows inForce = listings.inForce();
            int code = ListingEvents.code(ListingEvents.NOTIFIED, inForce.code(at), 0);
            int event = note(out.events(), inForce, at, code, inForce.extra(at));
            out.events().setDay(event, files.day(at));
            files.setDay(at, Integer.MAX_VALUE);
        }
    }

    /** Ends the listing in a row, and the joint ones that are agreed to end with it. */
    static void end(Listings listings, int at, int day, int how, ListingEvents events) {
        expire(listings, at, day, how, events);
        int place = at - endFollowing(listings, at, day, how, events);
        listings.inForce().remove(place);
        listings.files().remove(place);
    }

    /** Ends the joint listings that are agreed to end with the one in a row; returns how many of them stood before it. */
    private static int endFollowing(Listings listings, int at, int day, int how, ListingEvents events) {
        KeptRows inForce = listings.inForce();
        int subject = inForce.subject(at);
        boolean isAlone = (at == 0 || inForce.subject(at - 1) != subject)
                && (at + 1 == inForce.size() || inForce.subject(at + 1) != subject);
        if (isAlone || Listings.isJoint(listings.fileOf(at))) {
            return 0;
        }
        int list = inForce.code(at);
        long origin = inForce.origin(at);
        int first = at;
        while (first > 0 && inForce.subject(first - 1) == subject) {
            first--;
        }
        int before = 0;
        int row = first;
        while (row < inForce.size() && inForce.subject(row) == subject) {
            int file = listings.fileOf(row);
            boolean follows = inForce.origin(row) == origin
                    && Listings.isJoint(file)
                    && Listings.endsWithFirst(file)
                    && Listings.first(file) == list;
            if (follows) {
                expire(listings, row, day, how, events);
                inForce.remove(row);
                listings.files().remove(row);
                before += row < at - before ? 1 : 0;
            } else {
                row++;
            }
        }
        return before;
    }

    /** Writes that the listing in a row ends, and leaves it there. */
    private static void expire(Listings listings, int at, int day, int how, ListingEvents events) {
        KeptRows inForce = listings.inForce();
        int event = note(events, inForce, at, ListingEvents.code(how, inForce.code(at), 0), inForce.extra(at));
        events.setDay(event, day);
        mark(listings, at, events, event);
    }

    /** Writes an event about a row; returns its row. */
    static int note(ListingEvents events, EventRows from, int row, int code, int extra) {
        int event = events.addFrom(from, row);
        events.setCode(event, code);
        events.setExtra(event, extra);
        return event;
    }
}
