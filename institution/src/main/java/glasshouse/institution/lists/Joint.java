package glasshouse.institution.lists;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Messages;

/**
 * Listings that follow another: by agreement the subject's own, by a rule of contagion somebody else's. A listing that starts for its own reasons sends the same subject a message for each list that is
 * to follow; it carries the origin and the tag of the record, and arrives next week and after the lag.
 */
final class Joint {
    private static final int ACT_SHIFT = 8;

    private final Agreement[][] agreements;

    Joint(Agreement[][] agreements) {
        this.agreements = agreements;
    }

    /** Sends what follows from the listing in a row that has just begun for its own reasons. */
    void follow(Listings listings, int at, int act, Messages messages) {
        KeptRows inForce = listings.inForce();
        int first = inForce.code(at);
        for (Agreement agreement : agreements[first]) {
            if (!agreement.holdsOn(inForce.extra(at))) {
                continue;
            }
            for (int target : agreement.targets()) {
                int sent = messages.addFrom(inForce, at);
                messages.setCode(sent, Messages.code(Lists.JOINT_LISTING, act << ACT_SHIFT | target));
                messages.setDay(sent, inForce.extra(at) + agreement.lag());
                messages.setExtra(sent, listings.joined(at, agreement.endsWithFirst()));
            }
        }
    }

    /** Takes in a message: to work if it is due this week, else to what waits for its day. */
    static void arrive(Messages mail, int row, Lists.Evidence evidence, KeptRows joining, EventBatch work) {
        int due = Math.max(mail.day(row), evidence.today());
        if (due >= evidence.nextWeek()) {
            joining.addFrom(mail, row, due, mail.payload(row), mail.extra(row));
            return;
        }
        int begun = work.addFrom(mail, row);
        work.setDay(begun, due);
        work.setCode(begun, Docket.following(mail.extra(row), mail.payload(row)));
    }

    /** Forgets what was to come of somebody else's listing and to end with it, now that it has ended, by the message in a row. */
    static void forget(KeptRows joining, Messages mail, int row) {
        for (int at = joining.size() - 1; at >= 0; at--) {
            if (joining.subject(at) == mail.subject(row)
                    && joining.origin(at) == mail.origin(row)
                    && Docket.list(joining.code(at)) == mail.payload(row)
                    && Listings.isReached(joining.extra(at))
                    && Listings.endsWithFirst(joining.extra(at))) {
                joining.remove(at);
            }
        }
    }

    /** Moves what is due this week to work. */
    static void due(KeptRows joining, int nextWeek, EventBatch work) {
        int first = work.size();
        joining.moveDue(nextWeek, work);
        for (int row = first; row < work.size(); row++) {
            work.setCode(row, Docket.following(work.extra(row), work.code(row)));
        }
    }
}
