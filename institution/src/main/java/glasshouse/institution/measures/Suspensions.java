package glasshouse.institution.measures;

import glasshouse.institution.lists.Listings;
import glasshouse.institution.lists.Lists;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Messages;
import glasshouse.society.ties.Ties;

/**
 * Keeps measures from holding while what was filed against their listing is pending. What a suspension finds when it ends
 * decides: if the listing stands, its measures hold again; if not, they stay suspended until the last copy is gone.
 */
final class Suspensions {
    private static final int EIGHT_BITS = 0xff;

    private final Ties ties;

    Suspensions(Ties ties) {
        this.ties = ties;
    }

    /** Takes in what arrived: suspensions that begin and end, one's own and those of other adults of the household. */
    void arrive(Sanctions sanctions, Measures.Evidence evidence, Measures.Out out) {
        Messages mail = evidence.inbox().mail();
        for (int row = evidence.inbox().first(); row < evidence.inbox().last(); row++) {
            int list = mail.payload(row) & EIGHT_BITS;
            switch (mail.kind(row)) {
                case Lists.SUSPENDED -> suspend(sanctions, mail, row, Sanctions.code(list, 0, false), evidence, out);
                case Measures.KIN_SUSPENDED ->
                    suspend(sanctions, mail, row, Sanctions.code(list, 0, true), evidence, out);
                case Lists.RESUMED -> {
                    if (evidence.listings().stands(mail.subject(row), list, mail.origin(row))) {
                        resume(sanctions, mail, row, Sanctions.code(list, 0, false), evidence, out);
                    }
                }
                case Measures.KIN_RESUMED -> resume(sanctions, mail, row, Sanctions.code(list, 0, true), evidence, out);
                default -> {}
            }
        }
    }

    private void suspend(
            Sanctions sanctions, Messages mail, int row, int listing, Measures.Evidence evidence, Measures.Out out) {
        KeptRows suspended = sanctions.suspended();
        int at = Sanctions.find(suspended, mail.subject(row), listing, mail.origin(row));
        if (at < 0) {
            suspended.insertFrom(-at - 1, mail, row, evidence.today(), listing, 0);
            note(sanctions, mail, row, listing, SanctionEvents.SUSPENDED, evidence, out);
            tell(sanctions, mail, row, listing, Measures.KIN_SUSPENDED, out);
        }
    }

    private void resume(
            Sanctions sanctions, Messages mail, int row, int listing, Measures.Evidence evidence, Measures.Out out) {
        int at = Sanctions.find(sanctions.suspended(), mail.subject(row), listing, mail.origin(row));
        if (at >= 0) {
            sanctions.suspended().remove(at);
            note(sanctions, mail, row, listing, SanctionEvents.RESUMED, evidence, out);
            tell(sanctions, mail, row, listing, Measures.KIN_RESUMED, out);
        }
    }

    private static void note(
            Sanctions sanctions,
            Messages mail,
            int row,
            int listing,
            int what,
            Measures.Evidence evidence,
            Measures.Out out) {
        KeptRows inForce = sanctions.inForce();
        int subject = mail.subject(row);
        for (int at = inForce.firstOf(subject); at < inForce.size() && inForce.subject(at) == subject; at++) {
            if (isOf(inForce, at, listing, mail.origin(row))) {
                int event = out.sanctions().addFrom(inForce, at);
                out.sanctions().setCode(event, SanctionEvents.code(what, inForce.code(at)));
                out.sanctions().setDay(event, evidence.today());
            }
        }
    }

    private static boolean isOf(KeptRows inForce, int row, int listing, long origin) {
        return Sanctions.ofListing(inForce.code(row)) == listing && inForce.origin(row) == origin;
    }

    /** Tells the household, where a measure of the listing reaches it. */
    private void tell(Sanctions sanctions, Messages mail, int row, int listing, int kind, Measures.Out out) {
        KeptRows inForce = sanctions.inForce();
        int subject = mail.subject(row);
        for (int at = inForce.firstOf(subject); at < inForce.size() && inForce.subject(at) == subject; at++) {
            if (isOf(inForce, at, listing, mail.origin(row)) && Sanctions.spreads(inForce.code(at))) {
                Household.tell(ties, mail, row, Messages.code(kind, Sanctions.list(listing)), 0, out);
                return;
            }
        }
    }

    /** Forgets suspensions of listings that are over and of which no copy is left. */
    void forget(Sanctions sanctions, Listings listings) {
        KeptRows suspended = sanctions.suspended();
        for (int row = suspended.size() - 1; row >= 0; row--) {
            int listing = suspended.code(row);
            long origin = suspended.origin(row);
            boolean stands = !Sanctions.isReached(listing)
                    && listings.stands(suspended.subject(row), Sanctions.list(listing), origin);
            if (!stands && !isLeft(sanctions.inForce(), suspended.subject(row), listing, origin)) {
                suspended.remove(row);
            }
        }
    }

    private static boolean isLeft(KeptRows inForce, int subject, int listing, long origin) {
        for (int at = inForce.firstOf(subject); at < inForce.size() && inForce.subject(at) == subject; at++) {
            if (isOf(inForce, at, listing, origin)) {
                return true;
            }
        }
        return false;
    }
}
