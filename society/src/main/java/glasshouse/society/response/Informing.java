package glasshouse.society.response;

import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.time.Week;
import glasshouse.society.people.People;
import glasshouse.society.ties.TieKind;

/**
 * Moves trust in neighbours, a level of 0 to 255: who finds out that a tie reported him or her trusts neighbours less, and
 * may cut the tie; who is cut off for it trusts them less as well. Every four weeks trust goes part of the way back.
 */
public final class Informing {
    /**
     * Kind of message, to oneself: the target has found out who reported him or her; extra is who it was, payload see
     * {@link #payload}.
     */
    public static final int FOUND_OUT = 46;
    /** Kind of message: somebody whom the target had reported has cut the tie; extra is who, payload the kind of tie. */
    public static final int RETALIATED = 47;

    private static final int TIE_SHIFT = 16;
    private static final int TIE_BITS = 2;
    private static final int CUTS = 1 << TIE_SHIFT + TIE_BITS;
    private static final int REPORTS_BACK = CUTS << 1;

    private static final int FULL = 255;

    /** [level]: what trust comes to after a step back. */
    private final byte[] trustAfter = new byte[FULL + 1];

    private final Probability lostReported;
    private final Probability lostRetaliated;

    Informing(ResponseSettings settings) {
        int start = trustAtStart(settings);
        Days halves = settings.trustInNeighboursReturnsIn();
        double kept = halves.value() == 0 ? 1 : StrictMath.pow(0.5, Mood.STEP * Week.DAYS / (double) halves.value());
        for (int level = 0; level <= FULL; level++) {
            trustAfter[level] = (byte) (start - (int) ((start - level) * kept));
        }
        this.lostReported = settings.trustInNeighboursLostReported();
        this.lostRetaliated = settings.trustInNeighboursLostRetaliated();
    }

    /** Returns the level of trust in neighbours, 0 to 255, that everybody starts with. */
    public static int trustAtStart(ResponseSettings settings) {
        return Mood.level(settings.trustInNeighboursAtStart());
    }

    /**
     * Packs what somebody who finds out has found out and will do.
     *
     * @param report what was reported, 16 bits, which society need not understand
     * @param tie kind of tie to who reported
     * @param cuts whether the tie is cut for it
     * @param reportsBack whether a report is made up in return
     */
    public static int payload(int report, int tie, boolean cuts, boolean reportsBack) {
        return report | tie << TIE_SHIFT | (cuts ? CUTS : 0) | (reportsBack ? REPORTS_BACK : 0);
    }

    /** Returns the kind of tie in a payload. */
    public static int tie(int payload) {
        return payload >>> TIE_SHIFT & (1 << TIE_BITS) - 1;
    }

    /** Says whether a report is made up in return. */
    public static boolean reportsBack(int payload) {
        return (payload & REPORTS_BACK) != 0;
    }

    /** Lets a person find out who reported him or her, and cut the tie. */
    void findOut(People people, Messages mail, int row, int week, Response.Out out) {
        int subject = mail.subject(row);
        int other = mail.extra(row);
        int tie = tie(mail.payload(row));
        disappoint(people, subject, lostReported);
        Response.note(out.felt(), mail, row, Felt.FOUND_OUT, tie, other);
        boolean cuts = (mail.payload(row) & CUTS) != 0 && tie != TieKind.HOUSEHOLD.ordinal();
        if (cuts && !people.isCut(subject, other)) {
            Response.cut(people, subject, other, mail, row);
            Response.note(out.felt(), mail, row, Felt.CUT_REPORTER, tie, other);
            int code = Messages.code(RETALIATED, tie);
            out.messages().send(other, week * Week.DAYS, code, subject, mail.occurred(row), mail.origin(row));
        }
    }

    /** Lets a person be cut off by somebody he or she had reported. */
    void endure(People people, Messages mail, int row, Felt felt) {
        int subject = mail.subject(row);
        int other = mail.extra(row);
        disappoint(people, subject, lostRetaliated);
        Response.cut(people, subject, other, mail, row);
        KeptRows cutTies = people.cutTies();
        cutTies.setExtra(cutTies.find(subject, other), People.SHUNNED);
        Response.note(felt, mail, row, Felt.SHUNNED, mail.payload(row), other);
    }

    static void disappoint(People people, int subject, Probability share) {
        int row = subject - people.from();
        int trust = people.trustInNeighbours(row);
        people.setTrustInNeighbours(row, trust - (int) StrictMath.round(trust * share.value()));
    }

    /** Lets the trust of a whole district go part of the way back, every fourth week. */
    void settle(People people, int week) {
        if (week % Mood.STEP == Mood.STEP - 1 && people.distrustful() > 0) {
            people.settleNeighbours(trustAfter);
        }
    }
}
