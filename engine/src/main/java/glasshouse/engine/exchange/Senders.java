package glasshouse.engine.exchange;

import glasshouse.institution.credit.Credit;
import glasshouse.institution.hiring.Hiring;
import glasshouse.institution.lists.Lists;
import glasshouse.institution.measures.Measures;
import glasshouse.institution.procurement.Procurement;
import glasshouse.institution.recourse.Recourse;
import glasshouse.institution.registry.Consolidation;
import glasshouse.institution.sensing.Sensing;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Origin;
import glasshouse.society.firms.Harm;
import glasshouse.society.response.Informing;
import glasshouse.society.response.Response;
import glasshouse.society.response.Victims;
import glasshouse.society.schemes.Schemes;

/** Says who sent a message. */
public final class Senders {
    /** In place of a sender, where a pool or an office sent it, or the message does not say who did. */
    public static final int NOBODY = -1;

    private Senders() {}

    /** Returns who of the receiver's side sent a message; the receiver, where it is one to oneself. */
    public static int of(Messages mail, int row) {
        return switch (mail.kind(row)) {
            case Response.TIE_LISTED, Response.TIE_TAKEN_OFF, Response.TIE_CUT -> mail.extra(row);
            case Sensing.REPORTED, Informing.RETALIATED, Measures.MISCARRIED -> mail.extra(row);
            case Schemes.TIE_JOINED, Schemes.TIE_LEFT -> mail.extra(row);
            case Sensing.MISIDENTIFIED, Sensing.WITNESSED, Victims.SUFFERED -> Origin.subject(mail.origin(row));
            case Measures.KIN_UNDER,
                    Measures.KIN_FREED,
                    Measures.KIN_SUSPENDED,
                    Measures.KIN_RESUMED,
                    Harm.HARMED,
                    Hiring.APPLIED,
                    Hiring.NOT_HIRED,
                    Lists.REACHED,
                    Lists.REACH_ENDED,
                    Consolidation.MISLINKED -> NOBODY;
            case Sensing.REPORT_CHECKED,
                    Sensing.AUDIT_GRANTED,
                    Sensing.REPORT_DISMISSED,
                    Lists.LISTING_DECIDED,
                    Measures.CARRIED_OUT,
                    Recourse.REVIEWED,
                    Consolidation.JOINING,
                    Credit.LOAN_ANSWERED,
                    Procurement.AWARDED -> NOBODY;
            default -> mail.subject(row);
        };
    }
}
