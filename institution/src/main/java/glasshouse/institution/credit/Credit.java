package glasshouse.institution.credit;

import glasshouse.institution.companies.PrivateScore;
import glasshouse.institution.companies.PrivateScores;
import glasshouse.institution.lists.Listings;
import glasshouse.institution.measures.Applications;
import glasshouse.institution.scoring.Rulebooks;
import glasshouse.institution.scoring.Scores;
import glasshouse.kernel.column.EventBatch;
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

    /** In place of the lender and the band of a loan that fell due: it is settled. */
    private static final int SETTLED = -1;

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
        /** Room for a person's contacts. */
        private int[] contacts = {};

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

        int[] contacts(int most) {
            if (contacts.length < most) {
                contacts = new int[most];
            }
            return contacts;
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
     * @param work room for loans that begin and end; emptied first
     * @param treatment receives what people are told
     */
    public record Out(
            CreditEvents events, Messages messages, Claims claims, Books books, EventBatch work, Treatment treatment) {}

    /** Returns the plan. */
    public CreditPlan plan() {
        return plan;
    }

    /**
     * Marks who of a district has a record that a bank can look up on a day.
     *
     * @param draws room for as many draws as are made at once
     */
    public void markRecorded(People people, CreditState state, int day, boolean[] recorded, long[] draws) {
        society.accounts().mark(people.from(), people.size(), day, recorded, draws);
        state.markBorrowed(recorded);
    }

    /** Returns a person's standing in the banks' record on a day, 0 to 1, or {@link PrivateScore#NO_HISTORY}. */
    public double history(CreditState state, int subject, int day) {
        return sights.history(state, subject, day);
    }

    /** Lends for the week of a district. */
    public void lend(People people, CreditState state, Evidence evidence, Out out) {
        out.events().clear();
        if (plan.any() || state.loans().size() > 0) {
            settle(state, evidence, out);
            begin(state, evidence.inbox, out.events());
            answering.answer(people, state, evidence, out);
            remind(state, evidence.week + 1, out);
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

    /** Takes in what became of loans that fell due this week, of which word was sent: money comes back, the banks' record moves. */
    private void settle(CreditState state, Evidence evidence, Out out) {
        Repayments repayments = evidence.repayments;
        if (repayments.size() == 0) {
            return;
        }
        EventBatch due = out.work();
        due.clear();
        state.loans().take(evidence.week, due);
        due.sort();
        int next = 0;
        for (int row = 0; row < repayments.size(); row++) {
            while (next < due.size() && due.subject(next) < repayments.subject(row)) {
                next++;
            }
            settle(state, due, next, row, evidence, out);
        }
        for (int row = 0; row < due.size(); row++) {
            if (due.code(row) != SETTLED) {
                state.loans().addFrom(due, row, due.day(row), due.code(row), due.extra(row));
            }
        }
    }

    /** Settles the loan that a repayment is of, among those due from a row on, which is the first of the subject's. */
    private void settle(CreditState state, EventBatch due, int first, int row, Evidence evidence, Out out) {
        Repayments repayments = evidence.repayments;
        for (int at = first; at < due.size() && due.subject(at) == repayments.subject(row); at++) {
            if (due.origin(at) == repayments.origin(row) && due.code(at) != SETTLED) {
                settle(state, repayments, row, due.code(at), due.extra(at), out);
                due.setCode(at, SETTLED);
                return;
            }
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
    private void begin(CreditState state, Inbox inbox, CreditEvents events) {
        Messages mail = inbox.mail();
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
            int added = state.loans().add(mail.subject(row), due, loan, amount, day, mail.origin(row));
            state.loans().tags().stamp(added, Stamp.honest(), Provenance.OWN_ACT);
            Loan.note(CreditEvents.LENT, loan, mail, row, amount, events);
        }
    }

    /** Sends word to those whose loans fall due in a week. */
    private static void remind(CreditState state, int week, Out out) {
        EventBatch due = out.work();
        due.clear();
        state.loans().copy(week, due);
        int today = (week - 1) * Week.DAYS;
        for (int row = 0; row < due.size(); row++) {
            int code = Messages.code(Repayments.LOAN_DUE, Loan.lender(due.code(row)));
            out.messages().send(due.subject(row), today, code, due.day(row), due.occurred(row), due.origin(row));
        }
    }
}
