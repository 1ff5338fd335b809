package glasshouse.institution.recourse;

import glasshouse.institution.lists.Listings;
import glasshouse.institution.lists.Lists;
import glasshouse.institution.scoring.Scoring;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;
import glasshouse.society.response.Redress;
import glasshouse.society.response.Treatment;

/** Rules on what people file against their listings. Emits corrections; scoring and lists apply them next week. */
public final class Recourse {
    /** Kind of message: the pool has taken up what the target filed; the ruling is made as it arrives. */
    public static final int REVIEWED = 31;

    private final RecoursePlan plan;

    /** Creates the recourse of a regime. */
    public Recourse(RecoursePlan plan) {
        this.plan = plan;
    }

    /**
     * Holds what recourse writes.
     *
     * @param rulings receives what was filed and ruled; emptied first
     * @param treatment receives what people are told of it
     * @param messages receives corrections and repairs, for next week
     * @param claims receives what waits for a decision
     */
    public record Out(Rulings rulings, Treatment treatment, Messages messages, Claims claims) {}

    /**
     * Takes in what was filed and rules on what is ripe.
     *
     * @param listings of the district, after this week
     * @param waiting what waits for a day; updated
     * @param inbox what arrived
     * @param week the week
     */
    public void review(Listings listings, EventBatch waiting, Inbox inbox, int week, Out out) {
        out.rulings().clear();
        ripen(listings, waiting, (week + 1) * Week.DAYS, out);
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) == Redress.FILED) {
                file(listings, waiting, mail, row, out);
            } else if (mail.kind(row) == REVIEWED) {
                int today = Math.max(mail.day(row), week * Week.DAYS);
                rule(listings, mail, row, mail.payload(row), new When(mail.occurred(row), today), out);
            }
        }
    }

    /** Days of filing and of ruling. */
    private record When(int filed, int today) {}

    private void ripen(Listings listings, EventBatch waiting, int nextWeek, Out out) {
        int kept = 0;
        for (int row = 0; row < waiting.size(); row++) {
            if (waiting.day(row) < nextWeek) {
                When when = new When(waiting.extra(row), waiting.day(row));
                proceed(listings, waiting, row, waiting.code(row), when, out);
            } else {
                if (kept != row) {
                    waiting.set(kept, waiting, row);
                }
                kept++;
            }
        }
        waiting.resize(kept);
    }

    private void file(Listings listings, EventBatch waiting, Messages mail, int row, Out out) {
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
        } else if (!listings.stands(subject, list, mail.origin(row))) {
            note(mail, row, payload, Rulings.MOOT, now, out);
        } else if (stage == Redress.REPAIR && day < listings.startOf(subject, list) + remedy.notBefore()) {
            int kept = waiting.addFrom(mail, row);
            waiting.setCode(kept, payload);
            waiting.setExtra(kept, day);
            waiting.setDay(kept, listings.startOf(subject, list) + remedy.notBefore());
        } else {
            proceed(listings, mail, row, payload, now, out);
        }
    }

    private void proceed(Listings listings, EventBatch from, int row, int payload, When when, Out out) {
        Remedy remedy = plan.find(Redress.list(payload), Redress.stage(payload));
        if (remedy == null || remedy.pool() < 0) {
            rule(listings, from, row, payload, when, out);
        } else {
            int code = Claims.code(remedy.pool(), REVIEWED, payload);
            int claim = out.claims()
                    .add(from.subject(row), when.today(), code, remedy.work(), when.filed(), from.origin(row));
            out.claims().tags().copy(claim, from.tags(), row);
        }
    }

    private void rule(Listings listings, EventBatch from, int row, int payload, When when, Out out) {
        int list = Redress.list(payload);
        int stage = Redress.stage(payload);
        long origin = from.origin(row);
        Remedy remedy = plan.find(list, stage);
        if (!listings.stands(from.subject(row), list, origin)) {
            note(from, row, payload, Rulings.MOOT, when, out);
        } else if (remedy == null) {
            note(from, row, payload, Rulings.BARRED, when, out);
        } else if (stage == Redress.REPAIR) {
            note(from, row, payload, Rulings.UPHELD, when, out);
            send(from, row, Lists.REPAIR_GRANTED, list, 0, when, out);
        } else if (remedy.strikes(Redress.evidence(payload), origin, stage)) {
            note(from, row, payload, Rulings.UPHELD, when, out);
            int points = listings.pointsOf(from.subject(row), list);
            send(from, row, Scoring.CORRECTION, list, points, when, out);
        } else {
            note(from, row, payload, Rulings.REJECTED, when, out);
        }
    }

    private static void send(EventBatch from, int row, int kind, int list, int extra, When when, Out out) {
        int sent = out.messages().addFrom(from, row);
        out.messages().setCode(sent, Messages.code(kind, list));
        out.messages().setExtra(sent, extra);
        out.messages().setDay(sent, when.today());
    }

    private static void note(EventBatch from, int row, int payload, int outcome, When when, Out out) {
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
