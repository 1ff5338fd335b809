package glasshouse.observation.survey;

import glasshouse.kernel.time.Horizon;
import glasshouse.scenario.settings.Checks;
import glasshouse.society.opinion.OpinionSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that surveys ask about what is told of, and that neither they nor news come before the first day. What comes after the last
 * day of a run, perhaps of a shortened one, is not held, and the run says so.
 */
public final class SurveyChecks {
    private SurveyChecks() {}

    /**
     * Says in sentences which surveys and news come after the last day of a run and so are not in it.
     *
     * @param surveys by name
     * @param opinion what people think of the system, if it is told of
     */
    public static List<String> notHeld(
            Map<String, SurveySettings> surveys, Optional<OpinionSettings> opinion, Horizon horizon) {
        List<String> told = new ArrayList<>();
        surveys.forEach((name, survey) -> {
            if (isAfter(survey.on(), horizon)) {
                told.add("The survey " + name + " of " + survey.on() + " is not held: the run ends on " + last(horizon)
                        + ".");
            }
        });
        opinion.ifPresent(people -> people.information().news().forEach((name, news) -> {
            if (isAfter(news.on(), horizon)) {
                told.add("The news " + name + " of " + news.on() + " reaches nobody: the run ends on " + last(horizon)
                        + ".");
            }
        }));
        return told;
    }

    private static boolean isAfter(LocalDate date, Horizon horizon) {
        return date.isAfter(last(horizon));
    }

    private static LocalDate last(Horizon horizon) {
        return horizon.dateOf(horizon.days() - 1);
    }

    /**
     * Checks the surveys of a scenario.
     *
     * @param surveys by name
     * @param opinion what people think of the system, if it is told of
     */
    public static void check(
            Map<String, SurveySettings> surveys, Optional<OpinionSettings> opinion, Horizon horizon, Checks checks) {
        surveys.forEach((name, survey) -> {
            String path = "observe.surveys." + name;
            if (opinion.isEmpty()) {
                checks.problem(
                        path,
                        "survey",
                        name,
                        "must not stand where society.opinion is not said",
                        "add 'opinion: {}' to the society");
            }
            notBefore(path + ".on", survey.on(), horizon, checks);
        });
        opinion.ifPresent(told -> told.information()
                .news()
                .forEach((name, news) ->
                        notBefore("society.opinion.information.news." + name + ".on", news.on(), horizon, checks)));
    }

    private static void notBefore(String path, LocalDate date, Horizon horizon, Checks checks) {
        if (date.isBefore(horizon.start())) {
            checks.problem(
                    path, "day", date.toString(), "must not be before the first day simulated, " + horizon.start(), "");
        }
    }
}
