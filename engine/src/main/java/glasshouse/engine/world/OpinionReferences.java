package glasshouse.engine.world;

import glasshouse.kernel.time.Horizon;
import glasshouse.scenario.settings.Checks;
import java.time.LocalDate;

/** Checks that surveys ask about what is told of, and that surveys and news fall in the time simulated. */
final class OpinionReferences {
    private OpinionReferences() {}

    static void check(Scenario scenario, Checks checks) {
        Horizon horizon = scenario.horizon().horizon();
        scenario.observe().surveys().forEach((name, survey) -> {
            String path = "observe.surveys." + name;
            if (scenario.society().opinion().isEmpty()) {
                checks.problem(
                        path,
                        "survey",
                        name,
                        "must not stand where society.opinion is not said",
                        "add 'opinion: {}' to the society");
            }
            within(path + ".on", survey.on(), horizon, checks);
        });
        scenario.society()
                .opinion()
                .ifPresent(opinion -> opinion.information()
                        .news()
                        .forEach((name, news) -> within(
                                "society.opinion.information.news." + name + ".on", news.on(), horizon, checks)));
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
