package glasshouse.engine.world;

import glasshouse.institution.credit.Credit;
import glasshouse.institution.hiring.Hiring;
import glasshouse.institution.lists.Lists;
import glasshouse.institution.measures.Measures;
import glasshouse.institution.procurement.Procurement;
import glasshouse.institution.recourse.Recourse;
import glasshouse.institution.registry.Consolidation;
import glasshouse.institution.registry.Tampering;
import glasshouse.institution.scoring.Scoring;
import glasshouse.institution.sensing.Sensing;
import glasshouse.society.borrowing.Repayments;
import glasshouse.society.firms.Harm;
import glasshouse.society.response.Informing;
import glasshouse.society.response.Offers;
import glasshouse.society.response.Redress;
import glasshouse.society.response.Response;
import glasshouse.society.response.Victims;
import glasshouse.society.schemes.Schemes;
import java.util.List;

/** Numbers the kinds of message, in the order of their metrics. */
public final class MessageKinds {
    /** The kinds of message, in the order of their metrics. */
    public static final List<String> NAMES = List.of(
            "tie_listed",
            "tie_taken_off",
            "misidentified",
            "witnessed",
            "reported",
            "report_checked",
            "audit_granted",
            "score_reset",
            "listing_decided",
            "filed",
            "tie_cut",
            "correction",
            "repair_granted",
            "carried_out",
            "kin_under",
            "kin_freed",
            "suspended",
            "resumed",
            "kin_suspended",
            "kin_resumed",
            "reviewed",
            "joining",
            "mislinked",
            "copy_corrected",
            "report_dismissed",
            "found_out",
            "retaliated",
            "record_planted",
            "offered",
            "miscarried",
            "joint_listing",
            "unwatched",
            "watched",
            "reached",
            "reach_ended",
            "loan_answered",
            "loan_due",
            "awarded",
            "harmed",
            "applied_for_work",
            "not_hired",
            "tie_joined",
            "tie_left",
            "suffered");

    private static final int[] CODES = {
        Response.TIE_LISTED,
        Response.TIE_TAKEN_OFF,
        Sensing.MISIDENTIFIED,
        Sensing.WITNESSED,
        Sensing.REPORTED,
        Sensing.REPORT_CHECKED,
        Sensing.AUDIT_GRANTED,
        Scoring.SCORE_RESET,
        Lists.LISTING_DECIDED,
        Redress.FILED,
        Response.TIE_CUT,
        Scoring.CORRECTION,
        Lists.REPAIR_GRANTED,
        Measures.CARRIED_OUT,
        Measures.KIN_UNDER,
        Measures.KIN_FREED,
        Lists.SUSPENDED,
        Lists.RESUMED,
        Measures.KIN_SUSPENDED,
        Measures.KIN_RESUMED,
        Recourse.REVIEWED,
        Consolidation.JOINING,
        Consolidation.MISLINKED,
        Consolidation.COPY_CORRECTED,
        Sensing.REPORT_DISMISSED,
        Informing.FOUND_OUT,
        Informing.RETALIATED,
        Tampering.RECORD_PLANTED,
        Offers.OFFERED,
        Measures.MISCARRIED,
        Lists.JOINT_LISTING,
        Sensing.UNWATCHED,
        Sensing.WATCHED,
        Lists.REACHED,
        Lists.REACH_ENDED,
        Credit.LOAN_ANSWERED,
        Repayments.LOAN_DUE,
        Procurement.AWARDED,
        Harm.HARMED,
        Hiring.APPLIED,
        Hiring.NOT_HIRED,
        Schemes.TIE_JOINED,
        Schemes.TIE_LEFT,
        Victims.SUFFERED
    };

    private MessageKinds() {}

    /** Returns the place of a kind of message among {@link #NAMES}. */
    public static int metric(int kind) {
        for (int i = 0; i < CODES.length; i++) {
            if (CODES[i] == kind) {
                return i;
            }
        }
        throw new IllegalStateException("unknown kind of message " + kind);
    }

    /** Returns the name of a kind of message. */
    public static String name(int kind) {
        return NAMES.get(metric(kind));
    }
}
