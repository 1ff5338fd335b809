package glasshouse.society.schemes;

import glasshouse.kernel.index.Names;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.borrowing.Accounts;
import glasshouse.society.people.Memberships;
import glasshouse.society.people.People;
import glasshouse.society.ties.TieKind;
import glasshouse.society.ties.Ties;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;

/** Lets people join private schemes and leave them, and tells household and acquaintances of it. */
public final class Schemes {
    /** Kind of message: a tie joined the scheme in the payload; extra is who. */
    public static final int TIE_JOINED = 96;
    /** Kind of message: a tie left the scheme in the payload; extra is who. */
    public static final int TIE_LEFT = 97;

    /** The kind of origin of an occasion to join or leave. */
    public static final int ROOT = 15;

    private static final List<TieKind> PEERS = List.of(TieKind.HOUSEHOLD, TieKind.ACQUAINTANCE);

    private final Names names;
    private final Scheme[] schemes;
    private final Society society;

    private Schemes(Names names, Scheme[] schemes, Society society) {
        this.names = names;
        this.schemes = schemes;
        this.society = society;
    }

    /**
     * Holds the society in which people choose.
     *
     * @param ties who knows whom
     * @param accounts who has an account with a bank, which joining takes
     * @param asking what people ask for, and what being refused costs
     */
    public record Society(Ties ties, Accounts accounts, Asking asking) {}

    /** Compiles the schemes of a society. */
    public static Schemes of(
            SequencedMap<String, SchemeSettings> settings,
            Society society,
            Seeds seeds,
            ToIntFunction<LocalDate> dayOf) {
        Names names = Names.of(settings.sequencedKeySet());
        Scheme[] schemes = new Scheme[names.size()];
        settings.forEach((name, scheme) -> schemes[names.number(name)] = new Scheme(name, scheme, seeds, dayOf));
        return new Schemes(names, schemes, society);
    }

    /** Returns the numbers of the schemes. */
    public Names names() {
        return names;
    }

    /** Says whether there are any. */
    public boolean any() {
        return schemes.length > 0;
    }

    /** Says whether a person could join a scheme on a day: has been able to since its launch, is online, and has an account. */
    public boolean canJoin(int scheme, People people, int subject, int day) {
        Scheme one = schemes[scheme];
        return one.isLaunched(day)
                && one.isOnline(subject, people.traitsOf(subject))
                && society.accounts().has(subject, day);
    }

    /**
     * Holds what the choice writes beside memberships.
     *
     * @param joins who joined and left; emptied first
     * @param messages to household and acquaintances
     * @param draws room for {@link ManyDraws#MOST_SUBJECTS} draws
     * @param scratch room for one person's ties of one kind
     */
    public record Out(Joins joins, Messages messages, long[] draws, int[] scratch) {}

    /** Lets the people of a district choose in a week. */
    public void choose(People people, Inbox inbox, Offer offer, Offer.Bands bands, int week, Out out) {
        out.joins().clear();
        if (!any()) {
            return;
        }
        hear(people.memberships(), people.from(), inbox);
        for (int scheme = 0; scheme < schemes.length; scheme++) {
            boolean concerns = offer.isOpen(scheme) || people.memberships().any();
            if (concerns && schemes[scheme].isLaunched(week * Week.DAYS)) {
                choose(scheme, people, new Moment(offer, bands, week), out);
            }
        }
    }

    /** Says what people choose by in a week. */
    private record Moment(Offer offer, Offer.Bands bands, int week) {}

    private static void hear(Memberships memberships, int from, Inbox inbox) {
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) == TIE_JOINED) {
                memberships.hear(mail.subject(row) - from, mail.payload(row), 1);
            } else if (mail.kind(row) == TIE_LEFT) {
                memberships.hear(mail.subject(row) - from, mail.payload(row), -1);
            }
        }
    }

    private void choose(int scheme, People people, Moment now, Out out) {
        Scheme one = schemes[scheme];
        for (int from = 0; from < people.size(); from += ManyDraws.MOST_SUBJECTS) {
            int size = StrictMath.min(ManyDraws.MOST_SUBJECTS, people.size() - from);
            ManyDraws.ofSubjects(one.considerKey, Origin.of(people.from() + from, now.week()), size, out.draws());
            for (int i = 0; i < size; i++) {
                if (Draws.happens(out.draws()[i], one.considers)) {
                    consider(scheme, people, from + i, now, out);
                }
            }
        }
    }

    private void consider(int scheme, People people, int row, Moment now, Out out) {
        Scheme one = schemes[scheme];
        int subject = people.from() + row;
        boolean isMember = people.memberships().has(row, scheme);
        if (!isMember && !canJoin(scheme, people, subject, now.week() * Week.DAYS)) {
            return;
        }
        double reluctance = one.reluctance(subject);
        long origin = Origin.event(ROOT, subject, now.week(), scheme);
        int decides = decides(scheme, people, row, isMember ? one.ofMember(reluctance) : reluctance, now);
        if (!isMember && decides != Joins.STAYS_OUT) {
            people.memberships().join(row, scheme);
            note(decides, scheme, subject, now.week(), origin, out);
        } else if (isMember && (decides == Joins.STAYS_OUT || one.leavesAnyway(origin))) {
            people.memberships().leave(row, scheme);
            note(Joins.LEFT, scheme, subject, now.week(), origin, out);
        }
    }

    private int decides(int scheme, People people, int row, double reluctance, Moment now) {
        if (!now.offer().isOpen(scheme)) {
            return Joins.STAYS_OUT;
        }
        int subject = people.from() + row;
        int traits = people.traits(row);
        int[] worth = now.offer().worthYuan()[scheme][now.bands().of(scheme, subject)];
        double benefit = society.asking().worthAYear(traits, worth);
        double cost = society.asking().costAYear(traits, now.offer().refuses()[scheme]);
        double peers = (double) people.memberships().peers(row, scheme) / StrictMath.max(1, countPeers(subject));
        return schemes[scheme].decides(reluctance, benefit, StrictMath.min(1, peers), cost);
    }

    private int countPeers(int subject) {
        int peers = 0;
        for (TieKind kind : PEERS) {
            peers += society.ties().degree(subject, kind);
        }
        return peers;
    }

    private void note(int what, int scheme, int subject, int week, long origin, Out out) {
        int day = week * Week.DAYS;
        int added = out.joins().add(subject, day, Joins.code(what, scheme), 0, day, origin);
        out.joins().tags().stamp(added, Stamp.honest(), Provenance.OWN_ACT);
        int code = Messages.code(what == Joins.LEFT ? TIE_LEFT : TIE_JOINED, scheme);
        for (TieKind kind : PEERS) {
            int n = society.ties().list(subject, kind, out.scratch());
            for (int i = 0; i < n; i++) {
                out.messages().send(out.scratch()[i], day, code, subject, day, origin);
            }
        }
    }
}
