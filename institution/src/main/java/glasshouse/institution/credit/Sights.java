package glasshouse.institution.credit;

import glasshouse.institution.companies.PrivateScore;
import glasshouse.institution.scoring.Rulebooks;
import glasshouse.society.people.People;
import java.util.Objects;

/** Says what lenders see of a person. */
final class Sights {
    /** In place of a band: the lender sees nothing of the person. */
    static final int NOTHING = -1;

    private final CreditPlan plan;
    private final Rulebooks rulebooks;
    private final Credit.Society society;

    Sights(CreditPlan plan, Rulebooks rulebooks, Credit.Society society) {
        this.plan = plan;
        this.rulebooks = rulebooks;
        this.society = society;
    }

    /** Returns the band that a lender sees a person in, or {@link #NOTHING}. */
    int band(Lender lender, People people, CreditState state, Credit.Evidence evidence, int subject) {
        LenderSettings.Sight sees = lender.settings().sees();
        boolean goesByRecord = sees == LenderSettings.Sight.BANK || sees == LenderSettings.Sight.PRIVATE;
        int standing = goesByRecord ? recorded(state, subject, evidence.today()) : NOTHING;
        return band(lender, people, standing, evidence, subject);
    }

    /** Returns the band that a lender sees a person in who has this standing in the banks' record, or {@link #NOTHING}. */
    int band(Lender lender, People people, int standing, Credit.Evidence evidence, int subject) {
        return switch (lender.settings().sees()) {
            case BANK -> standing;
            case COMPANY -> {
                int score = evidence.privateScores().of(lender.company(), subject);
                yield score == 0 ? NOTHING : lender.band(score);
            }
            case PRIVATE -> {
                PrivateScore score = Objects.requireNonNull(plan.privateScore, "private score");
                int[] room = evidence.contacts(score.contacts());
                yield score.band(lender.bands(), people, subject, history(standing), room);
            }
            case STATE ->
                rulebooks.isScored(subject) ? lender.band(evidence.scores().of(subject)) : NOTHING;
        };
    }

    /** Returns a person's standing in the banks' record, or {@link #NOTHING} for who has no account and has never borrowed. */
    int recorded(CreditState state, int subject, int day) {
        boolean known = state.hasBorrowed(subject) || society.accounts().has(subject, day);
        return known ? state.level(subject) : NOTHING;
    }

    /** Returns a person's standing in the banks' record, 0 to 1, or {@link PrivateScore#NO_HISTORY}. */
    double history(CreditState state, int subject, int day) {
        return history(society.standings() > 1 ? recorded(state, subject, day) : NOTHING);
    }

    private double history(int standing) {
        boolean tells = standing != NOTHING && society.standings() > 1;
        return tells ? standing / (society.standings() - 1.0) : PrivateScore.NO_HISTORY;
    }
}
