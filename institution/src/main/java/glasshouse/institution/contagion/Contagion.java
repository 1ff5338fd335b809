package glasshouse.institution.contagion;

import glasshouse.institution.contagion.ContagionSettings.Through;
import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.lists.Listings;
import glasshouse.institution.lists.Lists;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.time.Week;
import glasshouse.society.firms.Staff;
import glasshouse.society.people.People;
import glasshouse.society.ties.TieKind;
import glasshouse.society.ties.Ties;

/**
 * Tells others of listings that reach them, and of their ends. A listing reaches the partners of the week of the deed, but nobody who
 * has cut the tie or was cut off; its end is told to all who ever were partners, and is nothing to those whom it did not reach. What
 * crosses to the other side is named there as the other side's.
 */
public final class Contagion {
    private static final int ACT_SHIFT = 8;

    private final ContagionPlan plan;
    private final Ties ties;
    private final Across across;

    /** Creates the contagion of a regime among subjects with these ties. */
    public Contagion(ContagionPlan plan, Ties ties, Across across) {
        this.plan = plan;
        this.ties = ties;
        this.across = across;
    }

    /** Tells of the week's beginnings and ends. */
    public void tell(People people, Listings listings, ListingEvents events, Out out) {
        if (!plan.any()) {
            return;
        }
        for (int row = 0; row < events.size(); row++) {
            if (events.isStart(row)) {
                begin(people, listings, events, row, out);
            } else if (events.isEnd(row)) {
                boolean own = !events.isReached(row);
                for (ContagionRule spread : own ? plan.from(events.list(row)) : plan.onwards(events.list(row))) {
                    if (spread.endsWithFirst()) {
                        int code = Messages.code(Lists.REACH_ENDED, spread.to());
                        each(spread, new Told(events, row, events.day(row), code, 0), false, people, out);
                    }
                }
            }
        }
    }

    /** Tells of a listing that began, unless it is over already. */
    private void begin(People people, Listings listings, ListingEvents events, int row, Out out) {
        int steps = listings.stepsOf(events.subject(row), events.list(row), events.origin(row));
        if (steps < 0) {
            return;
        }
        for (ContagionRule spread : steps == 0 ? plan.from(events.list(row)) : plan.onwards(events.list(row))) {
            if (steps < spread.depth()) {
                int code = Messages.code(Lists.REACHED, events.act(row) << ACT_SHIFT | spread.to());
                int kept = Listings.reached(steps + 1, spread.endsWithFirst());
                each(spread, new Told(events, row, events.day(row) + spread.lag(), code, kept), true, people, out);
            }
        }
    }

    /**
     * What is told.
     *
     * @param of events
     * @param row the listing's
     * @param day of the message
     * @param code of the message
     * @param extra of the message
     */
    private record Told(EventBatch of, int row, int day, int code, int extra) {}

    private void each(ContagionRule spread, Told told, boolean begins, People people, Out out) {
        int subject = told.of().subject(told.row());
        long origin = told.of().origin(told.row());
        if (spread.isAcross()) {
            for (int number = 0; number < across.most(); number++) {
                int other = across.at(subject, number);
                if (other != Staff.NONE && spread.reaches(origin, other)) {
                    send(told, other, Origin.across(origin), out.across());
                }
            }
            return;
        }
        TieKind kind = spread.through() == Through.PARTNERS ? TieKind.PARTNER : TieKind.HOUSEHOLD;
        int week = told.of().occurred(told.row()) / Week.DAYS;
        int n = begins ? ties.list(subject, kind, week, out.ties()) : ties.list(subject, kind, out.ties());
        for (int i = 0; i < n; i++) {
            int other = out.ties()[i];
            boolean root = other == Origin.subject(origin) && !Origin.isAcross(origin);
            boolean cut = begins && people.isCut(subject, other);
            if (!root && !cut && spread.reaches(origin, other)) {
                send(told, other, origin, out.messages());
            }
        }
    }

    /**
     * Holds what contagion writes.
     *
     * @param messages to subjects of this side
     * @param across to subjects of the other
     * @param ties room for one subject's ties of one kind
     */
    public record Out(Messages messages, Messages across, int[] ties) {}

    private static void send(Told told, int target, long origin, Messages messages) {
        EventBatch of = told.of();
        int sent = messages.add(target, told.day(), told.code(), told.extra(), of.occurred(told.row()), origin);
        messages.tags().copy(sent, of.tags(), told.row());
    }
}
