package glasshouse.institution.hiring;

import glasshouse.institution.lists.Listings;
import glasshouse.institution.lists.ListsPlan;
import glasshouse.institution.measures.Applications;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.people.People;
import glasshouse.society.response.Treatment;

/**
 * Lets persons apply for work at firms, and firms refuse whom they find on a published blacklist. An application reaches the firm next
 * week, its answer the candidate a week later; who is not refused is not told.
 */
public final class Hiring {
    /** Kind of message, to a firm: somebody applies for work; extra is 1 for who is on a published blacklist. */
    public static final int APPLIED = 83;
    /** Kind of message, to a candidate: the firm did not hire for a listing. */
    public static final int NOT_HIRED = 84;

    private final HiringPlan plan;
    private final ListsPlan lists;

    /** Creates hiring under a regime with these lists. */
    public Hiring(HiringPlan plan, ListsPlan lists) {
        this.plan = plan;
        this.lists = lists;
    }

    /**
     * Sends the week's applications, or answers those that arrived.
     *
     * @param people the district
     * @param listings who is on which list
     */
    public void hire(People people, Listings listings, In in, Out out) {
        out.events().clear();
        if (plan.isOfPersons()) {
            hear(in.inbox(), out.events(), out.treatment());
            apply(listings, in.applications(), out);
        } else if (plan.isOfFirms()) {
            answer(people, in.inbox(), out);
        }
    }

    /**
     * Holds what hiring reads.
     *
     * @param applications requests that no measure refused
     * @param inbox what arrived
     */
    public record In(Applications applications, Inbox inbox) {}

    /**
     * Holds what hiring writes.
     *
     * @param events what happened; emptied first
     * @param across to the other side
     * @param treatment receives what candidates are told
     */
    public record Out(HiringEvents events, Messages across, Treatment treatment) {}

    private void apply(Listings listings, Applications applications, Out out) {
        for (int row = 0; row < applications.size(); row++) {
            int kind = applications.kind(row);
            if (plan.isForWork(kind)) {
                int subject = applications.subject(row);
                int day = applications.day(row);
                long origin = applications.origin(row);
                boolean listed = listings.isPublished(subject, lists);
                int what = listed ? HiringEvents.APPLIED_LISTED : HiringEvents.APPLIED;
                note(out.events(), applications.subject(row), day, what, kind, origin);
                int code = Messages.code(APPLIED, kind);
                out.across().send(plan.firm(origin), day, code, listed ? 1 : 0, day, Origin.across(origin));
            }
        }
    }

    private void answer(People people, Inbox inbox, Out out) {
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) == APPLIED) {
                int firm = mail.subject(row);
                int kind = mail.payload(row);
                long origin = mail.origin(row);
                boolean listed = mail.extra(row) == 1;
                int what = listed ? HiringEvents.APPLIED_LISTED : HiringEvents.APPLIED;
                note(out.events(), firm, mail.day(row), what, kind, origin);
                if (listed && plan.refuses(firm, people.traitsOf(firm), origin)) {
                    note(out.events(), firm, mail.day(row), HiringEvents.NOT_HIRED, kind, origin);
                    int code = Messages.code(NOT_HIRED, kind);
                    int candidate = Origin.subject(origin);
                    out.across().send(candidate, mail.day(row), code, firm, mail.day(row), Origin.across(origin));
                }
            }
        }
    }

    private static void hear(Inbox inbox, HiringEvents events, Treatment treatment) {
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) == NOT_HIRED) {
                int day = mail.day(row);
                int noted = note(
                        events, mail.subject(row), day, HiringEvents.NOT_HIRED, mail.payload(row), mail.origin(row));
                if (treatment.isWeighed()) {
                    treatment.tell(events, noted, Treatment.REFUSED);
                }
            }
        }
    }

    private static int note(HiringEvents events, int subject, int day, int what, int kind, long origin) {
        int row = events.add(subject, day, what, kind, day, origin);
        events.tags().stamp(row, Stamp.honest(), Provenance.OWN_ACT);
        return row;
    }
}
