package glasshouse.institution.measures;

import glasshouse.institution.companies.CompaniesPlan;
import glasshouse.institution.companies.PrivateScores;
import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.lists.Listings;
import glasshouse.institution.lists.ListsPlan;
import glasshouse.institution.measures.membership.MemberDesk;
import glasshouse.institution.measures.membership.Perks;
import glasshouse.institution.scoring.Rulebooks;
import glasshouse.institution.scoring.Scores;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.conduct.Requests;
import glasshouse.society.response.Offers;
import glasshouse.society.response.Treatment;
import glasshouse.society.ties.Ties;

/** Puts listings into force as measures, refuses and favours requests, and tells people what it did to them. */
public final class Measures {
    /** Kind of message: a measure ordered against the target was carried out. */
    public static final int CARRIED_OUT = 28;
    /** Kind of message: a measure against another adult of the household reaches the target. */
    public static final int KIN_UNDER = 29;
    /** Kind of message: such a measure has ended. */
    public static final int KIN_FREED = 30;
    /** Kind of message: a measure ordered against somebody else was carried out against the target; extra is whom it was meant for. */
    public static final int MISCARRIED = 72;

    /** Kind of message: such a measure does not hold until the other's case is decided. */
    public static final int KIN_SUSPENDED = 67;
    /** Kind of message: it holds again. */
    public static final int KIN_RESUMED = 68;

    private final MeasuresPlan plan;
    private final ListsPlan lists;
    private final Orders orders;
    private final Suspensions suspensions;
    private final Counter counter;
    private final MemberDesk desk;

    /** Creates the measures that follow from these lists and grades, in this society. */
    public Measures(MeasuresPlan plan, ListsPlan lists, Rulebooks rulebooks, Society society) {
        this.plan = plan;
        this.lists = lists;
        this.suspensions = new Suspensions(society.ties());
        this.orders = new Orders(plan, society.ties(), society.offers(), society.stamp());
        this.desk = new MemberDesk(society.companies());
        this.counter = new Counter(plan, lists, rulebooks, new Counter.Beside(desk, society.answered()));
    }

    /**
     * Holds the society that measures meet.
     *
     * @param ties who lives with whom, and near whom
     * @param offers what people would pay for being let off
     * @param stamp writes the truth behind evidence
     * @param companies what companies do with requests of members and of others
     * @param answered [request] whether somebody else answers it, where no measure refuses; empty for none
     */
    public record Society(Ties ties, Offers offers, Stamp stamp, CompaniesPlan companies, boolean[] answered) {}

    /** Shows what measures read: the week's batches of one thread, turned to one district after the other. */
    public static final class Evidence {
        private final ListingEvents events;
        private final Requests requests;
        private final Inbox inbox;
        private final Concerned concerned = new Concerned();
        private Listings listings = new Listings();
        private Scores scores = new Scores(0, 0, 0);
        private PrivateScores privateScores = new PrivateScores(0, 0, 0);
        private int week;

        /** Creates a view of these batches. */
        public Evidence(ListingEvents events, Requests requests, Inbox inbox) {
            this.events = events;
            this.requests = requests;
            this.inbox = inbox;
        }

        /** Turns to the district with these listings and scores, as they are after the week. */
        public Evidence of(Listings districtListings, Scores districtScores, int inWeek) {
            this.listings = districtListings;
            this.scores = districtScores;
            this.week = inWeek;
            return this;
        }

        /** Turns to the scores that companies give the district's people, as they are this week. */
        public Evidence with(PrivateScores districtScores) {
            this.privateScores = districtScores;
            return this;
        }

        PrivateScores privateScores() {
            return privateScores;
        }

        ListingEvents events() {
            return events;
        }

        Requests requests() {
            return requests;
        }

        Inbox inbox() {
            return inbox;
        }

        Concerned concerned() {
            return concerned;
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
     * Holds what measures write.
     *
     * @param treatment how people were treated; emptied first
     * @param denials what was done to requests; emptied first
     * @param applications requests that were not refused and that lenders answer; emptied first
     * @param bids the requests that compete with others; emptied first
     * @param perks what companies did with requests; emptied first
     * @param sanctions what happened to measures; emptied first
     * @param messages to other adults of households
     * @param claims for carrying out
     * @param scratch room for one household
     */
    public record Out(
            Treatment treatment,
            Denials denials,
            Applications applications,
            Bids bids,
            Perks perks,
            SanctionEvents sanctions,
            Messages messages,
            Claims claims,
            int[] scratch) {}

    /** Applies the week of a district. */
    public void apply(Sanctions sanctions, Evidence evidence, Out out) {
        out.treatment().clear();
        out.denials().clear();
        out.bids().clear();
        out.perks().clear();
        out.sanctions().clear();
        out.applications().clear();
        treat(evidence, out.treatment());
        if (plan.any() || desk.any() || sanctions.inForce().size() > 0) {
            orders.arrive(sanctions, evidence, out);
            orders.follow(sanctions, evidence, out);
            suspensions.arrive(sanctions, evidence, out);
            counter.answer(sanctions, evidence, out);
            orders.turn(sanctions, evidence.today(), out);
            suspensions.forget(sanctions, evidence.listings());
        } else {
            counter.handOnAll(evidence.requests(), out.applications());
        }
        if (out.treatment().isWeighed()) {
            tellOfBenefits(out);
        }
    }

    /** Tells people of requests favoured and of benefits that began. */
    private void tellOfBenefits(Out out) {
        for (int row = 0; row < out.denials().size(); row++) {
            if (out.denials().isFavoured(row)) {
                out.treatment().tell(out.denials(), row, Treatment.BENEFITED);
            }
        }
        for (int row = 0; row < out.sanctions().size(); row++) {
            boolean began = out.sanctions().what(row) == SanctionEvents.BEGAN;
            if (began
                    && plan.isOfYearlyBenefit(Sanctions.measure(out.sanctions().sanction(row)))) {
                out.treatment().tell(out.sanctions(), row, Treatment.BENEFITED);
            }
        }
    }

    /** Tells people what happened on blacklists, and of cases that an office has of them. */
    private void treat(Evidence evidence, Treatment treatment) {
        ListingEvents events = evidence.events();
        for (int row = 0; row < events.size(); row++) {
            int list = events.list(row);
            if (lists.isOfCases(list) && isToldAndStands(evidence, row)) {
                say(events, row, Treatment.TOLD_OF_CASE, isAhead(events, row), treatment);
            }
            if (!lists.isBlack(list)) {
                continue;
            }
            int published = events.isPublished(row) ? 1 : 0;
            if (events.isStart(row)) {
                say(events, row, Treatment.LISTED, published, treatment);
            } else if (events.isEnd(row)) {
                say(events, row, Treatment.ENDED, published, treatment);
            } else if (events.what(row) == ListingEvents.WITHDRAWN) {
                say(events, row, Treatment.ENDED, 0, treatment);
            } else if (isToldAndStands(evidence, row)) {
                say(events, row, Treatment.NOTIFIED, isAhead(events, row), treatment);
            }
        }
    }

    private static boolean isToldAndStands(Evidence evidence, int row) {
        ListingEvents events = evidence.events();
        return events.what(row) == ListingEvents.NOTIFIED
                && (events.isLastOfSubject(row)
                        || evidence.listings().stands(events.subject(row), events.list(row), events.origin(row)));
    }

    /** Returns 1 if a notice is of a listing that is to begin on a later day, and 0 otherwise. */
    private static int isAhead(ListingEvents events, int row) {
        return events.extra(row) > events.day(row) ? 1 : 0;
    }

    private static void say(ListingEvents events, int row, int what, int extra, Treatment treatment) {
        int treated = treatment.addFrom(events, row);
        treatment.setCode(treated, Treatment.code(what, events.list(row), 0));
        treatment.setExtra(treated, extra);
    }
}
