package glasshouse.institution.lists;

import glasshouse.institution.registry.Consolidation;
import glasshouse.institution.registry.Records;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.scoring.Scoring;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;

/**
 * Collects what the lists of a district have to deal with in a week. Code packs what it is (8 bits), the kind of act (8 bits)
 * and the list (8 bits), so that rows of one subject and day come in the order of the constants; extra of what is due is how many rows
 * stand where it came from, from it on, which stays the same for as long as only those before it are dealt with.
 */
final class Docket {
    private static final int WHAT_SHIFT = 24;
    private static final int ACT_SHIFT = 8;
    private static final int LIST_MASK = (1 << ACT_SHIFT) - 1;
    static final int END = 0;
    static final int RELEASE = 1;
    static final int CORRECT = 2;
    static final int REPAIR = 3;
    static final int DELETE = 4;
    static final int SUSPEND = 5;
    static final int RESUME = 6;
    static final int DUE = 7;
    static final int BY_SCORE = 8;
    static final int BY_RECORD = 9;
    static final int BY_DECISION = 10;
    static final int NOTICE = 11;
    static final int BY_AGREEMENT = 12;
    static final int TIE_ENDED = 13;
    static final int BY_TIE = 14;

    /** In place of the kind of act of a correction: it is the one to those who have a copy. */
    private static final int COPY = 1;

    private final ListsPlan plan;
    private final RegistryPlan registry;

    Docket(ListsPlan plan, RegistryPlan registry) {
        this.plan = plan;
        this.registry = registry;
    }

    /** Returns the list of a code. */
    static int list(int code) {
        return code & LIST_MASK;
    }

    /** Returns the kind of act of a code. */
    static int act(int code) {
        return code >>> ACT_SHIFT & LIST_MASK;
    }

    /** Packs that a listing follows another, the subject's own or somebody else's, by the file that it is to have. */
    static int following(int file, int payload) {
        return (Listings.isReached(file) ? BY_TIE : BY_AGREEMENT) << WHAT_SHIFT | payload;
    }

    /** Returns what a code is about. */
    static int what(int code) {
        return code >>> WHAT_SHIFT;
    }

    /** Says whether what a row is about was found at a listing in force, or at its file. */
    static boolean isSeen(int what) {
        return what == END || what == NOTICE;
    }

    /** Writes the week's rows, in any order. */
    void collect(Listings listings, Lists.Evidence evidence, EventBatch work) {
        int nextWeek = evidence.nextWeek();
        due(listings.inForce(), listings.inForce(), END, nextWeek, work);
        due(listings.files(), listings.inForce(), NOTICE, nextWeek, work);
        due(listings.announced(), listings.announced(), DUE, nextWeek, work);
        records(evidence.records(), work);
        scores(evidence.entries(), work);
        mail(listings.joining(), evidence, work);
        Joint.due(listings.joining(), nextWeek, work);
    }

    /** Writes what is due on some day of the week, by the days of rows that stand beside those of who it befalls. */
    private static void due(KeptRows days, KeptRows rows, int what, int nextWeek, EventBatch work) {
        for (int row = days.nextDue(0, Integer.MIN_VALUE, nextWeek);
                row < days.size();
                row = days.nextDue(row + 1, Integer.MIN_VALUE, nextWeek)) {
            int event = work.addFrom(rows, row);
            work.setDay(event, days.day(row));
            work.setCode(event, what << WHAT_SHIFT | rows.code(row));
            work.setExtra(event, rows.size() - row);
        }
    }

    private void records(Records records, EventBatch work) {
        for (int row = 0; row < records.size(); row++) {
            int code = records.code(row);
            int act = Sightings.act(code);
            int agency = registry.agencyOf(Sightings.channel(code));
            for (ListRule rule : plan.releasedBy[act]) {
                if (registry.isReadBy(rule.agency(), code, records.day(row))) {
                    work.setCode(work.addFrom(records, row), RELEASE << WHAT_SHIFT | rule.list());
                }
            }
            for (ListRule rule : plan.listedBy[act * plan.agencies + agency]) {
                if (registry.isReadBy(rule.agency(), code, records.day(row)) && speaksOf(rule, records.subject(row))) {
                    work.setCode(work.addFrom(records, row), BY_RECORD << WHAT_SHIFT | act << ACT_SHIFT | rule.list());
                }
            }
        }
    }

    private void scores(Entries entries, EventBatch work) {
        for (int row = 0; row < entries.size(); row++) {
            int after = entries.after(row);
            if (!plan.anyMetBy(after)) {
                continue;
            }
            for (ListRule rule : plan.byScore) {
                boolean fell = after < rule.below();
                if (rule.metBy(after) && (entries.isByRule(row) || !fell) && speaksOf(rule, entries.subject(row))) {
                    work.setCode(work.addFrom(entries, row), BY_SCORE << WHAT_SHIFT | rule.list());
                }
            }
        }
    }

    private static void mail(KeptRows joining, Lists.Evidence evidence, EventBatch work) {
        Inbox inbox = evidence.inbox();
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            int what = switch (mail.kind(row)) {
                case Lists.LISTING_DECIDED -> BY_DECISION;
                case Scoring.CORRECTION -> (mail.payload(row) & Scoring.DELETED) == 0 ? CORRECT : DELETE;
                case Consolidation.COPY_CORRECTED -> CORRECT;
                case Lists.REPAIR_GRANTED -> REPAIR;
                case Lists.SUSPENDED -> SUSPEND;
                case Lists.RESUMED -> RESUME;
                case Lists.REACH_ENDED -> TIE_ENDED;
                default -> -1;
            };
            if (what >= 0) {
                int event = work.addFrom(mail, row);
                work.setCode(event, what << WHAT_SHIFT | payload(mail, row));
                work.setDay(event, Math.max(mail.day(row), evidence.today()));
                if (what == TIE_ENDED) {
                    Joint.forget(joining, mail, row);
                }
            } else if (mail.kind(row) == Lists.JOINT_LISTING || mail.kind(row) == Lists.REACHED) {
                Joint.arrive(mail, row, evidence, joining, work);
            }
        }
    }

    private boolean speaksOf(ListRule rule, int subject) {
        return plan.speaksOf(rule, subject) && registry.isOf(rule.who(), subject);
    }

    /** Returns the list that mail is about, and, of a correction, whether it is the one to those who have a copy. */
    private static int payload(Messages mail, int row) {
        return switch (mail.kind(row)) {
            case Scoring.CORRECTION -> mail.payload(row) & LIST_MASK;
            case Consolidation.COPY_CORRECTED -> COPY << ACT_SHIFT | mail.payload(row) & LIST_MASK;
            default -> mail.payload(row);
        };
    }

    /** Says whether a correction is the one to those who have a copy. */
    static boolean isCopy(int code) {
        return act(code) == COPY;
    }
}
