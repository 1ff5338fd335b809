package glasshouse.institution.credit;

import glasshouse.institution.companies.PrivateScore;
import glasshouse.institution.companies.PrivateScores;
import glasshouse.institution.lists.Listings;
import glasshouse.institution.measures.Applications;
import glasshouse.institution.scoring.Rulebooks;
import glasshouse.institution.scoring.Scores;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.borrowing.Accounts;
import glasshouse.society.borrowing.Repayments;
import glasshouse.society.people.People;
import glasshouse.society.response.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * Lends: takes in what became of loans that fell due, begins those that the barrier found cash for, answers who asks, and sends
 * word of what falls due next week.
 */
public final class Credit {
    /**
     * Kind of message: a lender's cash was asked for a loan that it accepts; the payload is that of {@link Loan}; extra is
     * {@link #REFUSED} where there was none.
     */
    public static final int LOAN_ANSWERED = 73;

    /** Extra of an answer: no cash. */
    public static final int REFUSED = 1;

    /** In place of the day on which a loan falls due: it is settled. */
    private static final int SETTLED = 0;

    private final CreditPlan plan;
    private final Sights sights;
    private final Answering answering;
    private final Society society;

    /** Creates the lenders of a regime, in a society. */
    public Credit(CreditPlan plan, Rulebooks rulebooks, Society society) {
        this.plan = plan;
        this.society = society;
        this.sights = new Sights(plan, rulebooks, society);
        this.answering = new Answering(plan, sights);
    }

    /**
     * Holds the society that lenders meet.
     *
     * @param accounts who has an account
     * @param standings how many standings the banks' record tells apart
     */
    public record Society(Accounts accounts, int standings) {}

    /** Shows what lenders see: the week's batches of one thread, turned to one district after the other. */
    public static final class Evidence {
        private final Applications applications;
        private final Repayments repayments;
        private final Inbox inbox;
        private Acceptance acceptance = Acceptance.none();
        private Listings listings = new Listings();
        private Scores scores = new Scores(0, 0, 0);
        private PrivateScores privateScores = new PrivateScores(0, 0, 0);
        private int week;

        /** Creates a view of these batches. */
        public Evidence(Applications applications, Repayments repayments, Inbox inbox) {
            this.applications = applications;
            this.repayments = repayments;
            this.inbox = inbox;
        }

        /** Turns to what was decided at the last barrier. */
        public void enter(Acceptance ofWeek) {
            acceptance = ofWeek;
        }

        /** Turns to the district with these listings and scores, as they are after the week. */
        public Evidence of(Listings districtListings, Scores districtScores, int inWeek) {
            this.listings = districtListings;
            this.scores = districtScores;
            this.week = inWeek;
            return this;
        }

        /** Turns to the scores that companies give the district's people. */
        public Evidence with(PrivateScores districtScores) {
            this.privateScores = districtScores;
            return this;
        }

        PrivateScores privateScores() {
            return privateScores;
        }

        Applications applications() {
            return applications;
        }

        Acceptance acceptance() {
            return acceptance;
        }

        Listings listings() {
            return listings;
        }

        Scores scores() {
            return scores;
        }

        int today() {
            return week * Week.DAYS;
        }
    }

    /**
     * Holds what lenders write.
     *
     * @param events what happened; emptied first
     * @param messages of what falls due
     * @param claims on lenders' cash
     * @param books what lenders count
     * @param work room for loans that begin; emptied first
     * @param treatment receives what people are told
     */
    public record Out(
            CreditEvents events, Messages messages, Claims claims, Books books, EventBatch work, Treatment treatment) {}

    /** Returns the plan. */
    public CreditPlan plan() {
        return plan;
    }

    /** Marks who of a district has a record that a bank can look up on a day. */
    public void markRecorded(People people, CreditState state, int day, boolean[] recorded) {
        society.accounts().mark(people.from(), people.size(), day, recorded);
        for (int row = 0; row < people.size(); row++) {
            recorded[row] |= state.hasBorrowed(people.from() + row);
        }
    }

    /** Returns a person's standing in the banks' record on a day, 0 to 1, or {@link PrivateScore#NO_HISTORY}. */
    public double history(CreditState state, int subject, int day) {
        return sights.history(state, subject, day);
    }

    /** Lends for the week of a district. */
    public void lend(People people, CreditState state, Evidence evidence, Out out) {
        out.events().clear();
        if (plan.any() || state.loans().size() > 0) {
            settle(state, evidence.repayments, out);
            begin(state, evidence.inbox, out.events(), out.work());
            answering.answer(people, state, evidence, out);
            remind(state, evidence.today(), out.messages());
            answering.count(people, state, evidence, out.books());
            tellRefused(out.events(), out.treatment());
        }
    }

    private static void tellRefused(CreditEvents events, Treatment treatment) {
        for (int row = 0; row < events.size() && treatment.isWeighed(); row++) {
            if (events.isRefusal(row)) {
                treatment.tell(events, row, Treatment.REFUSED);
            }
        }
    }

    /** Takes in what became of loans that fell due: money comes back, the banks' record moves. */
    private void settle(CreditState state, Repayments repayments, Out out) {
        KeptRows loans = state.loans();
        for (int row = 0; row < repayments.size(); row++) {
            int at = state.find(repayments.subject(row), repayments.origin(row));
            if (at >= 0) {
                settle(state, repayments, row, loans.code(at), loans.extra(at), out);
                loans.setDay(at, SETTLED);
            }
        }
        if (repayments.size() > 0) {
            loans.forgetBefore(SETTLED + 1);
        }
    }

    /** Settles one loan; of a lender that is no longer there the amount comes back or is lost, and nothing is gained. */
    private void settle(CreditState state, Repayments repayments, int row, int loan, int amount, Out out) {
        boolean repaid = repayments.isRepaid(row);
        @Nullable Lender lender = plan.lenders[Loan.lender(loan)];
        int gain = lender == null ? 0 : lender.yuan().gain();
        int loss = lender == null ? amount : lender.yuan().loss();
        out.books().settle(Loan.lender(loan), Loan.band(loan), repaid, repaid ? amount + gain : amount - loss);
        int what = repaid ? CreditEvents.REPAID : CreditEvents.DEFAULTED;
        Loan.note(what, loan, repayments, row, repaid ? gain : loss, out.events());
        if (lender == null || lender.settings().recorded()) {
            int subject = repayments.subject(row);
            int level = state.level(subject) + (repaid ? 1 : -1);
            state.record(subject, StrictMath.clamp(level, 0, society.standings() - 1));
        }
    }

    /** Begins the loans for which there was cash; a lender that has gone since lends nothing. */
    private void begin(CreditState state, Inbox inbox, CreditEvents events, EventBatch begun) {
        Messages mail = inbox.mail();
        begun.clear();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) != LOAN_ANSWERED) {
                continue;
            }
            int loan = mail.payload(row);
            @Nullable Lender lender = plan.lenders[Loan.lender(loan)];
            if (lender == null || mail.extra(row) == REFUSED) {
                Loan.note(CreditEvents.NO_CASH, loan, mail, row, 0, events);
                continue;
            }
            int day = mail.day(row);
            int due = day + lender.settings().term().value();
            int amount = lender.yuan().amount();
            int added = begun.add(mail.subject(row), due, loan, amount, day, mail.origin(row));
            begun.tags().stamp(added, Stamp.honest(), Provenance.OWN_ACT);
            Loan.note(CreditEvents.LENT, loan, mail, row, amount, events);
        }
        begun.sort();
        state.loans().takeIn(begun);
    }

    /** Sends word to those whose loans fall due next week. */
    private static void remind(CreditState state, int today, Messages messages) {
        KeptRows loans = state.loans();
        int from = today + Week.DAYS;
        for (int row = loans.nextDue(0, from, from + Week.DAYS);
                row < loans.size();
                row = loans.nextDue(row + 1, from, from + Week.DAYS)) {
            int code = Messages.code(Repayments.LOAN_DUE, Loan.lender(loans.code(row)));
            messages.send(loans.subject(row), today, code, loans.day(row), loans.occurred(row), loans.origin(row));
        }
    }
}
