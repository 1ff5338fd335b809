package glasshouse.institution.registry;

import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.DueRows;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import org.jspecify.annotations.Nullable;

/** Joins records of islands to the master database: after a delay, perhaps a queue, and with errors both ways. */
public final class Consolidation {
    /** Kind of message: the pool has come to a record of the target; payload as in a sighting. */
    public static final int JOINING = 50;
    /** Kind of message: a record of somebody else was joined to the target; payload and extra as in a sighting. */
    public static final int MISLINKED = 51;

    /** Kind of message: what the target's listing rested on was struck elsewhere; payload and extra as in the correction. */
    public static final int COPY_CORRECTED = 52;

    private static final int SIGHTING = 0xffff;
    /** The day of what was queued and has been answered this week. */
    private static final int ANSWERED = Integer.MIN_VALUE;

    private final @Nullable PlatformPlan plan;
    private final int[] traits;
    private final int correction;
    private final Stamp stamp;

    /**
     * Creates the joining of a regime.
     *
     * @param correction kind of message that says that a record was struck
     * @param stamp writes the truth behind a wrong link
     */
    public Consolidation(RegistryPlan registry, int correction, Stamp stamp) {
        this.plan = registry.platform();
        this.traits = registry.traits();
        this.correction = correction;
        this.stamp = stamp;
    }

    /**
     * Holds what joining writes.
     *
     * @param joined receives the records joined this week, in canonical order; emptied first
     * @param links receives what became of those on their way, in canonical order, then what was sent; emptied first
     * @param messages receives the wrong links
     * @param claims receives the hours asked for
     * @param work room for what is to be queued; emptied first
     */
    public record Out(Records joined, Links links, Messages messages, Claims claims, EventBatch work) {}

    /**
     * Joins what is due this week, and sends what was filed.
     *
     * @param backlog what is on its way; updated
     * @param records filed this week
     * @param inbox what arrived
     * @param week the week
     */
    public void join(Backlog backlog, Records records, Inbox inbox, int week, Out out) {
        out.joined().clear();
        out.links().clear();
        out.work().clear();
        if (plan == null) {
            abandon(backlog, week, out);
            return;
        }
        int today = week * Week.DAYS;
        receive(plan, backlog, inbox, today, out);
        forward(backlog.corrections(), today + Week.DAYS, today + 2 * Week.DAYS, out.messages());
        due(plan, backlog, week, out);
        send(plan, backlog, records, today + Week.DAYS, out);
        out.work().sort();
        backlog.queued().takeIn(out.work());
        out.joined().sort();
        out.links().sort();
        noteSent(plan, records, out.links());
    }

    private void receive(PlatformPlan platform, Backlog backlog, Inbox inbox, int today, Out out) {
        Messages mail = inbox.mail();
        EventBatch queued = backlog.queued();
        boolean all = inbox.isGrantedToAll(JOINING);
        int next = 0;
        int nextOfAll = 0;
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) == MISLINKED) {
                int day = Math.max(mail.day(row), today);
                int joined = out.joined().addFrom(mail, row);
                out.joined().setCode(joined, Records.joined(mail.payload(row)));
                out.joined().setDay(joined, day);
                note(Links.MISLINKED, mail, row, mail.payload(row), day, out.links());
            } else if (mail.kind(row) == JOINING) {
                next = answer(platform, queued, next, mail, row, out);
            } else if (mail.kind(row) == correction) {
                nextOfAll = all ? answerUntil(platform, queued, nextOfAll, mail, row, today, out) : 0;
                strike(platform, backlog, mail, row, today, out);
            }
        }
        while (all && nextOfAll < queued.size()) {
            answer(platform, queued, nextOfAll++, today, out);
        }
        queued.removeIf(row -> queued.day(row) == ANSWERED);
    }

    /** Takes a struck record back where it is on its way, and keeps what its copies are to be told. */
    private static void strike(PlatformPlan platform, Backlog backlog, Messages mail, int row, int today, Out out) {
        EventBatch struck = out.work();
        backlog.sent().takeOf(mail.subject(row), mail.origin(row), struck);
        abandon(struck, today, out.links());
        struck.clear();
        withdraw(backlog.queued(), mail, row, today, out.links());
        int due = Math.max(mail.day(row), today) + platform.lag(mail.origin(row));
        backlog.corrections().addFrom(mail, row, due, mail.payload(row), mail.extra(row));
    }

    /** Takes the records struck out of the queue. */
    private static void withdraw(EventBatch queued, Messages mail, int row, int today, Links links) {
        int at = queued.firstOf(mail.subject(row));
        while (at < queued.size() && queued.subject(at) == mail.subject(row)) {
            if (queued.origin(at) == mail.origin(row) && queued.day(at) != ANSWERED) {
                note(Links.WITHDRAWN, queued, at, queued.code(at), today, links);
                queued.remove(at);
            } else {
                at++;
            }
        }
    }

    /** Tells those who have a copy, so that they know on the day, or next week if the day has come. */
    private static void forward(KeptRows corrections, int nextWeek, int beforeDay, Messages messages) {
        int first = messages.size();
        corrections.moveDue(beforeDay, messages);
        for (int row = first; row < messages.size(); row++) {
            messages.setCode(row, Messages.code(COPY_CORRECTED, messages.code(row)));
            messages.setDay(row, Math.max(messages.day(row), nextWeek));
        }
    }

    /**
     * Joins the record for which the pool has found the hours, and marks it in the queue. Answers and queue are in order of
     * subject.
     *
     * @param from row of the queue to look from
     * @return row of the queue from which to look for the next answer
     */
    private int answer(PlatformPlan platform, EventBatch queued, int from, Messages mail, int row, Out out) {
        int subject = mail.subject(row);
        int next = from;
        while (next < queued.size() && queued.subject(next) < subject) {
            next++;
        }
        for (int at = next; at < queued.size() && queued.subject(at) == subject; at++) {
            boolean same = queued.origin(at) == mail.origin(row) && (queued.code(at) & SIGHTING) == mail.payload(row);
            if (same && queued.day(at) != ANSWERED) {
                answer(platform, queued, at, mail.day(row), out);
                return next;
            }
        }
        return next;
    }

    /** Joins a queued record for which the pool has found the hours, and marks it in the queue, if that is not done yet. */
    private void answer(PlatformPlan platform, EventBatch queued, int at, int day, Out out) {
        if (queued.day(at) != ANSWERED) {
            link(platform, queued, at, queued.day(at), day, out);
            queued.setDay(at, ANSWERED);
        }
    }

    /**
     * Joins the queued records of which an answer would come before a message, if the pool has found the hours for all.
     *
     * @param from row of the queue from which on none is joined yet
     * @return the same, after it
     */
    private int answerUntil(
            PlatformPlan platform, EventBatch queued, int from, Messages mail, int row, int today, Out out) {
        int subject = mail.subject(row);
        boolean after = mail.day(row) > today || mail.day(row) == today && mail.kind(row) > JOINING;
        int next = from;
        while (next < queued.size() && (queued.subject(next) < subject || after && queued.subject(next) == subject)) {
            answer(platform, queued, next++, today, out);
        }
        return next;
    }

    /** Returns the code of the message that says of a queued record that the pool has come to it. */
    public static int answer(int sighting) {
        return Messages.code(JOINING, sighting & SIGHTING);
    }

    private void due(PlatformPlan platform, Backlog backlog, int week, Out out) {
        EventBatch due = out.work();
        backlog.sent().take(week, due);
        if (platform.pool() >= 0) {
            for (int row = 0; row < due.size(); row++) {
                claim(platform, due, row, out.claims());
            }
            return;
        }
        for (int row = 0; row < due.size(); row++) {
            link(platform, due, row, due.day(row), due.day(row), out);
        }
        due.clear();
    }

    private void send(PlatformPlan platform, Backlog backlog, Records records, int nextWeek, Out out) {
        DueRows sent = backlog.sent();
        for (int row = 0; row < records.size(); row++) {
            int channel = Sightings.channel(records.code(row));
            if (!platform.takes(channel, records.subject(row), records.day(row))) {
                continue;
            }
            int due = records.day(row) + platform.wait(channel, records.origin(row));
            if (due < nextWeek) {
                attempt(platform, records, row, due, out);
            } else {
                sent.addFrom(records, row, due, records.code(row), records.extra(row));
            }
        }
    }

    /** Notes what was sent, behind all else: it is in order already. */
    private static void noteSent(PlatformPlan platform, Records records, Links links) {
        for (int row = 0; row < records.size(); row++) {
            if (platform.takes(Sightings.channel(records.code(row)), records.subject(row), records.day(row))) {
                note(Links.SENT, records, row, records.code(row), records.day(row), links);
            }
        }
    }

    /** Joins a record whose day has come, or asks for the hours that it takes. */
    private void attempt(PlatformPlan platform, Records records, int row, int due, Out out) {
        if (platform.pool() < 0) {
            link(platform, records, row, due, due, out);
            return;
        }
        int queued = out.work().addFrom(records, row);
        out.work().setDay(queued, due);
        claim(platform, out.work(), queued, out.claims());
    }

    /** Asks for the hours that joining a record takes which is to be queued. */
    private static void claim(PlatformPlan platform, EventBatch queued, int row, Claims claims) {
        int code = Claims.code(platform.pool(), JOINING, queued.code(row) & SIGHTING);
        int claim = claims.add(
                queued.subject(row), queued.day(row), code, platform.work(), queued.occurred(row), queued.origin(row));
        claims.tags().copy(claim, queued.tags(), row);
    }

    /** Joins a record on a day, or fails to; the attempt was due on the same or an earlier one. */
    private void link(PlatformPlan platform, EventBatch from, int row, int due, int day, Out out) {
        int subject = from.subject(row);
        int code = from.code(row);
        int channel = Sightings.channel(code);
        long origin = from.origin(row);
        int filed = due - platform.wait(channel, origin);
        if (platform.misses(channel, origin)) {
            since(filed, note(Links.MISSED, from, row, code, day, out.links()), out.links());
            return;
        }
        int other = platform.mistaken(channel, origin, subject, traits);
        if (other >= 0) {
            since(filed, note(Links.LOST, from, row, code, day, out.links()), out.links());
            int message = Messages.code(MISLINKED, code & SIGHTING);
            int sent = out.messages().add(other, day, message, from.extra(row), from.occurred(row), origin);
            out.messages().tags().stamp(sent, stamp, Provenance.MISLINKED);
            return;
        }
        since(filed, note(Links.JOINED, from, row, code, day, out.links()), out.links());
        int joined = out.joined().addFrom(from, row);
        out.joined().setCode(joined, Records.joined(code));
        out.joined().setDay(joined, day);
    }

    /** Gives up what is on its way to a master database that is no more. */
    private static void abandon(Backlog backlog, int week, Out out) {
        if (backlog.isEmpty()) {
            return;
        }
        EventBatch sent = backlog.sent().rows();
        abandon(sent, week * Week.DAYS, out.links());
        backlog.sent().clear();
        abandon(backlog.queued(), week * Week.DAYS, out.links());
        backlog.queued().clear();
        out.links().sort();
        forward(backlog.corrections(), (week + 1) * Week.DAYS, Integer.MAX_VALUE, out.messages());
    }

    private static void abandon(EventBatch some, int day, Links links) {
        for (int row = 0; row < some.size(); row++) {
            note(Links.WITHDRAWN, some, row, some.code(row), day, links);
        }
    }

    private static int note(int what, EventBatch from, int row, int sighting, int day, Links links) {
        int link = links.addFrom(from, row);
        links.setCode(link, Links.code(what, sighting & SIGHTING));
        links.setDay(link, day);
        links.setExtra(link, 0);
        return link;
    }

    private static void since(int filed, int link, Links links) {
        links.setExtra(link, links.day(link) - filed);
    }
}
