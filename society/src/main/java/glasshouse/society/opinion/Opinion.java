package glasshouse.society.opinion;

import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.conduct.Acts;
import glasshouse.society.conduct.Swayed;
import glasshouse.society.people.People;
import glasshouse.society.response.Felt;
import glasshouse.society.response.Response;
import glasshouse.society.response.Treatment;
import glasshouse.society.ties.TieKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Folds the week's treatment into what people think, after response has folded it into what they fear and whom they trust: benefits,
 * burdens, trust in firms, what they know; and lets those oppose openly whose threshold the published share has reached.
 */
public final class Opinion {
    /** The kind of root event that a change of mind is. */
    public static final int CHANGE_OF_MIND = 14;

    /** Ordinals of changes of mind within a person's week: coming to know, and joining open opposition. */
    private static final int KNOWS = 0;

    private static final int JOINS = 1;

    /** Weeks between two steps by which experiences fade. */
    private static final int STEP = 4;

    private static final int FULL = Approval.FULL_LEVEL;

    final Approval approval;
    final Saying saying;
    final @Nullable Thresholds thresholds;
    final int trustAtStart;
    final double spread;
    final long leaningKey;
    final long informedKey;
    final long informed;
    /** Threshold of knowing from the start for who goes online through a VPN. */
    final long informedThroughVpn;

    private final OpinionSettings settings;
    private final List<News> news;
    private final double trustKept;
    private final double benefitsKept;
    private final double burdensKept;
    private final int opposesUpTo;

    /** News as it is used: by week, with the key of whom it reaches. */
    private record News(int week, long key, long reach, int effect, int effectOnInformed) {}

    /**
     * Compiles the settings.
     *
     * @param persons the whole population
     * @param dayOf the day of a date, counted from the start
     */
    public Opinion(OpinionSettings settings, int persons, Seeds seeds, ToIntFunction<LocalDate> dayOf) {
        this.settings = settings;
        InformationSettings information = settings.information();
        this.approval = new Approval(settings.approval(), information.knowing());
        this.saying = new Saying(settings.saying(), settings.crisis(), seeds.people());
        this.thresholds = settings.cascade()
                .map(cascade -> new Thresholds(cascade, persons, seeds.people()))
                .orElse(null);
        this.opposesUpTo = settings.cascade()
                .map(cascade -> (int) StrictMath.round(cascade.opposesUpTo() * Approval.FULL))
                .orElse(0);
        this.trustAtStart =
                (int) StrictMath.round(settings.trustInFirms().start().value() * FULL);
        this.spread = settings.approval().spread();
        this.leaningKey = Key.of(seeds.people(), new Purpose("opinion.leaning"));
        this.informedKey = Key.of(seeds.people(), new Purpose("opinion.informed"));
        this.informed = information.informed().threshold();
        this.informedThroughVpn = information.throughVpn().threshold();
        this.news = information.news().entrySet().stream()
                .map(one -> news(one.getKey(), one.getValue(), seeds.luck(), dayOf))
                .toList();
        this.trustKept = kept(settings.trustInFirms().returnsIn());
        this.benefitsKept = kept(settings.experience().benefitsHalveIn());
        this.burdensKept = kept(settings.experience().burdensHalveIn());
    }

    private static News news(String name, NewsSettings news, long luckSeed, ToIntFunction<LocalDate> dayOf) {
        return new News(
                StrictMath.floorDiv(dayOf.applyAsInt(news.on()), Week.DAYS),
                Key.of(luckSeed, new Purpose("opinion.news." + name)),
                news.reach().threshold(),
                hundredths(news.effect()),
                hundredths(news.effectOnInformed()));
    }

    private static int hundredths(double effect) {
        return (int) StrictMath.round(effect / Approval.NEWS_UNIT);
    }

    private static double kept(Days halves) {
        return halves.value() == 0 ? 1 : StrictMath.pow(0.5, STEP * Week.DAYS / (double) halves.value());
    }

    /**
     * Holds what opinion reads, after response.
     *
     * @param inbox what arrived
     * @param treatment what the institution did
     * @param swayed where treatment made the difference
     * @param felt what response noted; changes of mind are added
     */
    public record In(Inbox inbox, Treatment treatment, Swayed swayed, Felt felt) {}

    /** Returns how many have a threshold that is reached when so many oppose openly: those of the lowest places. */
    public int reached(int openly) {
        return thresholds == null ? 0 : thresholds.reached(openly);
    }

    /** Folds the week of a district in. */
    public void fold(People people, OpinionState state, In in, int week, Voices voices) {
        fade(state, week);
        Felt felt = in.felt();
        int before = felt.size();
        for (int row = 0; row < before; row++) {
            feel(people, state, felt, row, week);
        }
        hear(people, state, in.inbox(), felt, week);
        Treatment treatment = in.treatment();
        for (int row = 0; row < treatment.size(); row++) {
            meet(people, state, treatment, row, felt, week);
        }
        for (int row = 0; row < in.swayed().size(); row++) {
            state.set(in.swayed().subject(row) - people.from(), OpinionState.CHANGED);
        }
        for (News one : news) {
            if (one.week() == week) {
                spread(people, state, one, felt, week);
            }
        }
        if (thresholds != null) {
            join(people, state, felt, week, voices);
        }
    }

    /** Lets experiences fade, every fourth week. */
    private void fade(OpinionState state, int week) {
        if (week % STEP != STEP - 1) {
            return;
        }
        for (int row = 0; row < state.size(); row++) {
            int benefits = state.benefits(row);
            int burdens = state.burdens(row);
            int gap = trustAtStart - state.trustInFirms(row);
            if ((benefits | burdens | gap) != 0) {
                state.setBenefits(row, (int) (benefits * benefitsKept));
                state.setBurdens(row, (int) (burdens * burdensKept));
                state.setTrustInFirms(row, trustAtStart - (int) (gap * trustKept));
            }
        }
    }

    private void feel(People people, OpinionState state, Felt felt, int row, int week) {
        int subject = felt.subject(row);
        int person = subject - people.from();
        switch (felt.what(row)) {
            case Felt.LEARNED -> {
                boolean own = Acts.isOwn(felt.origin(row), subject);
                ExperienceSettings experience = settings.experience();
                burden(state, person, own ? experience.listed() : experience.wronged());
                know(people, state, person, felt, week, Felt.FROM_EXPERIENCE);
            }
            case Felt.HARMED -> distrust(state, person, settings.trustInFirms().lostHarmed());
            default -> {}
        }
    }

    private void hear(People people, OpinionState state, Inbox inbox, Felt felt, int week) {
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) == Response.TIE_LISTED) {
                int person = mail.subject(row) - people.from();
                boolean atHome = mail.payload(row) == TieKind.HOUSEHOLD.ordinal();
                ExperienceSettings experience = settings.experience();
                burden(state, person, atHome ? experience.householdListed() : experience.tieListed());
                if (atHome) {
                    know(people, state, person, felt, week, Felt.FROM_EXPERIENCE);
                }
            }
        }
    }

    private void meet(People people, OpinionState state, Treatment treatment, int row, Felt felt, int week) {
        int person = treatment.subject(row) - people.from();
        ExperienceSettings experience = settings.experience();
        switch (treatment.what(row)) {
            case Treatment.BENEFITED -> {
                int benefits = state.benefits(person);
                state.setBenefits(person, benefits + part(FULL - benefits, experience.benefit()));
                if (!settings.information().benefitsTell()) {
                    return;
                }
            }
            case Treatment.DENIED -> burden(state, person, experience.denied());
            case Treatment.REJECTED -> burden(state, person, experience.rejected());
            case Treatment.UPHELD -> {
                int burdens = state.burdens(person);
                state.setBurdens(person, burdens - part(burdens, experience.relieved()));
                return;
            }
            case Treatment.EXPOSED, Treatment.SHAMED -> burden(state, person, experience.exposed());
            case Treatment.DEFRAUDED -> {
                burden(state, person, experience.exposed());
                distrust(state, person, settings.trustInFirms().lostDefrauded());
            }
            case Treatment.REFUSED -> {
                distrust(state, person, settings.trustInFirms().lostRefused());
                burden(state, person, experience.refused());
                return;
            }
            default -> {
                return;
            }
        }
        know(people, state, person, felt, week, Felt.FROM_EXPERIENCE);
    }

    private static void burden(OpinionState state, int person, Probability share) {
        int burdens = state.burdens(person);
        state.setBurdens(person, burdens + part(FULL - burdens, share));
    }

    private static void distrust(OpinionState state, int person, Probability share) {
        int trust = state.trustInFirms(person);
        state.setTrustInFirms(person, trust - part(trust, share));
    }

    private static int part(int level, Probability share) {
        return (int) StrictMath.round(level * share.value());
    }

    private static void know(People people, OpinionState state, int person, Felt felt, int week, int from) {
        if (!state.knows(person)) {
            state.set(person, OpinionState.KNOWS);
            note(felt, people.from() + person, week, Felt.CAME_TO_KNOW, from, KNOWS);
        }
    }

    private static void spread(People people, OpinionState state, News news, Felt felt, int week) {
        for (int row = 0; row < people.size(); row++) {
            if (Draws.happens(Mixer.draw(news.key(), Origin.of(people.from() + row, week), 0), news.reach())) {
                state.addNews(row, state.knows(row) ? news.effectOnInformed() : news.effect());
                know(people, state, row, felt, week, Felt.FROM_NEWS);
            }
        }
    }

    /** Lets those join whose threshold is reached and who oppose in private. */
    private void join(People people, OpinionState state, Felt felt, int week, Voices voices) {
        int reached = voices.reached();
        for (int row = 0; row < people.size() && reached > 0; row++) {
            if (state.isReached(row, reached) && !state.opposes(row) && state.approval(people, row) <= opposesUpTo) {
                state.set(row, OpinionState.OPPOSES);
                voices.join();
                note(felt, people.from() + row, week, Felt.JOINED_OPPOSITION, 0, JOINS);
            }
        }
    }

    private static void note(Felt felt, int subject, int week, int what, int about, int ordinal) {
        int day = week * Week.DAYS;
        int noted = felt.note(subject, day, what, about, 0, Origin.event(CHANGE_OF_MIND, subject, week, ordinal));
        felt.tags().stamp(noted, Stamp.honest(), Provenance.OWN_ACT);
    }
}
