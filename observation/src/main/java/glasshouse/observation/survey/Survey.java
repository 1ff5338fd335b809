package glasshouse.observation.survey;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Permutation;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.opinion.OpinionState;
import glasshouse.society.opinion.Saying;
import glasshouse.society.people.People;
import glasshouse.society.population.Population;
import java.util.Arrays;
import java.util.List;

/**
 * One survey, compiled: whom it asks, in order, and how what is thought becomes an answer. Whom it asks follows from the seeds and from
 * who people are, so it is the same in both of two worlds.
 */
final class Survey {
    private static final double FULL_FEAR = 255;
    private static final int FULL_APPROVAL = 10_000;

    private final String name;
    private final SurveySettings settings;
    private final int week;
    private final int[] asked;
    private final long answersKey;
    /** The first cell of its counts. */
    private final int first;

    /**
     * Compiles a survey.
     *
     * @param week in which it is made
     * @param first where its counts begin
     */
    Survey(String name, SurveySettings settings, Population population, Seeds seeds, int week, int first) {
        this.name = name;
        this.settings = settings;
        this.week = week;
        this.first = first;
        this.asked = asked(name, settings, population, seeds.people());
        this.answersKey = Key.of(seeds.luck(), new Purpose("observation.survey.answers." + name));
    }

    /** Goes through people in an order of the survey's own and asks those it can reach, until there are enough. */
    private static int[] asked(String name, SurveySettings settings, Population population, long peopleSeed) {
        Reach reach = Reach.of(settings.frame().orElse(null), peopleSeed);
        Permutation order =
                Permutation.of(Key.of(peopleSeed, new Purpose("observation.survey.sample." + name)), population.size());
        int[] asked = new int[StrictMath.min(settings.sample(), population.size())];
        int n = 0;
        for (int place = 0; place < population.size() && n < asked.length; place++) {
            int subject = order.at(place);
            if (reach.has(subject, population.traits()[subject])) {
                asked[n++] = subject;
            }
        }
        asked = Arrays.copyOf(asked, n);
        Arrays.sort(asked);
        return asked;
    }

    String name() {
        return name;
    }

    int week() {
        return week;
    }

    List<Question> questions() {
        return settings.questions();
    }

    /** Returns the first cell of the counts. */
    int first() {
        return first;
    }

    /** Returns the place of the first of those asked who is not before a subject. */
    int firstOf(int subject) {
        int place = Arrays.binarySearch(asked, subject);
        return place >= 0 ? place : -place - 1;
    }

    /** Returns how many are asked. */
    int size() {
        return asked.length;
    }

    int subject(int place) {
        return asked[place];
    }

    /** Says whether somebody who is asked answers: keyed by person and survey, so that who would be silent is silent in both worlds. */
    boolean answers(People people, OpinionState state, int row) {
        double share = settings.answers().value();
        if (answer(state.approval(people, row)) > Saying.NEUTRAL) {
            share *= 1 - settings.silentDisapproving().value();
        }
        share *= 1 - settings.silentAtFullFear().value() * people.fear(row) / FULL_FEAR;
        long draw = Mixer.draw(answersKey, Origin.of(people.from() + row, week), 0);
        return Draws.happens(draw, new Probability(share).threshold());
    }

    /** Returns how far those asked believe that the answer can be traced to them. */
    double traceable() {
        return settings.traceable().value();
    }

    /** Returns the answer that stands for an approval in ten-thousandths. */
    int answer(int approval) {
        int answer = 0;
        while (answer < settings.cuts().size()
                && approval < (settings.cuts().get(answer) + settings.wording()) * FULL_APPROVAL) {
            answer++;
        }
        return answer;
    }
}
