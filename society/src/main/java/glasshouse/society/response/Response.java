package glasshouse.society.response;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.time.Week;
import glasshouse.society.conduct.Acts;
import glasshouse.society.conduct.Means;
import glasshouse.society.firms.Harm;
import glasshouse.society.people.People;
import glasshouse.society.ties.TieKind;
import glasshouse.society.ties.Ties;
import java.util.List;
import java.util.Locale;

/**
 * Folds the week's treatment into the society's columns: what people know, fear and trust, what they will file, and which
 * ties they cut; and tells the ties that publication reaches.
 */
public final class Response {
    /** Kind of message: a tie was put on a published blacklist. */
    public static final int TIE_LISTED = 1;
    /** Kind of message: a tie was taken off a published blacklist. */
    public static final int TIE_TAKEN_OFF = 2;
    /** Kind of message: a tie has cut the tie. */
    public static final int TIE_CUT = 4;

    private static final int MOST_LISTINGS = Short.MAX_VALUE;

    private final ResponseSettings settings;
    private final Ties ties;
    private final TieKind[] hearing;
    private final long[] cuts = new long[TieKind.values().length];
    private final long cutKey;
    private final Mood mood;
    private final Redress redress;
    private final Informing informing;
    private final Offers offers;

    /** Creates the response of a society with these ties, whose people would pay as much as these offers say. */
    public Response(ResponseSettings settings, Ties ties, Means means, Offers offers, long luckSeed) {
        this.settings = settings;
        this.ties = ties;
        List<TieKind> kinds =
                settings.hearsOfListing().stream().distinct().sorted().toList();
        this.hearing = kinds.toArray(TieKind[]::new);
        settings.cutsTie()
                .forEach((kind, share) ->
                        cuts[TieKind.valueOf(kind.toUpperCase(Locale.ROOT)).ordinal()] = share.threshold());
        this.cutKey = Key.of(luckSeed, new Purpose("response.cut-tie"));
        this.mood = new Mood(settings);
        this.redress = new Redress(settings.redress(), means, luckSeed);
        this.informing = new Informing(settings);
        this.offers = offers;
    }

    /** Returns the level of trust, 0 to 255, that everybody starts with. */
    public static int trustAtStart(ResponseSettings settings) {
        return Mood.level(settings.trustAtStart());
    }

    /**
     * Folds in what happened to people and what they heard.
     *
     * @param people whose treatment columns are written
     * @param inbox messages of ties' treatment are read
     * @param treatment what the institution did this week, in any order; sorted here
     * @param week the week
     * @param out receives the messages to ties and what changed for people
     */
    public void fold(People people, Inbox inbox, Treatment treatment, int week, Out out) {
        out.felt().clear();
        mood.settle(people, week);
        informing.settle(people, week);
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            switch (mail.kind(row)) {
                case TIE_LISTED -> hearOfListing(people, mail, row, out);
                case TIE_TAKEN_OFF -> hear(people, mail, row, -1, out.felt());
                case Harm.HARMED -> note(out.felt(), mail, row, Felt.HARMED, mail.payload(row), mail.extra(row));
                case Victims.SUFFERED -> suffer(people, mail, row, out.felt());
                case TIE_CUT -> cut(people, mail.subject(row), mail.extra(row), mail, row);
                case Informing.FOUND_OUT -> informing.findOut(people, mail, row, week, out);
                case Informing.RETALIATED -> informing.endure(people, mail, row, out.felt());
                default -> {}
            }
        }
        treatment.sort();
        for (int row = 0; row < treatment.size(); row++) {
            treat(people, treatment, row, out);
        }
        redress.send(people, week, out.messages());
    }

    private void suffer(People people, Messages mail, int row, Felt felt) {
        settings.victims().ifPresent(victims -> {
            mood.disappoint(people, mail.subject(row) - people.from(), victims.trustLost());
            Informing.disappoint(people, mail.subject(row), victims.trustInNeighboursLost());
            note(felt, mail, row, Felt.SUFFERED, mail.payload(row), 0);
        });
    }

    private void treat(People people, Treatment treatment, int row, Out out) {
        int person = treatment.subject(row) - people.from();
        if (people.isAtRest(person) && !treatment.isOfListing(row)) {
            return;
        }
        switch (treatment.what(row)) {
            case Treatment.LISTED -> tell(treatment, row, TIE_LISTED, out);
            case Treatment.ENDED -> {
                tell(treatment, row, TIE_TAKEN_OFF, out);
                forget(people, treatment, row, out.felt());
            }
            case Treatment.TOLD_OF_CASE -> learnOfCase(people, treatment, row, out.felt());
            case Treatment.NOTIFIED -> learn(people, treatment, row, out);
            case Treatment.DENIED -> {
                if (treatment.extra(row) == 0) {
                    learn(people, treatment, row, out);
                }
                mood.frighten(people, person, settings.fearOfDenial());
            }
            case Treatment.UPHELD -> mood.reassure(people, person, settings.trustRegainedCorrected());
            case Treatment.EXPOSED ->
                mood.disappoint(people, person, settings.exposed().trustLostTold());
            case Treatment.DEFRAUDED ->
                mood.disappoint(people, person, settings.exposed().trustLostDefrauded());
            case Treatment.SHAMED -> {
                mood.frighten(people, person, settings.exposed().fearOfShaming());
                mood.disappoint(people, person, settings.exposed().trustLostShamed());
            }
            case Treatment.REJECTED -> {
                mood.disappoint(people, person, settings.trustLostRejected());
                if (treatment.stage(row) == Redress.OBJECTION) {
                    redress.rejected(people, treatment, row, treatment.list(row));
                }
            }
            case Treatment.BENEFITED, Treatment.REFUSED -> {}
            default -> throw new IllegalStateException("unknown treatment " + treatment.what(row));
        }
    }

    /** Lets a person learn of a listing, unless it is known already. */
    private void learn(People people, Treatment treatment, int row, Out out) {
        int subject = treatment.subject(row);
        int list = treatment.list(row);
        int at = people.known().find(subject, list);
        if (at >= 0) {
            return;
        }
        people.known().insertFrom(-at - 1, treatment, row, treatment.day(row), list, 0);
        note(out.felt(), treatment, row, Felt.LEARNED, list, treatment.what(row));
        int person = subject - people.from();
        if (!people.isListed(person)) {
            people.setListed(person, true);
            note(out.felt(), treatment, row, Felt.BLACKLISTED, list, 0);
        }
        mood.frighten(people, person, settings.fearOfListing());
        boolean own = Acts.isOwn(treatment.origin(row), subject);
        mood.disappoint(people, person, own ? settings.trustLostListed() : settings.trustLostWronged());
        redress.learn(people, treatment, row, list);
        offer(treatment, row, list, out.messages());
    }

    /** Lets a person who learns of a listing offer money to whoever could end it: the offer is there next week. */
    private void offer(Treatment treatment, int row, int list, Messages messages) {
        int most = offers.any() ? offers.mostYuan(treatment.subject(row), treatment.origin(row), list) : 0;
        if (most > 0) {
            int sent = messages.addFrom(treatment, row);
            messages.setCode(sent, Messages.code(Offers.OFFERED, list));
            messages.setExtra(sent, most);
        }
    }

    /** Lets a person learn of a case, which makes nobody live as blacklisted. */
    private void learnOfCase(People people, Treatment treatment, int row, Felt felt) {
        note(felt, treatment, row, Felt.LEARNED, treatment.list(row), Treatment.TOLD_OF_CASE);
        int person = treatment.subject(row) - people.from();
        mood.frighten(people, person, settings.fearOfCase());
        boolean own = Acts.isOwn(treatment.origin(row), treatment.subject(row));
        mood.disappoint(people, person, own ? settings.trustLostCase() : settings.trustLostWronged());
        redress.learnOfCase(people, treatment, row, treatment.list(row));
    }

    private static void forget(People people, Treatment treatment, int row, Felt felt) {
        int at = people.known().find(treatment.subject(row), treatment.list(row));
        if (at < 0) {
            return;
        }
        people.known().remove(at);
        int person = treatment.subject(row) - people.from();
        if (people.knownListings(person) == 0) {
            people.setListed(person, false);
            note(felt, treatment, row, Felt.NOT_BLACKLISTED, treatment.list(row), 0);
        }
    }

    private void hearOfListing(People people, Messages mail, int row, Out out) {
        hear(people, mail, row, 1, out.felt());
        int subject = mail.subject(row);
        int person = subject - people.from();
        mood.frighten(people, person, settings.fearOfTiesListing());
        mood.disappoint(people, person, settings.trustLostForTie());
        int other = mail.extra(row);
        long share = cuts[mail.payload(row)];
        if (share > 0
                && !people.isCut(subject, other)
                && Draws.happens(Mixer.draw(cutKey, mail.origin(row), subject), share)) {
            cut(people, subject, other, mail, row);
            note(out.felt(), mail, row, Felt.CUT_TIE, mail.payload(row), other);
            int code = Messages.code(TIE_CUT, mail.payload(row));
            out.messages().send(other, mail.day(row), code, subject, mail.occurred(row), mail.origin(row));
        }
    }

    static void cut(People people, int subject, int other, Messages mail, int row) {
        KeptRows cutTies = people.cutTies();
        int at = cutTies.find(subject, other);
        if (at < 0) {
            cutTies.insertFrom(-at - 1, mail, row, mail.day(row), other, 0);
        }
    }

    private static void hear(People people, Messages mail, int row, int change, Felt felt) {
        int subject = mail.subject(row);
        int person = subject - people.from();
        int listed = people.listedTies(person) + change;
        if (listed < 0 || listed > MOST_LISTINGS) {
            throw new IllegalStateException(
                    "subject " + subject + " has " + listed + " listings of ties; must be 0.." + MOST_LISTINGS);
        }
        people.setListedTies(person, listed);
        if (listed == (change > 0 ? 1 : 0)) {
            note(felt, mail, row, change > 0 ? Felt.LISTED_TIE : Felt.NO_LISTED_TIE, 0, 0);
        }
    }

    static void note(Felt felt, EventBatch of, int row, int what, int about, int extra) {
        int noted = felt.note(of.subject(row), of.day(row), what, about, extra, of.origin(row));
        felt.tags().copy(noted, of.tags(), row);
    }

    private void tell(Treatment treatment, int row, int kind, Out out) {
        if (treatment.extra(row) == 0) {
            return;
        }
        int subject = treatment.subject(row);
        for (TieKind tie : hearing) {
            int n = ties.list(subject, tie, treatment.occurred(row) / Week.DAYS, out.scratch());
            for (int i = 0; i < n; i++) {
                int code = Messages.code(kind, tie.ordinal());
                out.messages()
                        .send(
                                out.scratch()[i],
                                treatment.day(row),
                                code,
                                subject,
                                treatment.occurred(row),
                                treatment.origin(row));
            }
        }
    }

    /**
     * Holds what response writes beside the society's columns.
     *
     * @param messages to ties
     * @param felt what changed for people; emptied first
     * @param scratch room for one person's ties of one kind
     */
    public record Out(Messages messages, Felt felt, int[] scratch) {}
}
