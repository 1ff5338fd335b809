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
        return switch (lender.settings().sees()) {
            case BANK -> recorded(state, subject, evidence.today());
            case COMPANY -> {
                int score = evidence.privateScores().of(lender.company(), subject);
                yield score == 0 ? NOTHING : lender.band(score);
            }
            case PRIVATE -> privately(lender, people, state, evidence, subject);
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
        int standing = society.standings() > 1 ? recorded(state, subject, day) : NOTHING;
        return standing == NOTHING ? PrivateScore.NO_HISTORY : standing / (society.standings() - 1.0);
    }

    /** Returns the band of a person's private score: contacts are looked at only where the band hangs on them. */
    private int privately(Lender lender, People people, CreditState state, Credit.Evidence evidence, int subject) {
        PrivateScore score = Objects.requireNonNull(plan.privateScore, "private score");
        double history = history(state, subject, evidence.today());
        int least = lender.band(score.atLeast(people, subject, history));
        int most = lender.band(score.atMost(people, subject, history));
        return least == most ? least : lender.band(score.of(people, subject, history));
    }
}
