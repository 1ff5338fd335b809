package glasshouse.institution.lists;

import glasshouse.institution.registry.Records;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.scoring.Scores;
import glasshouse.institution.scoring.Scoring;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;

/** Puts people on lists and takes them off, by each list's own criteria and term. */
public final class Lists {
    /** Kind of message: the pool has decided that the target is to be listed. */
    public static final int LISTING_DECIDED = 25;

    private static final int WHAT_SHIFT = 24;
    private static final int ACT_SHIFT = 8;
    private static final int LIST_MASK = (1 << ACT_SHIFT) - 1;
    private static final int END = 0;
    private static final int RELEASE = 1;
    private static final int BY_SCORE = 2;
    private static final int BY_RECORD = 3;
    private static final int BY_DECISION = 4;

    private final ListsPlan plan;
    private final RegistryPlan registry;

    /** Creates the lists of a regime. */
    public Lists(ListsPlan plan, RegistryPlan registry) {
        this.plan = plan;
        this.registry = registry;
    }

    /**
     * Holds what the lists read.
     *
     * @param records filed this week
     * @param entries of this week
     * @param scores after them
     * @param inbox what arrived
     */
    public record Evidence(Records records, Entries entries, Scores scores, Inbox inbox) {}

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
    public void update(Listings listings, Evidence evidence, int week, Out out) {
        out.events().clear();
        EventBatch work = out.work();
        work.clear();
        int nextWeek = (week + 1) * Week.DAYS;
        collectEnds(listings.inForce(), nextWeek, work);
        collectRecords(evidence.records(), work);
        collectScores(evidence.entries(), work);
        collectDecisions(evidence.inbox(), work);
        work.sort();
        for (int row = 0; row < work.size(); row++) {
            handle(listings, evidence, row, out);
        }
        announceResets(listings.inForce(), nextWeek, out.messages());
    }

    private static void collectEnds(EventBatch inForce, int nextWeek, EventBatch work) {
        for (int row = 0; row < inForce.size(); row++) {
            if (inForce.day(row) < nextWeek) {
                int event = work.addFrom(inForce, row);
                work.setCode(event, END << WHAT_SHIFT | inForce.code(row));
            }
        }
    }

    private void collectRecords(Records records, EventBatch work) {
        for (int row = 0; row < records.size(); row++) {
            int code = records.code(row);
            int act = Sightings.act(code);
            int agency = registry.agencyOf(Sightings.channel(code));
            for (ListRule rule : plan.releasedBy[act]) {
                work.setCode(work.addFrom(records, row), RELEASE << WHAT_SHIFT | rule.list());
            }
            for (ListRule rule : plan.listedBy[act * plan.agencies + agency]) {
                work.setCode(work.addFrom(records, row), BY_RECORD << WHAT_SHIFT | act << ACT_SHIFT | rule.list());
            }
        }
    }

    private void collectScores(Entries entries, EventBatch work) {
        for (int row = 0; row < entries.size(); row++) {
            int after = entries.after(row);
            if (!plan.anyMetBy(after)) {
                continue;
            }
            for (ListRule rule : plan.byScore) {
                if (rule.metBy(after)) {
                    work.setCode(work.addFrom(entries, row), BY_SCORE << WHAT_SHIFT | rule.list());
                }
            }
        }
    }

    private static void collectDecisions(Inbox inbox, EventBatch work) {
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) == LISTING_DECIDED) {
                work.setCode(work.addFrom(mail, row), BY_DECISION << WHAT_SHIFT | mail.payload(row));
            }
        }
    }

    private void handle(Listings listings, Evidence evidence, int row, Out out) {
        EventBatch work = out.work();
        ListRule rule = plan.rules[work.code(row) & LIST_MASK];
        int at = listings.find(work.subject(row), rule.list());
        switch (work.code(row) >>> WHAT_SHIFT) {
            case END -> {
                if (at >= 0 && listings.inForce().day(at) == work.day(row)) {
                    end(listings, at, work.day(row), ListingEvents.EXPIRED, out.events());
                    renew(listings, rule, evidence, row, out);
                }
            }
            case RELEASE -> {
                if (at >= 0) {
                    end(listings, at, work.day(row), ListingEvents.RELEASED, out.events());
                }
            }
            case BY_RECORD -> record(listings, rule, at, row, out);
            case BY_SCORE -> start(listings, rule, at, row, ListingEvents.STARTED_BY_SCORE, out);
            default -> start(listings, rule, at, row, ListingEvents.STARTED, out);
        }
    }

    private static void record(Listings listings, ListRule rule, int at, int row, Out out) {
        EventBatch work = out.work();
        if (at >= 0) {
            extend(listings.inForce(), rule, at, work.day(row), out.events());
        } else if (rule.pool() >= 0) {
            int code = Claims.code(rule.pool(), LISTING_DECIDED, work.code(row) & 0xffff);
            int claim = out.claims()
                    .add(work.subject(row), work.day(row), code, rule.work(), work.occurred(row), work.origin(row));
            out.claims().tags().copy(claim, work.tags(), row);
        } else {
            start(listings, rule, at, row, ListingEvents.STARTED, out);
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

    private static void start(Listings listings, ListRule rule, int at, int row, int what, Out out) {
        if (at >= 0) {
            return;
        }
        EventBatch work = out.work();
        int day = work.day(row);
        int place = -at - 1;
        EventBatch inForce = listings.inForce();
        inForce.insert(place);
        inForce.set(place, work, row);
        inForce.setCode(place, rule.list());
        inForce.setDay(place, rule.endOf(day));
        inForce.setExtra(place, day);
        int event = out.events().addFrom(work, row);
        int act = work.code(row) >>> ACT_SHIFT & LIST_MASK;
        out.events().setCode(event, ListingEvents.code(what, rule.list(), act));
        out.events().setExtra(event, rule.endOf(day));
    }

    private static void end(Listings listings, int at, int day, int how, ListingEvents events) {
        EventBatch inForce = listings.inForce();
        int event = events.addFrom(inForce, at);
        events.setCode(event, ListingEvents.code(how, inForce.code(at), 0));
        events.setDay(event, day);
        inForce.remove(at);
    }

    /** Lists anew, on the day a term ends, who still meets the score criterion at the end of that day. */
    private static void renew(Listings listings, ListRule rule, Evidence evidence, int row, Out out) {
        int subject = out.work().subject(row);
        if (rule.renewed()
                && rule.metBy(evidence.entries().scoreOn(subject, out.work().day(row), evidence.scores()))) {
            start(listings, rule, listings.find(subject, rule.list()), row, ListingEvents.STARTED_BY_SCORE, out);
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
