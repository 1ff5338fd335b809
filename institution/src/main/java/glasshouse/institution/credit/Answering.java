package glasshouse.institution.credit;

import glasshouse.institution.lists.Listings;
import glasshouse.institution.measures.Applications;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.people.People;
import glasshouse.society.population.Traits;
import org.jspecify.annotations.Nullable;

/** Answers who asks for a loan: refuses, or asks the lender's pool for cash. */
final class Answering {
    /** All wait alike for cash, by day and lot. */
    private static final int PRIORITY = 10;

    private final CreditPlan plan;
    private final Sights sights;

    Answering(CreditPlan plan, Sights sights) {
        this.plan = plan;
        this.sights = sights;
    }

    void answer(People people, CreditState state, Credit.Evidence evidence, Credit.Out out) {
        Applications applications = evidence.applications();
        for (int row = 0; row < applications.size(); row++) {
            @Nullable Lender lender = plan.ofRequest[applications.kind(row)];
            if (lender != null) {
                answer(lender, people, state, evidence, row, out);
            }
        }
    }

    private void answer(
            Lender lender, People people, CreditState state, Credit.Evidence evidence, int row, Credit.Out out) {
        Applications applications = evidence.applications();
        int subject = applications.subject(row);
        int standing = sights.recorded(state, subject, evidence.today());
        int band = sights.band(lender, people, standing, evidence, subject);
        boolean bankLends = standing != Sights.NOTHING && lender.bankLends()[standing];
        int seen = StrictMath.max(band, 0);
        int plain = Loan.code(lender.number(), seen, false);
        Loan.note(CreditEvents.APPLIED, plain, applications, row, lender.yuan().amount(), out.events());
        int refused = refused(lender, people, band, evidence, row);
        if (refused != CreditEvents.LENT) {
            int loan = Loan.code(lender.number(), seen, bankLends);
            Loan.note(refused, loan, applications, row, 0, out.events());
            return;
        }
        int loan = Loan.code(lender.number(), seen, !bankLends);
        int code = Claims.code(lender.pool(), Credit.LOAN_ANSWERED, loan);
        int work = Claims.extra(PRIORITY, lender.yuan().amount());
        int day = applications.day(row);
        int claim = out.claims().add(subject, day, code, work, day, applications.origin(row));
        out.claims().tags().stamp(claim, Stamp.honest(), Provenance.OWN_ACT);
    }

    /** Returns why a lender refuses, or {@link CreditEvents#LENT} where it does not. */
    private static int refused(Lender lender, People people, int band, Credit.Evidence evidence, int row) {
        Applications applications = evidence.applications();
        int subject = applications.subject(row);
        if (isListed(lender, evidence.listings(), subject)) {
            return CreditEvents.LISTED;
        }
        if (band == Sights.NOTHING) {
            return CreditEvents.NO_RECORD;
        }
        int group = Traits.group(people.traitsOf(subject));
        long draw = Mixer.draw(lender.acceptKey(), applications.origin(row), 0);
        return evidence.acceptance().accepts(lender.number(), group, band, draw)
                ? CreditEvents.LENT
                : CreditEvents.LOW_BAND;
    }

    private static boolean isListed(Lender lender, Listings listings, int subject) {
        for (int list : lender.refuses()) {
            if (listings.isOn(subject, list)) {
                return true;
            }
        }
        return false;
    }

    /** Counts who is in which band, for the lenders who accept by group. */
    void count(People people, CreditState state, Credit.Evidence evidence, Books books) {
        for (@Nullable Lender lender : plan.lenders) {
            if (lender == null || !lender.isEqual()) {
                continue;
            }
            for (int row = 0; row < people.size(); row++) {
                int band = sights.band(lender, people, state, evidence, people.from() + row);
                if (band != Sights.NOTHING) {
                    books.count(lender.number(), Traits.group(people.traits(row)), band);
                }
            }
        }
    }
}
