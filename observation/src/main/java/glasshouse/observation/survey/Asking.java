package glasshouse.observation.survey;

import glasshouse.observation.metric.Tally;
import glasshouse.society.opinion.OpinionState;
import glasshouse.society.opinion.Saying;
import glasshouse.society.people.People;
import java.util.Locale;

/** Asks the people of one district after the other, on one thread. */
public final class Asking {
    private static final int YES = 0;
    private static final int NO = 1;

    private final Surveys surveys;
    private final Tally tally;

    /** Creates the asking of one thread. */
    public Asking(Surveys surveys) {
        this.surveys = surveys;
        this.tally = surveys.count();
    }

    /** Returns what this thread has counted. */
    Tally tally() {
        return tally;
    }

    static String name(Question question) {
        return question.name().toLowerCase(Locale.ROOT);
    }

    /** Asks those of a district whom this week's surveys ask. */
    public void ask(People people, OpinionState state, int week) {
        if (!surveys.isAny(week)) {
            return;
        }
        for (Survey survey : surveys.all()) {
            int to = people.from() + people.size();
            for (int place = survey.firstOf(people.from());
                    survey.week() == week && place < survey.size() && survey.subject(place) < to;
                    place++) {
                int subject = survey.subject(place);
                if (survey.answers(people, state, subject - people.from())) {
                    tally.of(people, subject);
                    answer(survey, people, state, subject - people.from());
                }
            }
        }
    }

    private void answer(Survey survey, People people, OpinionState state, int row) {
        Saying saying = state.saying();
        int cell = survey.first();
        for (Question question : survey.questions()) {
            switch (question) {
                case APPROVAL -> {
                    int approval = state.approval(people, row);
                    int pleasing = survey.answer(saying.pleasing(state, row, approval));
                    int said = saying.said(people, state, row, pleasing, survey.traceable());
                    count(cell, said, survey.answer(approval), survey.answer(state.approvalInformed(people, row)));
                }
                case TRUST_CRISIS -> count(cell, saying.seesCrisis(people, state, row));
                case TAKES_PART -> count(cell, people.memberships().at(row) != 0);
                case CHANGED_BEHAVIOUR -> count(cell, state.hasChanged(row));
            }
            cell += question.answers().size() * Surveys.WAYS;
        }
    }

    private void count(int cell, boolean yes) {
        int answer = yes ? YES : NO;
        count(cell, answer, answer, answer);
    }

    private void count(int cell, int said, int thought, int informed) {
        tally.add(cell + said * Surveys.WAYS, 1)
                .add(cell + thought * Surveys.WAYS + 1, 1)
                .add(cell + informed * Surveys.WAYS + 2, 1);
    }
}
