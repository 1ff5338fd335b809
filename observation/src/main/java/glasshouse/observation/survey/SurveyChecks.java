package glasshouse.observation.survey;

import glasshouse.kernel.time.Horizon;
import glasshouse.scenario.settings.Checks;
import glasshouse.society.opinion.OpinionSettings;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Checks that surveys ask about what is told of, and that surveys and news fall in the time simulated. */
public final class SurveyChecks {
    private SurveyChecks() {}

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
            within(path + ".on", survey.on(), horizon, checks);
        });
        opinion.ifPresent(told -> told.information()
                .news()
                .forEach((name, news) ->
                        within("society.opinion.information.news." + name + ".on", news.on(), horizon, checks)));
    }

    private static void within(String path, LocalDate date, Horizon horizon, Checks checks) {
        LocalDate last = horizon.dateOf(horizon.days() - 1);
        if (date.isBefore(horizon.start()) || date.isAfter(last)) {
            checks.problem(
                    path,
                    "day",
                    date.toString(),
                    "must lie within the time simulated, " + horizon.start() + " to " + last,
                    "");
        }
    }
}
