package glasshouse.institution.procurement;

import glasshouse.institution.measures.Bids;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.time.Week;
import java.util.Objects;

/**
 * Marks bids and lets them compete. A bid is a claim on the contracts of its kind; the barrier awards them to the best marked, and
 * of bids with equal marks to the earlier one.
 */
public final class Procurement {
    /**
     * Kind of message: the target's bid won; extra is the priority of the best bid that was left over, {@link #NOBODY} where
     * none was.
     */
    public static final int AWARDED = 111;

    /** What stands for the priority of the best bid left over where none is. */
    public static final int NOBODY = Integer.MAX_VALUE;

    /** Work of a claim for one contract, in hundredths. */
    public static final int ONE = 100;

    /** Nobody gets more marks than these. */
    public static final int MOST_MARKS = 100;

    private final ProcurementPlan plan;

    /** Creates the procurement of a regime. */
    public Procurement(ProcurementPlan plan) {
        this.plan = plan;
    }

    /** Returns the compiled settings. */
    public ProcurementPlan plan() {
        return plan;
    }

    /**
     * Holds what procurement writes.
     *
     * @param awards what became of bids; emptied first
     * @param claims for contracts
     */
    public record Out(Awards awards, Claims claims) {}

    /** Takes in what was awarded, gives up what has stood for too long, and lets the week's bids compete. */
    public void award(Standing standing, Bids bids, Inbox inbox, int week, Out out) {
        out.awards().clear();
        if (!plan.any() && standing.bids().size() == 0) {
            return;
        }
        int today = week * Week.DAYS;
        arrive(standing, inbox, today, out.awards());
        lapse(standing, today, out.awards());
        for (int row = 0; row < bids.size(); row++) {
            int number = plan.ofRequest[bids.request(row)];
            bid(standing, bids, row, number, Objects.requireNonNull(plan.contracts[number]), out);
        }
    }

    private static void arrive(Standing standing, Inbox inbox, int today, Awards awards) {
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) != AWARDED) {
                continue;
            }
            int at = standing.find(mail.subject(row), mail.origin(row));
            if (at >= 0) {
                int won = note(standing.bids(), at, Awards.WON, today, awards);
                if (priority(Standing.marks(standing.bids().code(at))) > mail.extra(row)) {
                    awards.setCode(won, Awards.byPreference(awards.code(won)));
                }
                standing.bids().remove(at);
            }
        }
    }

    private static void lapse(Standing standing, int today, Awards awards) {
        KeptRows bids = standing.bids();
        int kept = 0;
        for (int row = 0; row < bids.size(); row++) {
            if (bids.extra(row) <= today) {
                note(bids, row, Awards.LOST, today, awards);
                continue;
            }
            bids.keep(row, kept++);
        }
        bids.shorten(kept);
    }

    private static int note(KeptRows bids, int row, int what, int day, Awards awards) {
        int noted = awards.addFrom(bids, row);
        awards.setCode(noted, Awards.code(what, bids.code(row)));
        awards.setDay(noted, day);
        return noted;
    }

    private static void bid(Standing standing, Bids bids, int row, int number, Contract contract, Out out) {
        long origin = bids.origin(row);
        int marks = Draws.below(Mixer.draw(contract.markKey(), origin, 0), MOST_MARKS);
        int preference = bids.preference(row);
        int lost = bids.day(row) + contract.openDays();
        int noted = out.awards().addFrom(bids, row);
        int code = Standing.code(number, marks, preference);
        out.awards().setCode(noted, Awards.code(Awards.BID, code));
        int place = standing.bids().firstOf(bids.subject(row) + 1);
        standing.bids().insertFrom(place, bids, row, bids.day(row), code, lost);
        int claim = out.claims()
                .add(
                        bids.subject(row),
                        bids.day(row),
                        Claims.code(contract.pool(), AWARDED, number),
                        Claims.extra(priority(marks + preference), ONE),
                        lost,
                        origin);
        out.claims().tags().copy(claim, bids.tags(), row);
    }

    /** Returns the priority of a bid with some marks, low first. */
    private static int priority(int marks) {
        return MOST_MARKS - Math.min(MOST_MARKS, marks);
    }
}
