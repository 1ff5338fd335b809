package glasshouse.society.response;

import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Normal;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.time.Week;
import glasshouse.society.conduct.Acts;
import glasshouse.society.conduct.Means;
import glasshouse.society.people.People;
import glasshouse.society.population.Traits;
import java.util.List;

/**
 * Decides who files what against a listing once they know of it, when, and with what evidence.
 *
 * <p>A person files with a probability of income and education, thinned by what the fee and the hours are beside what the
 * person can spend and spare.
 *
 * <p>Evidence is a normal variable of deviation 1 around +d'/2 for who did not do the act and -d'/2 for who did; d' times
 * its value is then the logarithm of the likelihood ratio of the two (D. Green and J. Swets, "Signal detection theory and
 * psychophysics", 1966). It travels as that logarithm, and whoever rules on it never learns which of the two it was drawn for.
 */
public final class Redress {
    /** Kind of message, to oneself: what the person meant to file falls due; extra is the day that made the person file. */
    public static final int FILED = 3;

    /** Stage: asks the agency to look again. */
    public static final int OBJECTION = 0;
    /** Stage: asks the court. */
    public static final int APPEAL = 1;
    /** Stage: asks to be taken off before the term ends. */
    public static final int REPAIR = 2;
    /** Stage: is heard before a listing begins. */
    public static final int HEARING = 3;
    /** How many stages there are. */
    public static final int STAGES = 4;

    /** Stages whose draws are numbered list by list. */
    private static final int NUMBERED = 3;
    /** Number of a hearing's draws on the first list: above those of all other stages. */
    private static final int HEARINGS = 1 << 12;

    private static final int EVIDENCE_BITS = 6;
    private static final int STAGE_BITS = 2;
    private static final int EVIDENCE_MIDDLE = 32;
    private static final double EVIDENCE_STEPS = 4;

    private final RedressSettings settings;
    private final Means means;
    private final long fileKey;
    private final long delayKey;
    private final long evidenceKey;
    private final Exponential delay;
    private final Exponential repairDelay;

    Redress(RedressSettings settings, Means means, long luckSeed) {
        this.settings = settings;
        this.means = means;
        this.fileKey = Key.of(luckSeed, new Purpose("response.redress.file"));
        this.delayKey = Key.of(luckSeed, new Purpose("response.redress.delay"));
        this.evidenceKey = Key.of(luckSeed, new Purpose("response.redress.evidence"));
        this.delay = Exponential.of(settings.delay().value());
        this.repairDelay = Exponential.of(settings.repairDelay().value());
    }

    /** Returns the list that a filing's payload is about. */
    public static int list(int payload) {
        return payload >>> EVIDENCE_BITS + STAGE_BITS;
    }

    /** Returns the stage of a filing's payload. */
    public static int stage(int payload) {
        return payload >>> EVIDENCE_BITS & (1 << STAGE_BITS) - 1;
    }

    /** Returns the logarithm of the likelihood ratio, not done to done, that a filing's payload brings: -8 to 7.75. */
    public static double evidence(int payload) {
        return ((payload & (1 << EVIDENCE_BITS) - 1) - EVIDENCE_MIDDLE) / EVIDENCE_STEPS;
    }

    private static int payload(int list, int stage, double evidence) {
        long step = StrictMath.round(evidence * EVIDENCE_STEPS) + EVIDENCE_MIDDLE;
        int bounded = (int) StrictMath.max(0, StrictMath.min((1 << EVIDENCE_BITS) - 1, step));
        return (list << STAGE_BITS | stage) << EVIDENCE_BITS | bounded;
    }

    /** Lets a person who learns of a listing decide. */
    void learn(People people, Treatment news, int row, int list) {
        boolean own = Acts.isOwn(news.origin(row), news.subject(row));
        Probability objects = own ? settings.objectsIfGuilty() : settings.objectsIfInnocent();
        attend(people, news, row, list);
        file(people, news, row, list, OBJECTION, objects.value());
        file(people, news, row, list, REPAIR, settings.seeksRepair().value());
    }

    /** Lets a person who is told of a case decide: there is nothing to be repaired, and less to object to. */
    void learnOfCase(People people, Treatment news, int row, int list) {
        boolean own = Acts.isOwn(news.origin(row), news.subject(row));
        Probability objects = own ? settings.objectsIfGuilty() : settings.objectsIfInnocent();
        attend(people, news, row, list);
        file(people, news, row, list, OBJECTION, objects.value() * settings.forCases());
    }

    /** Lets a person who is invited to a hearing decide whether to come. */
    private void attend(People people, Treatment news, int row, int list) {
        if (news.isAhead(row) && news.terms().isOffered(list, HEARING)) {
            file(people, news, row, list, HEARING, settings.attendsHearing().value());
        }
    }

    /** Lets a person whose objection was rejected decide. */
    void rejected(People people, Treatment news, int row, int list) {
        file(people, news, row, list, APPEAL, settings.appeals().value());
    }

    private void file(People people, Treatment news, int row, int list, int stage, double base) {
        int subject = news.subject(row);
        long origin = news.origin(row);
        int ordinal = stage < NUMBERED ? list * NUMBERED + stage : HEARINGS + list;
        int traits = people.traitsOf(subject);
        int quintile = Traits.incomeQuintile(traits);
        Terms.Term term = news.terms().of(list, stage, quintile);
        double files = base
                * at(settings.byIncome(), quintile)
                * at(settings.byEducation(), Traits.education(traits))
                * means.money(term.feeYuan(), quintile)
                * means.time(term.hours(), Traits.ageBand(traits));
        if (Draws.uniform(Mixer.draw(fileKey, origin, ordinal)) >= files) {
            return;
        }
        int day = news.day(row) + 1 + waits(stage, origin, ordinal);
        double tells = settings.evidence() * term.gain();
        double away = Acts.isOwn(origin, subject) ? -tells / 2 : tells / 2;
        double evidence = tells * (Normal.value(Mixer.draw(evidenceKey, origin, ordinal)) + away);
        int filing = people.filings().addFrom(news, row);
        people.filings().setDay(filing, day);
        people.filings().setCode(filing, payload(list, stage, evidence));
        people.filings().setExtra(filing, news.day(row));
    }

    /** Returns the days until something is filed; to a hearing one comes when asked. */
    private int waits(int stage, long origin, int ordinal) {
        return switch (stage) {
            case HEARING -> 0;
            case REPAIR -> repairDelay.days(Mixer.draw(delayKey, origin, ordinal));
            default -> delay.days(Mixer.draw(delayKey, origin, ordinal));
        };
    }

    private static double at(List<Double> factors, int place) {
        return factors.get(place);
    }

    /** Sends what falls due next week to the person's own office: it is there next week. */
    void send(People people, int week, Messages messages) {
        KeptRows filings = people.filings();
        int before = (week + 2) * Week.DAYS;
        int kept = 0;
        for (int row = 0; row < filings.size(); row++) {
            if (filings.day(row) >= before) {
                filings.keep(row, kept++);
            } else if (!people.isAtRest(filings.subject(row) - people.from())) {
                int sent = messages.addFrom(filings, row);
                messages.setCode(sent, Messages.code(FILED, filings.code(row)));
            }
        }
        filings.shorten(kept);
    }
}
