package glasshouse.institution.measures;

import glasshouse.institution.lists.ListingEvents;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.response.Offers;
import glasshouse.society.ties.Ties;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Begins and ends sanctions: as lists change, as pools carry out, as households are reached. */
final class Orders {
    private static final int BEGIN = 0;
    private static final int END = 1;

    private final MeasuresPlan plan;
    private final Ties ties;

    private final Offers offers;
    private final Stamp stamp;
    /** Whether any measure of an edition is not in force. */
    private final boolean anyGone;

    Orders(MeasuresPlan plan, Ties ties, Offers offers, Stamp stamp) {
        this.plan = plan;
        this.ties = ties;
        this.offers = offers;
        this.stamp = stamp;
        this.anyGone = Arrays.stream(plan.measures).anyMatch(Objects::isNull);
    }

    /** Takes in what arrived: measures carried out, measures that reach or leave the household. */
    void arrive(Sanctions sanctions, Measures.Evidence evidence, Measures.Out out) {
        int today = evidence.today();
        Messages mail = evidence.inbox().mail();
        for (int row = evidence.inbox().first(); row < evidence.inbox().last(); row++) {
            switch (mail.kind(row)) {
                case Measures.CARRIED_OUT -> carryOut(sanctions, evidence, mail, row, out);
                case Measures.KIN_UNDER -> {
                    int code = Sanctions.code(list(mail, row), measure(mail, row), true);
                    if (plan.measures[measure(mail, row)] != null) {
                        begin(sanctions, mail, row, code, Math.max(mail.extra(row), today));
                    }
                }
                case Measures.KIN_FREED -> {
                    int code = Sanctions.code(list(mail, row), measure(mail, row), true);
                    end(sanctions, mail, row, code, Math.max(mail.extra(row), today));
                }
                case Measures.MISCARRIED -> {
                    if (plan.measures[measure(mail, row)] != null) {
                        mistake(sanctions, mail, row, today);
                    }
                }
                default -> {}
            }
        }
    }

    private static int list(Messages mail, int row) {
        return mail.payload(row) & 0xff;
    }

    private static int measure(Messages mail, int row) {
        return mail.payload(row) >>> 8 & 0xff;
    }

    private void carryOut(Sanctions sanctions, Measures.Evidence evidence, Messages mail, int row, Measures.Out out) {
        Measure measure = plan.measures[measure(mail, row)];
        int list = list(mail, row);
        if (measure == null || !evidence.listings().stands(mail.subject(row), list, mail.origin(row))) {
            return;
        }
        if (Draws.happens(Mixer.draw(measure.leniencyKey(), mail.origin(row), list), measure.leniency())) {
            int off = out.sanctions().addFrom(mail, row);
            int code = Sanctions.code(list, measure.measure(), false);
            out.sanctions().setCode(off, SanctionEvents.code(SanctionEvents.LET_OFF, code));
            return;
        }
        Doorstep doorstep = measure.doorstep();
        if (doorstep == null || !isDiverted(doorstep, mail, row, out)) {
            start(sanctions, mail, row, list, measure, evidence.today(), out);
        }
    }

    /** Says whether who carries a measure out is paid for not doing so, or goes to the wrong person; then nothing begins here. */
    private boolean isDiverted(Doorstep doorstep, Messages mail, int row, Measures.Out out) {
        int subject = mail.subject(row);
        long origin = mail.origin(row);
        int matter = mail.payload(row);
        int sanction = Sanctions.code(list(mail, row), measure(mail, row), false);
        int yuan = doorstep.boughtFor(offers, subject, origin, matter);
        if (yuan > 0) {
            note(SanctionEvents.BOUGHT_OFF, mail, row, sanction, yuan, out);
            return true;
        }
        int other = doorstep.wrongPerson(ties, subject, origin, matter);
        if (other < 0) {
            return false;
        }
        note(SanctionEvents.MISCARRIED, mail, row, sanction, other, out);
        int day = mail.day(row);
        int last = day + Week.DAYS + doorstep.daysOfError(origin, matter);
        int code = Messages.code(Measures.MISCARRIED, matter);
        int sent = out.messages().add(other, day, code, subject, last, origin);
        out.messages().tags().stamp(sent, stamp, Provenance.MISIDENTIFIED);
        return true;
    }

    private static void note(int what, Messages mail, int row, int sanction, int extra, Measures.Out out) {
        int event = out.sanctions().addFrom(mail, row);
        out.sanctions().setCode(event, SanctionEvents.code(what, sanction));
        out.sanctions().setExtra(event, extra);
    }

    /** Begins a measure that was meant for somebody else; occurred of the message is the day on which it is lifted. */
    private static void mistake(Sanctions sanctions, Messages mail, int row, int today) {
        int last = mail.occurred(row);
        int code = Sanctions.mistaken(list(mail, row), measure(mail, row));
        if (last > today) {
            begin(sanctions, mail, row, code, today);
            int at = sanctions.find(mail.subject(row), code, mail.origin(row));
            sanctions.inForce().setDay(at, last);
            sanctions.inForce().setOccurred(at, last);
        }
    }

    /** Follows the lists: orders or begins what follows from a listing that starts, ends what followed from one that ends. */
    void follow(Sanctions sanctions, Measures.Evidence evidence, Measures.Out out) {
        ListingEvents events = evidence.events();
        for (int row = 0; row < events.size(); row++) {
            int list = events.list(row);
            if (plan.goesOn[list] && events.isRenewed(row) && events.origin(row + 1) == events.origin(row)) {
                row += goOn(sanctions, events, row, list, out) ? 1 : 0;
            } else if (events.isStart(row)) {
                for (Measure measure : plan.ofList[list]) {
                    if (plan.speaksOf(measure, events.subject(row)) && isInProportion(measure, evidence, row)) {
                        order(sanctions, events, row, list, measure, evidence.today(), out);
                    }
                }
            } else if (events.isEnd(row)) {
                endAll(sanctions, events, row, list, out);
            }
        }
    }

    private static boolean isInProportion(Measure measure, Measures.Evidence evidence, int row) {
        Proportion proportion = measure.proportion();
        if (proportion == null) {
            return true;
        }
        ListingEvents events = evidence.events();
        int points = evidence.listings().pointsOf(events.subject(row), events.list(row));
        return proportion.allows(points, events.act(row), events.what(row) == ListingEvents.STARTED);
    }

    private void order(
            Sanctions sanctions,
            ListingEvents events,
            int row,
            int list,
            Measure measure,
            int today,
            Measures.Out out) {
        if (measure.pool() < 0) {
            start(sanctions, events, row, list, measure, today, out);
            return;
        }
        int sanction = Sanctions.code(list, measure.measure(), false);
        int ordered = out.sanctions().addFrom(events, row);
        out.sanctions().setCode(ordered, SanctionEvents.code(SanctionEvents.ORDERED, sanction));
        int code = Claims.code(measure.pool(), Measures.CARRIED_OUT, measure.measure() << 8 | list);
        int claim = out.claims()
                .add(
                        events.subject(row),
                        events.day(row),
                        code,
                        measure.work(),
                        events.occurred(row),
                        events.origin(row));
        out.claims().tags().copy(claim, events.tags(), row);
    }

    /**
     * Begins a measure on the day of the row that it follows from, or as much later as its copy lags; not before this week, in which a listing
     * that is dated earlier becomes known.
     */
    private void start(
            Sanctions sanctions, EventBatch from, int row, int list, Measure measure, int today, Measures.Out out) {
        int lag = measure.lag().days(Mixer.draw(measure.lagKey(), from.origin(row), BEGIN));
        int code = Sanctions.code(list, measure.measure(), false);
        int day = Math.max(from.day(row) + lag, today);
        begin(sanctions, from, row, measure.reachesHousehold() ? Sanctions.spreading(code) : code, day);
        if (measure.reachesHousehold()) {
            Household.tell(ties, from, row, Messages.code(Measures.KIN_UNDER, measure.measure() << 8 | list), day, out);
            if (sanctions.isSuspended(from, row, code)) {
                Household.tell(ties, from, row, Messages.code(Measures.KIN_SUSPENDED, list), 0, out);
            }
        }
    }

    private static void begin(Sanctions sanctions, EventBatch from, int row, int code, int day) {
        KeptRows inForce = sanctions.inForce();
        int at = sanctions.find(from.subject(row), code, from.origin(row));
        if (at < 0) {
            at = -at - 1;
            inForce.insertFrom(at, from, row, Integer.MAX_VALUE, code, day);
        }
        inForce.setDay(at, Integer.MAX_VALUE);
        inForce.setOccurred(at, Integer.MAX_VALUE);
    }

    private void endAll(Sanctions sanctions, ListingEvents events, int row, int list, Measures.Out out) {
        KeptRows inForce = sanctions.inForce();
        int subject = events.subject(row);
        int at = inForce.firstOf(subject);
        for (; at < inForce.size() && inForce.subject(at) == subject; at++) {
            if (isOpen(inForce, at, list, events.origin(row))) {
                end(inForce, at, events, row, list, out);
            }
        }
    }

    /** Says whether a row is of a subject's own listing on a list for a record, which has not ended yet. */
    private static boolean isOpen(KeptRows inForce, int at, int list, long origin) {
        int code = inForce.code(at);
        return Sanctions.list(code) == list
                && Sanctions.isOwn(code)
                && inForce.origin(at) == origin
                && inForce.occurred(at) == Integer.MAX_VALUE;
    }

    /** Ends the measure in a row, as the listing ends that it follows from. */
    private void end(KeptRows inForce, int at, ListingEvents events, int row, int list, Measures.Out out) {
        int code = inForce.code(at);
        int measure = Sanctions.measure(code);
        int last = endOf(plan.measures[measure], events.origin(row), events.day(row));
        inForce.setDay(at, last);
        inForce.setOccurred(at, events.day(row));
        if (Sanctions.spreads(code)) {
            int freed = Messages.code(Measures.KIN_FREED, measure << 8 | list);
            Household.tell(ties, events, row, freed, last, out);
        }
    }

    /**
     * Lets what follows from a listing go on, which ended and began anew for the same record on the same day, and ends what followed from it but follows
     * no more; says whether nothing else follows that is to begin.
     */
    private boolean goOn(Sanctions sanctions, ListingEvents events, int row, int list, Measures.Out out) {
        KeptRows inForce = sanctions.inForce();
        int subject = events.subject(row);
        int goingOn = 0;
        for (int at = inForce.firstOf(subject); at < inForce.size() && inForce.subject(at) == subject; at++) {
            if (isOpen(inForce, at, list, events.origin(row))) {
                if (plan.follows(list, inForce.code(at))) {
                    goingOn++;
                } else {
                    end(inForce, at, events, row, list, out);
                }
            }
        }
        return goingOn == plan.ofList[list].length;
    }

    private static int endOf(@Nullable Measure measure, long origin, int day) {
        return measure == null ? day : day + measure.lag().days(Mixer.draw(measure.lagKey(), origin, END));
    }

    /** Ends what reached a household: occurred of the message is the day on which the listing ended. */
    private static void end(Sanctions sanctions, EventBatch from, int row, int code, int last) {
        int at = sanctions.find(from.subject(row), code, from.origin(row));
        if (at >= 0) {
            sanctions.inForce().setDay(at, last);
            sanctions.inForce().setOccurred(at, from.occurred(row));
        }
    }

    /** Lets what is due this week begin and end, and ends what the regime has no more. */
    void turn(Sanctions sanctions, int today, Measures.Out out) {
        KeptRows inForce = sanctions.inForce();
        int nextWeek = today + Week.DAYS;
        if (anyGone) {
            endGone(inForce, today);
        }
        int nextBegun = inForce.nextByExtra(0, today, nextWeek);
        int nextEnded = inForce.nextDue(0, Integer.MIN_VALUE, nextWeek);
        boolean anyEnds = nextEnded < inForce.size();
        int row = Math.min(nextBegun, nextEnded);
        while (row < inForce.size()) {
            int began = inForce.extra(row);
            int ends = inForce.day(row);
            boolean never = ends <= began;
            if (!never && began >= today && began < nextWeek) {
                note(sanctions, SanctionEvents.BEGAN, row, began, out);
            }
            if (!never && ends < nextWeek) {
                note(sanctions, SanctionEvents.ENDED, row, ends, out);
            }
            nextBegun = row < nextBegun ? nextBegun : inForce.nextByExtra(row + 1, today, nextWeek);
            nextEnded = row < nextEnded ? nextEnded : inForce.nextDue(row + 1, Integer.MIN_VALUE, nextWeek);
            row = Math.min(nextBegun, nextEnded);
        }
        if (anyEnds) {
            inForce.forgetBefore(nextWeek);
        }
    }

    private void endGone(KeptRows inForce, int today) {
        for (int row = 0; row < inForce.size(); row++) {
            if (plan.measures[Sanctions.measure(inForce.code(row))] == null && inForce.day(row) > today) {
                inForce.setDay(row, today);
                inForce.setOccurred(row, Math.min(inForce.occurred(row), today));
            }
        }
    }

    private static void note(Sanctions sanctions, int what, int row, int day, Measures.Out out) {
        int event = out.sanctions().addFrom(sanctions.inForce(), row);
        out.sanctions()
                .setCode(event, SanctionEvents.code(what, sanctions.inForce().code(row)));
        out.sanctions().setDay(event, day);
    }
}
