package glasshouse.observation.survey;

import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Horizon;
import glasshouse.kernel.time.Week;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.Tally;
import glasshouse.observation.table.Column;
import glasshouse.observation.table.Rows;
import glasshouse.observation.table.Table;
import glasshouse.society.population.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All surveys of a world: who is asked when, and the rows that come of it. Immutable. */
public final class Surveys {
    /** One answer to one question, counted in one stratum. */
    public static final Table TABLE = new Table(
            "survey",
            "An answer to a question of a survey, in a stratum: how many gave it, how many of them think it, and how many would if"
                    + " they knew what the system does. One cut at a time: never add strata of different cuts.",
            List.of(
                    Column.integer("week", "week", "week of the survey"),
                    Column.text("city", "the scenario's city"),
                    Column.text("survey", "the survey"),
                    Column.text("cut", "the way people are cut into strata; all for everyone"),
                    Column.text("stratum", "the stratum of the cut"),
                    Column.text("question", "the question"),
                    Column.text("answer", "the answer"),
                    Column.whole("stated", "persons", "persons who say so"),
                    Column.whole("private", "persons", "persons of those who answer who think so"),
                    Column.whole(
                            "informed",
                            "persons",
                            "persons of those who answer who would think so if they knew what the system does")));

    /** Stated, private, informed. */
    static final int WAYS = 3;

    private final List<Survey> surveys = new ArrayList<>();
    private final Cuts cuts;
    private final String city;
    private final int cells;

    /**
     * Compiles the surveys.
     *
     * @param settings by name
     * @param city whose people are asked
     */
    public Surveys(
            Map<String, SurveySettings> settings,
            Population population,
            Seeds seeds,
            Horizon horizon,
            Cuts cuts,
            String city) {
        this.cuts = cuts;
        this.city = city;
        int next = 0;
        for (Map.Entry<String, SurveySettings> one : settings.entrySet()) {
            int week = StrictMath.floorDiv(horizon.dayOf(one.getValue().on()), Week.DAYS);
            surveys.add(new Survey(one.getKey(), one.getValue(), population, seeds, week, next));
            for (Question question : one.getValue().questions()) {
                next += question.answers().size() * WAYS;
            }
        }
        this.cells = next;
    }

    /** Lists all surveys. */
    List<Survey> all() {
        return surveys;
    }

    /** Says whether a survey is made in a week. */
    boolean isAny(int week) {
        for (int survey = 0; survey < surveys.size(); survey++) {
            if (surveys.get(survey).week() == week) {
                return true;
            }
        }
        return false;
    }

    /** Creates an empty count of all answers. */
    Tally count() {
        return new Tally(cuts, cells);
    }

    /** Adds the rows of a week's surveys, which all threads have counted. */
    public void gather(int week, List<Asking> threads, Rows into) {
        if (!isAny(week)) {
            return;
        }
        Tally all = count();
        threads.forEach(thread -> thread.tally().moveInto(all));
        for (Survey survey : surveys) {
            if (survey.week() == week) {
                write(survey, all, into);
            }
        }
    }

    private void write(Survey survey, Tally all, Rows into) {
        int cell = survey.first();
        for (Question question : survey.questions()) {
            for (String answer : question.answers()) {
                long[][] counts = new long[WAYS][cuts.size()];
                for (int way = 0; way < WAYS; way++) {
                    all.take(cell++, counts[way]);
                }
                write(survey, question, answer, counts, into);
            }
        }
    }

    private void write(Survey survey, Question question, String answer, long[][] counts, Rows into) {
        for (int stratum = 0; stratum < cuts.size(); stratum++) {
            if ((counts[0][stratum] | counts[1][stratum] | counts[2][stratum]) != 0) {
                into.set(0, survey.week())
                        .set(1, city)
                        .set(2, survey.name())
                        .set(3, cuts.strata().get(stratum).cut())
                        .set(4, cuts.strata().get(stratum).name())
                        .set(5, Asking.name(question))
                        .set(6, answer)
                        .set(7, counts[0][stratum])
                        .set(8, counts[1][stratum])
                        .set(9, counts[2][stratum])
                        .end();
            }
        }
    }
}
